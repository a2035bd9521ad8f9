import { clauseEnd, looksLikeClause, pastMatrix } from './clause.js';
import type { CuePlace, Report } from './cue-place.js';
import { insideOf } from './cue-place.js';
import { canBe, skipAdverbs } from './cues.js';
import { describedParticipant, participantsFrom } from '../mentions/participants.js';
import type { CueFound, Participant, Range, Reading, ReadSentence } from '../reading.js';
import { isInQuote, lowerAt, titleStartingAt } from '../reading.js';
import type { Refusal, Rule } from '../rule.js';
import { refuse } from '../rule.js';
import { buildStatement, indices } from './statement.js';

type TagRule = Rule<CuePlace, Report>;

/** Longest front of a report that its tag parts in two, in tokens. */
const LONGEST_FRONT = 40;

/** `"…," X said, according to Y`: Y is the source, X the speaker. */
const namesSource = (reading: Reading, { before, sentence }: CuePlace): boolean =>
  reading.pack.syntax.sourceCloses && (before.length > 0 || isInQuote(reading, sentence.first));

export const accordingTo: TagRule = {
  name: 'according-to',
  reads: 'Menurut X, …; …, menurut X, …; … menurut X; …, according to X',
  fits: (_, { cue }) => canBe(cue, 'according'),
  read: (reading, place) => {
    if (namesSource(reading, place)) return refuse('it names the source of a report that has its speaker');
    const { cue } = place;
    const sentence = insideOf(place);
    const sources = cue.suffixed ? [] : withoutSubjects(reading, sourcesOf(reading, cue, sentence.end));
    if (!cue.suffixed && sources.length === 0) return refuse('nobody behind it');
    if (cue.cue.ofRecords && !reading.pack.syntax.records.has(lowerAt(reading, cue.end))) return refuse('no data and no report behind it');
    if (cue.cue.ofRecords && isDescribedBy(reading, sources)) return refuse('what was written down is about them');
    if (isBareCountry(reading, cue, sources)) return refuse('a country, with no government of it');
    return reportBeside(reading, place, sentence, sources);
  },
};

/** Words of a description behind a source, up to its comma. */
const LONGEST_DESCRIPTION = 20;

/** `Menurut X yang tinggal di Y, …`, `Menurut X dari Y, …`, `Menurut X – sapaan Z –, …`: the comma that closes what describes the source. */
function pastDescription(reading: Reading, from: number, end: number): number {
  const { relative, origin, prepositions } = reading.pack.syntax;
  const word = lowerAt(reading, from);
  if (![relative, origin, prepositions].some((words) => words.has(word)) && !DASHES.has(word)) return from;
  for (let i = from + 1; i < Math.min(end, from + LONGEST_DESCRIPTION); i++) {
    if (isInQuote(reading, i) || reading.pack.syntax.complementizers.has(lowerAt(reading, i))) return from;
    if (lowerAt(reading, i) === ',' && !reading.dateAt.has(i)) return i;
  }
  return from;
}

const DASHES = new Set(['—', '–', '-']);

/** `berdasarkan data warga miskin`: nobody who wrote it down, where no preposition says that it is from them. */
const isDescribedBy = (reading: Reading, [first]: readonly Participant[]): boolean => {
  const before = lowerAt(reading, (first?.left ?? 0) - 1);
  const { origin, by } = reading.pack.syntax;
  return first?.kind === 'group' && first.mention === 'NAME' && !origin.has(before) && !by.has(before);
};

/** `according to US …`: the country describes what follows. */
const isBareCountry = (reading: Reading, cue: CueFound, [first]: readonly Participant[]): boolean =>
  first?.kind === 'country' &&
  first.mention === 'NAME' &&
  cue.end === first.left &&
  lowerAt(reading, cue.end) !== lowerAt(reading, first.left);

