import { trimContent } from './clause.js';
import type { CueFound } from './cues.js';
import { canBe } from './cues.js';
import { makeStatement } from './make-statement.js';
import type { Participant, Range, Reading, StatementFound } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';

/** Builds the statement: content trimmed, quoted words inside make it MIXED, a quotation alone makes it DIRECT. */
export function buildStatement(
  reading: Reading,
  s: number,
  cue: CueFound,
  content: Range[],
  matrixClause: Range[],
  speakers: Participant[],
  found?: StatementFound['found'],
): StatementFound | null {
  const spans = content.map((range) => trimContent(reading, range)).filter((range) => holdsWord(reading, range));
  if (spans.length === 0) return null;
  const quoted = spans.some(({ first, end }) => indices(first, end).some((i) => isInQuote(reading, i)));
  const whole =
    spans.length === 1 && isInQuote(reading, spans[0]!.first) && reading.quoteAt[spans[0]!.first] === reading.quoteAt[spans[0]!.end - 1];
  return makeStatement({
    kind: quoted ? (whole && canBe(cue, 'according') ? 'DIRECT' : 'MIXED') : 'INDIRECT',
    act: cue.cue.act,
    content: spans,
    cue,
    sentence: s,
    speakers,
    found: found ?? (speakers.length > 0 ? 'named' : 'none'),
    matrixClause,
  });
}
/** A mark alone, such as a quotation mark that a page left between two paragraphs, is no part of what is said. */
const holdsWord = ({ tokens }: Reading, { first, end }: Range): boolean =>
  indices(first, end).some((i) => /[\p{L}\p{N}]/u.test(tokens[i]!.text));

export const indices = (first: number, end: number): number[] => Array.from({ length: Math.min(end - first, 400) }, (_, k) => first + k);

export const isRelative = (reading: Reading, cue: number): boolean =>
  reading.pack.syntax.relative.has(lowerAt(reading, cue - 1)) ||
  (reading.pack.syntax.relative.has(lowerAt(reading, cue - 2)) && reading.pack.syntax.auxiliaries.has(lowerAt(reading, cue - 1)));
