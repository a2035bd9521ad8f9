import { addDays, dayOf, lastWeekday, nearestAfter, nearestBefore, nextWeekday, weekRange } from '../../text/calendar.js';
import type { DateHit, DateRule, DateView } from '../../text/date-rules.js';
import { dayHit, figuresAt, isYear } from '../../text/date-rules.js';
import { ABOUT, CLOCK, DAYPARTS, FUTURE, MONTHS, NUMBERS, PAST, WEEKDAYS, ZONES } from './calendar-words.js';
import { ORGANIZATION_HEADS, TITLES } from './titles.js';
import { LISTS } from './words.js';

/** Ways in which Indonesian papers write a day. */

export const count = (word: string): number | null => NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
const dayNumber = (word: string): number | null => (/^(0?[1-9]|[12]\d|3[01])$/.test(word) ? Number(word) : null);

/** The place behind what tells the time of the day: `malam`, `dini hari`, `malam waktu setempat`, `sekitar pukul 20.30 WIB`. */
export function behindTime(view: DateView, from: number): number {
  let k = from;
  for (let before = -1; before !== k;) {
    before = k;
    k = timeWord(view, k);
  }
  return k;
}

function timeWord({ at }: DateView, k: number): number {
  if (DAYPARTS.has(at(k))) return ['hari', 'ini', 'tadi', 'kemarin'].includes(at(k + 1)) ? k + 2 : k + 1;
  if (at(k) === 'waktu') return at(k + 1) === 'setempat' ? k + 2 : k;
  if (ZONES.has(at(k))) return k + 1;
  const comma = at(k) === ',' ? k + 1 : k;
  const about = ABOUT.has(at(comma)) ? comma + 1 : comma;
  return CLOCK.has(at(about)) && /^\d{1,2}(?:[.:]\d{2})?$/.test(at(about + 1)) ? about + 2 : k;
}

/** A day and month as they stand at `k`, in brackets or not, a year with them or not. */
interface Written {
  /** The place behind it. */
  end: number;
  day: number;
  month: number;
  year?: number;
}

function writtenAt(view: DateView, k: number): Written | null {
  const open = view.at(k) === '(' || view.at(k) === '[';
  const from = ['tanggal', 'tgl'].includes(view.at(open ? k + 1 : k)) ? k + (open ? 2 : 1) : k + (open ? 1 : 0);
  const dotted = view.at(from) === '.' ? from + 1 : from;
  const written = inFigures(view, dotted, open || dotted > k) ?? inWords(view, dotted);
  if (written === null || !open) return written;
  return [')', ']'].includes(view.at(written.end)) ? { ...written, end: written.end + 1 } : null;
}

/** `12.2` outside brackets is a number. */
function inFigures(view: DateView, k: number, marked: boolean): Written | null {
  const found = figuresAt(view, k);
  if (found === null || (found.year === undefined && !marked && !view.at(k).includes('/'))) return null;
  const { length, ...day } = found;
  return { end: k + length, ...day };
}

function inWords({ at }: DateView, k: number): Written | null {
  const day = dayNumber(at(k));
  const month = MONTHS.get(at(k + 1));
  if (day === null || month === undefined) return null;
  const dotted = at(k + 2) === '.' && isYear(at(k + 3)) ? k + 3 : k + 2;
  return isYear(at(dotted)) ? { end: dotted + 1, day, month, year: Number(at(dotted)) } : { end: k + 2, day, month };
}

/** A written day by the calendar: with its year as it stands, else the nearest that the weekday fits. */
function dayWritten(view: DateView, written: Written, weekday: number | undefined, length: number): DateHit {
  const { day, month, year } = written;
  if (year !== undefined) return dayHit(length, dayOf(year, month, day), 'nothing');
  if (FUTURE.has(view.at(written.end))) return dayHit(length + 1, nearestAfter(view.today, month, day, weekday), 'article');
  const past = PAST.has(view.at(written.end)) ? 1 : 0;
  if (weekday === undefined) return dayHit(length + past, nearestBefore(view.today, month, day), 'article');
  const fitting = nearestBefore(addDays(view.today, view.ahead), month, day, weekday);
  return dayHit(length + past, fitting ?? nearestBefore(view.today, month, day), 'year');
}

/** Behind the weekday: `Rabu siang (12/2)`, `Rabu kemarin (12/2)`, `Rabu, (12/2)`. */
function weekdayWritten(view: DateView): { written: Written; weekday: number } | null {
  const weekday = WEEKDAYS.get(view.at(0));
  if (weekday === undefined || !view.token(0)!.capital) return null;
  const time = behindTime(view, 1);
  const places = [time, time + 1].filter((k) => k === time || view.at(time) === ',' || PAST.has(view.at(time)) || view.at(time) === 'ini');
  const written = places.map((k) => writtenAt(view, k)).find((found) => found !== null);
  return written === undefined || written === null ? null : { written, weekday };
}

/** Before a weekday that is a date and no name. */
const OPENS_DATE = new Set([
  'pada',
  'hari',
  'sejak',
  'hingga',
  'sampai',
  'mulai',
  'dan',
  'atau',
  ',',
  '(',
  'sebelum',
  'setelah',
  'per',
  'setiap',
  'tiap',
]);

