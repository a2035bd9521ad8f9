import type { Range, Reading } from '../reading.js';
import { lowerAt, phraseLength, phraseOf } from '../reading.js';
import { isLineOfCapitals, isShoutedName } from './capitals.js';
import type { NameJudge } from './name-judge.js';
import { isPersonTag } from './name-judge.js';

/** Words in the longest organization's name that is followed. */
const LONGEST = 10;

/** How far a body's name has been followed. */
interface Extent {
  first: number;
  /** The token behind the head. */
  start: number;
  /** The token looked at. */
  at: number;
  /** End of the sentence. */
  end: number;
  /** A place has been named, or the name is whole: only more of a place goes on. */
  placed: boolean;
  judge: NameJudge;
}

/** The end of the name that a head opens: `Dinas Perhubungan Kota Bandung`. */
export function extentOf(reading: Reading, first: number, end: number, judge: NameJudge): number {
  const { pack, tokens } = reading;
  // `PT. Maju Jaya`
  const start = tokens[first + 1]?.text === '.' && pack.abbreviations.has(tokens[first]!.lower) ? first + 2 : first + 1;
  const whole = phraseLength(reading, first, end, pack.organizations.whole, LONGEST);
  const extent: Extent = { first, start, at: Math.max(start, first + whole), end, placed: whole > 1, judge };
  while (extent.at < end && extent.at - first < LONGEST && !reading.dateAt.has(extent.at)) {
    const { lower } = tokens[extent.at]!;
    const own = namesItself(reading, extent);
    if (!own) {
      extent.placed ||= pack.organizations.whole.has(phraseOf(reading, { first, end: extent.at }));
      if (extent.placed && !goesOnPlace(reading, extent.at)) break;
    }
    const step = own ? 1 : stepOver(reading, extent);
    if (step === 0) break;
    if (!own) extent.placed ||= pack.words.place.has(lower) && !pack.words.compass.has(lower);
    extent.at += step;
  }
  return extent.at;
}

/** `Universitas Airlangga`: the word behind some heads is the name's own, whatever it means elsewhere. */
function namesItself({ tokens, pack }: Reading, { first, start, at }: Extent): boolean {
  const { capital, word, lower } = tokens[at]!;
  return at === start && capital && word && pack.organizations.namedAfter.has(tokens[first]!.lower) && !pack.titles.heads.has(lower);
}

/** How many tokens go on with the name here; 0: it has ended. */
function stepOver(reading: Reading, extent: Extent): number {
  const { tokens, pack } = reading;
  const { at, first } = extent;
  const { lower, capital } = tokens[at]!;
  const joiner = pack.titles.joiners.has(lower);
  if (isForeign(reading, at - 1) && !isForeign(reading, at) && !joiner) return 0;
  if (joiner && !capital) return overJoiner(reading, extent);
  const honoured = pack.titles.ranks.has(lower) && tokens[at + 1]?.capital === true;
  if (honoured && pack.organizations.namedAfter.has(tokens[first]!.lower)) return 2; // RSUD dr Soetomo
  return STOPS.some((stops) => stops(reading, extent)) ? 0 : 1;
}

function overJoiner(reading: Reading, { at, first, judge }: Extent): number {
  const { tokens, pack, countryAt } = reading;
  const next = tokens[at + 1];
  const foreign = pack.organizations.foreignJoiners.has(tokens[at]!.lower) && next?.capital === true;
  if (foreign) return 2;
  const goesOn = next?.capital === true && !pack.organizations.heads.has(next.lower) && judge(at + 1) === 'no' && !countryAt.has(at + 1);
  return goesOn && at > first + 1 ? 1 : 0;
}

