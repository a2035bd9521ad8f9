import { hashOf } from '../domain/hash.js';

/** How a statement is worded, as far as telling it from others needs. */
export interface Wording {
  /** Hash of act and words. */
  key: string;
  act: string;
  words: string[];
  /** Those of its words that turn what is said: numbers and negations. */
  turning: string[];
}

/** Fewer words than this are said by chance in two articles. */
export const FEWEST_WORDS = 5;

/** The share of the shorter one's words that must stand in the longer one, in order: bench/wordings.mjs has the measurement. */
const SHARE = 0.8;

/** Words between two that stand in order may be left out by an editor, but the shorter one must not be scattered over the longer one. */
const LOOSEST = 2;

export const wordingKey = (act: string, words: readonly string[]): string => hashOf([act, words.join(' ')]);

/**
 * Whether two wordings of one act are the same words, one of them shortened or edited: nearly all of the shorter one's words, in order and
 * close together, the same numbers and negations among them.
 */
export function sameWords(a: Wording, b: Wording, share = SHARE): boolean {
  if (a.act !== b.act) return false;
  if (a.key === b.key) return true;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < FEWEST_WORDS) return false;
  const found = alignment(short.words, long.words);
  if (found.length < Math.ceil(short.words.length * share)) return false;
  const [first, last] = [found[0]!, found.at(-1)!];
  if (last.long - first.long + 1 > found.length * LOOSEST + 1) return false;
  const turns = new Set([...short.turning, ...long.turning]);
  const [inShort, inLong] = [new Set(found.map((pair) => pair.short)), new Set(found.map((pair) => pair.long))];
  if (short.words.some((word, n) => turns.has(word) && !inShort.has(n))) return false;
  return !long.words.some((word, n) => n >= first.long && n <= last.long && turns.has(word) && !inLong.has(n));
}

/** The longest common subsequence of two lists of words, as pairs of places. */
function alignment(short: readonly string[], long: readonly string[]): { short: number; long: number }[] {
  const width = long.length + 1;
  const best = new Uint16Array((short.length + 1) * width);
  for (let i = short.length - 1; i >= 0; i--)
    for (let j = long.length - 1; j >= 0; j--)
      best[i * width + j] =
        short[i] === long[j] ? best[(i + 1) * width + j + 1]! + 1 : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const pairs: { short: number; long: number }[] = [];
  for (let i = 0, j = 0; i < short.length && j < long.length;) {
    if (short[i] === long[j]) pairs.push({ short: i++, long: j++ });
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Words in one shingle, and shingles of which one is kept: wordings that share a run of seven words share a kept one. */
const SHINGLE = 4;
const WINDOW = 4;

/**
 * Keys by which wordings that may be the same are found: hashes of runs of words, of every few neighbours the least (winnowing, Schleimer
 * et al. 2003), so that two wordings with a long run in common share one wherever it stands. The act is in them.
 */
export function shinglesOf({ act, words }: Pick<Wording, 'act' | 'words'>): string[] {
  const hashes = Array.from({ length: Math.max(1, words.length - SHINGLE + 1) }, (_, n) =>
    hashOf([act, ...words.slice(n, n + SHINGLE)], 11),
  );
  const kept = new Set<string>();
  for (let n = 0; n + WINDOW <= Math.max(WINDOW, hashes.length); n++) {
    const some = hashes.slice(n, n + WINDOW);
    kept.add(some.reduce((a, b) => (b < a ? b : a)));
  }
  return [...kept];
}
