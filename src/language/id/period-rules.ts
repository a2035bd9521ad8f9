import type { DayRange } from '../../text/calendar.js';
import { addDays, monthAfter, monthOf, monthRange, weekRange, yearOf, yearRange } from '../../text/calendar.js';
import type { DateRule, DateView, Precision } from '../../text/date-rules.js';
import { isYear } from '../../text/date-rules.js';
import { FUTURE, MONTHS, NUMBERS, PAST } from './calendar-words.js';
import { count } from './day-rules.js';

/** Ways in which Indonesian papers write a stretch of days. */

/** Of a month: its first ten days, the next ten, what is left. */
function partOfMonth(part: string, month: DayRange): DayRange {
  const tenth = addDays(month.earliest, 9);
  if (part === 'awal') return { earliest: month.earliest, latest: tenth };
  if (part === 'pertengahan') return { earliest: addDays(tenth, 1), latest: addDays(tenth, 10) };
  return { earliest: addDays(tenth, 11), latest: month.latest };
}

/** The year that a month without one is of. */
function yearMeant({ today }: DateView, month: number, next: string): number {
  if (FUTURE.has(next)) return yearOf(today) + (month < monthOf(today) ? 1 : 0);
  return yearOf(today) - (month > monthOf(today) ? 1 : 0);
}

interface Period {
  range: DayRange;
  precision: Precision;
}
const PERIODS: ReadonlyMap<string, (today: string, step: number) => Period> = new Map<string, (today: string, step: number) => Period>([
  ['pekan', (today, step) => ({ range: weekRange(today, step), precision: 'WEEK' })],
  ['minggu', (today, step) => ({ range: weekRange(today, step), precision: 'WEEK' })],
  ['bulan', (today, step) => ({ range: monthAfter(today, step), precision: 'MONTH' })],
  ['tahun', (today, step) => ({ range: yearRange(yearOf(today) + step), precision: 'YEAR' })],
]);

/** How many periods on: `tiga … lalu` is -3, `… ini` 0. */
function stepOf(next: string, number: number | null): number | null {
  if (PAST.has(next)) return -(number ?? 1);
  if (FUTURE.has(next)) return number ?? 1;
  return next === 'ini' && number === null ? 0 : null;
}

/** Before a stretch of days: it has not been yet. */
const COMING = new Set(['akan', 'bakal', 'segera']);
const PARTS = new Set(['awal', 'pertengahan', 'akhir']);
const YEAR_AFTER = new Set(['pada', 'sejak', 'hingga', 'sampai', 'awal', 'akhir', 'di', 'dalam', 'tahun']);

export const PERIOD_RULES: readonly DateRule[] = [
  {
    name: 'month',
    reads: 'Februari 2025; awal Januari; Juni mendatang; Desember lalu',
    begins: [PARTS, MONTHS],
    read: (view) => {
      const { at, token } = view;
      if (/^([1-9]|[12]\d|3[01]|0[1-9])$/.test(at(-1))) return null;
      const part = PARTS.has(at(0)) ? 1 : 0;
      const month = MONTHS.get(at(part));
      if (month === undefined || !token(part)!.capital) return null;
      const next = at(part + 1);
      const anchored = isYear(next) || PAST.has(next) || FUTURE.has(next);
      if (!anchored && part === 0) return null;
      const whole = monthRange(isYear(next) ? Number(next) : yearMeant(view, month, next), month);
      return {
        length: part + (anchored ? 2 : 1),
        range: part === 1 ? partOfMonth(at(0), whole) : whole,
        precision: part === 1 ? 'RANGE' : 'MONTH',
        lacks: isYear(next) ? 'nothing' : 'article',
      };
    },
  },
  {
    name: 'period',
    reads: 'pekan lalu; bulan depan; tahun ini; akhir pekan lalu; tiga tahun lalu',
    begins: [NUMBERS, 'figures', PERIODS, new Set(['akhir'])],
    read: ({ at, today }) => {
      const number = count(at(0));
      const weekend = at(0) === 'akhir' && at(1) === 'pekan';
      const k = number !== null || weekend ? 1 : 0;
      const make = PERIODS.get(at(k));
      const linked = at(k + 1) === 'yang' && PAST.has(at(k + 2)) ? k + 2 : k + 1;
      const step = make === undefined ? null : stepOf(at(linked), number);
      if (make === undefined || step === null) return null;
      const { range, precision } = make(today, step);
      if (!weekend) return { length: linked + 1, range, precision, lacks: 'article' };
      return {
        length: linked + 1,
        range: { earliest: addDays(range.latest, -1), latest: range.latest },
        precision: 'RANGE',
        lacks: 'article',
      };
    },
  },
  {
    name: 'coming-weekend',
    reads: 'akan tiba pada akhir pekan',
    begins: [new Set(['akhir'])],
    read: ({ at, today }) => {
      if (at(1) !== 'pekan' || at(-1) !== 'pada') return null;
      const ahead = Array.from({ length: 8 }, (_, k) => at(-2 - k)).some((word) => COMING.has(word));
      const { latest } = weekRange(today, 0);
      return ahead ? { length: 2, range: { earliest: addDays(latest, -1), latest }, precision: 'RANGE', lacks: 'article' } : null;
    },
  },
  {
    name: 'vague',
    reads: 'beberapa waktu lalu', // told, but no day can be reckoned
    begins: [new Set(['beberapa'])],
    read: ({ at }) => {
      const linked = at(2) === 'yang' ? 3 : 2;
      return at(0) === 'beberapa' && at(1).length > 2 && PAST.has(at(linked))
        ? { length: linked + 1, range: null, precision: 'UNKNOWN', lacks: 'nothing' }
        : null;
    },
  },
  {
    name: 'year',
    reads: 'tahun 2014; pada 2015; sejak 2019',
    begins: [new Set(['tahun']), 'figures'],
    read: ({ at }) => {
      const named = at(0) === 'tahun' && isYear(at(1));
      if (named) return { length: 2, range: yearRange(Number(at(1))), precision: 'YEAR', lacks: 'nothing' };
      if (!isYear(at(0)) || !YEAR_AFTER.has(at(-1))) return null;
      return { length: 1, range: yearRange(Number(at(0))), precision: 'YEAR', lacks: 'nothing' };
    },
  },
];
