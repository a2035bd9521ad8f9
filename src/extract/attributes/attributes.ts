import type { Piece, When } from '../../domain/extraction.js';
import { skipCarriers } from '../statements/clause.js';
import { participantsFrom } from '../mentions/participants.js';
import type { Participant, Range, Reading, Stage, StatementFound } from '../reading.js';
import { isInQuote, lowerAt, phraseLength, pieceOf } from '../reading.js';

/** To whom, when, where and through whom: from the words around the content, never from the content itself. */
export const readAttributes: Stage = (reading) => {
  const dated = new Map<string, When>();
  const statements = reading.statements.map((statement) => {
    const matrixClause = statement.matrixClause.map((range) => clip(range, statement));
    const cue = statement.cue?.first ?? -1;
    const via = first(matrixClause, (range) => findVia(reading, range, cue));
    const medium = first(matrixClause, (range) => findMedium(reading, range)) ?? writtenInCue(reading, statement);
    const found: StatementFound = {
      ...statement,
      addressees: withoutSpeakers(spokenTo(reading, statement, matrixClause), statement.speakers),
      saidAt:
        first([...matrixClause].reverse(), (range) => findDate(reading, range)) ?? first(matrixClause, (range) => findDate(reading, range)),
      medium,
      occasion: first(matrixClause, (range) => findOccasion(reading, range)),
      via,
    };
    const speaker = found.speakers.map(({ kind, ref }) => kind + ref).join(' ');
    if (speaker === '') return found;
    if (found.saidAt !== null) dated.set(speaker, found.saidAt);
    else if (dated.has(speaker)) found.saidAt = { ...dated.get(speaker)!, basis: 'CARRIED' };
    return found;
  });
  return { statements };
};

/** The part of a matrixClause that no content of the statement covers. */
function clip(range: Range, { content }: StatementFound): Range {
  let { first, end } = range;
  for (const part of content) {
    if (part.first <= first && first < part.end) first = part.end;
    if (first < part.first && part.first < end) end = part.first;
  }
  return { first, end: Math.max(first, end) };
}

function first<T>(ranges: readonly Range[], find: (range: Range) => T | null): T | null {
  for (const range of ranges) {
    const found = find(range);
    if (found !== null) return found;
  }
  return null;
}

const withoutSpeakers = (addressees: Participant[], speakers: Participant[]): Participant[] =>
  addressees.filter((participant) => !speakers.some((speaker) => speaker.kind === participant.kind && speaker.ref === participant.ref));

/** Those told in the matrixClause go before the object of a request: `di depan pelayat ia menyerukan agar X mundur`. */
function spokenTo(reading: Reading, { addressees, cue, speakers }: StatementFound, matrixClause: Range[]): Participant[] {
  const asked = addressees.length > 0 && cue !== null && (reading.pack.cues.get(lowerAt(reading, cue.first))?.addressed ?? false);
  if (addressees.length > 0 && !asked) return addressees;
  const told = addresseesIn(reading, matrixClause, speakers);
  return told.length > 0 ? told : addressees;
}

/** `kepada X`, `di hadapan X`, `percakapan telepon dengan X`. */
function addresseesIn(reading: Reading, matrixClause: Range[], speakers: readonly Participant[]): Participant[] {
  const { pack } = reading;
  for (const { first, end } of matrixClause)
    for (let i = first; i < end; i++) {
      if (isInQuote(reading, i)) continue;
      const word = lowerAt(reading, i);
      if (pack.syntax.recipientPrepositions.has(word)) {
        const participants = participantsFrom(reading, i + 1, end).filter((participant) => participant.ref !== 'pronoun');
        if (participants.length > 0) return participants;
      }
      const asking = outletAsking(reading, i);
      if (asking !== null) return [asking];
      if (pack.syntax.recipientPhrases.has(`${word} ${lowerAt(reading, i + 1)}`)) {
        // `Di hadapan anggota DPR, Menteri X mengatakan`: the speaker behind the comma is none of them.
        const speaker = speakers.find(({ left }) => left > i + 2 && left < end);
        const participants = participantsFrom(reading, i + 2, speaker?.left ?? end);
        if (participants.length > 0) return participants;
        const many = manyAt(reading, i + 2, end);
        if (many !== null) return [many];
      }
      const talk = phraseLength(reading, i, end, pack.media.conversations, 3);
      if (talk > 0 && pack.events.withs.has(lowerAt(reading, i + talk)) && !/^(dan|and)$/.test(lowerAt(reading, i + talk))) {
        const participants = participantsFrom(reading, i + talk + 1, end);
        if (participants.length > 0 && pack.media.occasionPrepositions.has(lowerAt(reading, i - 1)) && !isAfter(reading, i - 1))
          return participants;
      }
    }
  return [];
}

/** `saat dikonfirmasi (oleh) Tribun`: the paper that asked is who is told. */
function outletAsking(reading: Reading, i: number): Participant | null {
  const { contacts, by } = reading.pack.syntax;
  if (!contacts.has(lowerAt(reading, i))) return null;
  const participant = reading.participants.get(by.has(lowerAt(reading, i + 1)) ? i + 2 : i + 1);
  const outlet = participant?.kind === 'organization' && reading.organizations[Number(participant.ref)]?.medium === true;
  return outlet ? participant : null;
}

/** `ribuan pelayat`: people that no list knows, told by the word for their number. */
function manyAt(reading: Reading, first: number, end: number): Participant | null {
  const { pack, tokens } = reading;
  let head = first;
  while (head < end && pack.nouns.determiners.has(lowerAt(reading, head))) head++;
  const noun = tokens[head];
  if (head === first || noun === undefined || head >= end || noun.capital || !noun.word || pack.words.function.has(noun.lower)) return null;
  const { text, ...span } = pieceOf(reading, { first, end: head + 1 });
  return { kind: 'group', ref: text, first, end: head + 1, span, mention: 'NAME', left: first, right: head + 1 };
}

