import { textOf } from './tree.js';
import type { Element } from './tree.js';

/** A paragraph as readers see it: text that no block begins or ends in. */
export interface Block {
  text: string;
  /** Characters of it that lead elsewhere. */
  linked: number;
  /** The nearest element that begins a paragraph. */
  element: Element;
}

/** Elements that begin and end a paragraph; anything else runs on in its line. */
const BLOCKS = new Set(
  (
    'html body div p section article main aside header footer nav form fieldset ul ol li dl dt dd table tbody thead tfoot tr td th caption ' +
    'h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption address hr center details summary dialog button select option textarea label hgroup'
  ).split(' '),
);

const CELLS = new Set(['td', 'th']);
/** Characters of a cell that is a value, not a column of a page. */
const LONGEST_CELL = 40;

/** Values of a row are read in one line. */
const isCell = (element: Element): boolean =>
  CELLS.has(element.tag) &&
  element.children.every((child) => typeof child === 'string' || child.tag !== 'table') &&
  textOf(element).length <= LONGEST_CELL;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const tidy = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** The paragraphs below an element, in order. Two line breaks part paragraphs as an element does; one is a line's end. `isLeftOut` is asked of every element. */
export function blocksOf(root: Element, isLeftOut: (element: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  const flush = (element: Element): void => {
    const tidied = tidy(text);
    if (tidied !== '') blocks.push({ text: tidied, linked: Math.min(linked, tidied.length), element });
    text = '';
    linked = 0;
  };
  const walk = (element: Element, block: Element, inLink: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const plain = child.replace(/\s+/g, ' ');
        text += plain;
        if (inLink) linked += plain.trim().length;
      } else if (child.tag === 'br') {
        if (/\n\s*$/.test(text)) flush(block);
        else text += '\n';
      } else if (!isLeftOut(child)) {
        const begins = BLOCKS.has(child.tag) && !isCell(child);
        if (!begins && CELLS.has(child.tag)) text += ' ';
        if (begins) flush(block);
        walk(child, begins ? child : block, inLink || child.tag === 'a');
        if (begins) flush(child);
      }
    }
  };
  walk(root, root, false);
  flush(root);
  return blocks;
}

export const linkDensity = ({ text, linked }: Block): number => linked / text.length;
