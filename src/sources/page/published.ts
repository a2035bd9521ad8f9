import { isMoment } from '../../domain/zone.js';
import { elementsOf, textOf } from './tree.js';
import type { Page } from './tree.js';

const MONTHS: readonly RegExp[] = [
  /^jan/i,
  /^feb|^peb/i,
  /^mar/i,
  /^apr/i,
  /^ma[yi]|^mei/i,
  /^jun/i,
  /^jul/i,
  /^aug|^agu|^agt/i,
  /^sep/i,
  /^o[ck]t/i,
  /^no[vp]/i,
  /^de[cs]/i,
];
const MONTH = '(?:jan|feb|peb|mar|apr|ma[yi]|mei|jun|jul|aug|agu|agt|sep|o[ck]t|no[vp]|de[cs])[a-z]*';
const CLOCK = '(?:\\D{0,12}(\\d{1,2})[:.](\\d{2})(?::\\d{2})?\\s*([ap]\\.?m\\.?)?\\s*(WIB|WITA|WIT)?)?';
const SHOWN: readonly { form: RegExp; order: 'dmy' | 'mdy' }[] = [
  { form: new RegExp(`(?<!\\d)(\\d{1,2})[\\s/-]+(${MONTH})\\.?,?[\\s/-]+(\\d{4})${CLOCK}`, 'i'), order: 'dmy' },
  { form: new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${CLOCK}`, 'i'), order: 'mdy' },
  { form: new RegExp(`(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${CLOCK}`, 'i'), order: 'dmy' },
];
const ZONES: Readonly<Record<string, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };
const two = (n: number | string): string => String(n).padStart(2, '0');

export interface Shown {
  day: string;
  clock: string | null;
  zone: string | null;
}

/** A date as it is written for readers, the first in a line: `Kamis, 5 November 2015 14:56 WIB`. */
export function shownDate(line: string): Shown | null {
  for (const { form, order } of SHOWN) {
    const match = form.exec(line);
    if (match === null) continue;
    const [, first, second, year, hour, minute, half, zone] = match;
    const [date, name] = order === 'dmy' ? [first!, second!] : [second!, first!];
    const month = /^\d/.test(name) ? Number(name) : MONTHS.findIndex((form) => form.test(name)) + 1;
    if (month < 1 || month > 12 || Number(date) < 1 || Number(date) > 31) continue;
    const hours = hour === undefined ? null : (Number(hour) % (half === undefined ? 24 : 12)) + (/^p/i.test(half ?? '') ? 12 : 0);
    return {
      day: `${year}-${two(month)}-${two(date)}`,
      clock: hours === null ? null : `${two(hours)}:${minute}`,
      zone: zone === undefined ? null : ZONES[zone.toUpperCase()]!,
    };
  }
  return null;
}

/** A moment as data gives it, in the form that an article's has; null where it is none. */
export function momentOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const trimmed = text.trim().replace(/^(\d{4})\/(\d{2})\/(\d{2})/, '$1-$2-$3');
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{1,2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(trimmed);
  if (match !== null) {
    const [, day, clock, seconds = '', offset = ''] = match;
    const zone = /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
    const moment = clock === undefined ? day! : `${day}T${clock.padStart(5, '0')}${seconds}${zone}`;
    return isMoment(moment) ? moment : isMoment(day!) ? day! : null;
  }
  const shown = shownDate(trimmed);
  return shown === null ? null : momentFrom(shown);
}

function momentFrom({ day, clock, zone }: Shown): string | null {
  const moment = clock === null || zone === null ? day : `${day}T${clock}:00${zone}`;
  return isMoment(moment) ? moment : isMoment(day) ? day : null;
}

const METAS = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'content_publisheddate',
  'cxenseparse:recs:publishtime',
];
/** Lines after a headline in which a date is looked for. */
const NEAR = 400;

/**
 * When it was published. Data tells it exactly; but a moment in UTC whose clock is the one that readers see is local time, written as if it were UTC. Where
 * there are no data, the first date that is shown near the headline.
 */
export function publishedOf({ root, metas }: Page, linked: string | undefined, headline: string): string | undefined {
  const shown = dateNear(root, headline);
  const stated =
    [linked, ...METAS.map((name) => metas.get(name)), ...timesOf(root)].map(momentOf).find((moment) => moment !== null) ?? null;
  if (stated === null) return (shown === null ? null : momentFrom(shown)) ?? undefined;
  if (shown?.clock != null && /(?:Z|[+-]00:00)$/.test(stated) && stated.slice(11, 16) === shown.clock && stated.slice(0, 10) === shown.day)
    return shown.zone === null ? shown.day : stated.replace(/(?:Z|[+-]00:00)$/, shown.zone);
  return stated;
}

function* timesOf(root: Parameters<typeof elementsOf>[0]): Generator<string> {
  for (const { attrs, tag } of elementsOf(root)) {
    if (attrs['itemprop'] === 'datePublished') yield attrs['content'] ?? attrs['datetime'] ?? '';
    else if (tag === 'time' && attrs['datetime'] !== undefined) yield attrs['datetime'];
  }
}

function dateNear(root: Parameters<typeof textOf>[0], headline: string): Shown | null {
  const text = textOf(root);
  const at = headline === '' ? -1 : text.indexOf(headline);
  const after = at < 0 ? null : shownDate(text.slice(at + headline.length, at + headline.length + NEAR));
  if (after !== null) return after;
  return at < 0 ? null : shownDate(text.slice(Math.max(0, at - NEAR / 2), at));
}
