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

interface Found {
  length: number;
  range: DayRange;
  precision: DatePrecision;
  basis: DateBasis;
  full?: boolean;
}
interface Look {
  today: string;
  at: (k: number) => string;
  capital: boolean;
}

const day = (length: number, value: string | null, full: boolean): Found | null =>
  value === null
    ? null
    : { length, range: { earliest: value, latest: value }, precision: 'DAY', basis: full ? 'STATED' : 'RESOLVED', full };
const isYear = (word: string): boolean => /^(19|20)\d\d$/.test(word);
const isDay = (word: string): boolean => /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(word);
const skip = (look: Look, k: number, mark: string): number => (look.at(k) === mark ? k + 1 : k);

/** March 11, 2025; Nov. 10; 20 May 2026; August 13. */
function monthDay(look: Look, from: number, weekday?: number): Found | null {
  const dayFirst = isDay(look.at(from)) && MONTHS.has(look.at(from + 1));
  const month = MONTHS.get(look.at(dayFirst ? from + 1 : from));
  if (month === undefined) return null;
  const afterMonth = dayFirst ? from + 2 : skip(look, from + 1, '.');
  if (!dayFirst && !isDay(look.at(afterMonth))) return null;
  const number = parseInt(look.at(dayFirst ? from : afterMonth), 10);
  const end = dayFirst ? afterMonth : afterMonth + 1;
  const comma = skip(look, end, ',');
  if (isYear(look.at(comma))) return day(comma + 1, dayOf(Number(look.at(comma)), month, number), true);
  if (look.at(end) === 'next') return day(end, nearestAfter(look.today, month, number, weekday), false);
  return day(end, nearestBefore(addDays(look.today, 7), month, number, weekday) ?? nearestBefore(look.today, month, number), false);
}

function find(look: Look): Found | null {
  const word = look.at(0);
  const weekday = look.capital ? WEEKDAYS.get(word) : undefined;
  if (weekday !== undefined) {
    const dated = monthDay(look, skip(look, 1, ','), weekday);
    if (dated !== null) return dated;
    return day(DAYPARTS.has(look.at(1)) ? 2 : 1, lastWeekday(look.today, weekday), false);
  }
  if ((word === 'last' || word === 'next') && WEEKDAYS.has(look.at(1))) {
    const value = WEEKDAYS.get(look.at(1))!;
    return day(2, word === 'last' ? lastWeekday(addDays(look.today, -1), value) : nextWeekday(look.today, value), false);
  }
  const dated = look.capital || isDay(word) ? monthDay(look, 0) : null;
  if (dated !== null) return dated;
  if (look.capital && MONTHS.has(word)) {
    const year = skip(look, skip(look, 1, '.'), ',');
    if (isYear(look.at(year)))
      return { length: year + 1, range: monthRange(Number(look.at(year)), MONTHS.get(word)!), precision: 'MONTH', basis: 'STATED' };
    if (!['last', 'next', 'in', 'since'].includes(look.at(-1)) || word === 'may') return null;
    const back = look.at(-1) !== 'next' && MONTHS.get(word)! > monthOf(look.today) ? 1 : 0;
    return { length: 1, range: monthRange(yearOf(look.today) - back, MONTHS.get(word)!), precision: 'MONTH', basis: 'RESOLVED' };
  }
  if (word === 'yesterday') return day(1, addDays(look.today, -1), false);
  if (word === 'today' || word === 'tonight') return day(1, look.today, false);
  if (word === 'tomorrow') return day(1, addDays(look.today, 1), false);
  const step = word === 'last' ? -1 : word === 'next' ? 1 : word === 'this' ? 0 : null;
  if (step !== null) {
    if (look.at(1) === 'week') return { length: 2, range: weekRange(look.today, step), precision: 'WEEK', basis: 'RESOLVED' };
    if (look.at(1) === 'month') return { length: 2, range: monthAfter(look.today, step), precision: 'MONTH', basis: 'RESOLVED' };
    if (look.at(1) === 'year') return { length: 2, range: yearRange(yearOf(look.today) + step), precision: 'YEAR', basis: 'RESOLVED' };
  }
  const number = NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
  if (number !== undefined && /^days?$/.test(look.at(1)) && (look.at(2) === 'ago' || look.at(2) === 'earlier'))
    return day(3, addDays(look.today, -number), false);
  if (isYear(word) && ['in', 'since', 'until'].includes(look.at(-1)))
    return { length: 1, range: yearRange(Number(word)), precision: 'YEAR', basis: 'STATED' };
  return null;
}

export function findDates(tokens: readonly Token[], first: number, end: number, today: string): DateFound[] {
  const found: DateFound[] = [];
  for (let i = first; i < end; i++) {
    const look: Look = { today, capital: tokens[i]!.capital, at: (k) => (i + k >= first && i + k < end ? tokens[i + k]!.lower : '') };
    const hit = find(look);
    if (hit === null) continue;
    found.push({
      first: i,
      end: Math.min(end, i + hit.length),
      when: { ...hit.range, precision: hit.precision, basis: hit.basis },
      full: hit.full ?? false,
    });
    i += hit.length - 1;
  }
  return found;
}

/** `March 11, 2025 5:12 PM UTC`, `Wed 20 May 2026 07.14 BST`. */
export function timestampDay(line: string): string | null {
  const us = /(\p{L}{3,9})\.? (\d{1,2}), ((?:19|20)\d\d)/u.exec(line);
  const uk = /(\d{1,2}) (\p{L}{3,9}) ((?:19|20)\d\d)/u.exec(line);
  const [month, dayText, year] = us !== null ? [us[1], us[2], us[3]] : [uk?.[2], uk?.[1], uk?.[3]];
  const index = month === undefined ? undefined : MONTHS.get(month.toLowerCase());
  return index === undefined ? null : dayOf(Number(year), index, Number(dayText));
}
