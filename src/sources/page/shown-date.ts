/** A date as a page shows it to people: its calendar day, its clock and the clock's zone as far as they are told. */
export interface ShownDate {
  /** ISO day. */
  day: string;
  /** `HH:MM` or `HH:MM:SS`. */
  clock: string | null;
  /** Offset of the clock: `+07:00`. */
  offset: string | null;
}

const MONTHS = [
  ['january', 'jan', 'januari'],
  ['february', 'feb', 'februari', 'pebruari', 'peb'],
  ['march', 'mar', 'maret'],
  ['april', 'apr'],
  ['may', 'mei'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug', 'agustus', 'agu', 'agt', 'ags', 'agust'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov', 'nop', 'nopember'],
  ['december', 'dec', 'desember', 'des'],
];
const MONTH = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
const NAME = [...MONTH.keys()].sort((a, b) => b.length - a.length).join('|');

const DAY_MONTH_YEAR = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[\s\-/]+(?:of\s+)?(${NAME})\.?,?[\s\-/]+((?:19|20)\d\d)\b`, 'i');
const MONTH_DAY_YEAR = new RegExp(String.raw`\b(${NAME})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b`, 'i');
const NUMBERS = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)\b/;
const ISO = /\b((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const CLOCK =
  /\b(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\d)\s*(?:(a\.?m\.?|p\.?m\.?)(?![\p{L}]))?[\s,(]*(?:(WIB|WITA|WIT|GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|SGT|MYT|HKT|JST|PHT|AEST|AEDT|IST)\b)?/iu;

const OFFSETS: Readonly<Record<string, string>> = {
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  gmt: '+00:00',
  utc: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  sgt: '+08:00',
  myt: '+08:00',
  hkt: '+08:00',
  pht: '+08:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  ist: '+05:30',
};
/** Zones of which the offset changes in summer: what it is in winter, in hours. */
const AMERICAN: Readonly<Record<string, number>> = { et: -5, ct: -6, mt: -7, pt: -8 };

/** The first date in a text, with the clock beside it. `dayFirst`: whether 5/11/2015 is in November. */
export function shownDateIn(text: string, dayFirst: boolean): ShownDate | null {
  const found = dateIn(text, dayFirst);
  if (found === null) return null;
  const { day, from, to } = found;
  const behind = CLOCK.exec(text.slice(to, to + 40));
  const match = behind ?? CLOCK.exec(text.slice(Math.max(0, from - 30), from));
  if (match === null) return { day, clock: null, offset: null };
  const clock = clockOf(match);
  return clock === null ? { day, clock: null, offset: null } : { day, clock, offset: offsetOf(match[5], day) };
}

function dateIn(text: string, dayFirst: boolean): { day: string; from: number; to: number } | null {
  const readings: [RegExp, (match: RegExpExecArray) => [string, number, string]][] = [
    [DAY_MONTH_YEAR, (m) => [m[3]!, MONTH.get(m[2]!.toLowerCase())!, m[1]!]],
    [MONTH_DAY_YEAR, (m) => [m[3]!, MONTH.get(m[1]!.toLowerCase())!, m[2]!]],
    [ISO, (m) => [m[1]!, Number(m[2]), m[3]!]],
    [NUMBERS, (m) => (dayFirst || Number(m[1]) > 12 ? [m[3]!, Number(m[2]), m[1]!] : [m[3]!, Number(m[1]), m[2]!])],
  ];
  let first: { day: string; from: number; to: number } | null = null;
  for (const [form, read] of readings) {
    const match = form.exec(text);
    if (match === null || (first !== null && first.from <= match.index)) continue;
    const [year, month, day] = read(match);
    const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const time = Date.parse(`${iso}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(iso))
      first = { day: iso, from: match.index, to: match.index + match[0].length };
  }
  return first;
}

function clockOf([, hours, minutes, seconds, half]: RegExpExecArray): string | null {
  let hour = Number(hours);
  if (half !== undefined) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
}

function offsetOf(zone: string | undefined, day: string): string | null {
  const name = zone?.toLowerCase();
  if (name === undefined) return null;
  const winter = AMERICAN[name];
  if (winter === undefined) return OFFSETS[name] ?? null;
  return `-${String(-winter - (isAmericanSummer(day) ? 1 : 0)).padStart(2, '0')}:00`;
}

/** From the second Sunday of March to the first of November. */
function isAmericanSummer(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const sunday = (month: number, nth: number): string => {
    const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
    return new Date(Date.UTC(year, month, 1 + ((7 - first) % 7) + 7 * (nth - 1))).toISOString().slice(0, 10);
  };
  return day >= sunday(2, 2) && day < sunday(10, 1);
}
