import { useModule } from '../parts/use-module.js';
import type { MonthsProps } from './months.js';
import type { TimeLineProps } from './time-line.js';

const loadTimeLine = () => import('./time-line.js');
const loadMonths = () => import('./months.js');

/** Pictures are loaded when the first of them is shown. */
export function LazyTimeLine(props: TimeLineProps) {
  const module = useModule(loadTimeLine);
  if (props.items.length === 0) return null;
  return module === null ? <div class="picture-place" /> : <module.TimeLine {...props} />;
}

export function LazyMonths(props: MonthsProps) {
  const module = useModule(loadMonths);
  if (props.counts.length === 0) return null;
  return module === null ? <div class="months-place" /> : <module.Months {...props} />;
}
