import type { LanguagePack } from '../../language/pack.js';
import type { Line } from '../../text/paragraphs.js';
import type { Dateline } from '../reading.js';

/** Where an article's first line says that it was written, and by whom; offsets into the line. */
export interface DatelineFound {
  length: number;
  place: string;
  publisher: string | null;
}

/** The stroke behind a dateline. A hyphen between two letters is none: `Anak-anak`, `Jin-seo`. */
const STROKE = /\s*(?:--+|—|–)\s*|\s+-\s*|-\s+|\s+\|\s+/gu;
/** Longer heads are the sentence itself. */
const LONGEST_HEAD = 70;
const SITE = /^\p{L}[\p{L}\d-]*(?:\.\p{L}{2,4}){1,2}$/u;
/** One to four words that begin with a capital: `Tangerang Selatan`, `Port-au-Prince`. */
const PLACE = /^\p{Lu}[\p{L}'’.]*(?:[ -][\p{Lu}\p{L}][\p{L}'’.]*){0,3}$/u;
const SMALL_WORD = /(?:^| )\p{Ll}/u;
const OUTLET = /^\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,2}$/u;
const DAY = /^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?: \d{4})?$/u;

/** `JAKARTA, KOMPAS — `, `Washington (ANTARA) - `, `TEMPO.CO, Jakarta - `, `SLEMAN | `: null where a line opens with none. */
export function datelineOf(text: string, pack: LanguagePack): DatelineFound | null {
  let placeless: DatelineFound | null = null;
  for (const stroke of text.slice(0, LONGEST_HEAD + 6).matchAll(STROKE)) {
    if (stroke.index === 0 || stroke.index > LONGEST_HEAD) continue;
    const found = datelineBefore(text, stroke.index, stroke[0], pack);
    if (found !== null && found.place !== '') return found;
    placeless ??= found;
  }
  return placeless;
}

function datelineBefore(text: string, at: number, stroke: string, pack: LanguagePack): DatelineFound | null {
  const length = at + stroke.length;
  const rest = text.slice(length);
  if (!opensSentence(rest) || (stroke.includes('|') && !HAS_SENTENCE.test(rest))) return null;
  const head = partsOf(text.slice(0, at));
  if (head === null) return null;
  const sure = head.publisher !== null && (head.site || head.bracketed || isCapitals(head.place) || isKnownPlace(head.place, pack));
  return sure || standsAlone(head.place, rest, pack) ? { length, place: head.place, publisher: head.publisher } : null;
}

/** A bar parts the labels of a menu too, and the names of a credit. */
const HAS_SENTENCE = /^[^|]*\p{Ll}{2}[^|]*[.!?]["”]?(?:\s|$)/u;

/** What a dateline stands before; nothing where the text is glued to the line's end. */
const opensSentence = (rest: string): boolean => rest === '' || /^["“‘'«(]*[\p{Lu}\d]/u.test(rest);

interface Head {
  place: string;
  publisher: string | null;
  /** The publisher is told by its site, which nothing else looks like. */
  site: boolean;
  bracketed: boolean;
}

function partsOf(head: string): Head | null {
  const bracket = /\s*\(([^()]{2,30})\)\s*$/u.exec(head);
  const parts = (bracket === null ? head : head.slice(0, bracket.index))
    .split(/\s*,\s+|\s*[/|]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !DAY.test(part));
  if (parts.length === 0 || parts.length > 3) return null;
  const site = parts.findIndex((part) => SITE.test(part));
  const places = parts.filter((_, n) => n !== site);
  if (bracket !== null) return placed(places.join(', '), bracket[1]!, site >= 0, true);
  if (site >= 0) return placed(places.join(', '), parts[site]!, true, false);
  if (places.length === 1) return placed(places[0]!, null, false, false);
  return OUTLET.test(places.at(-1)!) ? placed(places.slice(0, -1).join(', '), places.at(-1)!, false, false) : null;
}

const placed = (place: string, publisher: string | null, site: boolean, bracketed: boolean): Head | null =>
  (place === '' && site) || place.split(', ').every((part) => PLACE.test(part) && !SMALL_WORD.test(part))
    ? { place, publisher, site, bracketed }
    : null;

const isCapitals = (place: string): boolean => place.length > 2 && place === place.toUpperCase();

const isKnownPlace = (place: string, { words, countries }: LanguagePack): boolean => {
  const lower = place.toLowerCase();
  return (
    lower.split(/[ -]/).every((word) => words.place.has(word) || words.compass.has(word)) ||
    countries.metonyms.has(lower) ||
    countries.names.has(lower)
  );
};

/** A place without an outlet: in capitals, or known; a second stroke soon after it closes an aside and no dateline. */
function standsAlone(place: string, rest: string, pack: LanguagePack): boolean {
  if (isCapitals(place) || isKnownPlace(place, pack)) return true;
  const words = place.toLowerCase().split(/[ -]/);
  const aside = /\s(?:-|—|–|--)\s/u.test(rest.slice(0, 120));
  return words.length <= 2 && !aside && HAS_SENTENCE.test(rest) && !words.some((word) => isNoPlace(word, pack));
}

const isNoPlace = (word: string, { words, titles, organizations }: LanguagePack): boolean =>
  words.person.has(word) || words.common.has(word) || words.function.has(word) || titles.heads.has(word) || organizations.heads.has(word);

/** The dateline of the body's first line. */
export function readDateline(line: Line, pack: LanguagePack): Dateline | null {
  const found = datelineOf(line.text, pack);
  return found === null ? null : { start: line.start, end: line.start + found.length, place: found.place, publisher: found.publisher };
}
