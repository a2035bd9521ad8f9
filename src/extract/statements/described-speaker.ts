import { participantsFrom } from '../mentions/participants.js';
import type { Participant, Reading } from '../reading.js';
import { isInQuote, lowerAt, spanOfRange } from '../reading.js';
import { cueAt } from './cues.js';

/** Words of the longest description of a speaker: `gelandang berusia 31 tahun itu`. */
const LONGEST = 12;

/** Who is named from `from` on, or described there as somebody of whom the article has spoken. */
export function describedSpeakers(reading: Reading, from: number, end: number): Participant[] {
  const named = participantsFrom(reading, from, end);
  const [first] = named;
  const vague = first === undefined || (first.kind === 'group' && (first.mention === 'NAME' || goesOn(reading, first.right)));
  const described = vague ? pointedPerson(reading, from, end) : null;
  if (described !== null) return [described];
  return named.length > 0 ? named : behindNoun(reading, from, end);
}

/** `farmer Helen Carrow`: a noun that no list holds, and right behind it a person's name. */
function behindNoun(reading: Reading, from: number, end: number): Participant[] {
  const speakers = isOneNoun(reading, from) ? participantsFrom(reading, from + 1, end) : [];
  return speakers[0]?.kind === 'person' && speakers[0].mention === 'NAME' ? speakers : [];
}

/** Behind an office, what tells whose it is: `anggota Komisi III yang juga …`, `… dari Dapil X`, `… dua periode`, `… 2014-2016`. */
function goesOn({ pack, tokens }: Reading, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const lists = [pack.syntax.relative, pack.syntax.origin, pack.titles.terms, pack.nouns.many];
  return !pack.nouns.pointers.has(word) && (lists.some((words) => words.has(word)) || YEARS.test(word));
}
/** A year, or the first of two. */
const YEARS = /^(?:19|20)\d\d(?:[-–/]\d{2,4})?$/;

/**
 * The subject of the verb at `verb` that is a noun for somebody, whatever describes it, and a word that points back at its end: `Politikus Partai Golkar
 * ini berharap`, `Pria lulusan Universitas X, Bandung, itu menilai`. Looks back to `low`.
 */
export function pointedSubject(reading: Reading, verb: number, low: number): Participant | null {
  const last = pointerBefore(reading, verb, low);
  if (last === null) return null;
  for (let i = last - 1; i >= Math.max(low, last - FARTHEST); i--) {
    const opens = i === low || lowerAt(reading, i - 1) === ',' || isLink(reading, i - 1);
    if (opens && isPersonNoun(reading, i)) return pointedAt(reading, i, last);
    if (endsDescription(reading, i, last)) return null;
  }
  return null;
}

/** Over the adverbs in front of a verb, the word that points back; null where another word stands there. */
function pointerBefore(reading: Reading, verb: number, low: number): number | null {
  const { nouns, syntax } = reading.pack;
  let last = verb - 1;
  const isAdverb = (word: string): boolean => (syntax.adverbs.has(word) || syntax.auxiliaries.has(word)) && !nouns.pointers.has(word);
  while (last > low && isAdverb(lowerAt(reading, last))) last--;
  return last > low && nouns.pointers.has(lowerAt(reading, last)) && !isInQuote(reading, last) ? last : null;
}

/** The noun phrase of `[first, last)` and the pointer behind it; what is known whole is that, a body is nobody. */
function pointedAt(reading: Reading, first: number, last: number): Participant | null {
  const known = reading.participants.get(first);
  if (known?.left === first && known.right === last) return known.mention === 'ROLE' ? { ...known, right: last + 1 } : null;
  return first + 1 === last ? null : describedBy(reading, first, last);
}

/** A description without a role of its own, and the pointer at `last`. */
function describedBy(reading: Reading, first: number, last: number): Participant {
  const range = { first, end: last };
  const span = spanOfRange(reading, range);
  return { kind: 'group', ref: reading.text.slice(span.start, span.end), ...range, span, mention: 'ROLE', left: first, right: last + 1 };
}

/** What describes nobody; between commas only names do: `Iowa (IA), Amerika Serikat ini`. */
function endsDescription(reading: Reading, i: number, last: number): boolean {
  const { tokens } = reading;
  if (isInQuote(reading, i) || cueAt(reading, i) !== null || reading.dateAt.has(i) || /[.;:]/.test(tokens[i]!.text)) return true;
  return tokens[i]!.text === ',' && i + 1 < last && !tokens[i + 1]!.capital;
}
/** Tokens looked back over for the noun. */
const FARTHEST = 24;

/** `Namun Politikus Partai X ini`: a word that links it to what stands before. */
const isLink = ({ pack, tokens }: Reading, i: number): boolean => pack.syntax.conjunctions.has(tokens[i]?.lower ?? '');

/** `politikus`, `mantan Bupati`, `Pria`: a noun for one person, an office's or not. */
function isPersonNoun({ pack, tokens }: Reading, i: number): boolean {
  const { titles, nouns } = pack;
  let first = i;
  while (titles.former.has(tokens[first]!.lower) || titles.acting.has(tokens[first]!.lower)) first++;
  const word = tokens[first]!.lower;
  return titles.heads.has(word) || nouns.single.has(word) || (titles.professions.has(word) && !nouns.locals.has(word));
}

/** `ibu dua anak itu`, `pria yang akrab disapa X itu`: one noun, described, and a word that points back at its end. Without a role of its own. */
function pointedPerson(reading: Reading, from: number, end: number): Participant | null {
  if (!isOneNoun(reading, from)) return null;
  for (let i = from + 1; i < Math.min(end, from + LONGEST); i++) {
    if (!isDescription(reading, i)) return null;
    if (!reading.pack.nouns.pointers.has(lowerAt(reading, i))) continue;
    return describedBy(reading, from, i);
  }
  return null;
}

/** No word for many people, for a body or for a clause, and not capitalised. */
function isOneNoun({ pack, tokens }: Reading, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !token.word || token.capital) return false;
  const { groups, single, many, bodies } = pack.nouns;
  const plural = groups.has(token.lower) && !single.has(token.lower) && !pack.titles.heads.has(token.lower);
  if (plural || many.has(token.lower) || bodies.has(token.lower) || pack.organizations.heads.has(token.lower)) return false;
  return !pack.syntax.prepositions.has(token.lower) && !pack.words.function.has(token.lower);
}

const isDescription = (reading: Reading, i: number): boolean => {
  const { word, text } = reading.tokens[i]!;
  return (word || /^[\d()-]/.test(text)) && !isInQuote(reading, i) && cueAt(reading, i) === null && !reading.dateAt.has(i);
};
