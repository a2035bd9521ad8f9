import type { Range, Reading, TitleMention } from '../reading.js';
import { lowerAt, phraseLength } from '../reading.js';
import type { Refusal, Rule } from '../rule.js';
import { refuse } from '../rule.js';
import { isNameLike } from './evidence.js';
import type { NameJudge } from './name-judge.js';

/** A title, and what is behind it. */
export interface HolderPlace {
  title: TitleMention;
  judge: NameJudge;
  /** Belongs to a title, a body or a country. */
  taken: (i: number) => boolean;
  /** Of the sentence. */
  end: number;
  /** Behind the title's ranks. */
  direct: number;
  /** The name that starts there by itself. */
  near: Range | null;
}

/** The name behind a title; with it the body that only then is told apart from the name. */
export interface HolderFound {
  name: Range;
  body: TitleMention['body'];
  right: number;
  /** Where the office's own words end, where more of them are told apart only with the name. */
  end?: number;
}

/** Tokens that a title with all its bodies may take before the name. */
export const LONGEST_OFFICE = 28;

export type HolderRule = Rule<HolderPlace, HolderFound>;

/** The name alone; the title's body stays as it was. */
export const holder = (name: Range | null, { title }: HolderPlace, refused: string): HolderFound | Refusal =>
  name === null ? refuse(refused) : { name, body: title.body, right: title.right };

/** `TB Hasan`, `BRM Surya`: letters of a title of birth between a pause and a name. */
function isLetters(reading: Reading, i: number): boolean {
  const { tokens, pack } = reading;
  const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (before?.text !== ',' || next === undefined || !next.capital || next.text === next.text.toUpperCase()) return false;
  const { heads, known } = pack.organizations;
  return (
    /^\p{Lu}{2,5}$/u.test(token.text) &&
    !heads.has(token.lower) &&
    !known.has(token.lower) &&
    !reading.organizationAt.has(i) &&
    isNameLike(reading, i + 1)
  );
}

/** Over ranks, degrees and terms of address with their full stops. */
export function skipRanks(reading: Reading, from: number, end: number): number {
  const { tokens, pack, evidence } = reading;
  let i = from;
  while (i < end) {
    const { lower, text } = tokens[i]!;
    const opens = pack.titles.ranks.has(lower) && !(evidence.names.has(lower) && text.length > 2);
    const rank = (opens || (i > from && pack.titles.rankParts.has(lower))) && tokens[i + 1] !== undefined;
    const dot = text === '.' && (i > from || pack.abbreviations.has(lowerAt(reading, i - 1)));
    const bracket = text === '(' && tokens[i + 2]?.text === ')' && pack.titles.ranks.has(lowerAt(reading, i + 1));
    const pair = phraseLength(reading, i, end, pack.titles.rankPairs, 2);
    if (bracket) i += 3;
    else if (pair > 0) i += pair;
    else if (i === from && isLetters(reading, i)) i++;
    else if (rank || dot) i++;
    else break;
  }
  return i;
}
