import { clauseEnd, pastMatrix, isSourceAt, looksLikeClause, trimContent, trimTail } from './clause.js';
import type { CueFound } from './cues.js';
import { canBe, cueAt, isUnsaid, skipAdverbs } from './cues.js';
import { describedParticipant, participantsFrom } from '../mentions/participants.js';
import { agentless, noun, passiveCue } from './passive.js';
import { postposed } from './postposed.js';
import type { Participant, Range, Reading, ReadSentence, StatementFound } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import { buildStatement, isRelative } from './statement.js';
import { subjectOf } from './subject.js';
import { according, tag } from './tagged.js';
import { objectPronoun, pastObject, addresseesOf } from './addressees.js';

/** Cues looked at in one sentence; longer ones are no prose. */
const MOST_CUES = 24;

/** The reported clauses of one sentence, from left to right. `taken`: cues that a quotation has. */
export function findIndirect(
  reading: Reading,
  s: number,
  taken: ReadonlySet<number>,
  isStatement: (sentence: number) => boolean,
): StatementFound[] {
  const sentence = reading.sentences[s]!;
  const found: StatementFound[] = [];
  let cues = 0;
  for (let i = sentence.first; i < sentence.end && cues < MOST_CUES; i++) {
    if (isInQuote(reading, i) || taken.has(i)) continue;
    const cue = cueAt(reading, i);
    if (cue === null || isUnsaid(reading, cue)) continue;
    cues++;
    const statement = readCue(reading, s, sentence, cue, found, isStatement);
    if (statement !== null) {
      found.push(statement);
      i = cue.end - 1;
    }
  }
  return found;
}

function readCue(
  reading: Reading,
  s: number,
  sentence: ReadSentence,
  cue: CueFound,
  before: StatementFound[],
  isStatement: (sentence: number) => boolean,
): StatementFound | null {
  if (canBe(cue, 'according') && reading.pack.syntax.postposed && (before.length > 0 || opensWithQuote(reading, sentence))) return null;
  if (canBe(cue, 'according')) return according(reading, s, insideOf(sentence, cue, before), cue);
  if (reading.pack.syntax.postposed && canBe(cue, 'tag')) {
    const after = postposed(reading, s, sentence, cue);
    if (after !== null) return after;
  }
  if (canBe(cue, 'verb') && !cue.suffixed) {
    const verb = verbCue(reading, s, sentence, cue, before);
    if (verb !== null) return verb;
  }
  if (canBe(cue, 'tag')) return tag(reading, s, sentence, cue);
  if (canBe(cue, 'passive')) {
    const passive = passiveCue(reading, s, insideOf(sentence, cue, before), cue, isStatement);
    if (passive !== null) return passive;
  }
  if (canBe(cue, 'agentless')) return agentless(reading, s, insideOf(sentence, cue, before), cue);
  return canBe(cue, 'noun') ? noun(reading, s, sentence, cue) : null;
}

/** `"…," X said, according to Y`: Y is the source. */
const opensWithQuote = (reading: Reading, { first }: ReadSentence): boolean => isInQuote(reading, first);

/** The sentence, or what is left of it where the cue stands inside the content of the report before it. */
function insideOf(sentence: ReadSentence, cue: CueFound, before: readonly StatementFound[]): ReadSentence {
  const part = before.at(-1)?.content.find(({ first, end }) => first <= cue.first && cue.first < end);
  return part === undefined ? sentence : { ...sentence, first: part.first };
}

