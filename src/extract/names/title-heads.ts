import type { Range, Reading } from '../reading.js';
import { lowerAt, phraseLength, phraseOf, spanOfRange } from '../reading.js';
import type { Rule, RuleList } from '../rule.js';
import { refuse } from '../rule.js';

/** A token that may open an office, and the end of its sentence. */
export interface HeadPlace {
  at: number;
  end: number;
}

/** The words that say what office it is. */
export interface HeadFound {
  end: number;
  /** In the words by which the pack knows it. */
  head: string;
  /** A profession, which is a role only where it ties to a body. */
  profession: boolean;
  /** A possessive is glued to its last word. */
  possessed: boolean;
}

type HeadRule = Rule<HeadPlace, HeadFound>;

/** An office that serves a person, the possessive glued on. */
const servesPerson: HeadRule = {
  name: 'office-of-somebody-named',
  reads: 'pengacaranya, wakil juru bicaranya',
  fits: (reading, place) => possessedLength(reading, place) > 0,
  read: (reading, place) => {
    const end = place.at + possessedLength(reading, place);
    return { end, head: withoutSuffix(reading, { first: place.at, end }), profession: false, possessed: true };
  },
};

const listedOffice: HeadRule = {
  name: 'office',
  reads: 'Perdana Menteri, Kepala, Bupati',
  fits: (reading, { at, end }) => phraseLength(reading, at, end, reading.pack.titles.heads, 4) > 0,
  read: (reading, { at, end }) =>
    isRank(reading, at)
      ? refuse('a rank of an officer, no office')
      : found(reading, at, at + phraseLength(reading, at, end, reading.pack.titles.heads, 4)),
};

const listedProfession: HeadRule = {
  name: 'profession',
  reads: 'pengamat, peneliti',
  fits: (reading, { at }) => reading.pack.titles.professions.has(lowerAt(reading, at)),
  read: (reading, { at, end }) => (at < end ? { ...found(reading, at, at + 1), profession: true } : refuse('the sentence ends')),
};

const nounForPeople: HeadRule = {
  name: 'noun-for-people',
  reads: 'penyanyi, terdakwa',
  fits: (reading, { at }) => reading.tokens[at]?.capital === false && isCalling(reading, lowerAt(reading, at)),
  read: (reading, { at, end }) => (at < end ? { ...found(reading, at, at + 1), profession: true } : refuse('the sentence ends')),
};

/** `Danramil 03/Grogol Kapten Inf X`: a rank with its branch, or in the middle of a run. */
function isRank({ tokens, pack, sentenceAt }: Reading, at: number): boolean {
  const { ranks, rankParts } = pack.titles;
  if (!ranks.has(tokens[at]!.lower) || !tokens[at]!.capital) return false;
  return rankParts.has(tokens[at + 1]?.lower ?? '') || (tokens[at - 1]?.capital === true && sentenceAt[at - 1] === sentenceAt[at]);
}

/** Known as a noun for people alone, as no office and no profession. */
export const isCalling = ({ pack: { titles } }: Reading, head: string): boolean =>
  titles.callings.has(head) && !titles.heads.has(head) && !titles.professions.has(head);

/** What opens an office, the most words first. */
export const TITLE_HEADS: RuleList<HeadPlace, HeadFound> = {
  name: 'office',
  spanOf: (reading, { at }) => spanOfRange(reading, { first: at, end: at + 1 }),
  rules: [servesPerson, listedOffice, listedProfession, nounForPeople],
};

const found = (reading: Reading, first: number, end: number): HeadFound => ({
  end,
  head: phraseOf(reading, { first, end }),
  profession: false,
  possessed: false,
});

/** `wakil juru bicaranya`: words of an office that serves a person, with the possessive glued on; 0 for none. */
function possessedLength(reading: Reading, { at, end }: HeadPlace): number {
  const { suffix } = reading.pack.pronouns;
  if (suffix === null) return 0;
  for (let length = 3; length > 0; length--) {
    if (at + length > end || !lowerAt(reading, at + length - 1).endsWith(suffix)) continue;
    if (reading.pack.titles.personal.has(withoutSuffix(reading, { first: at, end: at + length }))) return length;
  }
  return 0;
}

const withoutSuffix = (reading: Reading, range: Range): string =>
  phraseOf(reading, range).slice(0, -(reading.pack.pronouns.suffix ?? '').length);
