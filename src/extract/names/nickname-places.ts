import type { Range, Reading } from '../reading.js';
import { lowerAt, spanOfRange } from '../reading.js';

/** UTF-16 units of the longest nickname of two words: `Cak Mun`, `Gus Dur`. */
export const LONGEST_NICKNAME = 8;

/** A name whose short form is told right behind it (`X Y atau Cak Mun`), or that is told to be what a short one stands for (`begitu X Y disapa`). */
export function isWholeOfNickname(reading: Reading, name: Range): boolean {
  const { nicknaming, called, alsoKnown } = reading.pack.words;
  if (name.end - name.first < 2) return false;
  if (nicknaming.has(lowerAt(reading, name.first - 1)) && called.has(lowerAt(reading, name.end))) return true;
  return alsoKnown.has(lowerAt(reading, name.end)) && isShortName(reading, name.end + 1);
}

/** One or two capitals, no more of them, and few letters. */
function isShortName(reading: Reading, first: number): boolean {
  const { tokens } = reading;
  let end = first;
  while (end - first < 3 && tokens[end]?.capital === true && tokens[end]!.word) end++;
  if (end === first || end - first > 2) return false;
  const { start, end: last } = spanOfRange(reading, { first, end });
  return last - start <= LONGEST_NICKNAME;
}
