import type { DateBasis, DatePrecision } from '../../domain/extraction.js';
import type { DayRange } from '../../text/calendar.js';
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
import type { Token } from '../../text/tokens.js';
import type { DateFound } from '../pack.js';
import { DAYPARTS, FUTURE, MONTHS, NUMBERS, PAST, WEEKDAYS } from './calendar-words.js';

/** What a rule found: how many tokens it takes, and the days. */
interface Found {
  length: number;
  range: DayRange | null;
  precision: DatePrecision;
  basis: DateBasis;
  full?: boolean;
}
/** One way in which a date is written; looks at the tokens from `i` on. */
type Rule = (look: Look) => Found | null;
interface Look {
  today: string;
  /** Lower-case text of the token `k` places on, '' past the end. */
  at: (k: number) => string;
  token: (k: number) => Token | undefined;
}

const single = (day: string): DayRange => ({ earliest: day, latest: day });
const day = (length: number, value: string | null, full: boolean): Found | null =>
  value === null ? null : { length, range: single(value), precision: 'DAY', basis: full ? 'STATED' : 'RESOLVED', full };

const isYear = (word: string): boolean => /^(19|20)\d\d$/.test(word);
const dayNumber = (word: string): number | null => (/^([1-9]|[12]\d|3[01]|0[1-9])$/.test(word) ? Number(word) : null);
const count = (word: string): number | null => NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);

/** Takes `malam`, `dini hari`, `malam waktu setempat`, `pukul 10.00 WIB` along. */
function tail(look: Look, from: number): number {
  let k = from;
  if (DAYPARTS.has(look.at(k))) k += look.at(k) === 'dini' && look.at(k + 1) === 'hari' ? 2 : 1;
  if (look.at(k) === 'waktu' && look.at(k + 1) === 'setempat') k += 2;
  return k;
}

/** `(12/2)`, `(12/2/2025)`, `(12-2-2025)`: day, month, year. */
function bracketed(look: Look, k: number): { length: number; day: number; month: number; year?: number } | null {
  if (look.at(k) !== '(') return null;
  const match = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?$/.exec(look.at(k + 1));
  if (match === null || look.at(k + 2) !== ')') return null;
  const year = match[3] === undefined ? undefined : Number(match[3].length === 2 ? `20${match[3]}` : match[3]);
  return { length: 3, day: Number(match[1]), month: Number(match[2]), ...(year === undefined ? {} : { year }) };
}

/** Rabu (12/2) malam; Kamis, 13 Februari 2025; Senin malam; Jumat lalu; Rabu. */
const weekdayDate: Rule = (look) => {
  const weekday = WEEKDAYS.get(look.at(0));
  if (weekday === undefined || !look.token(0)!.capital) return null;
  let k = tail(look, 1);
  const bracket = bracketed(look, k);
  if (bracket !== null) {
    const value =
      bracket.year === undefined
        ? (nearestBefore(addDays(look.today, 7), bracket.month, bracket.day, weekday) ??
          nearestBefore(look.today, bracket.month, bracket.day))
        : dayOf(bracket.year, bracket.month, bracket.day);
    return day(tail(look, k + bracket.length), value, bracket.year !== undefined);
  }
  const comma = look.at(k) === ',' ? 1 : 0;
  const dated = dayMonth(look, k + comma, weekday);
  if (dated !== null) return { ...dated, length: tail(look, k + comma + dated.length) };
  if (PAST.has(look.at(k))) return day(k + 1, lastWeekday(addDays(look.today, -1), weekday), false);
  if (look.at(k) === 'pekan' && PAST.has(look.at(k + 1)))
    return day(k + 2, addDays(weekRange(look.today, -1).earliest, (weekday + 6) % 7), false);
  if (FUTURE.has(look.at(k))) return day(k + 1, nextWeekday(look.today, weekday), false);
  if (look.at(k) === 'ini') k++;
  if (look.at(0) === 'minggu' && (look.at(1) === 'ini' || look.at(1) === 'lalu')) return null;
  return day(k, lastWeekday(look.today, weekday), false);
};

