import { clauseEnd, isSourceAt, pastMatrix, trimTail } from './clause.js';
import type { CuePlace, Report } from './cue-place.js';
import { skipAdverbs } from './cues.js';
import { addresseesOf, askedNoun, objectPronoun, pastObject } from './addressees.js';
import { describedParticipant, participantsFrom } from '../mentions/participants.js';
import type { CueFound, Participant, Range, Reading, StatementFound } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import type { Refusal } from '../rule.js';
import { isRefusal, refuse } from '../rule.js';
import { buildStatement } from './statement.js';
import type { Subject } from './subject.js';
import { subjectOf } from './subject.js';

/** All that stands around a verb of saying, before it is told whether it reports anything. */
export interface VerbFrame {
  /** First token of the clause that the verb stands in. */
  from: number;
  subject: Subject | null;
  /** The report before it in the sentence. */
  previous: StatementFound | undefined;
  /** The verb stands inside that report's content. */
  inside: boolean;
  /** A conjunction joins the verb to that report's. */
  coordinated: boolean;
  /** Those spoken to right behind the verb, where the language needs no preposition. */
  object: Participant[];
  opened: ContentStart;
  content: Range;
  /** What tells of the saying behind the content. */
  tail: Range;
}

/** Where what is said begins, and what opens it. */
interface ContentStart {
  at: number;
  complement: boolean;
  comma: boolean;
}

const FRAMES = new WeakMap<CuePlace, VerbFrame | Refusal>();

/** The frame of the place's verb, found once for all patterns that ask. */
export function verbFrame(reading: Reading, place: CuePlace): VerbFrame | Refusal {
  const known = FRAMES.get(place);
  if (known !== undefined) return known;
  const frame = readFrame(reading, place);
  FRAMES.set(place, frame);
  return frame;
}

function readFrame(reading: Reading, place: CuePlace): VerbFrame | Refusal {
  const { cue, sentence, before } = place;
  const { first, end } = sentence;
  const noReport = noReportOf(reading, cue, first);
  if (noReport !== null) return refuse(noReport);
  const from = startOfClause(reading, cue.first, first);
  const previous = before.at(-1);
  const inside = previous !== undefined && isInside(previous, cue);
  const coordinated = previous !== undefined && isCoordinated(reading, cue.first, Math.max(from, previous.cue?.end ?? from));
  const opens = previous !== undefined && inside && startsContent(reading, previous, cue.first);
  const own = subjectBefore(reading, cue.first, from);
  if (inside && own?.adjacent !== true && !coordinated && !opens)
    return refuse('it stands inside the report before it and has no subject of its own beside it');
  const subject = previous !== undefined && (coordinated || opens) ? { participants: previous.speakers, adjacent: true } : own;
  const bare = reading.pack.syntax.bareAddressee && cue.cue.takesAddressee;
  const object = bare ? addresseesOf(reading, cue, end) : [];
  const behind =
    object.length > 0 ? complementNear(reading, object.at(-1)!.right, end) : bare ? pastObject(reading, cue.end, end) : cue.end;
  const opened = openContent(reading, behind, end);
  const stop = clauseEnd(reading, opened.at, end, cue);
  const content = trimTail(reading, { first: opened.at, end: stop });
  return { from, subject, previous, inside, coordinated, object, opened, content, tail: { first: content.end, end: stop } };
}

const isInside = ({ content }: StatementFound, cue: CueFound): boolean =>
  content.some((part) => part.first <= cue.first && cue.first < part.end);

/** Why the verb reports nothing whatever stands around it; null where it may. */
function noReportOf(reading: Reading, cue: CueFound, first: number): string | null {
  const { complementizers, purposes, selves } = reading.pack.syntax;
  const next = lowerAt(reading, cue.end);
  if (selves.has(next)) return 'its object is the speaker';
  if (isPassiveVerb(reading, cue)) return 'a passive verb';
  if (isParticiple(reading, cue, first)) return 'a participle at the head of the sentence';
  if (cue.objected && !purposes.has(next) && !complementizers.has(next)) return 'a glued object without a clause';
  return null;
}

/** `he was told that …`: where a form of `be` makes it passive, the subject has said nothing. */
const isPassiveVerb = ({ pack, tokens }: Reading, cue: CueFound): boolean => pack.syntax.be.has(tokens[cue.first - 1]?.lower ?? '');

/** `Asked whether …, she said`: opens the sentence and has no subject. */
const isParticiple = (reading: Reading, cue: CueFound, first: number): boolean =>
  cue.first === first && (reading.pack.syntax.participle?.test(lowerAt(reading, cue.first)) ?? false);

