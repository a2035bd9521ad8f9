import type { Reading } from '../reading.js';

/** Words looked at on either side. */
const NEAR = 4;

/** Every word near it in its sentence is in capitals: a line of them, where none tells anything by being so. */
export function isLineOfCapitals({ tokens, sentenceAt }: Reading, i: number): boolean {
  let words = 0;
  for (let k = Math.max(0, i - NEAR); k <= Math.min(tokens.length - 1, i + NEAR); k++) {
    if (sentenceAt[k] !== sentenceAt[i] || !tokens[k]!.word) continue;
    if (tokens[k]!.text !== tokens[k]!.text.toUpperCase()) return false;
    words++;
  }
  return words > NEAR;
}

/** A word in capitals that can be spoken and that nothing knows for a body, an office or a word of the sentence: `NASRIL`, `PURWAKARSA`. */
export function isShoutedName({ tokens, pack, cues, countryAt, dateAt }: Reading, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !/^\p{Lu}{3,}$/u.test(token.text) || !/[AIUEO]/u.test(token.text.slice(1))) return false;
  if (cues.has(i) || countryAt.has(i) || dateAt.has(i)) return false;
  const { words, titles, organizations, syntax } = pack;
  const { lower } = token;
  if (titles.heads.has(lower) || titles.fields.has(lower) || titles.ranks.has(lower)) return false;
  if (organizations.heads.has(lower) || organizations.known.has(lower) || words.organization.has(lower)) return false;
  return (
    !words.function.has(lower) &&
    !words.place.has(lower) &&
    !(words.common.has(lower) && !words.person.has(lower)) &&
    !syntax.verb.test(lower)
  );
}