function dayMonth(look: Look, k: number, weekday?: number): Found | null {
  const number = dayNumber(look.at(k));
  const month = MONTHS.get(look.at(k + 1));
  if (number === null || month === undefined) return null;
  if (isYear(look.at(k + 2))) return day(3, dayOf(Number(look.at(k + 2)), month, number), true);
  const forward = FUTURE.has(look.at(k + 2));
  const length = forward || PAST.has(look.at(k + 2)) ? 3 : 2;
  const nearest = forward
    ? nearestAfter(look.today, month, number, weekday)
    : weekday === undefined
      ? nearestBefore(look.today, month, number)
      : nearestBefore(addDays(look.today, 7), month, number, weekday);
  return day(length, nearest, false);
}
const plainDay: Rule = (look) => {
  const found = dayMonth(look, 0);
  return found === null ? null : { ...found, length: tail(look, found.length) };
};

/** 12/2/2025 standing alone. */
const numericDay: Rule = (look) => {
  const match = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)$/.exec(look.at(0));
  return match === null ? null : day(1, dayOf(Number(match[3]), Number(match[2]), Number(match[1])), true);
};

/** Februari 2025, awal Januari, Juni mendatang, Desember lalu. */
const monthDate: Rule = (look) => {
  if (dayNumber(look.at(-1)) !== null) return null;
  const part = ['awal', 'pertengahan', 'akhir'].includes(look.at(0)) ? 1 : 0;
  const month = MONTHS.get(look.at(part));
  if (month === undefined || !look.token(part)!.capital || look.at(part).length < 3) return null;
  const next = look.at(part + 1);
  const stated = isYear(next);
  const anchored = stated || PAST.has(next) || FUTURE.has(next);
  if (!anchored && part === 0) return null;
  const year = stated
    ? Number(next)
    : FUTURE.has(next)
      ? yearOf(look.today) + (month < monthOf(look.today) ? 1 : 0)
      : yearOf(look.today) - (month > monthOf(look.today) ? 1 : 0);
  const whole = monthRange(year, month);
  const end = addDays(whole.earliest, 9);
  const range =
    look.at(0) === 'awal'
      ? { earliest: whole.earliest, latest: end }
      : look.at(0) === 'pertengahan'
        ? { earliest: addDays(end, 1), latest: addDays(end, 10) }
        : look.at(0) === 'akhir'
          ? { earliest: addDays(end, 11), latest: whole.latest }
          : whole;
  const basis: DateBasis = stated ? 'STATED' : 'RESOLVED';
  return { length: part + (anchored ? 2 : 1), range, precision: part === 1 ? 'RANGE' : 'MONTH', basis };
};

/** kemarin, hari ini, besok, dua hari lalu, sehari sebelumnya. */
const relativeDay: Rule = (look) => {
  const word = look.at(0);
  if (word === 'kemarin') {
    const weekday = look.at(1) === '(' ? WEEKDAYS.get(look.at(2)) : undefined;
    if (weekday !== undefined && look.at(3) === ')') return day(4, lastWeekday(look.today, weekday), false);
    return day(tail(look, 1), addDays(look.today, -1), false);
  }
  if (word === 'hari' && look.at(1) === 'ini') return day(2, look.today, false);
  if (word === 'besok') return day(tail(look, 1), addDays(look.today, 1), false);
  if (word === 'lusa') return day(1, addDays(look.today, 2), false);
  if (DAYPARTS.has(word) && look.at(1) === 'ini') return day(2, look.today, false);
  if (DAYPARTS.has(word) && look.at(1) === 'tadi') return day(2, look.today, false);
  const number = count(word);
  if (number !== null && look.at(1) === 'hari' && PAST.has(look.at(2))) return day(3, addDays(look.today, -number), false);
  return null;
};

const PERIODS: Record<string, (today: string, step: number) => { range: DayRange; precision: DatePrecision }> = {
  pekan: (today, step) => ({ range: weekRange(today, step), precision: 'WEEK' }),
  minggu: (today, step) => ({ range: weekRange(today, step), precision: 'WEEK' }),
  bulan: (today, step) => ({ range: monthAfter(today, step), precision: 'MONTH' }),
  tahun: (today, step) => ({ range: yearRange(yearOf(today) + step), precision: 'YEAR' }),
};

