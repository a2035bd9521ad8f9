import type { Piece } from '../../domain/extraction.js';
import type { Range, Reading } from '../reading.js';
import { isInQuote, lowerAt, pieceOf } from '../reading.js';
import { isAfter, longestOf } from './phrases.js';

/** Words that may describe a gathering, its own among them. */
const LONGEST_OCCASION = 8;

/** `dalam jumpa pers di Roma`: the gathering, with what names it; what was said after it is another matter. */
export function findOccasion(reading: Reading, { first, end }: Range): Piece | null {
  for (let i = first; i < end; i++) {
    const occasion = opensOccasion(reading, i) ? occasionBehind(reading, i, end) : null;
    if (occasion !== null) return occasion;
  }
  return null;
}

const opensOccasion = (reading: Reading, i: number): boolean =>
  !isInQuote(reading, i) && reading.pack.media.occasionPrepositions.has(lowerAt(reading, i)) && !isOver(reading, i);

/** What stands behind the preposition at `i`. */
function occasionBehind(reading: Reading, i: number, end: number): Piece | null {
  const { media } = reading.pack;
  const at = occasionStart(reading, i + 1, end);
  const possessed = suffixedOccasion(reading, at);
  const length = longestOf(reading, at, end, media.occasions) || (possessed === null ? 0 : 1);
  const isLine = media.channels.has(lowerAt(reading, i)) && longestOf(reading, at, end, media.lines) > 0;
  if (length === 0 || isLine) return null;
  if (possessed !== null && length === 1) return possessed;
  let last = at + length;
  while (last < end && last - at < LONGEST_OCCASION && describesOccasion(reading, last)) last++;
  return pieceOf(reading, { first: at, end: last });
}

/** Past `sebuah`, `acara`, or past `menghadiri`. */
function occasionStart(reading: Reading, from: number, end: number): number {
  const { media } = reading.pack;
  let at = from;
  while (at < end && media.occasionOpeners.has(lowerAt(reading, at)) && longestOf(reading, at + 1, end, media.occasions) > 0) at++;
  return at === from && media.attending.has(lowerAt(reading, at)) ? at + 1 : at;
}

function describesOccasion({ pack: { nouns }, tokens, dateAt }: Reading, i: number): boolean {
  const { lower, capital, word } = tokens[i]!;
  return word && !dateAt.has(i) && (capital || nouns.describes.has(lower)) && !nouns.breakers.has(lower);
}

/** `kata X seusai rapat`: it was not said there; `ditemui seusai rapat`, `seusai menghadiri rapat` tell where the speaker was. */
const isOver = (reading: Reading, i: number): boolean => {
  const { media, syntax } = reading.pack;
  return isAfter(reading, i) && !media.attending.has(lowerAt(reading, i + 1)) && !syntax.contacts.has(lowerAt(reading, i - 1));
};

/** `pidatonya`: the occasion without the possessive. */
function suffixedOccasion(reading: Reading, i: number): Piece | null {
  const { pronouns, media } = reading.pack;
  const word = lowerAt(reading, i);
  if (pronouns.suffix === null || !word.endsWith(pronouns.suffix)) return null;
  const stem = word.slice(0, -pronouns.suffix.length);
  if (!media.occasions.has(stem)) return null;
  const piece = pieceOf(reading, { first: i, end: i + 1 });
  return { start: piece.start, end: piece.end - pronouns.suffix.length, text: piece.text.slice(0, stem.length) };
}
