import { skipCarriers } from './clause.js';
import { isPronoun, participantAt } from '../mentions/participants.js';
import type { Participant, Reading } from '../reading.js';
import { isInQuote, lowerAt, phraseLength, titleStartingAt } from '../reading.js';

/** Tokens looked back over for a subject. */
const REACH = 70;

export interface Subject {
  participants: Participant[];
  /** Nothing but adverbs, dates and asides stands between it and the verb. */
  adjacent: boolean;
}

/** Whoever is the subject of the verb group that starts at `verb`, looking back no further than `from`. */
export function subjectOf(reading: Reading, verb: number, from: number): Subject | null {
  const low = Math.max(from, verb - REACH);
  const near = adjacentSubject(reading, verb, low);
  if (near !== null) return { participants: joined(reading, near, low), adjacent: true };
  const first = firstSubject(reading, low, verb);
  return first === null ? null : { participants: joined(reading, first, low), adjacent: false };
}

/** The participant right before the verb, over adverbs, dates, brackets, asides between commas and what tells where, when and how it was said. */
function adjacentSubject(reading: Reading, verb: number, low: number): Participant | null {
  let i = verb - 1;
  let commas = 0;
  let phrases = 0;
  while (i >= low) {
    const word = lowerAt(reading, i);
    const date = reading.dateAt.get(i);
    const participant = endingAt(reading, i, low);
    const governed = participant !== null && isGoverned(reading, participant);
    // `X selaku Kepala Desa Y`: the office is X's.
    if (participant?.mention === 'ROLE' && reading.pack.titles.links.has(lowerAt(reading, participant.left - 1))) {
      i = participant.left - 2;
      continue;
    }
    if (participant?.kind === 'person' && !governed) return participant;
    const matrixClause = phrases < 4 ? frameStart(reading, i, low, i - FRAME_REACH) : null;
    if (matrixClause !== null) {
      phrases++;
      i = matrixClause - 1;
    } else if (participant !== null) {
      if (!governed) return participant;
      i = participant.left - 2;
      // `seperti dilansir AFP`: the link before belongs to the aside too.
      if (reading.pack.syntax.prepositions.has(lowerAt(reading, i))) i--;
    } else if (date !== undefined) i = date.first - (reading.pack.syntax.prepositions.has(lowerAt(reading, date.first - 1)) ? 2 : 1);
    else if (word === ')') i = openBracket(reading, i, low) - 1;
    else if (DASHES.has(word)) i = openDash(reading, i, low) - 1;
    else if (word === ',' && commas < 6) {
      commas++;
      const aside = asideStart(reading, i, low);
      // The comma in front of an aside may end another: `X, saat dihubungi, Senin di Jakarta, mengatakan`.
      i = aside === null ? i - 1 : endsAside(reading, aside, low) ? aside + 1 : aside;
    } else if (reading.pack.syntax.adverbs.has(word) || reading.pack.syntax.auxiliaries.has(word)) i--;
    else return null;
  }
  return null;
}

/** Tokens that a phrase of place, time or manner between subject and verb may take. */
const FRAME_REACH = 12;

/**
 * The preposition of a phrase that ends with token `last` and tells of the saying: `dalam siaran pers`, `lewat akun X`, `di Banjarmasin`,
 * `usai rapat`. Looks back to `low` and no further than `reach`; a comma, a verb of saying or a clause in it is none.
 */
function frameStart(reading: Reading, last: number, low: number, reach: number): number | null {
  const { pack } = reading;
  const { media, syntax, events } = pack;
  for (let i = last; i >= Math.max(low, reach); i--) {
    const word = lowerAt(reading, i);
    if (isInQuote(reading, i) || word === ';' || word === '.') return null;
    if (word === ',' && !reading.dateAt.has(i) && !reading.dateAt.has(i + 1)) return null;
    if (syntax.complementizers.has(word) || syntax.relative.has(word)) return null;
    if (i < last && (events.ats.has(word) || syntax.origin.has(word)) && reading.tokens[i + 1]!.capital && capitalsTo(reading, i + 1, last))
      return i;
    const opens = media.occasionPrepositions.has(word) || media.prepositions.has(word);
    if (!opens || i === last) continue;
    const at = skipCarriers(reading, i + 1, last + 1);
    const told =
      syntax.contacts.has(lowerAt(reading, i + 1)) ||
      phraseLength(reading, at, last + 1, media.occasions, 3) > 0 ||
      phraseLength(reading, at, last + 1, media.written, 3) > 0 ||
      phraseLength(reading, i + 1, last + 1, media.written, 3) > 0 ||
      phraseLength(reading, at, last + 1, media.platforms, 3) > 0;
    if (told) return i;
  }
  return null;
}

/** Only capitals and dates stand from `first` to `last`. */
function capitalsTo(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (!reading.tokens[i]!.capital && !reading.dateAt.has(i) && ![',', '(', ')'].includes(lowerAt(reading, i))) return false;
  return true;
}