/** The one beside the verb, else one in the article's words beside it, else the first of the clause. */
function subjectBefore(reading: Reading, verb: number, from: number): Subject | null {
  const named = subjectOf(reading, verb, from);
  return named?.adjacent === true ? named : (describedSubject(reading, verb, from) ?? named ?? nounSubject(reading, verb, from));
}

/** `Orator lalu meminta …`: one noun that no list knows, all that stands before the verb and its adverbs; told by its place, where the language puts none there but the subject. */
function nounSubject(reading: Reading, verb: number, from: number): Subject | null {
  const { pack, tokens } = reading;
  if (pack.syntax.placeTells || !isNoun(reading, from)) return null;
  for (let i = from + 1; i < verb; i++)
    if (
      !pack.syntax.adverbs.has(tokens[i]!.lower) &&
      !pack.syntax.auxiliaries.has(tokens[i]!.lower) &&
      !pack.syntax.conjunctions.has(tokens[i]!.lower)
    )
      return null;
  const participant = describedParticipant(reading, from, from + 1);
  return participant === null ? null : { participants: [participant], adjacent: true };
}

/** A small word of its own, though it opens the sentence: no name, no verb, nothing that links. */
function isNoun({ pack, tokens, participants }: Reading, i: number): boolean {
  const { lower, word } = tokens[i]!;
  const { syntax } = pack;
  const others = [
    pack.words.function,
    syntax.adverbs,
    syntax.auxiliaries,
    syntax.temporal,
    syntax.conjunctions,
    syntax.prepositions,
    syntax.contrasts,
    pack.nouns.breakers,
  ];
  return word && !participants.has(i) && !syntax.verb.test(lower) && !/^se|nya$/.test(lower) && !others.some((words) => words.has(lower));
}

/** `Unions representing Home Office staff called for …`: a subject in the article's words, where the language puts it right before the verb. */
function describedSubject(reading: Reading, verb: number, from: number): Subject | null {
  if (!reading.pack.syntax.placeTells) return null;
  let last = verb;
  while (last > from && reading.dateAt.has(last - 1)) last = reading.dateAt.get(last - 1)!.first;
  if (last < verb && reading.pack.syntax.prepositions.has(lowerAt(reading, last - 1))) last--;
  let start = from;
  if (reading.pack.syntax.conjunctions.has(lowerAt(reading, start))) start++;
  const participant = describedParticipant(reading, start, last);
  return participant === null ? null : { participants: [participant], adjacent: true };
}

/** The clause begins after a contrast or at the sentence's first word. */
function startOfClause(reading: Reading, cue: number, first: number): number {
  const { syntax, nouns } = reading.pack;
  for (let i = cue - 1; i > first; i--) {
    if (isInQuote(reading, i)) return i + 1;
    const word = lowerAt(reading, i);
    // `sementara itu` opens a sentence anew and contrasts with nothing.
    const contrast = lowerAt(reading, i - 1) === ',' && syntax.contrasts.has(word) && !nouns.pointers.has(lowerAt(reading, i + 1));
    if (word === ';' || contrast) return i + 1;
  }
  return first;
}

/** `dan mengatakan`, `…, dengan mengatakan` */
export const joinsCues = (reading: Reading, i: number): boolean =>
  reading.pack.syntax.conjunctions.has(lowerAt(reading, i)) ||
  (reading.pack.syntax.mannerPrepositions.has(lowerAt(reading, i)) && lowerAt(reading, i - 1) === ',');

/** A conjunction right before the verb joins it to the cue before. */
function isCoordinated(reading: Reading, cue: number, from: number): boolean {
  let i = cue - 1;
  while (i > from && (reading.pack.syntax.adverbs.has(lowerAt(reading, i)) || reading.pack.syntax.auxiliaries.has(lowerAt(reading, i)))) {
    if (joinsCues(reading, i)) break;
    i--;
  }
  return joinsCues(reading, i) && i >= from;
}

/** The cue opens the content of the one before: `mengatakan telah meminta …`. */
function startsContent(reading: Reading, previous: StatementFound, cue: number): boolean {
  const start = previous.content[0]!.first;
  return cue >= start && cue - start <= 2 && skipAdverbs(reading, start) >= cue;
}

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

/** Where the content starts: over what tells to whom, when and where it was said, a comma and a complementizer. */
function openContent(reading: Reading, from: number, end: number): ContentStart {
  const { complementizers } = reading.pack.syntax;
  let at = pastMatrix(reading, from, end);
  let comma = false;
  if (lowerAt(reading, at) === ',' || lowerAt(reading, at) === ':') [at, comma] = [at + 1, true];
  const complement = complementizers.has(lowerAt(reading, at));
  if (complement) at++;
  return { at, complement, comma };
}