/** `X mengatakan (kepada Y) (bahwa) …`, `X, …, meminta Y …`, `… dan menyatakan …`. */
function verbCue(
  reading: Reading,
  s: number,
  { first, end }: ReadSentence,
  cue: CueFound,
  before: StatementFound[],
): StatementFound | null {
  const { pack } = reading;
  const { syntax } = pack;
  const previous = before.at(-1);
  const from = startOfClause(reading, cue.first, first);
  if (isRelative(reading, cue.first) && !syntax.complementizers.has(lowerAt(reading, cue.end))) return null;
  if (syntax.selves.has(lowerAt(reading, cue.end)) || isPassiveVerb(reading, cue) || isParticiple(reading, cue, first)) return null;
  if (cue.objected && !syntax.purposes.has(lowerAt(reading, cue.end)) && !syntax.complementizers.has(lowerAt(reading, cue.end)))
    return null;
  const named = subjectOf(reading, cue.first, from);
  let subject = named?.adjacent === true ? named : (describedSubject(reading, cue.first, from) ?? named);
  const inside = previous !== undefined && previous.content.some((part) => part.first <= cue.first && cue.first < part.end);
  const coordinated = previous !== undefined && isCoordinated(reading, cue.first, Math.max(from, previous.cue?.end ?? from));
  if (inside && (subject === null || !subject.adjacent) && !coordinated && !startsContent(reading, previous, cue.first)) return null;
  if (coordinated || (inside && startsContent(reading, previous, cue.first))) subject = { participants: previous.speakers, adjacent: true };
  const object = syntax.postposed && cue.cue.takesAddressee ? addresseesOf(reading, cue, end) : [];
  const behindObject = cue.cue.takesAddressee && syntax.postposed ? pastObject(reading, cue.end, end) : cue.end;
  const behindTold = object.length > 0 ? complementNear(reading, object.at(-1)!.right, end) : behindObject;
  const opened = openContent(reading, behindTold, end);
  const reported = opened.complement || opened.comma;
  if (!reported && !cue.cue.bare && !cue.cue.object && !carriesMatter(reading, cue, opened.at)) return null;
  if (!reported && subject === null) return null;
  if (
    !reported &&
    subject !== null &&
    !subject.adjacent &&
    !coordinated &&
    !cue.cue.addressed &&
    !isDescribed(reading, subject.participants)
  )
    return null;
  const asksObject = object.length > 0 && syntax.purposes.has(lowerAt(reading, object.at(-1)!.right));
  let stop = clauseEnd(reading, opened.at, end, cue);
  const content = trimTail(reading, { first: opened.at, end: stop });
  const tailFrame = { first: content.end, end: stop };
  stop = content.end;
  const size = stop - opened.at;
  if (
    size < 1 ||
    (!reported &&
      !cue.cue.object &&
      !carriesMatter(reading, cue, opened.at) &&
      !cue.cue.addressed &&
      !asksObject &&
      !looksLikeClause(reading, { first: opened.at, end: stop }))
  )
    return null;
  const pronoun = objectPronoun(reading, cue, opened.at);
  const told = pronoun !== null ? [pronoun] : object.length > 0 ? object : cue.cue.takesAddressee ? addresseesOf(reading, cue, end) : [];
  const start = asksObject
    ? cue.end
    : told.length > 0 && pronoun === null && !opened.complement
      ? Math.max(opened.at, told.at(-1)!.right)
      : opened.at;
  const head = coordinated ? previous.matrixClause[0]! : { first: from, end: cue.first };
  const matrixClause: Range[] = [head, { first: cue.first, end: opened.at }, tailFrame, sourceBehind(reading, tailFrame.end, end)];
  const statement = buildStatement(
    reading,
    s,
    cue,
    [{ first: start, end: stop }],
    matrixClause,
    subject?.participants ?? [],
    subject === null ? 'previous' : undefined,
  );
  if (statement === null) return null;
  if (asksObject) statement.act = 'REQUEST';
  if (told.length > 0) statement.addressees = told;
  else if (cue.cue.addressed) statement.addressees = participantsFrom(reading, statement.content[0]!.first, stop);
  if (inside && !coordinated) statement.within = -1;
  else if (coordinated && inside) cutPrevious(reading, previous, cue.first);
  return statement;
}

/** `menolak tuduhan itu`, `menekankan pentingnya …`: the object is a noun that carries a statement. */
const carriesMatter = (reading: Reading, cue: CueFound, at: number): boolean =>
  cue.cue.contentNoun && reading.pack.syntax.contentNouns.has(lowerAt(reading, at));

/** `…, seperti dikutip Bernama`: what stands behind the clause where it ends before the sentence does. */
const sourceBehind = (reading: Reading, from: number, end: number): Range =>
  lowerAt(reading, from) === ',' && isSourceAt(reading, from + 1) ? { first: from, end } : { first: from, end: from };

/** `told reporters at the airstrip that …`: the complementizer a few words behind the object, with no clause between; else right behind it. */
function complementNear(reading: Reading, from: number, end: number): number {
  const { syntax, pronouns } = reading.pack;
  for (let i = from; i < Math.min(end, from + 9); i++) {
    const word = lowerAt(reading, i);
    if (syntax.complementizers.has(word)) return i;
    if (isInQuote(reading, i) || syntax.clausal.has(word) || pronouns.personal.has(word) || syntax.purposes.has(word)) break;
  }
  return from;
}

