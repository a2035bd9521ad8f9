import type { Block } from './blocks.js';
import type { Tag } from './tree.js';
import { isProse, sizeOf, weightOf } from './weigh.js';

/** What stands in a tag and all below it, in UTF-16 code units. */
export interface Mass {
  prose: number;
  text: number;
  linked: number;
  /** The sum of the weights of its blocks. */
  weight: number;
  paragraphs: number;
}

const NONE: Mass = { prose: 0, text: 0, linked: 0, weight: 0, paragraphs: 0 };

/** The mass of every tag that holds one of the blocks. */
export class Masses {
  private readonly masses = new Map<Tag, Mass>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      const prose = isProse(block) ? sizeOf(block.text) - block.linked : 0;
      const weight = weightOf(block);
      for (let at: Tag | null = block.tag; at !== null; at = at.parent) {
        let mass = this.masses.get(at);
        if (mass === undefined) this.masses.set(at, (mass = { ...NONE }));
        mass.prose += prose;
        mass.text += sizeOf(block.text);
        mass.linked += block.linked;
        mass.weight += weight;
        if (prose > 0) mass.paragraphs++;
      }
    }
  }

  of(tag: Tag): Readonly<Mass> {
    return this.masses.get(tag) ?? NONE;
  }

  get tags(): IterableIterator<Tag> {
    return this.masses.keys();
  }
}
