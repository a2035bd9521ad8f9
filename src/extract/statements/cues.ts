import type { CueUse } from '../../language/pack.js';
import type { CueFound, Reading, Stage } from '../reading.js';
import { lowerAt } from '../reading.js';
import { unlistedBefore, unlistedBehind } from './unlisted-cues.js';

export type { CueFound } from '../reading.js';

/** Every word and phrase that can report somebody's words, listed or told by its place beside a quotation, by the token that it starts with. */
export const findCues: Stage = (reading) => {
  const cues = new Map<number, CueFound>();
  for (let i = 0; i < reading.tokens.length; i++) {
    const cue = readCue(reading, i);
    if (cue !== null) cues.set(i, cue);
  }
  const hasCue = (i: number): boolean => cues.has(i);
  for (const quotation of reading.quotations) {
    const unlisted = [unlistedBehind(reading, quotation, hasCue), unlistedBefore(reading, quotation, hasCue)];
    for (const cue of unlisted) if (cue !== null && !cues.has(cue.first)) cues.set(cue.first, cue);
  }
  return { cues };
};

/** The cue that starts at token `i`. */
export const cueAt = ({ cues }: Reading, i: number): CueFound | null => cues.get(i) ?? null;

/** Phrases of several words first. */
function readCue(reading: Reading, i: number): CueFound | null {
  const { pack } = reading;
  const word = lowerAt(reading, i);
  for (const phrase of pack.cuePhrases) {
    if (phrase[0] !== word || !phrase.every((part, k) => lowerAt(reading, i + k) === part)) continue;
    const last = pack.cues.get(phrase.join(' ')) ?? pack.cues.get(phrase.at(-1)!) ?? pack.cues.get(word);
    if (last !== undefined) return { first: i, end: i + phrase.length, cue: last, suffixed: false, objected: false };
  }
  const cue = pack.cues.get(word);
  if (cue !== undefined) return { first: i, end: i + 1, cue, suffixed: false, objected: false };
  const { suffix } = pack.pronouns;
  if (suffix === null || !word.endsWith(suffix)) return null;
  const root = pack.cues.get(word.slice(0, -suffix.length));
  if (root === undefined) return null;
  const objected = root.uses.includes('verb') && !root.uses.includes('according');
  return { first: i, end: i + 1, cue: root, suffixed: !objected, objected };
}

export const canBe = ({ cue }: CueFound, use: CueUse): boolean => cue.uses.includes(use);

/** A word before the cue says that it was not said, or not yet. */
export function isUnsaid(reading: Reading, cue: Pick<CueFound, 'first'>): boolean {
  const { pack } = reading;
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 3); i--) {
    const word = lowerAt(reading, i);
    if (reading.calendarNames.has(i)) return false;
    if (pack.syntax.negations.has(word) || pack.syntax.irreal.has(word)) return true;
    if (!pack.syntax.auxiliaries.has(word) && !pack.syntax.adverbs.has(word)) return false;
  }
  return false;
}

/** Over the adverbs and auxiliaries of a verb group. */
export function skipAdverbs(reading: Reading, from: number): number {
  let i = from;
  const { adverbs, auxiliaries } = reading.pack.syntax;
  while ((adverbs.has(lowerAt(reading, i)) || auxiliaries.has(lowerAt(reading, i))) && i - from < 3) i++;
  return i;
}
