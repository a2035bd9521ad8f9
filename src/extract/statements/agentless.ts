import { clauseEnd, trimContent } from './clause.js';
import type { CuePlace, Report } from './cue-place.js';
import { insideOf } from './cue-place.js';
import { canBe } from './cues.js';
import { participantAt } from '../mentions/participants.js';
import type { CueFound, Range, Reading } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import type { Rule } from '../rule.js';
import { refuse } from '../rule.js';
import { buildStatement, indices, isRelative } from './statement.js';

/** Tokens of the longest subject. */
const LONGEST_SUBJECT = 25;

/** docs/reading-guide.md, rules 9 and 23: nobody is told to have said it. */
export const agentlessPassive: Rule<CuePlace, Report> = {
  name: 'agentless-passive',
  reads: 'Aturan itu dinilai terlalu longgar; warga diminta mengungsi; he is said to …',
  fits: (_, { cue }) => canBe(cue, 'agentless') && !canBe(cue, 'tag'),
  read: (reading, place) => {
    const wrong = noAgentless(reading, place);
    if (wrong !== null) return refuse(wrong);
    const { s, cue } = place;
    const { first, end } = insideOf(place);
    const start = startOfSubject(reading, first, cue.first);
    const front = endOfSubject(reading, start, cue.first);
    const subject = { first: start, end: front };
    const rest = { first: cue.end, end: clauseEnd(reading, cue.end, end, cue) };
    if (subject.end - subject.first < 1 || subject.end - subject.first > LONGEST_SUBJECT) return refuse('no subject before the passive');
    if (rest.end - rest.first < 2) return refuse('nothing behind the passive');
    if (reading.pack.nouns.breakers.has(lowerAt(reading, start)) || !isNounPhrase(reading, subject))
      return refuse('what stands before the passive is no noun phrase');
    const matrixClause = [{ first, end: start }, subject, { first: front, end: cue.first }];
    const statement = buildStatement(reading, s, cue, [subject, rest], matrixClause, []);
    if (statement === null) return refuse('nothing is left of its content');
    const asked = cue.cue.addressed ? participantAt(reading, trimContent(reading, subject).first, subject.end) : null;
    return { statement: asked === null ? statement : { ...statement, addressees: [asked] } };
  },
};

/** Why no agentless passive is read here; null where one may be. */
function noAgentless(reading: Reading, { cue, sentence, before }: CuePlace): string | null {
  const { syntax } = reading.pack;
  const next = lowerAt(reading, cue.end);
  if (syntax.be.size > 0 && !isPassive(reading, cue)) return 'no passive';
  if (isRelative(reading, cue.first)) return 'a relative clause';
  if (isJoined(reading, cue.first)) return 'joined to another verb or a reason';
  if (isHope(cue) && isReported(before, cue)) return 'a hope inside the report before it';
  if (syntax.prepositions.has(next) && !syntax.purposes.has(next) && !syntax.takenFor.has(next)) return 'a preposition behind it';
  if (syntax.verb.test(lowerAt(reading, cue.first - 1))) return 'another verb before it';
  const agent = participantAt(reading, cue.end, sentence.end);
  const named = agent !== null && agent.mention !== 'ROLE' && agent.kind !== 'group';
  return named && !cue.cue.addressed ? 'an agent behind it' : null;
}

/** `… dan dinilai …`, `… karena dianggap …`: its subject is another clause's. */
function isJoined(reading: Reading, cue: number): boolean {
  const { conjunctions, reasons } = reading.pack.syntax;
  let i = cue - 1;
  while (isFiller(reading, i) && !reasons.has(lowerAt(reading, i))) i--;
  return (conjunctions.has(lowerAt(reading, i)) || reasons.has(lowerAt(reading, i))) && !isFiller(reading, i);
}

/** `diharapkan`: nobody is asked, and nobody in particular asks. */
const isHope = ({ cue }: CueFound): boolean => cue.act === 'REQUEST' && !cue.addressed;

