/** Days as ISO text (`2025-02-12`), reckoned in UTC so that no machine's time zone matters. */

const DAY_MS = 86_400_000;

const ms = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day, or null where there is none such (31 April). */
export function dayOf(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(time) : null;
}

export const addDays = (day: string, days: number): string => iso(ms(day) + days * DAY_MS);
export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(ms(day)).getUTCDay();

export interface DayRange {
  earliest: string;
  latest: string;
}

export function monthRange(year: number, month: number): DayRange {
  const next = month === 12 ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { earliest: iso(Date.UTC(year, month - 1, 1)), latest: iso(next - DAY_MS) };
}

export const yearRange = (year: number): DayRange => ({ earliest: `${year}-01-01`, latest: `${year}-12-31` });

/** Monday to Sunday of the week that is `weeks` after the one of `day`. */
export function weekRange(day: string, weeks: number): DayRange {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * weeks);
  return { earliest: monday, latest: addDays(monday, 6) };
}

/** The month that is `months` after the one of `day`. */
export function monthAfter(day: string, months: number): DayRange {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return monthRange(Math.floor(index / 12), (index % 12) + 1);
}

/** The last such weekday not after `today` (0 is Sunday). */
export const lastWeekday = (today: string, weekday: number): string => addDays(today, -((weekdayOf(today) - weekday + 7) % 7));

/** The first such weekday after `today`. */
export const nextWeekday = (today: string, weekday: number): string => addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

/** The nearest day of that month not after `today`, by weekday too where one is told; looks 28 years back, the calendar's cycle. */
export function nearestBefore(today: string, month: number, day: number, weekday?: number): string | null {
  return search(today, month, day, weekday, -1);
}

export function nearestAfter(today: string, month: number, day: number, weekday?: number): string | null {
  return search(today, month, day, weekday, 1);
}

function search(today: string, month: number, day: number, weekday: number | undefined, step: 1 | -1): string | null {
  for (let k = 0; k <= 28; k++) {
    const found = dayOf(yearOf(today) + step * k, month, day);
    if (found === null || (step < 0 ? found > today : found < today)) continue;
    if (weekday === undefined || weekdayOf(found) === weekday) return found;
  }
  return null;
}
