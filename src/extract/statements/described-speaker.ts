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
  const vague = first === undefined || (first.kind === 'group' && first.mention === 'NAME');
  const described = vague ? pointedPerson(reading, from, end) : null;
  if (described !== null) return [described];
  return named.length > 0 ? named : behindNoun(reading, from, end);
}

/** `farmer Helen Carrow`: a noun that no list holds, and right behind it a person's name. */
function behindNoun(reading: Reading, from: number, end: number): Participant[] {
  const speakers = isOneNoun(reading, from) ? participantsFrom(reading, from + 1, end) : [];
  return speakers[0]?.kind === 'person' && speakers[0].mention === 'NAME' ? speakers : [];
}

/** `ibu dua anak itu`, `pria yang akrab disapa X itu`: one noun, described, and a word that points back at its end. Without a role of its own. */
function pointedPerson(reading: Reading, from: number, end: number): Participant | null {
  if (!isOneNoun(reading, from)) return null;
  for (let i = from + 1; i < Math.min(end, from + LONGEST); i++) {
    if (!isDescription(reading, i)) return null;
    if (!reading.pack.nouns.pointers.has(lowerAt(reading, i))) continue;
    const range = { first: from, end: i };
    const span = spanOfRange(reading, range);
    const ref = reading.text.slice(span.start, span.end);
    return { kind: 'group', ref, ...range, span, mention: 'ROLE', left: from, right: i + 1 };
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
