import { isSlip, restsOf } from '../../text/slips.js';

/** Letters of the shortest word in which a slip is told from another name: by itself, and beside words that are the same. */
const SHORTEST = { alone: 5, beside: 4 };
/** Names looked at for one: where more are as like, nobody can be told. */
const MOST = 20;

/** Names that others may be slips of, by their numbers. */
export interface MisspeltNames {
  add: (words: readonly string[], number: number) => void;
  /** The one name of which all words are these but for a slip in one (`Said Agil` for Said Aqil Siradj, `Awaludin` for Awaluddin Siagian). */
  meant: (words: readonly string[]) => number | null;
}

/**
 * Looks a name up by its words less a letter each, so that no name is compared with all. In 390 annotated articles a name of several words with a slip in
 * one was the same person 11 times of 11, a word by itself 16 times of 20.
 */
export function misspeltNames(): MisspeltNames {
  const byRest = new Map<string, { words: readonly string[]; number: number }[]>();
  return {
    add: (words, number) => {
      for (const word of words)
        for (const rest of restsOf(word)) {
          const list = byRest.get(rest) ?? [];
          byRest.set(rest, list);
          if (list.length <= MOST) list.push({ words, number });
        }
    },
    meant: (words) => {
      const shortest = words.length === 1 ? SHORTEST.alone : SHORTEST.beside;
      const found = new Set<number>();
      for (const word of words.filter(({ length }) => length >= shortest))
        for (const rest of restsOf(word)) {
          const list = byRest.get(rest) ?? [];
          if (list.length > MOST) return null;
          for (const { words: others, number } of list) {
            const slipped = !others.includes(word) && others.some((other) => isSlip(word, other));
            if (slipped && words.every((each) => each === word || others.includes(each))) found.add(number);
          }
        }
      return found.size === 1 ? [...found][0]! : null;
    },
  };
}
