import {
  addDays,
  dayOf,
  lastWeekday,
  monthAfter,
  monthOf,
  monthRange,
  nearestAfter,
  nearestBefore,
  nextWeekday,
  weekRange,
  yearOf,
  yearRange,
} from '../../text/calendar.js';
import type { DateHit, DateRule, DateView } from '../../text/date-rules.js';
import { dayHit, isYear } from '../../text/date-rules.js';

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
);
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday sun', 'monday mon', 'tuesday tue tues', 'wednesday wed', 'thursday thu thurs', 'friday fri', 'saturday sat'].flatMap(
    (forms, index) => forms.split(' ').map((form) => [form, index] as const),
  ),
);
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [word, index + 1]),
);
const DAYPARTS = new Set(['morning', 'afternoon', 'evening', 'night']);

const isDay = (word: string): boolean => /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(word);
const skip = (view: DateView, k: number, mark: string): number => (view.at(k) === mark ? k + 1 : k);
const isCapital = ({ token }: DateView): boolean => token(0)?.capital ?? false;

/** March 11, 2025; Nov. 10; 20 May 2026; August 13. */
function monthDay(view: DateView, from: number, weekday?: number): DateHit | null {
  const dayFirst = isDay(view.at(from)) && MONTHS.has(view.at(from + 1));
  const month = MONTHS.get(view.at(dayFirst ? from + 1 : from));
  if (month === undefined) return null;
  const afterMonth = dayFirst ? from + 2 : skip(view, from + 1, '.');
  if (!dayFirst && !isDay(view.at(afterMonth))) return null;
  const number = parseInt(view.at(dayFirst ? from : afterMonth), 10);
  const end = dayFirst ? afterMonth : afterMonth + 1;
  const comma = skip(view, end, ',');
  const lacks = weekday === undefined ? 'article' : 'year';
  if (isYear(view.at(comma))) return dayHit(comma + 1, dayOf(Number(view.at(comma)), month, number), 'nothing');
  if (view.at(end) === 'next') return dayHit(end, nearestAfter(view.today, month, number, weekday), 'article');
  const fitting = nearestBefore(addDays(view.today, view.ahead), month, number, weekday);
  return dayHit(end, fitting ?? nearestBefore(view.today, month, number), lacks);
}

/** `Sheffield Wednesday manager`: a weekday's word in a name stands behind a capital and before a noun. */
function isInName({ at, token }: DateView): boolean {
  const [before, after] = [token(-1), token(1)];
  if (before === undefined || after === undefined || !before.capital || token(-2) === undefined || WEEKDAYS.has(before.lower)) return false;
  return after.word && !after.capital && !BEHIND_DAY.has(at(1));
}
const BEHIND_DAY = new Set(
  'morning afternoon evening night that to in at on and or but as after before when while for from with by over because if the a an he she they it was were is has have had will would during following amid about against ahead'.split(
    ' ',
  ),
);

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

const BY_TODAY: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