/** The participant whose noun phrase ends right before `i + 1`. */
function endingAt(reading: Reading, i: number, low: number): Participant | null {
  if (isInQuote(reading, i)) return null;
  const named = reading.participants.get(i);
  if (named !== undefined && named.right === i + 1 && named.left >= low) return named;
  if (named !== undefined && named.left >= low && named.first <= i) return named;
  const { pack } = reading;
  if (isPronoun(reading, lowerAt(reading, i))) return participantAt(reading, i, i + 1);
  const last = pack.nouns.pointers.has(lowerAt(reading, i)) ? i - 1 : i;
  for (let head = last; head >= Math.max(low, last - 6); head--) {
    if (!pack.nouns.groups.has(lowerAt(reading, head))) continue;
    const participant = participantAt(reading, head, i + 1);
    if (participant !== null && participant.right > last) {
      let left = head;
      while (left > low && pack.nouns.determiners.has(lowerAt(reading, left - 1))) left--;
      return { ...participant, left };
    }
    if (participant !== null && participant.right <= last) return null;
  }
  return null;
}

/** What a preposition governs is no subject. */
export function isGoverned(reading: Reading, participant: Participant): boolean {
  if (reading.sentenceAt[participant.left - 1] !== reading.sentenceAt[participant.left]) return false;
  const before = lowerAt(reading, participant.left - 1);
  const { prepositions, recipientPrepositions, by } = reading.pack.syntax;
  if (reading.pack.media.quoting.has(before)) return true;
  return (
    prepositions.has(before) ||
    recipientPrepositions.has(before) ||
    by.has(before) ||
    (reading.pack.media.quotingLinks.has(before) && !reading.pack.events.ats.has(before))
  );
}

/** The first participant from the left that no preposition governs. */
export function firstSubject(reading: Reading, from: number, to: number): Participant | null {
  for (let i = from; i < to; i++) {
    if (isInQuote(reading, i) || reading.dateAt.has(i)) continue;
    const participant = participantAt(reading, i, to);
    if (participant === null) continue;
    const place = participant.kind === 'country' && participant.mention === 'NAME' && isGoverned(reading, participant);
    if (
      !place &&
      !isGoverned(reading, participant) &&
      participant.right <= to &&
      !(participant.kind === 'country' && !beforeVerb(reading, participant.right, to))
    )
      return participant;
    i = Math.max(i, participant.right - 1);
  }
  return null;
}

/** A country is the subject only where a verb follows close. */
function beforeVerb(reading: Reading, right: number, to: number): boolean {
  const word = lowerAt(reading, right);
  return right >= to || reading.pack.syntax.adverbs.has(word) || reading.pack.syntax.auxiliaries.has(word);
}

/** `X dan Y mengecam`: those joined on the left too. */
function joined(reading: Reading, participant: Participant, low: number): Participant[] {
  const participants = [participant];
  let left = participant.left;
  for (let k = 0; k < 6; k++) {
    const joiner = lowerAt(reading, left - 1);
    if (!reading.pack.syntax.joiners.has(joiner)) break;
    const comma = lowerAt(reading, left - 2) === ',' ? 1 : 0;
    const other = endingAt(reading, left - 2 - comma, low);
    if (other === null || isGoverned(reading, other) || other.mention === 'PRONOUN' || other.right < left - 1 - comma) break;
    participants.unshift(other);
    left = other.left;
  }
  return participants;
}

const DASHES = new Set(['—', '–']);

/** `Dedy — kepala regu itu — menuturkan`: over the aside between dashes. */
function openDash(reading: Reading, close: number, low: number): number {
  for (let i = close - 1; i >= low && close - i < 40; i--) if (DASHES.has(lowerAt(reading, i))) return i;
  return close;
}

function openBracket(reading: Reading, close: number, low: number): number {
  for (let i = close - 1; i >= low && close - i < 20; i--) if (lowerAt(reading, i) === '(') return i;
  return close;
}

const endsAside = (reading: Reading, last: number, low: number): boolean =>
  lowerAt(reading, last + 1) === ',' &&
  endingAt(reading, last, low) === null &&
  !reading.dateAt.has(last) &&
  lowerAt(reading, last) !== ')' &&
  asideStart(reading, last + 1, low) !== null;

/**
 * Where an aside that ends with the comma at `comma` begins: the token in front of its own comma. `, yang …,`, `, dalam jumpa pers di X,`,
 * `, ditanya soal …,`, `, nakhoda perahu,`. What stands in front of it must be a participant or a date, unless the aside opens like one.
 */
function asideStart(reading: Reading, comma: number, low: number): number | null {
  const { pack } = reading;
  const { relative, temporal, prepositions, questions } = pack.syntax;
  for (let i = comma - 1; i >= low && comma - i < 40; i--) {
    if (lowerAt(reading, i) !== ',' || reading.dateAt.has(i)) continue;
    const opens = lowerAt(reading, i + 1);
    const next = lowerAt(reading, i + 2);
    if (relative.has(opens) || temporal.has(opens) || pack.media.occasionPrepositions.has(opens) || pack.media.prepositions.has(opens))
      return i - 1;
    if (pack.media.quoting.has(opens) || pack.media.quoting.has(next) || reading.dateAt.has(i + 1)) return i - 1;
    const participant = endingAt(reading, i - 1, low);
    if (participant === null || isGoverned(reading, participant)) continue;
    if (pack.nouns.articles.has(opens)) return i - 1;
    if (prepositions.has(opens) || questions.has(opens) || (pack.syntax.verb.test(opens) && !pack.cues.has(opens))) return i - 1;
    const named = endingAt(reading, comma - 1, i + 1);
    if (named !== null && named.kind === 'person' && named.mention === 'NAME' && participant.kind !== 'person') continue;
    if (titleStartingAt(reading, i + 1) !== undefined || pack.nouns.groups.has(opens) || /^\d/.test(opens)) return i - 1;
  }
  return null;
}
