import type { Reading } from '../reading.js';
import { lowerAt, phraseLength } from '../reading.js';

/** `seusai pertemuan dengan X` is after it: X need not be spoken to. */
export const isAfter = (reading: Reading, i: number): boolean => reading.pack.syntax.afterwards.has(lowerAt(reading, i));

/** Tokens of the longest phrase of a list that starts at `i`; 0 where none does. */
export const longestOf = (reading: Reading, i: number, end: number, phrases: ReadonlySet<string>): number =>
  phraseLength(reading, i, end, phrases, 3);
