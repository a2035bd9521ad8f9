import type { Piece } from '../../domain/extraction.js';
import { skipCarriers } from '../statements/clause.js';
import type { Range, Reading, StatementFound } from '../reading.js';
import { isInQuote, lowerAt, phraseLength, pieceOf, spanOfRange } from '../reading.js';
import type { RuleList } from '../rule.js';
import { firstOf, refuse } from '../rule.js';
import { longestOf } from './phrases.js';

/** `demikian bunyi surat X`: the cue's own words name the letter. */
export function writtenInCue(reading: Reading, { cue, kind }: StatementFound): Piece | null {
  if (cue === null || kind !== 'DIRECT' || cue.end - cue.first < 2) return null;
  const length = longestOf(reading, cue.end, cue.end + 3, reading.pack.media.written);
  return length > 0 ? pieceOf(reading, { first: cue.end, end: cue.end + length }) : null;
}

/** `yang disiarkan langsung oleh TV Perú`, `yang ditayangkan televisi nasional`: the broadcaster, with the word for it. */
function broadcasterAt(reading: Reading, i: number, end: number): Piece | null {
  const { pack, tokens } = reading;
  let first = i + 1;
  while (
    first < end &&
    first - i < 4 &&
    (pack.media.broadcastLinks.has(lowerAt(reading, first)) || pack.syntax.by.has(lowerAt(reading, first)))
  )
    first++;
  let last = first + phraseLength(reading, first, end, pack.organizations.outlets, 2);
  const house = last > first;
  while (
    last < end &&
    last - first < 5 &&
    !reading.dateAt.has(last) &&
    (tokens[last]!.capital || (house && pack.organizations.outletTypes.has(lowerAt(reading, last))))
  )
    last++;
  const named = tokens.slice(first, last).some(({ capital }) => capital) || (house && last - first > 1);
  return named ? pieceOf(reading, { first, end: last }) : null;
}

/** A platform's name, a possessive hung on it or not: `Instagram-nya`. */
function platformLength(reading: Reading, i: number, end: number): number {
  const { pronouns, media } = reading.pack;
  const length = phraseLength(reading, i, end, media.platforms, 3);
  const hung = `-${pronouns.suffix ?? ''}`;
  const word = i < end ? lowerAt(reading, i) : '';
  return length > 0 ? length : pronouns.suffix !== null && word.endsWith(hung) && media.platforms.has(word.slice(0, -hung.length)) ? 1 : 0;
}

/** `via Zoom`, `lewat Discord,`: one word with a capital behind a word for a channel that nobody, no body and no place bears. */
function isUnlistedPlatform(reading: Reading, i: number, end: number): boolean {
  const { pack, tokens } = reading;
  const [name, after] = [tokens[i + 1], tokens[i + 2]];
  if (!pack.media.channels.has(lowerAt(reading, i)) || name === undefined || i + 1 >= end || !name.word || !name.capital) return false;
  if (after?.capital === true && after.word && i + 2 < end) return false;
  if (reading.participants.has(i + 1) || reading.organizationAt.has(i + 1) || reading.dateAt.has(i + 1) || reading.countryAt.has(i + 1))
    return false;
  return (
    !pack.words.place.has(name.lower) &&
    !pack.words.placeHeads.has(name.lower) &&
    !pack.organizations.heads.has(name.lower) &&
    !pack.titles.heads.has(name.lower)
  );
}

interface MediumPlace {
  at: number;
  /** End of the clause. */
  end: number;
}

const opensMedium = (reading: Reading, { at }: MediumPlace): boolean => reading.pack.media.prepositions.has(lowerAt(reading, at));

/** By what means it was said: at every token of the clause, the surest first. */
export const MEDIUM_RULES: RuleList<MediumPlace, Piece> = {
  name: 'media',
  spanOf: (reading, { at }) => spanOfRange(reading, { first: at, end: at + 1 }),
  rules: [
    {
      name: 'broadcaster',
      reads: '`yang disiarkan langsung oleh TV Perú`',
      fits: (reading, { at }) => reading.pack.media.broadcasting.has(lowerAt(reading, at)),
      read: (reading, { at, end }) => broadcasterAt(reading, at, end) ?? refuse('no broadcaster behind it'),
    },
    {
      name: 'line',
      reads: '`melalui sambungan telepon`',
      fits: (reading, place) => opensMedium(reading, place) && reading.pack.media.channels.has(lowerAt(reading, place.at)),
      read: (reading, { at, end }) => {
        const line = longestOf(reading, at + 1, end, reading.pack.media.lines);
        return line > 0 ? pieceOf(reading, { first: at + 1, end: at + 1 + line }) : refuse('no line behind it');
      },
    },
    {
      name: 'platform',
      reads: '`di Truth Social`, `dalam sebuah unggahan di X`',
      fits: opensMedium,
      read: (reading, { at, end }) => {
        const first = skipCarriers(reading, at + 1, end);
        const length = platformLength(reading, first, end);
        return length > 0 && reading.tokens[first]!.capital
          ? pieceOf(reading, { first, end: first + length })
          : refuse('no platform behind it');
      },
    },
    {
      name: 'unlisted-platform',
      reads: '`lewat Discord`',
      fits: (reading, { at, end }) => skipCarriers(reading, at + 1, end) === at + 1 && isUnlistedPlatform(reading, at, end),
      read: (reading, { at }) => pieceOf(reading, { first: at + 1, end: at + 2 }),
    },
    {
      name: 'outlet',
      reads: '`dalam wawancara di TVRI`',
      fits: (reading, place) => opensMedium(reading, place) && !reading.pack.syntax.recipientPrepositions.has(lowerAt(reading, place.at)),
      read: (reading, { at, end }) => {
        const first = skipCarriers(reading, at + 1, end);
        const organization = reading.organizations[reading.organizationAt.get(first) ?? -1];
        return organization?.medium === true && organization.first === first
          ? pieceOf(reading, organization)
          : refuse('no outlet behind it');
      },
    },
    {
      name: 'in-writing',
      reads: '`lewat keterangan tertulis`',
      fits: opensMedium,
      read: (reading, { at, end }) => {
        for (const first of [skipCarriers(reading, at + 1, end), at + 1]) {
          const length = longestOf(reading, first, end, reading.pack.media.written);
          if (length > 0) return pieceOf(reading, { first, end: first + length });
        }
        return refuse('nothing written behind it');
      },
    },
  ],
};

export function findMedium(reading: Reading, { first, end }: Range): Piece | null {
  for (let at = first; at < end; at++) {
    const found = isInQuote(reading, at) ? null : firstOf(MEDIUM_RULES, reading, { at, end });
    if (found !== null) return found.finding;
  }
  return null;
}
