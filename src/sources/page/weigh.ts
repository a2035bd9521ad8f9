import type { Block } from './blocks.js';

/** Whether it reads like text: a sentence at least, of which links are the smaller part. */
export function isProse(block: Block): boolean {
  const { text, linked } = block;
  if (text.length < 40 || linked > text.length * 0.45) return false;
  return text.length > 140 || (/[.!?:;…]["'”’»)\]]*(?:\s|$)/.test(text) && text.length > 60) || /^["“].*["”,.]$/.test(text);
}

/** How much a block speaks for what it stands in, in UTF-16 code units: prose for it, lists of links and scraps of text against it. */
export function weightOf(block: Block): number {
  const { text, linked } = block;
  if (isProse(block)) return Math.min(1200, text.length) - linked;
  if (linked > text.length * 0.5) return -30 - Math.min(120, linked);
  return text.length < 25 ? -10 : -5;
}
