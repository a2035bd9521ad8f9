/** Letters of the shortest front that stands for a word; in 390 annotated articles each of 11 such fronts of four letters was that person's. */
export const SHORTEST_CLIP = 4;

/** Letters of the shortest end of a word that stands for it: `Putra` for OK Syahputra Harianda. */
export const SHORTEST_END = 5;

/** Every word of the shorter is in the longer; an initial stands for its word. */
export const holdsAll = (words: readonly string[], fuller: readonly string[]): boolean =>
  words.every((word) => fuller.includes(word) || (word.length === 1 && fuller.some((full) => full.startsWith(word))));

/** One word that stands for a name without being of it. */
export const standsFor = (words: readonly string[], fuller: readonly string[]): boolean =>
  words.length === 1 && (isClipped(words[0]!, fuller) || (fuller.length > 1 && words[0] === initialsOf(fuller)));

/** `sby` for Susilo Bambang Yudhoyono. */
export const initialsOf = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join('');

/** `Risma` for Tri Rismaharini, `Alex` for Alexander Marwata, `Jokowi` for Joko Widodo: the front of a word, or the fronts of two that stand together. */
function isClipped(word: string, fuller: readonly string[]): boolean {
  if (word.length >= SHORTEST_CLIP && fuller.some((full) => full.length > word.length && full.startsWith(word))) return true;
  if (word.length >= SHORTEST_END && fuller.some((full) => full.length > word.length && full.endsWith(word))) return true;
  return fuller.some((full, k) => {
    const next = fuller[k + 1];
    if (next === undefined || full.length < 3 || !word.startsWith(full)) return false;
    const rest = word.slice(full.length);
    return rest.length >= 2 && next.startsWith(rest);
  });
}

/**
 * Words that mean whose name somebody bears, not the bearer: `Joko Widodo` and `Jokowi` beside his wife Iriana Joko Widodo; her last word too where the
 * article names the holder of an office so (`held`): `Presiden Jokowi` beside Iriana Jokowi.
 */
export const isBorrowed = (words: readonly string[], bearer: readonly string[], held: ReadonlySet<string>): boolean =>
  bearer.length > 1 && !words.includes(bearer[0]!) && (words.length > 1 || !bearer.includes(words[0]!) || held.has(words[0]!));
