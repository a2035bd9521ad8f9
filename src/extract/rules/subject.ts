import { skipCarriers } from './clause.js';
import { isPronoun, partyAt } from './parties.js';
import type { Party, Reading } from './reading.js';
import { isInQuote, lowerAt, phraseLength, titleStartingAt } from './reading.js';

/** Tokens looked back over for a subject. */
const REACH = 70;

export interface Subject {
  parties: Party[];
  /** Nothing but adverbs, dates and asides stands between it and the verb. */
  adjacent: boolean;
}

/** Whoever is the subject of the verb group that starts at `verb`, looking back no further than `from`. */
export function subjectOf(reading: Reading, verb: number, from: number): Subject | null {
  const low = Math.max(from, verb - REACH);
  const near = adjacentSubject(reading, verb, low);
  if (near !== null) return { parties: joined(reading, near, low), adjacent: true };
  const first = firstSubject(reading, low, verb);
  return first === null ? null : { parties: joined(reading, first, low), adjacent: false };
}

/** The party right before the verb, over adverbs, dates, brackets, asides between commas and what tells where, when and how it was said. */
function adjacentSubject(reading: Reading, verb: number, low: number): Party | null {
  let i = verb - 1;
  let commas = 0;
  let phrases = 0;
  while (i >= low) {
    const word = lowerAt(reading, i);
    const date = reading.dateAt.get(i);
    const party = endingAt(reading, i, low);
    const governed = party !== null && isGoverned(reading, party);
    // `X selaku Kepala Desa Y`: the office is X's.
    if (party?.mention === 'ROLE' && reading.pack.titles.links.has(lowerAt(reading, party.left - 1))) {
      i = party.left - 2;
      continue;
    }
    if (party?.kind === 'person' && !governed) return party;
    const frame = phrases < 4 ? frameStart(reading, i, low, i - FRAME_REACH) : null;
    if (frame !== null) {
      phrases++;
      i = frame - 1;
    } else if (party !== null) {
      if (!governed) return party;
      i = party.left - 2;
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

/** The party whose noun phrase ends right before `i + 1`. */
function endingAt(reading: Reading, i: number, low: number): Party | null {
  if (isInQuote(reading, i)) return null;
  const named = reading.parties.get(i);
  if (named !== undefined && named.right === i + 1 && named.left >= low) return named;
  if (named !== undefined && named.left >= low && named.first <= i) return named;
  const { pack } = reading;
  if (isPronoun(reading, lowerAt(reading, i))) return partyAt(reading, i, i + 1);
  const last = pack.nouns.pointers.has(lowerAt(reading, i)) ? i - 1 : i;
  for (let head = last; head >= Math.max(low, last - 6); head--) {
    if (!pack.nouns.groups.has(lowerAt(reading, head))) continue;
    const party = partyAt(reading, head, i + 1);
    if (party !== null && party.right > last) {
      let left = head;
      while (left > low && pack.nouns.determiners.has(lowerAt(reading, left - 1))) left--;
      return { ...party, left };
    }
    if (party !== null && party.right <= last) return null;
  }
  return null;
}

/** What a preposition governs is no subject. */
export function isGoverned(reading: Reading, party: Party): boolean {
  if (reading.sentenceAt[party.left - 1] !== reading.sentenceAt[party.left]) return false;
  const before = lowerAt(reading, party.left - 1);
  const { prepositions, toward, by } = reading.pack.syntax;
  if (reading.pack.media.quoting.has(before)) return true;
  return (
    prepositions.has(before) || toward.has(before) || by.has(before) || (reading.pack.media.quotingLinks.has(before) && before !== 'di')
  );
}

/** The first party from the left that no preposition governs. */
export function firstSubject(reading: Reading, from: number, to: number): Party | null {
  for (let i = from; i < to; i++) {
    if (isInQuote(reading, i) || reading.dateAt.has(i)) continue;
    const party = partyAt(reading, i, to);
    if (party === null) continue;
    const place = party.kind === 'country' && party.mention === 'NAME' && isGoverned(reading, party);
    if (!place && !isGoverned(reading, party) && party.right <= to && !(party.kind === 'country' && !beforeVerb(reading, party.right, to)))
      return party;
    i = Math.max(i, party.right - 1);
  }
  return null;
}

/** A country is the subject only where a verb follows close. */
function beforeVerb(reading: Reading, right: number, to: number): boolean {
  const word = lowerAt(reading, right);
  return right >= to || reading.pack.syntax.adverbs.has(word) || reading.pack.syntax.auxiliaries.has(word);
}

/** `X dan Y mengecam`: those joined on the left too. */
function joined(reading: Reading, party: Party, low: number): Party[] {
  const parties = [party];
  let left = party.left;
  for (let k = 0; k < 6; k++) {
    const joiner = lowerAt(reading, left - 1);
    if (joiner !== 'dan' && joiner !== 'and' && joiner !== 'serta') break;
    const comma = lowerAt(reading, left - 2) === ',' ? 1 : 0;
    const other = endingAt(reading, left - 2 - comma, low);
    if (other === null || isGoverned(reading, other) || other.mention === 'PRONOUN' || other.right < left - 1 - comma) break;
    parties.unshift(other);
    left = other.left;
  }
  return parties;
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
 * `, ditanya soal …,`, `, nakhoda perahu,`. What stands in front of it must be a party or a date, unless the aside opens like one.
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
    const party = endingAt(reading, i - 1, low);
    if (party === null || isGoverned(reading, party)) continue;
    if (pack.nouns.articles.has(opens)) return i - 1;
    if (prepositions.has(opens) || questions.has(opens) || (pack.syntax.verb.test(opens) && !pack.cues.has(opens))) return i - 1;
    const named = endingAt(reading, comma - 1, i + 1);
    if (named !== null && named.kind === 'person' && named.mention === 'NAME' && party.kind !== 'person') continue;
    if (titleStartingAt(reading, i + 1) !== undefined || pack.nouns.groups.has(opens) || /^\d/.test(opens)) return i - 1;
  }
  return null;
}
