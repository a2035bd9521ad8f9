import type { Participant, Range, Reading, StatementFound } from '../reading.js';
import { isInQuote, lowerAt, spanOfRange } from '../reading.js';
import type { Refusal, Rule } from '../rule.js';
import type { Span } from '../../domain/span.js';
import type { Quotation } from '../../text/quotation.js';
import { trimMarks } from './clause.js';
import type { CueFound } from './cues.js';
import { participantsFrom } from '../mentions/participants.js';
import { makeStatement } from './make-statement.js';

/** A quotation with what has been made of those before it. */
export interface QuotePlace {
  quotation: Quotation;
  /** Its index among the quotations. */
  q: number;
  statements: readonly StatementFound[];
  /** By quotation: the statement that it is the content of. */
  statementOf: ReadonlyMap<number, number>;
}

/** A new statement, or the index of the one that the quotation goes on with. */
export type QuoteFinding = StatementFound | number;

export type QuoteRule = Rule<QuotePlace, QuoteFinding>;

export type QuoteOutcome = QuoteFinding | Refusal;

export const quoteSpan = (reading: Reading, { quotation: { open, close } }: QuotePlace): Span =>
  spanOfRange(reading, { first: open, end: Math.min(close + 1, reading.tokens.length) });

/** The words between the marks. */
export const contentOf = (reading: Reading, { open, close }: Quotation): Range => trimMarks(reading, { first: open + 1, end: close });

export const paragraphOf = (reading: Reading, i: number): number => reading.sentences[reading.sentenceAt[i]!]?.paragraph ?? -1;

const SENTENCE_ENDS = new Set(['.', ',', '?', '!', '…']);

/** The words inside end with a mark that a quotation of whole sentences ends with, or a comma follows and it is no work's title. */
export const endsQuoted = (reading: Reading, quotation: Quotation): boolean =>
  endsInside(reading, quotation) || (lowerAt(reading, quotation.close + 1) === ',' && !isNamed(reading, quotation));

export const endsInside = (reading: Reading, { close }: Quotation): boolean => SENTENCE_ENDS.has(lowerAt(reading, close - 1));

/** `Lewat lagu "Rembulan", …`: a noun right before it says what bears that title. */
function isNamed(reading: Reading, { open }: Quotation): boolean {
  const before = reading.tokens[open - 1];
  if (before === undefined || !before.word || before.capital || reading.sentenceAt[open - 1] !== reading.sentenceAt[open]) return false;
  return (
    !reading.pack.words.function.has(before.lower) && !reading.pack.cues.has(before.lower) && !reading.pack.syntax.verb.test(before.lower)
  );
}

/** Capitalised, and of more than two words. */
export const startsLikeSentence = (reading: Reading, { open, close }: Quotation): boolean =>
  (reading.tokens[open + 1]?.capital ?? false) && close - open > 3;

/** From `from` to the next quotation or the end. */
export function matrixEnd(reading: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isInQuote(reading, i)) return i;
  return end;
}

/** The direct statement that a cue makes of a quotation. */
export function quoted(
  reading: Reading,
  quotation: Quotation,
  cue: CueFound,
  speakers: Participant[],
  matrixClause: Range[],
  found: StatementFound['found'] = speakers.length > 0 ? 'named' : 'none',
): StatementFound {
  return makeStatement({
    kind: 'DIRECT',
    act: cue.cue.act,
    content: [contentOf(reading, quotation)],
    cue,
    sentence: reading.sentenceAt[cue.first]!,
    speakers,
    found,
    addressees: cue.cue.takesAddressee ? participantsFrom(reading, cue.end, matrixClause.at(-1)!.end) : [],
    matrixClause,
  });
}

/** The direct statement of a quotation that has no cue (docs/reading-guide.md, rule 20). */
export const uncued = (reading: Reading, quotation: Quotation, known: Partial<StatementFound>): StatementFound =>
  makeStatement({
    kind: 'DIRECT',
    act: 'ASSERT',
    content: [contentOf(reading, quotation)],
    sentence: reading.sentenceAt[quotation.open]!,
    ...known,
  });
