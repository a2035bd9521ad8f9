import { brushX } from 'd3-brush';
import type { BrushBehavior, D3BrushEvent } from 'd3-brush';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts/index.js';

export interface MonthsProps {
  /** `2025-03` and how many. */
  counts: readonly { month: string; count: number }[];
  since: string;
  until: string;
  onChoose: (since: string, until: string) => void;
}

const HEIGHT = 76;
const FLOOR = 56;
const monthStart = (month: string): Date => new Date(`${month}-01T00:00:00Z`);
const monthEnd = (month: string): Date => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1));
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** Statements a month as bars, with a brush over them that chooses a period. The days beside it do the same by keyboard. */
export function Months({ counts, since, until, onChoose }: MonthsProps) {
  const { t, f } = useTexts();
  const svg = useRef<SVGSVGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const brush = useRef<BrushBehavior<unknown> | null>(null);
  const [width, setWidth] = useState(600);
  const months = useMemo(() => [...counts].sort((a, b) => (a.month < b.month ? -1 : 1)), [counts]);
  const [first, last] = [months[0]?.month ?? '2000-01', months.at(-1)?.month ?? '2000-01'];
  const scale = useMemo(() => scaleUtc([monthStart(first), monthEnd(last)], [1, width - 1]), [first, last, width]);
  const most = Math.max(1, ...months.map(({ count }) => count));
  const choose = useRef(onChoose);
  choose.current = onChoose;

  useEffect(() => {
    const watching = new ResizeObserver(([entry]) => setWidth(Math.max(200, entry?.contentRect.width ?? 600)));
    watching.observe(svg.current!);
    return () => watching.disconnect();
  }, []);
  useEffect(() => {
    const made = brushX()
      .extent([
        [0, 0],
        [width, FLOOR],
      ])
      .on('end', ({ selection, sourceEvent }: D3BrushEvent<unknown>) => {
        if (sourceEvent === undefined || sourceEvent === null) return;
        if (selection === null) choose.current('', '');
        else {
          const [from, to] = selection as [number, number];
          choose.current(iso(scale.invert(from)), iso(scale.invert(to)));
        }
      });
    brush.current = made;
    select(layer.current!).call(made);
  }, [scale, width]);
  useEffect(() => {
    const chosen =
      since === '' && until === ''
        ? null
        : [since === '' ? scale.range()[0]! : scale(new Date(since)), until === '' ? scale.range()[1]! : scale(new Date(until))];
    if (brush.current !== null) brush.current.move(select(layer.current!), chosen as [number, number] | null);
  }, [since, until, scale]);

  const format = new Intl.DateTimeFormat(f.locale, { timeZone: 'UTC', month: 'short', year: 'numeric' });
  return (
    <svg ref={svg} class="months" width="100%" height={HEIGHT} role="img" aria-label={t.picture.perMonth}>
      {months.map(({ month, count }) => {
        const [left, right] = [scale(monthStart(month)), scale(monthEnd(month))];
        const tall = (count / most) * (FLOOR - 6);
        return <rect key={month} class="month" x={left + 1} width={Math.max(1, right - left - 2)} y={FLOOR - tall} height={tall} />;
      })}
      <line class="floor" x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
      {scale.ticks(Math.max(2, Math.floor(width / 130))).map((tick) => (
        <text
          key={tick.getTime()}
          x={scale(tick)}
          y={HEIGHT - 4}
          text-anchor={scale(tick) < 30 ? 'start' : scale(tick) > width - 30 ? 'end' : 'middle'}
        >
          {format.format(tick)}
        </text>
      ))}
      <g ref={layer} class="brush" />
    </svg>
  );
}
