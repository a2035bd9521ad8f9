/** Where the items of a time line lie: pixels across, lanes down. Pure. */

export interface Extent {
  /** The item itself, in pixels. */
  left: number;
  right: number;
  /** Pixels of its label beside it; 0 where it has none. */
  label: number;
}

export interface Placed {
  lane: number;
  left: number;
  /** A moment is as wide as a mark. */
  width: number;
  /** Where its label has room: behind it, else before it, else above it. */
  label: 'behind' | 'before' | 'above' | 'none';
}

/** Pixels of the mark of a single day, between two in one lane, and between an item and its label. */
export const MARK = 9;
const GAP = 3;
export const ASIDE = 6;

/** Each item in the lowest lane where it and its label touch none; those that begin earlier first. `room`: pixels across. */
export function lanesOf(items: readonly Extent[], room: number): Placed[] {
  const order = items.map(({ left, right, label }, index) => {
    const width = Math.max(MARK, right - left);
    const taken = label === 0 ? 0 : label + ASIDE;
    const place: Placed['label'] = label === 0 ? 'none' : left + width + taken <= room ? 'behind' : left - taken >= 0 ? 'before' : 'above';
    return {
      index,
      left,
      width,
      label: place,
      from: place === 'before' ? left - taken : left,
      to: place === 'above' ? Math.max(left + width, left + label) : left + width + (place === 'behind' ? taken : 0),
    };
  });
  order.sort((a, b) => a.from - b.from || a.index - b.index);
  const ends: number[] = [];
  const placed: Placed[] = [];
  for (const { index, left, width, label, from, to } of order) {
    const free = ends.findIndex((end) => end + GAP <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    placed[index] = { lane, left, width, label };
  }
  return placed;
}
