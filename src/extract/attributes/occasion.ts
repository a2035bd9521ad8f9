import type { Piece } from '../../domain/extraction.js';
import type { Range, Reading } from '../reading.js';
import { isInQuote, lowerAt, pieceOf, spanOfRange } from '../reading.js';
import type { RuleList } from '../rule.js';
import { firstOf, refuse } from '../rule.js';
import { isAfter, longestOf } from './phrases.js';

/** Words that may describe a gathering, its own among them. */
const LONGEST_OCCASION = 8;

interface OccasionPlace {
  at: number;
  /** End of the clause. */
  end: number;
}

const opensOccasion = ({ pack }: Reading, word: string): boolean => pack.media.occasionPrepositions.has(word);

/** At which gathering it was said. */
export const OCCASION_RULES: RuleList<OccasionPlace, Piece> = {
  name: 'occasions',
  spanOf: (reading, { at }) => spanOfRange(reading, { first: at, end: at + 1 }),
  rules: [
    {
      name: 'gathering',
      reads: '`dalam jumpa pers di Roma`, `ditemui seusai rapat`',
      fits: (reading, { at }) => opensOccasion(reading, lowerAt(reading, at)),
      read: (reading, { at, end }) => {
        if (isOver(reading, at)) return refuse('it was over when this was said');
        return occasionBehind(reading, at, end) ?? refuse('no gathering behind the preposition');
      },
    },
  ],
};

/** The gathering, with what names it; what was said after it is another matter. */
export function findOccasion(reading: Reading, { first, end }: Range): Piece | null {
  for (let at = first; at < end; at++) {
    const found = isInQuote(reading, at) ? null : firstOf(OCCASION_RULES, reading, { at, end });
    if (found !== null) return found.finding;
  }
  return null;
}

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
