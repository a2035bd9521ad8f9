import { holdsAll, initialsOf, isBorrowed, SHORTEST_CLIP, SHORTEST_END, standsFor } from './name-fit.js';

/** Longest front of a word by which it is looked up: longer than any name. */
const LONGEST_FRONT = 40;

/** Names that some words fit. */
export interface Fitting {
  /** Their numbers: of those that hold all the words, else of those that one word stands for. */
  names: ReadonlySet<number>;
  /** The first one of as many words. */
  asLong: number | null;
}

/** Names that shorter ones may stand for, by their numbers in the order in which they were added. */
export interface FullerNames {
  /** Whoever bears another's name is not meant by that. */
  add: (words: readonly string[], bearsAnothers?: boolean) => number;
  fitting: (words: readonly string[]) => Fitting;
}

/** What was found for some words among the first `seen` names. */
interface Seen {
  holding: Set<number>;
  meant: Set<number>;
  asLong: number | null;
  seen: number;
}

/**
 * Looks a name up by its words and their fronts. Texts are read in which thousands have one surname, and thousands of names none: no name is
 * compared with another that has nothing of it, nor twice with one. `held`: names of which the article gives an office, their folded words joined.
 */
export function fullerNames(held: ReadonlySet<string>): FullerNames {
  const all: (readonly string[])[] = [];
  const everyone: number[] = [];
  const bearers = new Set<number>();
  const byWord = new Map<string, number[]>();
  const byFront = new Map<string, number[]>();
  const byEnd = new Map<string, number[]>();
  const byInitials = new Map<string, number[]>();
  const known = new Map<string, Seen>();
  const note = (index: Map<string, number[]>, key: string, n: number): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [n]);
    else if (list.at(-1) !== n) list.push(n);
  };
  const front = (word: string): string => word.slice(0, LONGEST_FRONT);
  /** Lists that together hold every name that the words can fit. */
  const candidates = (words: readonly string[]): (readonly number[])[] => {
    const [word] = words;
    if (word === undefined) return [everyone];
    const holding = words.map((each) => (each.length === 1 ? byFront : byWord).get(each) ?? []);
    const fewest = holding.reduce((least, list) => (list.length < least.length ? list : least));
    if (words.length > 1) return [fewest];
    const fronts = Array.from({ length: Math.max(0, front(word).length - 4) }, (_, k) => byWord.get(word.slice(0, k + 3)) ?? []);
    const clipped = word.length >= SHORTEST_CLIP ? (byFront.get(front(word)) ?? []) : [];
    return [fewest, byInitials.get(word) ?? [], clipped, byEnd.get(word) ?? [], ...fronts];
  };
  const look = (words: readonly string[], n: number, found: Seen): void => {
    const name = all[n]!;
    if (bearers.has(n) && isBorrowed(words, name, held)) return;
    if (holdsAll(words, name)) {
      found.holding.add(n);
      if (name.length === words.length) found.asLong ??= n;
    } else if (standsFor(words, name)) found.meant.add(n);
  };
  return {
    add: (words, bearsAnothers = false) => {
      const n = all.push(words) - 1;
      everyone.push(n);
      if (bearsAnothers) bearers.add(n);
      if (words.length > 1) note(byInitials, initialsOf(words), n);
      for (const word of words) {
        note(byWord, word, n);
        note(byFront, word.slice(0, 1), n);
        for (let length = SHORTEST_CLIP; length <= front(word).length; length++) note(byFront, word.slice(0, length), n);
        for (let length = SHORTEST_END; length < Math.min(word.length, LONGEST_FRONT); length++) note(byEnd, word.slice(-length), n);
      }
      return n;
    },
    fitting: (words) => {
      const key = words.join(' ');
      const found = known.get(key) ?? { holding: new Set<number>(), meant: new Set<number>(), asLong: null, seen: 0 };
      known.set(key, found);
      const fresh = new Set(candidates(words).flatMap((list) => list.slice(firstAfter(list, found.seen))));
      found.seen = all.length;
      for (const n of [...fresh].sort((a, b) => a - b)) look(words, n, found);
      return { names: found.holding.size > 0 ? found.holding : found.meant, asLong: found.asLong };
    },
  };
}

/** Index of the first number in an ordered list that is not below another. */
function firstAfter(list: readonly number[], number: number): number {
  let k = list.length;
  while (k > 0 && list[k - 1]! >= number) k--;
  return k;
}