/** What stands behind the source, before it, or both. */
function reportBeside(reading: Reading, { s, cue }: CuePlace, { first, end }: ReadSentence, sources: Participant[]): Report | Refusal {
  const behind = cue.suffixed ? cue.end : sources.at(-1)!.right;
  const heads = isSubhead(reading, cue, first) || leadWords(reading, first, cue.first) === 0;
  const after = aside(reading, heads ? pastDescription(reading, behind, end) : behind, end);
  const found = cue.suffixed ? 'previous' : undefined;
  const comma = lowerAt(reading, after) === ',' ? 1 : 0;
  const rest = { first: after + comma, end: clauseEnd(reading, after + comma, end, cue) };
  if (heads)
    return rest.end - rest.first < 2
      ? refuse('nothing behind the source')
      : asReport(buildStatement(reading, s, cue, [rest], [{ first, end: after }], sources, found));
  const front = { first, end: lowerAt(reading, cue.first - 1) === ',' ? cue.first - 1 : cue.first };
  const goesOn = indices(rest.first, rest.end).filter((i) => reading.tokens[i]!.word && !reading.dateAt.has(i)).length > 1;
  const parts = goesOn && !reading.pack.syntax.sourceCloses ? [front, rest] : [front];
  return asReport(buildStatement(reading, s, cue, parts, [{ first: cue.first, end: after }], sources, found));
}

const asReport = (statement: Report['statement'] | null): Report | Refusal =>
  statement === null ? refuse('nothing is left of its content') : { statement };

/** A capital in the middle of a sentence: a subhead ran into it. */
const isSubhead = (reading: Reading, cue: CueFound, first: number): boolean =>
  cue.first > first && reading.tokens[cue.first]!.capital && reading.tokens[cue.first - 1]!.word;

/** `Menurut X, Y dan Z menunda …`: where no comma closes the list, those behind the first comma are the clause's own. */
function withoutSubjects(reading: Reading, sources: Participant[]): Participant[] {
  const [first] = sources;
  const open = sources.length > 1 && lowerAt(reading, sources.at(-1)!.right) !== ',';
  return open && lowerAt(reading, first!.right) === ',' ? [first!] : sources;
}

/** `berdasarkan data dari X`: past what X wrote down. */
function pastRecord(reading: Reading, from: number): number {
  let i = from;
  while (reading.pack.syntax.records.has(lowerAt(reading, i)) && i - from < 4) i++;
  return i;
}

/** Who stands behind `according to`, described where no name tells. */
function sourcesOf(reading: Reading, cue: CueFound, end: number): Participant[] {
  const named = participantsFrom(reading, pastRecord(reading, skipAdverbs(reading, cue.end)), end);
  if (named.length > 0 || !reading.pack.syntax.placeTells) return named;
  let last = cue.end;
  while (last < end && !/^[,.;]$/.test(lowerAt(reading, last))) last++;
  const described = describedParticipant(reading, cue.end, last);
  return described === null ? [] : [described];
}

/** Words of content before a cue; a linking word with its comma (`Namun,`) is none. */
function leadWords(reading: Reading, first: number, to: number): number {
  let i = first;
  while (i < to && (reading.pack.words.function.has(lowerAt(reading, i)) || lowerAt(reading, i) === ',' || reading.dateAt.has(i))) i++;
  return to - i;
}

/** Over `, Kepala Dinas X,` and dates behind a speaker, up to the comma that ends the matrixClause. */
function aside(reading: Reading, from: number, end: number): number {
  let i = from;
  for (let k = 0; k < 3; k++) {
    if (lowerAt(reading, i) !== ',') break;
    const past = asideBehind(reading, i + 1, end) ?? apposition(reading, i + 1, end);
    if (past === null) break;
    i = past;
  }
  return i;
}

/** `, Kepala Dinas X,`, `, Rabu (12/2),`: the comma that closes a title or a date behind a name. */
function apposition(reading: Reading, from: number, end: number): number | null {
  let described = from;
  while (reading.pack.nouns.determiners.has(lowerAt(reading, described))) described++;
  const past = reading.dateAt.get(from)?.end ?? titleStartingAt(reading, described)?.right ?? -1;
  return past < 0 || past >= end || lowerAt(reading, past) !== ',' ? null : past;
}

