/** The day on which a moment falls, where it is told: newspapers write "Selasa" by the calendar of their own town. */

const OFFSET = /^[+-](?:0\d|1[0-4]):?[0-5]\d$/;
const UTC = /(?:Z|[+-]00:?00)$/i;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Whether it is a zone: an IANA name (`Asia/Jakarta`) or an offset (`+07:00`). */
export function isZone(zone: string): boolean {
  if (OFFSET.test(zone)) return true;
  // The runtime takes abbreviations too (`EST`); which of several they mean nobody knows.
  if (!zone.includes('/') && zone !== 'UTC') return false;
  return dayNames(zone) !== null;
}

/** Whether it is an ISO 8601 date or moment that there is: `2025-02-13`, `2025-02-13T09:30:00+07:00`. */
export function isMoment(text: string): boolean {
  const day = MOMENT.exec(text)?.[1];
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(text.replace(' ', 'T')));
}

/** Whether it is an ISO day that there is: no 31 April. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/**
 * The day of an ISO 8601 date or moment. A moment that tells its own offset, or none, is on the day that it names; one in UTC (`Z`, `+00:00`), as
 * machines write them, is on the day that it is in the zone, where there is one.
 */
export function dayOf(moment: string, zone: string | null | undefined): string {
  const told = moment.slice(0, 10);
  if (zone === null || zone === undefined || !UTC.test(moment)) return told;
  const time = Date.parse(moment.replace(' ', 'T'));
  if (Number.isNaN(time)) return told;
  if (OFFSET.test(zone)) return new Date(time + offsetOf(zone)).toISOString().slice(0, 10);
  return dayNames(zone)?.format(time) ?? told;
}

/** Milliseconds that the clock of an offset is ahead of UTC. */
function offsetOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}

const FORMATS = new Map<string, Intl.DateTimeFormat | null>();

/** Writes moments as days of a zone; null where there is no such zone. */
function dayNames(zone: string): Intl.DateTimeFormat | null {
  const known = FORMATS.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    // Sweden writes ISO days; the calendar must be told, or a machine's own may be taken.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    // A name that the runtime does not know.
  }
  FORMATS.set(zone, format);
  return format;
}
