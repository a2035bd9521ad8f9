/** A moment as a machine wrote it. */
export interface Moment {
  day: string;
  /** `HH:MM` or `HH:MM:SS`. */
  clock: string | null;
  /** `Z`, or an offset with a colon; null where none is told. */
  offset: string | null;
}

const ISO =
  /^\s*((?:19|20)\d\d)-?(\d{2})-?(\d{2})(?:[\sT]+(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?\s*$/i;

/** Reads ISO 8601 as sites write it, with a space before the `T`, offsets without a colon, dates without hyphens, and the dates of mails. */
export function momentIn(text: string): Moment | null {
  const match = ISO.exec(text);
  if (match !== null) {
    const [, year, month, date, hours, minutes, seconds, zone] = match;
    const day = `${year}-${month}-${date}`;
    if (!isCalendarDay(day)) return null;
    if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return { day, clock: null, offset: null };
    return { day, clock: `${hours.padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`, offset: zoneOf(zone) };
  }
  if (/^\d{10}(?:\d{3})?$/.test(text.trim())) return fromUtc(Number(text.trim()) * (text.trim().length === 10 ? 1000 : 1));
  if (!/^\w{3},? \d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/.test(text.trim())) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : fromUtc(time);
}

function fromUtc(time: number): Moment {
  const iso = new Date(time).toISOString();
  return { day: iso.slice(0, 10), clock: iso.slice(11, 19), offset: 'Z' };
}

function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function zoneOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '');
  const hours = digits.length > 2 ? digits.slice(0, -2) : digits;
  const minutes = digits.length > 2 ? digits.slice(-2) : '00';
  return Number(hours) > 14 ? null : `${zone[0]}${hours.padStart(2, '0')}:${minutes}`;
}

/** ISO 8601 of a day with as much of a clock as there is. */
export function isoOf({ day, clock, offset }: Moment): string {
  if (clock === null) return day;
  return `${day}T${clock.length === 5 ? `${clock}:00` : clock}${offset ?? ''}`;
}

/** Milliseconds since 1970, a moment without an offset as if it were of UTC. */
export const timeOf = ({ day, clock, offset }: Moment): number =>
  Date.parse(`${day}T${clock ?? '00:00'}${offset === null ? 'Z' : offset === '+00:00' ? 'Z' : offset}`);
