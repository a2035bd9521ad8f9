import { clauseEnd, pastMatrix, trimContent } from './clause.js';
import type { CuePlace, Report } from './cue-place.js';
import { insideOf } from './cue-place.js';
import { canBe, cueAt } from './cues.js';
import { participantsFrom, participantAt } from '../mentions/participants.js';
import type { Participant, Range, Reading } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import type { Refusal, Rule } from '../rule.js';
import { refuse } from '../rule.js';
import { buildStatement, indices, isRelative } from './statement.js';

/** Words in front of a passive that only point to what another sentence says. */
const LONGEST_POINTER = 4;
/** Words before a comma that link a sentence to the one before. */
const LONGEST_LINK = 3;
/** Tokens of a front that is itself what was said. */
const LONGEST_SAID = 30;

type PassiveRule = Rule<CuePlace, Report>;

/** `(oleh) X` behind the passive; nobody where none, or a mere country's name. */
function agentsOf(reading: Reading, { cue, sentence }: CuePlace): Participant[] {
  const by = reading.pack.syntax.by.has(lowerAt(reading, cue.end)) ? 1 : 0;
  const participants = participantsFrom(reading, cue.end + by, sentence.end);
  const [first] = participants;
  const country = by === 0 && first?.mention === 'NAME' && first.kind === 'country';
  return country ? [] : participants;
}

/** Why no passive is read here; null where one may be. */
function noPassive(reading: Reading, place: CuePlace): string | null {
  if (agentsOf(reading, place).length === 0) return 'no agent behind the passive';
  return isRelative(reading, place.cue.first) ? 'a relative clause' : null;
}

/** `Lebih jauh`, `Masih`: what links a sentence to the one before. */
function opensSentence(reading: Reading, place: CuePlace): boolean {
  const { syntax, words } = reading.pack;
  const front = frontWords(reading, place);
  return (
    front.length <= LONGEST_POINTER &&
    front.every((word) => words.function.has(word) || syntax.adverbs.has(word) || syntax.manner.has(word)) &&
    !front.some((word) => syntax.pointing.has(word) || reading.pack.nouns.pointers.has(word))
  );
}

export const passiveBefore: PassiveRule = {
  name: 'passive-before',
  reads: 'Dikatakan X, …; lebih lanjut ditegaskan X bahwa …',
  fits: (reading, place) => isPassiveCue(reading, place) && opensSentence(reading, place),
  read: (reading, place) => {
    const agents = agentsOf(reading, place);
    const { s, cue } = place;
    const { first, end } = insideOf(place);
    const after = pastMatrix(reading, agents.at(-1)?.right ?? cue.end, end);
    const opens = lowerAt(reading, after) === ',' || reading.pack.syntax.complementizers.has(lowerAt(reading, after));
    if (!opens) return refuse('no comma and no complementizer behind its agent');
    const rest = { first: after + 1, end: clauseEnd(reading, after + 1, end, cue) };
    if (rest.end - rest.first < 3) return refuse('no clause behind it');
    return asReport(buildStatement(reading, s, cue, [rest], [{ first, end: after }], agents));
  },
};

const isPassiveCue = (reading: Reading, { cue }: CuePlace): boolean =>
  canBe(cue, 'passive') && !reading.pack.media.likeness.has(lowerAt(reading, cue.first - 1));

/** `Hal itu`, `Hal senada`, `Pernyataan itu`: what stands in front only points to a neighbouring sentence. */
function pointsAway(reading: Reading, place: CuePlace): boolean {
  const { nouns, syntax } = reading.pack;
  const words = frontWords(reading, place);
  if (words.length > LONGEST_POINTER) return false;
  if (words.every((word) => syntax.pointing.has(word) || syntax.adverbs.has(word))) return true;
  return place.cue.cue.act !== 'DENY' && words.some((word) => nouns.pointers.has(word)) && namesSpeech(reading, words);
}

const frontWords = (reading: Reading, place: CuePlace): string[] =>
  indices(insideOf(place).first, place.cue.first)
    .map((i) => lowerAt(reading, i))
    .filter((word) => /\p{L}/u.test(word));