/** `he was told that …`: where a form of `be` makes it passive, the subject has said nothing. */
const isPassiveVerb = ({ pack, tokens }: Reading, cue: CueFound): boolean => pack.syntax.be.has(tokens[cue.first - 1]?.lower ?? '');

/** `Asked whether …, she said`: opens the sentence and has no subject. */
const isParticiple = (reading: Reading, cue: CueFound, first: number): boolean =>
  reading.pack.syntax.postposed && cue.first === first && lowerAt(reading, cue.first).endsWith('ed');

/** `Unions representing Home Office staff called for …`: a subject in the article's words, where the language puts it right before the verb. */
function describedSubject(reading: Reading, verb: number, from: number): { participants: Participant[]; adjacent: boolean } | null {
  if (!reading.pack.syntax.postposed) return null;
  let last = verb;
  while (last > from && reading.dateAt.has(last - 1)) last = reading.dateAt.get(last - 1)!.first;
  if (last < verb && reading.pack.syntax.prepositions.has(lowerAt(reading, last - 1))) last--;
  let start = from;
  if (reading.pack.syntax.conjunctions.has(lowerAt(reading, start))) start++;
  const participant = describedParticipant(reading, start, last);
  return participant === null ? null : { participants: [participant], adjacent: true };
}

/** `seorang perwira yang menolak disebut namanya`: a relative clause stands between subject and verb. */
const isDescribed = (reading: Reading, participants: Participant[]): boolean =>
  reading.pack.syntax.relative.has(lowerAt(reading, participants.at(-1)!.right));

/** The clause begins after a contrast or at the sentence's first word. */
function startOfClause(reading: Reading, cue: number, first: number): number {
  for (let i = cue - 1; i > first; i--) {
    if (isInQuote(reading, i)) return i + 1;
    const word = lowerAt(reading, i);
    if (word === ';' || (lowerAt(reading, i - 1) === ',' && reading.pack.syntax.contrasts.has(word) && lowerAt(reading, i + 1) !== 'itu'))
      return i + 1;
  }
  return first;
}

/** A conjunction right before the verb joins it to the cue before. */
function isCoordinated(reading: Reading, cue: number, from: number): boolean {
  let i = cue - 1;
  while (i > from && (reading.pack.syntax.adverbs.has(lowerAt(reading, i)) || reading.pack.syntax.auxiliaries.has(lowerAt(reading, i)))) {
    if (reading.pack.syntax.conjunctions.has(lowerAt(reading, i))) break;
    i--;
  }
  return reading.pack.syntax.conjunctions.has(lowerAt(reading, i)) && i >= from;
}

/** The cue opens the content of the one before: `mengatakan telah meminta …`. */
function startsContent(reading: Reading, previous: StatementFound, cue: number): boolean {
  const start = previous.content[0]!.first;
  return cue >= start && cue - start <= 2 && skipAdverbs(reading, start) >= cue;
}

function cutPrevious(reading: Reading, previous: StatementFound, cue: number): void {
  let end = cue;
  const last = previous.content.at(-1)!;
  while (
    end > last.first &&
    ((reading.pack.syntax.adverbs.has(lowerAt(reading, end - 1)) && !reading.pack.nouns.pointers.has(lowerAt(reading, end - 1))) ||
      reading.pack.syntax.conjunctions.has(lowerAt(reading, end - 1)) ||
      lowerAt(reading, end - 1) === ',')
  )
    end--;
  const cut = [...previous.content.slice(0, -1), trimContent(reading, { first: last.first, end })].filter((part) => part.end > part.first);
  if (cut.length > 0) previous.content = cut;
}

/** Where the content starts: over what tells to whom, when and where it was said, a comma and a complementizer. */
function openContent(reading: Reading, from: number, end: number): { at: number; complement: boolean; comma: boolean } {
  const { complementizers } = reading.pack.syntax;
  let at = pastMatrix(reading, from, end);
  let comma = false;
  if (lowerAt(reading, at) === ',' || lowerAt(reading, at) === ':') [at, comma] = [at + 1, true];
  const complement = complementizers.has(lowerAt(reading, at));
  if (complement) at++;
  return { at, complement, comma };
}
