import type { EvidencePart } from '../operations/operations.js';

/** A place of the text that something stands on. Offsets are UTF-16 code units, end exclusive. */
export interface Mark {
  start: number;
  end: number;
  part: EvidencePart;
  /** Where it leads. */
  href: string;
  /** What it belongs to: a report's id, or an agent's. */
  owner: string;
}

/** A stretch of the text in which nothing begins or ends. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  /** The marks over it, the shortest first: where marks lie within each other, the innermost leads. */
  marks: readonly Mark[];
  furniture: boolean;
}

interface Stretch {
  start: number;
  end: number;
}

/** The text cut wherever a mark or a piece of furniture begins or ends; put together again the segments are the text. Marks beyond it are cut off. */
export function segmentsOf(text: string, marks: readonly Mark[], furniture: readonly Stretch[]): Segment[] {
  const inside = <T extends Stretch>(all: readonly T[]): T[] =>
    all.filter(({ start, end }) => start < end && start < text.length && end > 0);
  const [placed, greyed] = [inside(marks), inside(furniture)];
  const edges = [...placed, ...greyed].flatMap(({ start, end }) => [Math.max(0, start), Math.min(text.length, end)]);
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  const coming = [...placed].sort((a, b) => a.start - b.start);
  let over: Mark[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    over = over.filter((mark) => mark.end > start);
    for (let mark = coming[next]; mark !== undefined && mark.start <= start; mark = coming[++next]) if (mark.end > start) over.push(mark);
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: [...over].sort((a, b) => a.end - a.start - (b.end - b.start)),
      furniture: greyed.some((each) => each.start <= start && end <= each.end),
    };
  });
}
