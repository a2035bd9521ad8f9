import type { Range } from '../reading.js';
import type { NameJudge } from './name-judge.js';

/** An office's own words, and what its body is read by. */
export interface BodyPlace extends Range {
  /** With what stands before the office: `mantan`, `Plt`. */
  left: number;
  /** Behind the office and `terpilih`. */
  behind: number;
  /** Of the sentence. */
  sentenceEnd: number;
  judge: NameJudge;
  head: string;
  /** A place's name behind it is its body's. */
  inPlace: boolean;
}