export const DATES: readonly DateRule[] = [
  {
    name: 'weekday-with-day', // before the bare weekday, whose tokens it takes
    reads: 'Tuesday, March 11; Wednesday 12 February 2025',
    begins: [WEEKDAYS],
    read: (view) => {
      const weekday = isCapital(view) ? WEEKDAYS.get(view.at(0)) : undefined;
      return weekday === undefined ? null : monthDay(view, skip(view, skip(view, 1, '.'), ','), weekday);
    },
  },
  {
    name: 'weekday',
    reads: 'Tuesday; Tuesday night',
    begins: [WEEKDAYS],
    read: (view) => {
      const weekday = isCapital(view) ? WEEKDAYS.get(view.at(0)) : undefined;
      if (weekday === undefined || isInName(view)) return null;
      return dayHit(DAYPARTS.has(view.at(1)) ? 2 : 1, lastWeekday(view.today, weekday), 'article');
    },
  },
  {
    name: 'weekday-of-a-week',
    reads: 'last Tuesday; next Friday',
    begins: [STEPS],
    read: ({ at, today }) => {
      const weekday = WEEKDAYS.get(at(1));
      if (weekday === undefined) return null;
      if (at(0) === 'last') return dayHit(2, lastWeekday(addDays(today, -1), weekday), 'article');
      return at(0) === 'next' ? dayHit(2, nextWeekday(today, weekday), 'article') : null;
    },
  },
  {
    name: 'day-and-month',
    reads: 'March 11, 2025; 20 May 2026; Nov. 10',
    begins: [MONTHS, 'figures'],
    read: (view) => (isCapital(view) || isDay(view.at(0)) ? monthDay(view, 0) : null),
  },
  {
    name: 'month',
    reads: 'April 2023; in April; last December',
    begins: [MONTHS],
    read: (view) => {
      const month = isCapital(view) ? MONTHS.get(view.at(0)) : undefined;
      if (month === undefined) return null;
      const year = skip(view, skip(view, 1, '.'), ',');
      if (isYear(view.at(year)))
        return { length: year + 1, range: monthRange(Number(view.at(year)), month), precision: 'MONTH', lacks: 'nothing' };
      if (!['last', 'next', 'in', 'since'].includes(view.at(-1)) || view.at(0) === 'may') return null;
      const back = view.at(-1) !== 'next' && month > monthOf(view.today) ? 1 : 0;
      return { length: 1, range: monthRange(yearOf(view.today) - back, month), precision: 'MONTH', lacks: 'article' };
    },
  },
  {
    name: 'day-by-today',
    reads: 'yesterday; today; tonight; tomorrow',
    begins: [BY_TODAY],
    read: ({ at, today }) => {
      const days = BY_TODAY.get(at(0));
      return days === undefined ? null : dayHit(1, addDays(today, days), 'article');
    },
  },
  {
    name: 'period',
    reads: 'last week; this month; next year',
    begins: [STEPS],
    read: ({ at, today }) => {
      const step = STEPS.get(at(0));
      if (step === undefined) return null;
      if (at(1) === 'week') return { length: 2, range: weekRange(today, step), precision: 'WEEK', lacks: 'article' };
      if (at(1) === 'month') return { length: 2, range: monthAfter(today, step), precision: 'MONTH', lacks: 'article' };
      return at(1) === 'year' ? { length: 2, range: yearRange(yearOf(today) + step), precision: 'YEAR', lacks: 'article' } : null;
    },
  },
  {
    name: 'coming-weekend',
    reads: 'would fly home at the weekend; will meet over the weekend',
    begins: [new Set(['weekend'])],
    read: ({ at, today }) => {
      if (at(-1) !== 'the' || !['at', 'on', 'over'].includes(at(-2))) return null;
      const ahead = Array.from({ length: 8 }, (_, k) => at(-3 - k)).some((word) => word === 'will' || word === 'would');
      const { latest } = weekRange(today, 0);
      return ahead ? { length: 1, range: { earliest: addDays(latest, -1), latest }, precision: 'RANGE', lacks: 'article' } : null;
    },
  },
  {
    name: 'days-ago',
    reads: 'two days ago; 10 days earlier',
    begins: [NUMBERS, 'figures'],
    read: ({ at, today }) => {
      const number = NUMBERS.get(at(0)) ?? (/^\d{1,2}$/.test(at(0)) ? Number(at(0)) : undefined);
      if (number === undefined || !/^days?$/.test(at(1))) return null;
      return at(2) === 'ago' || at(2) === 'earlier' ? dayHit(3, addDays(today, -number), 'article') : null;
    },
  },
  {
    name: 'year',
    reads: 'in 2014; since 2019',
    begins: ['figures'],
    read: ({ at }) =>
      isYear(at(0)) && ['in', 'since', 'until'].includes(at(-1))
        ? { length: 1, range: yearRange(Number(at(0))), precision: 'YEAR', lacks: 'nothing' }
        : null,
  },
];

/** `March 11, 2025 5:12 PM UTC`, `Wed 20 May 2026 07.14 BST`. */
export function timestampDay(line: string): string | null {
  const us = /(\p{L}{3,9})\.? (\d{1,2}), ((?:19|20)\d\d)/u.exec(line);
  const uk = /(\d{1,2}) (\p{L}{3,9}) ((?:19|20)\d\d)/u.exec(line);
  const [month, dayText, year] = us !== null ? [us[1], us[2], us[3]] : [uk?.[2], uk?.[1], uk?.[3]];
  const index = month === undefined ? undefined : MONTHS.get(month.toLowerCase());
  return index === undefined ? null : dayOf(Number(year), index, Number(dayText));
}