/** `Pasar Minggu`, `Minggu Susantara`: a weekday's word in a name. */
function isInName({ at, token }: DateView): boolean {
  const [before, after] = [token(-1), token(1)];
  if (
    before !== undefined &&
    before.capital &&
    LISTS.common.has(before.lower) &&
    !TITLES.heads.has(before.lower) &&
    token(-2) !== undefined
  )
    return true;
  return after !== undefined && after.capital && after.word && !OPENS_DATE.has(at(-1)) && !opensClause(after.lower);
}

/** What may begin behind a date without a comma: an office, a body. */
const opensClause = (word: string): boolean =>
  TITLES.heads.has(word) ||
  TITLES.ranks.has(word) ||
  ORGANIZATION_HEADS.has(word) ||
  DAYPARTS.has(word) ||
  MONTHS.has(word) ||
  ZONES.has(word);

export const DAY_RULES: readonly DateRule[] = [
  {
    name: 'weekday-with-day', // before the bare weekday, whose tokens it takes
    reads: 'Rabu (12/2/2025) malam WIB; Kamis, 13 Februari 2025; Rabu, 12-2-2025; Rabu tanggal 8 Januari',
    begins: [WEEKDAYS],
    read: (view) => {
      const found = weekdayWritten(view);
      return found === null ? null : dayWritten(view, found.written, found.weekday, behindTime(view, found.written.end));
    },
  },
  {
    name: 'weekday',
    reads: 'Senin malam; Jumat lalu; Sabtu pekan lalu; Rabu',
    begins: [WEEKDAYS],
    read: (view) => {
      const weekday = WEEKDAYS.get(view.at(0));
      if (weekday === undefined || !view.token(0)!.capital || isInName(view)) return null;
      if (view.at(0) === 'minggu' && (view.at(1) === 'ini' || view.at(1) === 'lalu')) return null;
      return bareWeekday(view, weekday, behindTime(view, 1));
    },
  },
  {
    name: 'day-and-month',
    reads: '12 Februari 2025; 9 Agustus lalu; tanggal 12 Februari',
    begins: ['figures'],
    read: (view) => {
      const written = inWords(view, 0);
      return written === null ? null : dayWritten(view, written, undefined, behindTime(view, written.end));
    },
  },
  {
    name: 'day-in-figures',
    reads: '12/2/2025; 12-02-2025',
    begins: ['figures'],
    read: (view) => {
      const written = inFigures(view, 0, false);
      return written?.year === undefined || written.year < 1900 || view.at(0).includes(':')
        ? null
        : dayWritten(view, written, undefined, behindTime(view, written.end));
    },
  },
  {
    name: 'day-before-today',
    reads: 'kemarin; kemarin (12/2); kemarin lusa; tadi malam; semalam',
    begins: [new Set(['semalam', 'tadi', 'kemarin'])],
    read: (view) => {
      const word = view.at(0);
      if (word === 'semalam') return dayHit(1, addDays(view.today, -1), 'article');
      if (word === 'tadi' && view.at(1) === 'malam') return dayHit(2, addDays(view.today, -1), 'article');
      if (word !== 'kemarin') return null;
      if (['lusa', 'dulu'].includes(view.at(1))) return relative(view, 2, -2);
      const weekday = view.at(1) === '(' && view.at(3) === ')' ? WEEKDAYS.get(view.at(2)) : undefined;
      return weekday === undefined ? relative(view, 1, -1) : dayHit(4, lastWeekday(view.today, weekday), 'article');
    },
  },
  {
    name: 'today-and-after',
    reads: 'hari ini (13/2); besok; lusa; malam ini; pagi tadi; tadi pagi',
    begins: [DAYPARTS, new Set(['hari', 'besok', 'lusa', 'tadi'])],
    read: (view) => {
      const [word, next] = [view.at(0), view.at(1)];
      if (word === 'hari' && next === 'ini') return relative(view, 2, 0);
      if (word === 'besok') return relative(view, 1, 1);
      if (word === 'lusa') return relative(view, 1, 2);
      if (DAYPARTS.has(word) && (next === 'ini' || next === 'tadi')) return relative(view, 2, 0);
      return word === 'tadi' && DAYPARTS.has(next) ? relative(view, 2, 0) : null;
    },
  },
  {
    name: 'days-ago',
    reads: 'dua hari lalu; tiga hari yang lalu',
    begins: [NUMBERS, 'figures'],
    read: ({ at, today }) => {
      const number = count(at(0));
      if (number === null || at(1) !== 'hari') return null;
      const past = at(2) === 'yang' ? 3 : 2;
      return PAST.has(at(past)) ? dayHit(past + 1, addDays(today, -number), 'article') : null;
    },
  },
];

/** So many days from today, unless the day stands in brackets behind it: `hari ini (13/2)`. */
function relative(view: DateView, length: number, days: number): DateHit {
  const time = behindTime(view, length);
  const written = view.at(time) === '(' ? writtenAt(view, time) : null;
  if (written === null) return dayHit(time, addDays(view.today, days), 'article');
  return dayWritten(view, written, undefined, behindTime(view, written.end));
}

function bareWeekday({ at, today }: DateView, weekday: number, k: number): DateHit {
  if (PAST.has(at(k))) return dayHit(k + 1, lastWeekday(addDays(today, -1), weekday), 'article');
  if (at(k) === 'pekan' && PAST.has(at(k + 1))) return dayHit(k + 2, addDays(weekRange(today, -1).earliest, (weekday + 6) % 7), 'article');
  if (FUTURE.has(at(k))) return dayHit(k + 1, nextWeekday(today, weekday), 'article');
  return dayHit(at(k) === 'ini' ? k + 1 : k, lastWeekday(today, weekday), 'article');
}