/** `, a Pacific researcher at Y,`, `, general secretary of Z,`: the comma that closes a description, where the language sets it behind the name. */
function asideBehind(reading: Reading, from: number, end: number): number | null {
  const opens = reading.pack.nouns.articles.has(lowerAt(reading, from)) || titleStartingAt(reading, from) !== undefined;
  if (!opens || !reading.pack.syntax.placeTells) return null;
  for (let i = from + 1; i < Math.min(end, from + 16); i++) {
    if (isInQuote(reading, i) || reading.pack.syntax.be.has(lowerAt(reading, i))) return null;
    if (lowerAt(reading, i) === ',' || i === end - 1) return i;
  }
  return null;
}

/** The speakers of a tag and the token behind all that tells of the saying; null where nobody is named. */
function tagFrame(reading: Reading, { cue, sentence: { end } }: CuePlace): { speakers: Participant[]; after: number; rest: Range } | null {
  const speakers = cue.suffixed ? [] : participantsFrom(reading, skipAdverbs(reading, cue.end), end);
  if (!cue.suffixed && speakers.length === 0) return null;
  const after = aside(reading, pastMatrix(reading, speakers.at(-1)?.right ?? cue.end, end), end);
  const comma = lowerAt(reading, after) === ',' ? 1 : 0;
  return { speakers, after, rest: { first: after + comma, end: clauseEnd(reading, after + comma, end, cue) } };
}

const foundOf = ({ suffixed }: CueFound): 'previous' | undefined => (suffixed ? 'previous' : undefined);

export const tagBefore: TagRule = {
  name: 'tag-before',
  reads: 'Kata dia, …',
  fits: (reading, { cue, sentence }) => canBe(cue, 'tag') && leadWords(reading, sentence.first, cue.first) === 0,
  read: (reading, place) => {
    const frame = tagFrame(reading, place);
    if (frame === null) return refuse('no speaker behind the cue');
    const { speakers, after, rest } = frame;
    if (rest.first === after && !reading.pack.syntax.complementizers.has(lowerAt(reading, after)))
      return refuse('no comma and no complementizer behind the speaker');
    const matrixClause = [{ first: place.sentence.first, end: after }];
    return asReport(buildStatement(reading, place.s, place.cue, [rest], matrixClause, speakers, foundOf(place.cue)));
  },
};

/** Words of a subject that a tag without a comma parts from the rest: `Rapat itu kata X dihadiri …`. */
const LONGEST_PARTED = 8;

/** `Faktanya kata X, …`: nothing but a tag, a few words behind the sentence's head, with a clause behind its speaker. */
const interrupts = (reading: Reading, cue: CueFound, front: Range, rest: Range): boolean =>
  !canBe(cue, 'verb') &&
  !canBe(cue, 'noun') &&
  !cue.suffixed &&
  front.end - front.first <= LONGEST_PARTED &&
  !indices(front.first, front.end).some((i) => lowerAt(reading, i) === ',') &&
  rest.end - rest.first > 3 &&
  looksLikeClause(reading, rest);

/** `…, kata X karena …`: the clause goes on behind the speaker without a comma. */
const resumes = (reading: Reading, i: number): boolean =>
  reading.pack.syntax.resumes.has(lowerAt(reading, i)) || reading.pack.syntax.reasons.has(lowerAt(reading, i));

export const tagBehind: TagRule = {
  name: 'tag-behind',
  reads: '…, kata X.; …, lanjut X, …',
  fits: (reading, { cue, sentence }) => canBe(cue, 'tag') && leadWords(reading, sentence.first, cue.first) > 0,
  read: (reading, place) => {
    const { cue, sentence } = place;
    const comma = lowerAt(reading, cue.first - 1) === ',' ? 1 : 0;
    const frame = tagFrame(reading, place);
    if (frame === null) return refuse('no speaker behind the cue');
    const { speakers, after, rest } = frame;
    const front = { first: sentence.first, end: cue.first - comma };
    if (comma === 0 && !interrupts(reading, cue, front, rest)) return refuse('no comma before the cue');
    const goesOn =
      (rest.first > after || comma === 0 || resumes(reading, after)) &&
      rest.end - rest.first > 2 &&
      front.end - front.first < LONGEST_FRONT;
    const matrixClause = [{ first: cue.first, end: goesOn ? after : sentence.end }];
    return asReport(buildStatement(reading, place.s, cue, goesOn ? [front, rest] : [front], matrixClause, speakers, foundOf(cue)));
  },
};
