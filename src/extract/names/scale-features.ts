import { grouped } from '../../domain/grouped.js';
import type { Token } from '../../text/tokens.js';
import type { Reading } from '../reading.js';

/** What the word lists know a word as, a letter each: person, place, organization, common word; `-` for none. */
export function listsOf({ tokens, pack: { words } }: Reading, i: number): string {
  const lower = tokens[i]?.lower ?? '';
  const known = [words.person, words.place, words.organization, words.common].map((list, n) => (list.has(lower) ? 'ploc'[n]! : ''));
  return known.join('') || '-';
}

/** Places of a word that are looked at: in a text of one name over and over, all of them would be too many. */
const MOST_PLACES = 50;

/** By article: where each word stands, as written. */
const PLACES = new WeakMap<readonly Token[], ReadonlyMap<string, readonly number[]>>();

function placesOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const known = PLACES.get(tokens);
  if (known !== undefined) return known;
  const places = grouped(tokens.keys(), (i) => tokens[i]!.text);
  PLACES.set(tokens, places);
  return places;
}

/** How often the article prints the words of a range, up to three times. */
export function timesOf({ tokens }: Reading, first: number, end: number): number {
  let count = 0;
  for (const start of placesOf(tokens).get(tokens[first]!.text)!.slice(0, MOST_PLACES)) {
    let k = 1;
    while (first + k < end && tokens[start + k]?.text === tokens[first + k]!.text) k++;
    if (first + k === end && ++count === 3) break;
  }
  return count;
}

/** How a capitalised word is written. */
export const shapeOf = (text: string): string =>
  text.length === 1 ? 'letter' : text === text.toUpperCase() ? 'capitals' : /\p{Ll}\p{Lu}/u.test(text) ? 'mixed' : 'capital';

/** Of what kind a token is, the first that holds. */
const KINDS: readonly (readonly [string, (reading: Reading, i: number) => boolean])[] = [
  ['body', ({ organizationAt }, i) => organizationAt.has(i)],
  ['country', ({ countryAt }, i) => countryAt.has(i)],
  ['date', ({ dateAt }, i) => dateAt.has(i)],
  ['rank', ({ pack, tokens }, i) => pack.titles.ranks.has(tokens[i]!.lower)],
  ['title', ({ pack, tokens }, i) => pack.titles.heads.has(tokens[i]!.lower) || pack.titles.fields.has(tokens[i]!.lower)],
  ['head', ({ pack, tokens }, i) => pack.organizations.heads.has(tokens[i]!.lower)],
  ['placeHead', ({ pack, tokens }, i) => pack.words.placeHeads.has(tokens[i]!.lower)],
  ['cue', ({ pack, tokens }, i) => pack.cues.has(tokens[i]!.lower)],
  ['function', ({ pack, tokens }, i) => pack.words.function.has(tokens[i]!.lower)],
  ['capital', ({ tokens }, i) => tokens[i]!.capital && tokens[i]!.word],
  ['mark', ({ tokens }, i) => !tokens[i]!.word],
];

/** The kind of a token, `word` where it is of none; `without`: kinds that do not count. */
export const kindAt = (reading: Reading, i: number, without: ReadonlySet<string> = NONE): string =>
  KINDS.find(([kind, holds]) => !without.has(kind) && holds(reading, i))?.[0] ?? 'word';
const NONE: ReadonlySet<string> = new Set();
