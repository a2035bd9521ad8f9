/** Words that are remembered before all are forgotten: more than a day's papers use, and a few MB. */
const MOST = 20_000;

/** A pure function of a word that works out each word once: papers use the same words over and over. */
export function remember<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as T;
    if (known.size >= MOST) known.clear();
    const found = work(word);
    known.set(word, found);
    return found;
  };
}
