import type { CueFound, ReadSentence, Reading, StatementFound } from '../reading.js';
import type { Span } from '../../domain/span.js';
import { spanOfRange } from '../reading.js';

/** A cue in its sentence, as the statement patterns look at it. */
export interface CuePlace {
  /** Index of the sentence. */
  s: number;
  sentence: ReadSentence;
  cue: CueFound;
  /** The reports that the sentence's earlier cues gave, from left to right. */
  before: readonly StatementFound[];
  /** Whether a sentence holds a statement already. */
  isStatement: (sentence: number) => boolean;
}

/** What a pattern reads at a cue. */
export interface Report {
  statement: StatementFound;
  /** A conjunction joins the cue to that of the report before, whose content ends there: where, as a token's index. */
  cuts?: number;
}

export const spanOfPlace = (reading: Reading, { cue }: CuePlace): Span => spanOfRange(reading, cue);

/** The sentence, or what is left of it where the cue stands inside the content of the report before it. */
export function insideOf({ sentence, cue, before }: CuePlace): ReadSentence {
  const part = before.at(-1)?.content.find(({ first, end }) => first <= cue.first && cue.first < end);
  return part === undefined ? sentence : { ...sentence, first: part.first };
}