/** docs/reading-guide.md, rule 11: the sentence before is the content, with `senada` and its kin the one behind. */
export const passivePointing: PassiveRule = {
  name: 'passive-pointing',
  reads: 'Hal itu disampaikan (oleh) X. Hal senada dikemukakan X. …',
  fits: (reading, place) => isPassiveCue(reading, place) && pointsAway(reading, place),
  read: (reading, place) => {
    const wrong = noPassive(reading, place);
    if (wrong !== null) return refuse(wrong);
    const { s, cue, isStatement } = place;
    const { first, end, paragraph } = insideOf(place);
    const alike = frontWords(reading, place).some((word) => reading.pack.syntax.alike.has(word));
    const target = alike ? s + 1 : s - 1;
    const neighbour = reading.sentences[target];
    if (neighbour === undefined || neighbour.heading || isStatement(target) || (alike && hasCue(reading, neighbour)))
      return refuse('the neighbouring sentence has its own report');
    if (Math.abs(neighbour.paragraph - paragraph) > 1 || isInQuote(reading, neighbour.first)) return refuse('no neighbouring sentence');
    const matrixClause: Range[] = [
      { first, end: cue.first },
      { first: cue.first, end },
    ];
    return asReport(
      buildStatement(reading, s, cue, [{ first: neighbour.first, end: neighbour.end }], matrixClause, agentsOf(reading, place)),
    );
  },
};

/** The sentence that follows tells by a cue of its own who said it. */
const hasCue = (reading: Reading, { first, end }: Range): boolean =>
  indices(first, end).some((i) => {
    const cue = cueAt(reading, i);
    return cue !== null && !isInQuote(reading, i) && (canBe(cue, 'verb') || canBe(cue, 'according'));
  });

const asReport = (statement: Report['statement'] | null): Report | Refusal =>
  statement === null ? refuse('nothing is left of its content') : { statement };

export const passiveBehind: PassiveRule = {
  name: 'passive-behind',
  reads: 'Tuduhan itu dibantah X; rencana itu disebut X sebagai …',
  fits: (reading, place) => isPassiveCue(reading, place) && !pointsAway(reading, place),
  read: (reading, place) => {
    const wrong = noPassive(reading, place);
    if (wrong !== null) return refuse(wrong);
    const { s, cue } = place;
    const { first, end } = insideOf(place);
    const agents = agentsOf(reading, place);
    const after = agents.at(-1)!.right;
    const front = saidBefore(reading, first, cue.first);
    const rest = { first: after, end: clauseEnd(reading, after, end, cue) };
    const resumes = reading.pack.syntax.resumes.has(lowerAt(reading, after)) || (canBe(cue, 'agentless') && goesOnAs(reading, rest));
    const goesOn = resumes && rest.first < rest.end;
    if (front.end - front.first < 2 || front.end - front.first > LONGEST_SAID) return refuse('no clause in front of it');
    if (!goesOn && isOnlyPerson(reading, front)) return refuse('somebody stands in front of it, and nothing that he said');
    const content = goesOn ? [front, rest] : [front];
    return asReport(buildStatement(reading, s, cue, content, [{ first: cue.first, end: goesOn ? after : end }], agents));
  },
};

/** `dinilai X melampaui kewenangan`: what somebody takes it for right behind him, not where or when. */
const goesOnAs = (reading: Reading, rest: Range): boolean =>
  reading.tokens[rest.first]?.word === true &&
  !reading.pack.syntax.prepositions.has(lowerAt(reading, rest.first)) &&
  !reading.dateAt.has(rest.first);

/** `Sebelumnya, kecaman juga`: without what links the sentence and what belongs to the verb. */
function saidBefore(reading: Reading, first: number, cue: number): Range {
  const { adverbs, auxiliaries } = reading.pack.syntax;
  const own = (i: number): boolean =>
    (adverbs.has(lowerAt(reading, i)) || auxiliaries.has(lowerAt(reading, i))) && !reading.pack.nouns.pointers.has(lowerAt(reading, i));
  let end = cue;
  while (end > first && own(end - 1)) end--;
  const comma = indices(first, Math.min(end, first + LONGEST_LINK + 1)).find((i) => lowerAt(reading, i) === ',');
  const linked = comma !== undefined && indices(first, comma).every((i) => own(i) || reading.pack.words.function.has(lowerAt(reading, i)));
  return { first: linked ? comma + 1 : first, end };
}

/** `Rusman dilaporkan oleh X`: somebody is no content. */
function isOnlyPerson(reading: Reading, front: Range): boolean {
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