const isReported = (before: CuePlace['before'], cue: CueFound): boolean =>
  before.some(({ content }) => content.some(({ first, end }) => first <= cue.first && cue.first < end));

/** Past what links the sentence to the one before. */
function startOfSubject(reading: Reading, first: number, cue: number): number {
  const { contrasts } = reading.pack.syntax;
  let start = first;
  while (start < cue && (contrasts.has(lowerAt(reading, start)) || lowerAt(reading, start) === ',' || isLinking(reading, start, first)))
    start++;
  return behindAside(reading, start, cue);
}

/** Words before the comma that sets a subject off. */
const LONGEST_ASIDE = 3;

/** `Alasannya, aturan itu dinilai …`: behind the sentence's only comma, where few words stand before it and no list goes on behind it. */
function behindAside(reading: Reading, start: number, cue: number): number {
  const commas = indices(start, cue).filter((i) => lowerAt(reading, i) === ',' && !reading.dateAt.has(i));
  const [comma] = commas;
  if (comma === undefined || commas.length > 1 || comma - start > LONGEST_ASIDE) return start;
  const { conjunctions, relative } = reading.pack.syntax;
  const listed = indices(comma + 1, Math.min(cue, comma + 4)).some((i) => conjunctions.has(lowerAt(reading, i)));
  return listed || relative.has(lowerAt(reading, comma + 1)) ? start : comma + 1;
}

/** Before the adverbs and auxiliaries of the verb, and the day. */
function endOfSubject(reading: Reading, start: number, cue: number): number {
  let front = cue;
  while (front > start && isFiller(reading, front - 1)) front--;
  return withoutDate(reading, start, front);
}

/** `Warga sejak Kamis diminta …`: the day is when they were asked. */
function withoutDate(reading: Reading, start: number, front: number): number {
  const date = reading.dateAt.get(front - 1);
  if (date === undefined || date.first <= start + 1) return front;
  const { prepositions } = reading.pack.syntax;
  const before = prepositions.has(lowerAt(reading, date.first - 1)) ? date.first - 1 : date.first;
  return lowerAt(reading, before - 1) === ',' ? before - 1 : before;
}

/** `is said to`, `was also asked to`: a form of `be` before it and a purpose behind it. */
function isPassive({ pack, tokens }: Reading, cue: CueFound): boolean {
  let i = cue.first - 1;
  while (i > 0 && pack.syntax.adverbs.has(tokens[i]!.lower)) i--;
  return pack.syntax.be.has(tokens[i]?.lower ?? '') && pack.syntax.purposes.has(tokens[cue.end]?.lower ?? '');
}

/** An adverb or auxiliary that belongs to the verb; `itu` belongs to the noun. */
const isFiller = (reading: Reading, i: number): boolean => {
  const { pack } = reading;
  const word = lowerAt(reading, i);
  return pack.syntax.auxiliaries.has(word) || (pack.syntax.adverbs.has(word) && !pack.nouns.pointers.has(word));
};

/** `Oleh karena itu,` and its kin at a sentence's head. */
function isLinking(reading: Reading, i: number, first: number): boolean {
  for (let k = i; k < i + 4; k++) {
    if (lowerAt(reading, k) === ',')
      return k > first && indices(first, k).every((j) => reading.pack.words.function.has(lowerAt(reading, j)));
  }
  return false;
}

/** No verb, cue or comma in it. */
function isNounPhrase(reading: Reading, { first, end }: Range): boolean {
  return indices(first, end).every((i) => {
    const word = lowerAt(reading, i);
    return (
      !isInQuote(reading, i) &&
      word !== ',' &&
      (!(reading.pack.cues.get(word)?.uses.includes('verb') ?? false) || reading.tokens[i]!.capital || reading.pack.nouns.groups.has(word))
    );
  });
}
