import { skipCarriers } from './clause.js';
import { pointedSubject } from './described-speaker.js';
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
  const pointed = pointedSubject(reading, verb, low);
  if (pointed !== null) return { participants: [pointed], adjacent: true };
  const near = adjacentSubject(reading, verb, low);
  if (near !== null) return { participants: joined(reading, near, low), adjacent: true };
  const first = firstSubject(reading, low, verb);
  return first === null ? null : { participants: joined(reading, first, low), adjacent: false };
}

/** The participant right before the verb, over adverbs, dates, brackets, asides between commas and what tells where, when and how it was said. */
function adjacentSubject(reading: Reading, verb: number, low: number): Participant | null {
  let i = verb - 1;
  const passed = { commas: 0, phrases: 0 };
  while (i >= low) {
    const participant = endingAt(reading, i, low);
    // `X selaku Kepala Desa Y`: the office is X's.
    if (participant?.mention === 'ROLE' && reading.pack.titles.links.has(lowerAt(reading, participant.left - 1))) {
      i = participant.left - 2;
      continue;
    }
    const governed = participant !== null && isGoverned(reading, participant);
    if (participant?.kind === 'person' && !governed) return participant;
    const phrase = passed.phrases < 4 ? frameStart(reading, i, low, i - FRAME_REACH) : null;
    if (phrase !== null) {
      passed.phrases++;
      i = phrase - 1;
    } else if (participant !== null) {
      if (!governed) return participant;
      i = beforeGoverned(reading, participant);
    } else {
      const over = overAside(reading, i, low, passed.commas < 6);
      if (over === null) return null;
      if (lowerAt(reading, i) === ',' && !reading.dateAt.has(i)) passed.commas++;
      i = over;
    }
  }
  return null;
}

/** Before a participant and its preposition; of `seperti dilansir AFP` the link before belongs to the aside too. */
function beforeGoverned(reading: Reading, participant: Participant): number {
  const i = participant.left - 2;
  return reading.pack.syntax.prepositions.has(lowerAt(reading, i)) ? i - 1 : i;
}

/** The token before a date, a bracket, an aside or an adverb that ends at `i`; null where a word stands there that no subject goes over. */
function overAside(reading: Reading, i: number, low: number, mayBeComma: boolean): number | null {
  const { syntax } = reading.pack;
  const word = lowerAt(reading, i);
  const date = reading.dateAt.get(i);
  if (date !== undefined) return date.first - (syntax.prepositions.has(lowerAt(reading, date.first - 1)) ? 2 : 1);
  if (word === ')') return openBracket(reading, i, low) - 1;
  if (DASHES.has(word)) return openDash(reading, i, low) - 1;
  if (word === ',' && mayBeComma) {
    const aside = asideStart(reading, i, low);
    // The comma in front of an aside may end another: `X, saat dihubungi, Senin di Jakarta, mengatakan`.
    return aside === null ? i - 1 : endsAside(reading, aside, low) ? aside + 1 : aside;
  }
  return syntax.adverbs.has(word) || syntax.auxiliaries.has(word) ? i - 1 : null;
}

/** Tokens that a phrase of place, time or manner between subject and verb may take. */
const FRAME_REACH = 12;

/**
 * The preposition of a phrase that ends with token `last` and tells of the saying: `dalam siaran pers`, `lewat akun X`, `di Banjarmasin`,
 * `usai rapat`. Looks back to `low` and no further than `reach`; a comma, a verb of saying or a clause in it is none.
 */
function frameStart(reading: Reading, last: number, low: number, reach: number): number | null {
  const { media, syntax, events } = reading.pack;
  for (let i = last; i >= Math.max(low, reach); i--) {
    if (endsFrame(reading, i)) return null;
    const word = lowerAt(reading, i);
    if (i < last && (events.ats.has(word) || syntax.origin.has(word)) && reading.tokens[i + 1]!.capital && capitalsTo(reading, i + 1, last))
      return i;
    const opens = media.occasionPrepositions.has(word) || media.prepositions.has(word);
    if (opens && i < last && tellsOfSaying(reading, i + 1, last + 1)) return i;
  }
  return null;
}

/** A comma that belongs to no date, a quotation or a clause: no phrase goes over it. */
function endsFrame(reading: Reading, i: number): boolean {
  const { complementizers, relative } = reading.pack.syntax;
  const word = lowerAt(reading, i);
  if (isInQuote(reading, i) || word === ';' || word === '.' || complementizers.has(word) || relative.has(word)) return true;
  return word === ',' && !reading.dateAt.has(i) && !reading.dateAt.has(i + 1);
}

/** An occasion, a medium or a way of reaching somebody starts at `from`. */
function tellsOfSaying(reading: Reading, from: number, end: number): boolean {
  const { media, syntax } = reading.pack;
  const at = skipCarriers(reading, from, end);
  return (
    syntax.contacts.has(lowerAt(reading, from)) ||
    [media.occasions, media.written, media.platforms].some((phrases) => phraseLength(reading, at, end, phrases, 3) > 0) ||
    phraseLength(reading, from, end, media.written, 3) > 0
  );
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
  for (let i = comma - 1; i >= low && comma - i < 40; i--) {
    if (lowerAt(reading, i) !== ',' || reading.dateAt.has(i)) continue;
    if (opensAside(reading, i + 1)) return i - 1;
    const participant = endingAt(reading, i - 1, low);
    if (participant !== null && !isGoverned(reading, participant) && describesBefore(reading, participant, i + 1, comma)) return i - 1;
  }
  return null;
}

/** A relative clause, a clause of time, an occasion, a medium, a source or a date: an aside whatever stands before it. */
function opensAside(reading: Reading, i: number): boolean {
  const { syntax, media } = reading.pack;
  const opens = lowerAt(reading, i);
  return (
    [syntax.relative, syntax.temporal, media.occasionPrepositions, media.prepositions, media.quoting].some((words) => words.has(opens)) ||
    media.quoting.has(lowerAt(reading, i + 1)) ||
    reading.dateAt.has(i)
  );
}

/** `Sen. Gail Murrell, D-Wash.,`: a party's letter and the state of the seat. */
const SEAT = /^\p{L}-\p{L}{2,}$/u;

/** What stands between the commas, from `i` on, describes the participant before it and is nobody else. */
function describesBefore(reading: Reading, participant: Participant, i: number, comma: number): boolean {
  const { pack } = reading;
  const opens = lowerAt(reading, i);
  const { prepositions, questions } = pack.syntax;
  if (pack.nouns.articles.has(opens) || prepositions.has(opens) || questions.has(opens)) return true;
  if (pack.syntax.verb.test(opens) && !pack.cues.has(opens)) return true;
  if (SEAT.test(opens)) return true;
  const named = endingAt(reading, comma - 1, i);
  if (named !== null && named.kind === 'person' && named.mention === 'NAME' && participant.kind !== 'person') return false;
  return titleStartingAt(reading, i) !== undefined || pack.nouns.groups.has(opens) || /^\d/.test(opens);
}
