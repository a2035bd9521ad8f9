import { isRecipientPronoun } from './clause.js';
import type { CueFound } from './cues.js';
import { describedParticipant, participantsFrom } from '../mentions/participants.js';
import type { Participant, Reading } from '../reading.js';
import { lowerAt, pieceOf } from '../reading.js';

/** `mengatakan kepadanya bahwa …`, `memerintahkannya agar …`: whom the glued pronoun means is settled with the speakers. */
export function objectPronoun(reading: Reading, cue: CueFound, until: number): Participant | null {
  const { suffix } = reading.pack.pronouns;
  if (suffix === null) return null;
  let at = cue.objected ? cue.first : -1;
  for (let i = cue.end; i < until && at < 0; i++) if (isRecipientPronoun(reading, i)) at = i;
  if (at < 0) return null;
  const { end } = reading.tokens[at]!;
  const range = { first: at, end: at + 1 };
  return {
    kind: 'person',
    ref: 'pronoun',
    ...range,
    span: { start: end - suffix.length, end },
    mention: 'PRONOUN',
    left: at,
    right: at + 1,
  };
}

/** `told X that …`, `mengingatkan X agar …`: those before a complementizer; where the language needs none, whoever stands there. */
export function addresseesOf(reading: Reading, cue: CueFound, end: number): Participant[] {
  const pronoun = objectAt(reading, cue.end);
  if (pronoun !== null) return [pronoun];
  const participants = participantsFrom(reading, cue.end, end);
  const { complementizers, purposes } = reading.pack.syntax;
  if (participants.length === 0 && reading.pack.syntax.placeTells) return describedObject(reading, cue.end, end);
  const after = lowerAt(reading, participants.at(-1)?.right ?? cue.end);
  return complementizers.has(after) || purposes.has(after) || reading.pack.pronouns.suffix === null ? participants : [];
}

/** `asked foreign governments to …`: whoever stands before the clause, in the article's words. */
function describedObject(reading: Reading, from: number, end: number): Participant[] {
  const { complementizers, purposes } = reading.pack.syntax;
  for (let i = from + 1; i < Math.min(end, from + 6); i++) {
    if (!complementizers.has(lowerAt(reading, i)) && !purposes.has(lowerAt(reading, i))) continue;
    const participant = describedParticipant(reading, from, i);
    return participant === null ? [] : [participant];
  }
  return [];
}

/** Words between a noun for people and the verb of what they are asked. */
const LONGEST_ASKED = 4;

/** `meminta awak kapal menyerahkan …`: a noun for people that no list of groups holds, right before what they are asked to do. */
export function askedNoun(reading: Reading, first: number, end: number): Participant[] {
  const { pack } = reading;
  let head = first;
  while (pack.nouns.determiners.has(lowerAt(reading, head))) head++;
  if (reading.tokens[head]?.capital !== false || !pack.titles.callings.has(lowerAt(reading, head))) return [];
  let last = head + 1;
  while (last < Math.min(end, head + LONGEST_ASKED) && isPlainWord(reading, last)) last++;
  if (last >= end || !pack.syntax.activeVerb.test(lowerAt(reading, last))) return [];
  const { text, ...span } = pieceOf(reading, { first: head, end: last });
  return [{ kind: 'group', ref: text, first: head, end: last, span, mention: 'NAME', left: first, right: last }];
}

function isPlainWord({ pack, tokens }: Reading, i: number): boolean {
  const { word, lower, capital } = tokens[i]!;
  const ends = [pack.nouns.breakers, pack.nouns.pointers, pack.words.function].some((words) => words.has(lower));
  return word && !capital && !ends && !pack.syntax.verb.test(lower);
}

/** `told her that …`: whom the pronoun means is settled with the speakers. */
function objectAt(reading: Reading, at: number): Participant | null {
  if (!reading.pack.pronouns.objects.has(lowerAt(reading, at))) return null;
  const { start, end } = reading.tokens[at]!;
  const range = { first: at, end: at + 1 };
  return { kind: 'person', ref: 'pronoun', ...range, span: { start, end }, mention: 'PRONOUN', left: at, right: at + 1 };
}

/** Past an object that nobody is: `told a regular briefing on Thursday that …`. */
export function pastObject(reading: Reading, from: number, end: number): number {
  const { nouns, syntax, pronouns } = reading.pack;
  if (!nouns.articles.has(lowerAt(reading, from))) return from;
  for (let i = from + 1; i < Math.min(end, from + 6); i++) {
    const word = lowerAt(reading, i);
    if (syntax.complementizers.has(word) || syntax.prepositions.has(word) || pronouns.personal.has(word) || reading.dateAt.has(i)) return i;
  }
  return from;
}
