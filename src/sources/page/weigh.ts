import type { Block } from './blocks.js';

const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** How long a text is, in letters of an alphabet: a sign of Chinese, Japanese or Korean says as much as three. */
export const sizeOf = (text: string): number => text.length + 2 * (text.match(IDEOGRAPHS)?.length ?? 0);

/** Whether it reads like text: a sentence at least, of which links are the smaller part. */
export function isProse(block: Block): boolean {
  const { text, linked } = block;
  const size = sizeOf(text);
  if (size < 40 || linked > text.length * 0.45 || isCode(text) || isOfCookies(text)) return false;
  return size > 140 || (/(?:[.!?:;…]["'”’»)\]]*(?:\s|$)|[。！？])/.test(text) && size > 60) || /^["“].*["”,.]$/.test(text);
}

/** Tags and objects of programs that stand on a page as text. */
export const isCode = (text: string): boolean => /^(?:<\/?[a-z]+[\s>]|\{\s*"|(?:var|window|function)\b[^.]*[=({])/i.test(text);

/** What every page of Europe asks. */
const isOfCookies = (text: string): boolean =>
  /\bcookies\b/i.test(text) && /\b(?:websites?|browser|consent|situs|experience)\b/i.test(text);

/** How much a block speaks for what it stands in, in letters: prose for it, lists of links and scraps of text against it. */
export function weightOf(block: Block): number {
  const { text, linked } = block;
  if (isProse(block)) return Math.min(1200, sizeOf(text)) - linked;
  if (linked > text.length * 0.5) return -30 - Math.min(120, linked);
  return 0;
}
