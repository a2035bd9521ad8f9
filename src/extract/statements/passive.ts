import { clauseEnd, trimContent } from './clause.js';
import type { CueFound } from './cues.js';
import { buildStatement, indices, isRelative } from './statement.js';
import { participantsFrom, participantAt } from '../mentions/participants.js';
import type { Range, Reading, ReadSentence, StatementFound } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';

/** `Hal itu disampaikan (oleh) X`, `… dibantah X`, `Hal senada dikemukakan X. …`. */
export function passiveCue(
  reading: Reading,
  s: number,
  { first, end, paragraph }: ReadSentence,
  cue: CueFound,
  isStatement: (sentence: number) => boolean,
): StatementFound | null {
  const { pack } = reading;
  if (pack.media.likeness.has(lowerAt(reading, cue.first - 1))) return null;
  const by = pack.syntax.by.has(lowerAt(reading, cue.end)) ? 1 : 0;
  const participants = participantsFrom(reading, cue.end + by, end);
  const agent = participants.length > 0 && (by === 1 || participants[0]!.mention !== 'NAME' || participants[0]!.kind !== 'country');
  if (!agent || isRelative(reading, cue.first)) return null;
  const matrixClause: Range[] = [
    { first, end: cue.first },
    { first: cue.first, end },
  ];
  const words = indices(first, cue.first)
    .map((i) => lowerAt(reading, i))
    .filter((word) => /\p{L}/u.test(word));
  const pointing =
    cue.cue.act !== 'DENY' && words.length <= 4 && words.some((word) => pack.nouns.pointers.has(word)) && namesSpeech(reading, words);
  const plain = words.length <= 4 && words.every((word) => pack.syntax.pointing.has(word) || pack.syntax.adverbs.has(word));
  if (!plain && !pointing) {
    const after = participants.at(-1)!.right;
    const rest = { first: after, end: clauseEnd(reading, after, end, cue) };
    const front = { first, end: cue.first };
    const small = { first: rest.first, end: Math.min(rest.end, rest.first + 1) };
    const goesOn = ['sebagai', 'as', 'akan', 'telah', 'tidak'].includes(lowerAt(reading, small.first));
    if (front.end - front.first < 2 || front.end - front.first > 30 || (!goesOn && isOnlyParticipant(reading, front))) return null;
    return buildStatement(
      reading,
      s,
      cue,
      goesOn ? [front, rest] : [front],
      [{ first: cue.first, end: goesOn ? rest.first : end }],
      participants,
    );
  }
  const alike = words.some((word) => pack.syntax.alike.has(word));
  const target = alike ? s + 1 : s - 1;
  const neighbour = reading.sentences[target];
  if (neighbour === undefined || neighbour.heading || isStatement(target)) return null;
  if (Math.abs(neighbour.paragraph - paragraph) > 1 || isInQuote(reading, neighbour.first)) return null;
  return buildStatement(reading, s, cue, [{ first: neighbour.first, end: neighbour.end }], matrixClause, participants);
}

/** `Rusman dilaporkan oleh X`: somebody is no content. */
function isOnlyParticipant(reading: Reading, front: Range): boolean {
  const { first, end } = trimContent(reading, front);
  const participant = participantAt(reading, first, end);
  return participant !== null && participant.kind === 'person' && participant.right >= end;
}

/** `ucapan itu`, `janji tersebut`: a noun of saying that points back to what has been said. */
export const namesSpeech = ({ pack }: Reading, words: readonly string[]): boolean =>
  words.every((word) => {
    const uses = pack.cues.get(word)?.uses;
    const noun = uses !== undefined && (uses.includes('noun') || uses.includes('tag')) && !uses.includes('verb');
    return (
      noun ||
      pack.syntax.contentNouns.has(word) ||
      pack.nouns.pointers.has(word) ||
      pack.syntax.adverbs.has(word) ||
      pack.syntax.pointing.has(word)
    );
  });

/** `NP dinilai …`: nobody is told to have said it. */
export function agentless(reading: Reading, s: number, { first, end }: ReadSentence, cue: CueFound): StatementFound | null {
  const { pack } = reading;
  const next = lowerAt(reading, cue.end);
  if (pack.syntax.be.size > 0 && !isPassive(reading, cue)) return null;
  if (isRelative(reading, cue.first) || (pack.syntax.prepositions.has(next) && !pack.syntax.purposes.has(next) && next !== 'sebagai'))
    return null;
  if (reading.pack.syntax.verb.test(lowerAt(reading, cue.first - 1))) return null;
  const agent = participantAt(reading, cue.end, end);
  if (agent !== null && agent.mention !== 'ROLE' && agent.kind !== 'group' && !cue.cue.addressed) return null;
  let start = first;
  while (
    start < cue.first &&
    (pack.syntax.contrasts.has(lowerAt(reading, start)) || lowerAt(reading, start) === ',' || isLinking(reading, start, first))
  )
    start++;
  let front = cue.first;
  while (front > start && isFiller(reading, front - 1)) front--;
  front = withoutDate(reading, start, front);
  const subject = { first: start, end: front };
  const rest = { first: cue.end, end: clauseEnd(reading, cue.end, end, cue) };
  if (subject.end - subject.first < 1 || subject.end - subject.first > 25 || rest.end - rest.first < 2) return null;
  if (!isNounPhrase(reading, subject)) return null;
  const statement = buildStatement(
    reading,
    s,
    cue,
    [subject, rest],
    [{ first, end: start }, subject, { first: front, end: cue.first }],
    [],
  );
  if (statement !== null && cue.cue.addressed) {
    const participant = participantAt(reading, trimContent(reading, subject).first, subject.end);
    if (participant !== null) statement.addressees = [participant];
  }
  return statement;
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
const isFiller = ({ pack, tokens }: Reading, i: number): boolean => {
  const word = tokens[i]!.lower;
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

/** `pernyataan X bahwa …`, `imbauan X agar …`. */
export function noun(reading: Reading, s: number, { first, end }: ReadSentence, cue: CueFound): StatementFound | null {
  const { syntax } = reading.pack;
  const participants = participantsFrom(reading, cue.end, end);
  if (participants.length === 0) return null;
  const after = participants.at(-1)!.right;
  const word = lowerAt(reading, after);
  if (!syntax.complementizers.has(word) && !(cue.cue.act === 'REQUEST' && syntax.purposes.has(word))) return null;
  const rest = { first: after + 1, end: clauseEnd(reading, after + 1, end, cue) };
  const opening = cue.first === first ? first : cue.first;
  return rest.end - rest.first < 3 ? null : buildStatement(reading, s, cue, [rest], [{ first: opening, end: after }], participants);
}