/** `seusai pertemuan dengan X` is after it: X need not be spoken to. */
const isAfter = (reading: Reading, i: number): boolean => reading.pack.syntax.afterwards.has(lowerAt(reading, i));

/** A day told in the matrixClause that belongs neither to the source quoted nor to a relative clause. */
function findDate(reading: Reading, { first, end }: Range): When | null {
  for (let i = first; i < end; i++) {
    const date = reading.dateAt.get(i);
    if (date === undefined) continue;
    if (date.first === i && !isInQuote(reading, i) && !belongsToSource(reading, i, first) && !inRelative(reading, i, first)) {
      const { precision, text } = date.when;
      const speech = precision === 'DAY' || precision === 'WEEK' || precision === 'UNKNOWN' || /ini$/.test(text) || precision === 'MONTH';
      if (speech) return date.when;
    }
    i = date.end - 1;
  }
  return null;
}

/** `dilansir AFP, Kamis (10/7)` */
function belongsToSource(reading: Reading, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 8); i--) {
    const word = lowerAt(reading, i);
    if (reading.pack.media.quoting.has(word)) return true;
    if (word === '(') return reading.organizationAt.has(i + 1);
  }
  return false;
}

/** Between `, yang` and the comma that closes it. */
function inRelative(reading: Reading, at: number, first: number): boolean {
  const { relative, temporal } = reading.pack.syntax;
  for (let i = at - 1; i >= first; i--) {
    const word = lowerAt(reading, i);
    if (relative.has(word)) return !reading.pack.media.broadcasting.has(lowerAt(reading, i + 1));
    if (word === ',' && !reading.dateAt.has(i)) {
      const opens = lowerAt(reading, i + 1);
      if (!relative.has(opens) && !temporal.has(opens)) return false;
    }
  }
  return false;
}

/** `demikian bunyi surat X`: the cue's own words name the letter. */
function writtenInCue(reading: Reading, { cue, kind }: StatementFound): Piece | null {
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
function findMedium(reading: Reading, { first, end }: Range): Piece | null {
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
    if (organization?.medium === true && organization.first === at && lowerAt(reading, i) !== 'kepada')
      return pieceOf(reading, organization);
    const written = longestOf(reading, at, end, pack.media.written) || longestOf(reading, i + 1, end, pack.media.written);
    if (written > 0) {
      const start = longestOf(reading, at, end, pack.media.written) > 0 ? at : i + 1;
      return pieceOf(reading, { first: start, end: start + written });
    }
  }
  return null;
}

const longestOf = (reading: Reading, i: number, end: number, phrases: ReadonlySet<string>): number =>
  phraseLength(reading, i, end, phrases, 3);

/** `dalam jumpa pers di Roma`: the gathering, with what names it; what was said after it is another matter. */
function findOccasion(reading: Reading, { first, end }: Range): Piece | null {
  const { pack, tokens } = reading;
  for (let i = first; i < end; i++) {
    if (isInQuote(reading, i) || !pack.media.occasionPrepositions.has(lowerAt(reading, i))) continue;
    if (isOver(reading, i)) continue;
    let at = i + 1;
    while (
      at < end &&
      ['sebuah', 'suatu', 'acara', 'a', 'an', 'the'].includes(lowerAt(reading, at)) &&
      longestOf(reading, at + 1, end, pack.media.occasions) > 0
    )
      at++;
    if (pack.media.attending.has(lowerAt(reading, at)) && at === i + 1) at++;
    const possessed = suffixedOccasion(reading, at);
    const length = longestOf(reading, at, end, pack.media.occasions) || (possessed === null ? 0 : 1);
    if (length === 0 || (pack.media.channels.has(lowerAt(reading, i)) && longestOf(reading, at, end, pack.media.lines) > 0)) continue;
    if (possessed !== null && length === 1) return possessed;
    let last = at + length;
    while (last < end && last - at < 8) {
      const { lower, capital, word } = tokens[last]!;
      const describes =
        word && !reading.dateAt.has(last) && (capital || pack.nouns.describes.has(lower)) && !pack.nouns.breakers.has(lower);
      if (!describes) break;
      last++;
    }
    return pieceOf(reading, { first: at, end: last });
  }
  return null;
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

/** `seperti dikutip dari Antara`, `dilansir AFP`, `(Kompas.id, 15 Januari 2021)`. */
function findVia(reading: Reading, { first, end }: Range, cue: number): Piece | null {
  const { pack } = reading;
  for (let i = first; i < end; i++) {
    if (isInQuote(reading, i) || i === cue) continue;
    const quoting = pack.media.quoting.has(lowerAt(reading, i)) || pack.media.closing.has(lowerAt(reading, i));
    const bracket = lowerAt(reading, i) === '(' && reading.organizations[reading.organizationAt.get(i + 1) ?? -1]?.medium === true;
    if (!quoting && !bracket) continue;
    let at = i + 1;
    while (at < end && pack.media.quotingLinks.has(lowerAt(reading, at))) at++;
    const organization = reading.organizations[reading.organizationAt.get(at) ?? -1];
    if (organization !== undefined && organization.first === at) return pieceOf(reading, organization);
    let last = at;
    while (last < end && last - at < 4 && reading.tokens[last]!.capital && !reading.dateAt.has(last) && !reading.participants.has(last))
      last++;
    if (quoting && last > at) return pieceOf(reading, { first: at, end: last });
  }
  return null;
}
