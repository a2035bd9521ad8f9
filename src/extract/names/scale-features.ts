import type { Reading } from '../reading.js';

/** What the word lists know a word as, a letter each: person, place, organization, common word; `-` for none. */
export function listsOf({ tokens, pack: { words } }: Reading, i: number): string {
  const lower = tokens[i]?.lower ?? '';
  const known = [words.person, words.place, words.organization, words.common].map((list, n) => (list.has(lower) ? 'ploc'[n]! : ''));
  return known.join('') || '-';
}

/** How often the article prints the words of a range, up to three times. */
export function timesOf({ text, tokens }: Reading, first: number, end: number): number {
  const own = text.slice(tokens[first]!.start, tokens[end - 1]!.end);
  let count = 0;
  for (let at = text.indexOf(own); at >= 0 && count < 3; at = text.indexOf(own, at + own.length)) count++;
  return count;
}

/** How a capitalised word is written. */
export const shapeOf = (text: string): string =>
  text.length === 1 ? 'letter' : text === text.toUpperCase() ? 'capitals' : /\p{Ll}\p{Lu}/u.test(text) ? 'mixed' : 'capital';