/** `…, seperti dikutip Bernama`: what stands behind the clause where it ends before the sentence does. */
const sourceBehind = (reading: Reading, from: number, end: number): Range =>
  lowerAt(reading, from) === ',' && isSourceAt(reading, from + 1) ? { first: from, end } : { first: from, end: from };

/** The object of a request is who shall do it: `asked X to …`. */
export const asksObject = (reading: Reading, { object }: VerbFrame): boolean =>
  object.length > 0 && reading.pack.syntax.purposes.has(lowerAt(reading, object.at(-1)!.right));

/** `X mengatakan`, over a relative clause too: `seorang perwira yang menolak disebut namanya mengatakan`. */
export const hasSubject = (reading: Reading, { subject, coordinated }: VerbFrame): boolean =>
  subject !== null &&
  (subject.adjacent || coordinated || reading.pack.syntax.relative.has(lowerAt(reading, subject.participants.at(-1)!.right)));

/** The report of a verb and its frame. */
export function reportOf(reading: Reading, { s, sentence, cue }: CuePlace, frame: VerbFrame): Report | Refusal {
  const { subject, opened, content, tail, coordinated, inside, previous } = frame;
  if (content.end - opened.at < 1) return refuse('nothing stands where its content should');
  const { addressees, start } = addressed(reading, sentence.end, cue, frame);
  const head = coordinated ? previous!.matrixClause[0]! : { first: frame.from, end: cue.first };
  const matrixClause: Range[] = [head, { first: cue.first, end: opened.at }, tail, sourceBehind(reading, tail.end, sentence.end)];
  const condition = coordinated ? null : conditionBefore(reading, cue, frame);
  const statement = buildStatement(
    reading,
    s,
    cue,
    [...(condition === null ? [] : [condition]), { first: start, end: content.end }],
    condition === null ? matrixClause : [{ first: condition.end, end: cue.first }, ...matrixClause.slice(1)],
    subject?.participants ?? [],
    subject === null ? 'previous' : undefined,
  );
  if (statement === null) return refuse('nothing is left of its content');
  statement.addressees = addressees ?? (cue.cue.addressed ? askedIn(reading, statement.content[0]!.first, statement.content[0]!.end) : []);
  if (asksObject(reading, frame)) statement.act = 'REQUEST';
  return coordinated && inside ? { statement, cuts: cue.first } : { statement };
}

/** `Jika hujan turun, X mengatakan, …`: the condition before the speaker, where he stands between it and the rest of what he said. */
function conditionBefore(reading: Reading, cue: CueFound, { from, subject, opened }: VerbFrame): Range | null {
  const { conditions, complementizers } = reading.pack.syntax;
  const comma = (subject?.participants[0]?.left ?? 0) - 1;
  if (subject === null || !conditions.has(lowerAt(reading, from)) || lowerAt(reading, comma) !== ',') return null;
  if (comma - from < 3 || !(opened.comma || complementizers.has(lowerAt(reading, cue.end)))) return null;
  return { first: from, end: comma };
}

/** Who is asked, at the head of what is asked; where the words for him reach the end, the last of them is what he shall be: `mengimbau warga tenang`. */
function askedIn(reading: Reading, first: number, end: number): Participant[] {
  const asked = participantsFrom(reading, first, end);
  const last = asked.at(-1);
  if (last === undefined) return askedNoun(reading, first, end);
  if (last.kind !== 'group' || last.mention !== 'NAME' || last.right < end || last.end - last.first < 2) return asked;
  return participantsFrom(reading, first, end - 1);
}

/** Whom the frame names as spoken to, null where it names nobody, and where the content starts behind them. */
function addressed(reading: Reading, end: number, cue: CueFound, frame: VerbFrame): { addressees: Participant[] | null; start: number } {
  const { object, opened } = frame;
  const pronoun = objectPronoun(reading, cue, opened.at);
  if (pronoun !== null) return { addressees: [pronoun], start: asksObject(reading, frame) ? cue.end : opened.at };
  const told = object.length > 0 || !cue.cue.takesAddressee ? object : addresseesOf(reading, cue, end);
  if (asksObject(reading, frame)) return { addressees: told, start: cue.end };
  if (told.length === 0) return { addressees: null, start: opened.at };
  return { addressees: told, start: opened.complement ? opened.at : Math.max(opened.at, told.at(-1)!.right) };
}

export const isFrame = (frame: VerbFrame | Refusal): frame is VerbFrame => !isRefusal(frame);