/** pekan lalu, bulan depan, tahun ini, akhir pekan lalu, tiga tahun lalu. */
const period: Rule = (look) => {
  const number = count(look.at(0));
  const weekend = look.at(0) === 'akhir' && look.at(1) === 'pekan';
  const k = number !== null || weekend ? 1 : 0;
  const make = PERIODS[look.at(k)];
  if (make === undefined) return null;
  const next = look.at(k + 1);
  const step = PAST.has(next) ? -(number ?? 1) : FUTURE.has(next) ? (number ?? 1) : next === 'ini' && number === null ? 0 : null;
  if (step === null) return null;
  const { range, precision } = make(look.today, step);
  if (!weekend) return { length: k + 2, range, precision, basis: 'RESOLVED' };
  return { length: 3, range: { earliest: addDays(range.latest, -1), latest: range.latest }, precision: 'RANGE', basis: 'RESOLVED' };
};

/** tahun 2014, pada 2015, sejak 2019. */
const year: Rule = (look) => {
  const named = look.at(0) === 'tahun' && isYear(look.at(1));
  if (named) return { length: 2, range: yearRange(Number(look.at(1))), precision: 'YEAR', basis: 'STATED' };
  if (!isYear(look.at(0)) || !YEAR_AFTER.has(look.at(-1))) return null;
  return { length: 1, range: yearRange(Number(look.at(0))), precision: 'YEAR', basis: 'STATED' };
};
const YEAR_AFTER = new Set(['pada', 'sejak', 'hingga', 'sampai', 'awal', 'akhir', 'di', 'dalam', 'tahun']);

/** beberapa waktu lalu: told, but no day can be reckoned. */
const vague: Rule = (look) =>
  look.at(0) === 'beberapa' && look.at(1).length > 2 && PAST.has(look.at(2))
    ? { length: 3, range: null, precision: 'UNKNOWN', basis: 'STATED' }
    : null;

/** Longest forms first. */
const RULES: readonly Rule[] = [weekdayDate, plainDay, numericDay, monthDate, relativeDay, period, vague, year];
const FIRST =
  /^\d|^(awal|pertengahan|akhir|kemarin|hari|besok|lusa|pagi|siang|sore|malam|petang|dini|pekan|minggu|bulan|tahun|beberapa|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/;

export function findDates(tokens: readonly Token[], first: number, end: number, today: string): DateFound[] {
  const found: DateFound[] = [];
  for (let i = first; i < end; i++) {
    const word = tokens[i]!.lower;
    if (!FIRST.test(word) && !WEEKDAYS.has(word) && !MONTHS.has(word)) continue;
    const token = (k: number): Token | undefined => (i + k < end && i + k >= first ? tokens[i + k] : undefined);
    const look: Look = { today, token, at: (k) => token(k)?.lower ?? '' };
    for (const rule of RULES) {
      const hit = rule(look);
      if (hit === null) continue;
      found.push({
        first: i,
        end: i + hit.length,
        when: { earliest: hit.range?.earliest ?? null, latest: hit.range?.latest ?? null, precision: hit.precision, basis: hit.basis },
        full: hit.full ?? false,
      });
      i += hit.length - 1;
      break;
    }
  }
  return found;
}

/** `Rabu, 16 April 2025 19:42 WIB`, `02 Nov 2026 11:20`, `11/12/2025`. */
export function timestampDay(line: string): string | null {
  const named = /(\d{1,2})\s+(\p{L}{3,9})\.?\s+((?:19|20)\d\d)/u.exec(line);
  const month = named === null ? undefined : MONTHS.get(named[2]!.toLowerCase());
  if (named !== null && month !== undefined) return dayOf(Number(named[3]), month, Number(named[1]));
  const numeric = /^(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)/.exec(line);
  return numeric === null ? null : dayOf(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
}
