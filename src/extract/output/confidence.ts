import type { StatementFound } from '../reading.js';

/** How sure the reader is of what was said and who said it, by the way in which both were found; set by the share right on the dev sets. */
export function confidenceOf({ kind, cue, found, within, content }: StatementFound): number {
  const base = kind === 'DIRECT' ? 0.97 : kind === 'MIXED' ? 0.9 : 0.92;
  const speaker = { named: 1, pronoun: 0.95, previous: 0.92, role: 0.9, none: 0.75 }[found];
  const pieces = content.length > 1 && kind !== 'DIRECT' ? 0.92 : 1;
  return Math.round(base * speaker * pieces * (cue === null ? 0.85 : 1) * (within === null ? 1 : 0.85) * 100) / 100;
}
