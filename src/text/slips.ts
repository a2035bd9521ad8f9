/** Letters of the shortest and the longest word that are looked up. */
const [SHORTEST, LONGEST] = [4, 24];

/** The word, and the word less each of its letters: two words that differ by a slip have one of these in common. None of words too short or too long. */
export function restsOf(word: string): Set<string> {
  if (word.length < SHORTEST || word.length > LONGEST) return new Set();
  return new Set([word, ...Array.from(word, (_, n) => word.slice(0, n) + word.slice(n + 1))]);
}

/** One letter more, less or another, or two that changed places; never the first, in which brothers differ: `Budi` and `Rudi`. */
export function isSlip(word: string, other: string): boolean {
  if (word === other || word[0] !== other[0] || Math.abs(word.length - other.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, other.length) - start && word.at(-1 - end) === other.at(-1 - end)) end++;
  const [own, its] = [word.slice(start, word.length - end), other.slice(start, other.length - end)];
  return (own.length <= 1 && its.length <= 1) || (own.length === 2 && its.length === 2 && own[0] === its[1] && own[1] === its[0]);
}
