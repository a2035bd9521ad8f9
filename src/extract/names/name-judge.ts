import { isNameLike, isPossessed } from './evidence.js';
import type { Reading } from '../reading.js';

export type NameStrength = 'sure' | 'likely' | 'no';

const NONE: ReadonlySet<string> = new Set();

/** How much a capitalised word looks like part of a person's name. */
export type NameJudge = (i: number) => NameStrength;

export function judgeNames(reading: Reading, taken: (i: number) => boolean, known: ReadonlySet<string> = NONE): NameJudge {
  const { tokens, pack, dateAt, evidence, tags } = reading;
  const { words, titles, organizations } = pack;
  const places = placeTokens(reading);
  return (i) => {
    const token = tokens[i];
    if (token === undefined || !token.capital || !token.word || taken(i) || dateAt.has(i)) return 'no';
    const { lower, text } = token;
    if (titles.rankParts.has(lower) && titles.ranks.has(tokens[i - 1]?.lower ?? '')) return 'no';
    if (places.has(i)) return 'no';
    if (words.acronymNames.has(lower) && text === text.toUpperCase()) return 'sure';
    const small = evidence.opens(i) && evidence.small.has(lower) && !words.person.has(lower);
    if ((evidence.names.has(lower) && !small) || known.has(lower)) return 'sure';
    if (words.function.has(lower) || words.calendar.has(lower) || organizations.heads.has(lower)) return 'no';
    if (titles.heads.has(lower) || titles.fields.has(lower) || (titles.ranks.has(lower) && text.length > 1)) return 'no';
    const tag = tags.get(i);
    if (/\d/.test(text) || titles.former.has(lower) || titles.candidate.has(lower) || titles.acting.has(lower)) return 'no';
    if ((tag === 'B-PER' || tag === 'I-PER') && !words.person.has(lower)) {
      // What the word lists know as something else is only believed where a title or a cue speaks for it too.
      if (words.place.has(lower) || words.organization.has(lower) || words.common.has(lower) || isPossessed(pack, lower)) return 'no';
      return 'sure';
    }
    if (text.length > 1 && text === text.toUpperCase() && !isShouted(reading, i) && !isShouted(reading, i + 2)) return 'no';
    if (text.length === 1) return 'likely';
    if (words.person.has(lower)) return evidence.opens(i) && evidence.small.has(lower) ? 'no' : 'sure';
    if (tag !== undefined) return 'no';
    return isNameLike(reading, i) && !(evidence.opens(i) && evidence.small.has(lower)) ? 'likely' : 'no';
  };
}

/** Tokens of the runs of capitals that the article itself tells to be places, and of those behind a word like `Kelurahan`. */
export function placeTokens({ tokens, evidence, sentenceAt, pack }: Reading): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.capital || !tokens[i]!.word) continue;
    let phrase = '';
    let end = i;
    for (let k = i; k < i + 4 && tokens[k]?.capital === true && sentenceAt[k] === sentenceAt[i]; k++) {
      phrase += (k === i ? '' : ' ') + tokens[k]!.lower;
      if (evidence.places.has(phrase) && (k > i || !pack.words.person.has(phrase))) end = k + 1;
    }
    for (let k = i; k < end; k++) inside.add(k);
    i = Math.max(i, end - 1);
  }
  return inside;
}

/** The tagger takes it for part of a person's name. */
export const isPersonTag = ({ tags }: Reading, i: number): boolean => tags.get(i)?.endsWith('PER') ?? false;

/** May go on a name that has begun: also a word of the place or common lists, but nothing that opens something else. */
export function canContinueName(reading: Reading, i: number, taken: (i: number) => boolean): boolean {
  const { tokens, pack, dateAt, sentenceAt } = reading;
  const token = tokens[i];
  if (token === undefined || !token.capital || !token.word || taken(i) || dateAt.has(i) || sentenceAt[i] !== sentenceAt[i - 1])
    return false;
  const { words, titles, organizations } = pack;
  if (/\d/.test(token.text) || words.function.has(token.lower)) return false;
  if (organizations.heads.has(token.lower) || titles.heads.has(token.lower)) return false;
  if (
    reading.sentences[sentenceAt[i]!]!.heading &&
    !words.person.has(token.lower) &&
    (pack.cues.has(token.lower) || words.common.has(token.lower))
  )
    return false;
  return token.text.length < 3 || token.text !== token.text.toUpperCase() || words.person.has(token.lower) || isShouted(reading, i);
}

/** The neighbours are in capitals as well: a name in a line of capitals. */
const isShouted = ({ tokens }: Reading, i: number): boolean => {
  const before = tokens[i - 1]?.text ?? '';
  return before.length > 1 && before === before.toUpperCase() && /\p{L}/u.test(before);
};
