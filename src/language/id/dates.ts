import { dayOf } from '../../text/calendar.js';
import type { DateRule } from '../../text/date-rules.js';
import { MONTHS } from './calendar-words.js';
import { DAY_RULES } from './day-rules.js';
import { PERIOD_RULES } from './period-rules.js';

/** Days before periods: `12 Februari 2025` holds a month and a year too. */
export const DATES: readonly DateRule[] = [...DAY_RULES, ...PERIOD_RULES];

/** `Rabu, 16 April 2025 19:42 WIB`, `02 Nov 2026 11:20`, `11/12/2025`. */
export function timestampDay(line: string): string | null {
  const named = /(\d{1,2})\s+(\p{L}{3,9})\.?\s+((?:19|20)\d\d)/u.exec(line);
  const month = named === null ? undefined : MONTHS.get(named[2]!.toLowerCase());
  if (named !== null && month !== undefined) return dayOf(Number(named[3]), month, Number(named[1]));
  const numeric = /^(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)/.exec(line);
  return numeric === null ? null : dayOf(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
}