/** What ends a body's name, one reason a line. */
const STOPS: readonly ((reading: Reading, extent: Extent) => boolean)[] = [
  function smallWord({ tokens }, { at }) {
    return !tokens[at]!.capital && !/^[\d-]+$/.test(tokens[at]!.text);
  },
  function mark({ tokens }, { at }) {
    return !/^[\p{L}\d]/u.test(tokens[at]!.text);
  },
  function personTag(reading, { at }) {
    const { lower } = reading.tokens[at]!;
    return isPersonTag(reading, at) && !reading.pack.words.place.has(lower) && !reading.pack.titles.fields.has(lower);
  },
  function surelySomebody({ tokens, pack }, { at, judge }) {
    return judge(at) === 'sure' && !pack.words.place.has(tokens[at]!.lower);
  },
  function anotherTitle({ tokens, pack }, { at }) {
    const { lower } = tokens[at]!;
    const rank = pack.titles.ranks.has(lower) && lower.length > 1;
    return (rank || pack.titles.heads.has(lower)) && !pack.titles.fields.has(lower);
  },
  function functionWord({ tokens, pack }, { at }) {
    const { lower } = tokens[at]!;
    return pack.words.function.has(lower) && !pack.titles.fields.has(lower);
  },
  function amount({ tokens, pack }, { at, first }) {
    const { numbered } = pack.organizations;
    const ownNumber = /^\d{1,4}$/.test(tokens[at]!.text) && (numbered.has(tokens[first]!.lower) || numbered.has(tokens[at - 1]!.lower));
    return !ownNumber && /^[\d.,]+$/.test(tokens[at]!.text);
  },
  function verbInCapitals(reading, { at }) {
    return reading.cues.has(at) && isLineOfCapitals(reading, at);
  },
  function holderInCapitals(reading, { at, first }) {
    const { heads, known, namedAfter, forms } = reading.pack.organizations;
    const head = lowerAt(reading, first);
    const whole = at === first + 1 && (heads.has(head) || known.has(head)) && !namedAfter.has(head) && !forms.has(head);
    return (
      whole && isLineOfCapitals(reading, at) && isShoutedName(reading, at) && (isShoutedName(reading, at + 1) || reading.cues.has(at + 1))
    );
  },
  function initials({ tokens }, { at }) {
    // `Panji W Ruky`: a word with a single letter behind it opens a person's name.
    return /^\p{Lu}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.capital === true && tokens[at]!.text.length > 2;
  },
];

/** Behind another state than the paper's own no town of it goes on: `Kementerian Luar Negeri Peru Rosa Quispe`. */
const isForeign = ({ countryAt, pack }: Reading, i: number): boolean => {
  const country = countryAt.get(i);
  return country !== undefined && country.code !== pack.countries.home;
};

/** Behind the place of a body: more of a place, a region, a joiner. */
const goesOnPlace = ({ tokens, pack, countryAt }: Reading, i: number): boolean => {
  const { lower, capital } = tokens[i]!;
  const { words, organizations, titles } = pack;
  return (
    !capital ||
    countryAt.has(i) ||
    words.place.has(lower) ||
    words.compass.has(lower) ||
    organizations.regions.has(lower) ||
    titles.fields.has(lower)
  );
};

/** A run of capitals that ends with a word like `Institute`. */
export function tailed(reading: Reading, i: number, end: number): Range | null {
  const { tokens, pack } = reading;
  if (goesOnFrom(reading, i) || opensTitle(reading, i)) return null;
  for (let k = i; k < Math.min(end, i + 6) && tokens[k]!.capital; k++) {
    const foreign = pack.organizations.foreignJoiners.has(lowerAt(reading, k + 1)) && tokens[k + 2]?.capital === true;
    if (!pack.organizations.tails.has(tokens[k]!.lower) || (tokens[k + 1]?.capital === true && !foreign)) continue;
    if (foreign) return { first: i, end: foreignEnd(reading, k + 2, end) };
    if (k > i) return { first: i, end: k + 1 };
  }
  return null;
}

/** A capital of the same run stands before, and it is no title's. */
export function goesOnFrom({ tokens, pack, sentenceAt }: Reading, i: number): boolean {
  const before = tokens[i - 1];
  if (before?.capital !== true || sentenceAt[i - 1] !== sentenceAt[i]) return false;
  const { heads, fields, professions } = pack.titles;
  return ![heads, fields, professions].some((words) => words.has(before.lower));
}

function opensTitle({ tokens, pack }: Reading, i: number): boolean {
  const { heads, fields, professions } = pack.titles;
  return [heads, fields, professions, pack.words.function].some((words) => words.has(tokens[i]!.lower));
}

/** `Network for Democracy and Electoral Integrity`: on to the last capital that a foreign joiner leads to. */
function foreignEnd({ tokens, pack }: Reading, from: number, end: number): number {
  const { foreignJoiners } = pack.organizations;
  const joins = (i: number): boolean => foreignJoiners.has(tokens[i]?.lower ?? '');
  let i = from + 1;
  while (i + 1 < end && i - from < 8 && joins(i) && tokens[i + 1]!.capital) i += tokens[i + 2]?.capital === true && joins(i + 3) ? 3 : 2;
  while (i > from + 1 && i < end && tokens[i]!.capital && tokens[i + 1]?.text === '(') i++;
  return i;
}

/** Over `Provinsi Kalsel` behind the brackets. */
export function pastRegion(reading: Reading, from: number, end: number, judge: NameJudge): number {
  const { tokens, pack } = reading;
  if (!pack.organizations.regions.has(lowerAt(reading, from)) || !tokens[from]!.capital) return from;
  let i = from + 1;
  while (i < end && i - from < 3 && tokens[i]!.capital && judge(i) !== 'sure' && pack.words.place.has(lowerAt(reading, i))) i++;
  return i === from + 1 && tokens[i]?.capital === true && judge(i + 1) !== 'no' ? i + 1 : i;
}
