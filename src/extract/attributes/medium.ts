import type { Piece } from '../../domain/extraction.js';
import { skipCarriers } from '../statements/clause.js';
import type { Range, Reading, StatementFound } from '../reading.js';
import { isInQuote, lowerAt, phraseLength, pieceOf } from '../reading.js';
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
  if (!pack.media.broadcasting.has(lowerAt(reading, i))) return null;
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

/** `di Truth Social`, `lewat keterangan tertulis`, `dalam sebuah unggahan di X`, `kepada` never. */
export function findMedium(reading: Reading, { first, end }: Range): Piece | null {
  const { pack } = reading;
  for (let i = first; i < end; i++) {
    if (isInQuote(reading, i)) continue;
    const broadcast = broadcasterAt(reading, i, end);
    if (broadcast !== null) return broadcast;
    if (!pack.media.prepositions.has(lowerAt(reading, i))) continue;
    const line = pack.media.channels.has(lowerAt(reading, i)) ? longestOf(reading, i + 1, end, pack.media.lines) : 0;
    if (line > 0) return pieceOf(reading, { first: i + 1, end: i + 1 + line });
    const at = skipCarriers(reading, i + 1, end);
    const platform = platformLength(reading, at, end);
    if (platform > 0 && reading.tokens[at]!.capital) return pieceOf(reading, { first: at, end: at + platform });
    if (at === i + 1 && isUnlistedPlatform(reading, i, end)) return pieceOf(reading, { first: at, end: at + 1 });
    const organization = reading.organizations[reading.organizationAt.get(at) ?? -1];
    if (organization?.medium === true && organization.first === at && !pack.syntax.recipientPrepositions.has(lowerAt(reading, i)))
      return pieceOf(reading, organization);
    const written = longestOf(reading, at, end, pack.media.written) || longestOf(reading, i + 1, end, pack.media.written);
    if (written > 0) {
      const start = longestOf(reading, at, end, pack.media.written) > 0 ? at : i + 1;
      return pieceOf(reading, { first: start, end: start + written });
    }
  }
  return null;
}
