/** Where the items of a time line lie: pixels across, lanes down. Pure. */

export interface Placed {
  lane: number;
  left: number;
  /** Pixels; a moment is as wide as a mark. */
  width: number;
}

/** Pixels of the mark of a single day, and between two in one lane. */
export const MARK = 9;
const GAP = 3;

/** Each item in the lowest lane where it touches none; earlier ones first. `taken`: pixels that an item takes behind its start (its label). */
export function lanesOf(items: readonly { left: number; right: number; taken: number }[]): Placed[] {
  const order = items.map((item, index) => ({ ...item, index })).sort((a, b) => a.left - b.left || a.index - b.index);
  const ends: number[] = [];
  const placed: Placed[] = [];
  for (const { left, right, taken, index } of order) {
    const width = Math.max(MARK, right - left);
    const free = ends.findIndex((end) => end + GAP <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = left + Math.max(width, taken);
    placed[index] = { lane, left, width };
  }
  return placed;
}
