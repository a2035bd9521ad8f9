import type { Quotation } from '../../text/quotation.js';
import { trimMarks } from './clause.js';
import type { CueFound } from './cues.js';
import { canBe, cueAt, skipAdverbs } from './cues.js';
import { describedParticipant, participantsFrom } from '../mentions/participants.js';
import type { Participant, Range, Reading, StatementFound } from '../reading.js';
import { isInQuote, lowerAt, phraseLength } from '../reading.js';
import { subjectOf } from './subject.js';

/** Tokens looked back over for the cue that introduces a quotation. */
const REACH_BEFORE = 45;

/** What the words around a quotation tell of it. */
export interface QuoteFinding {
  statement: StatementFound | null;
  /** The quotation goes on with an earlier statement, by index. */
  continues: number | null;
}

/** A direct statement for every quotation that is somebody's own words; quoted words inside a reported clause are left to it. */
export function findDirect(reading: Reading): { statements: StatementFound[]; used: Set<number> } {
  const statements: StatementFound[] = [];
  /** Quotations by index that are a statement's content. */
  const used = new Set<number>();
  const byCue = new Map<number, number>();
  const byQuote = new Map<number, number>();
  reading.quotations.forEach((quotation, q) => {
    if (inHeading(reading, quotation) || length(quotation) < 1) return;
    const found =
      afterQuote(reading, quotation) ?? beforeQuote(reading, quotation, used) ?? alone(reading, quotation, q, byQuote, statements);
    if (found === null) return;
    used.add(q);
    if (typeof found === 'number') {
      extendStatement(statements[found]!, contentOf(reading, quotation));
      byQuote.set(q, found);
      return;
    }
    const earlier = found.cue === null ? undefined : byCue.get(found.cue.first);
    if (earlier !== undefined) {
      extendStatement(statements[earlier]!, contentOf(reading, quotation));
      byQuote.set(q, earlier);
      return;
    }
    const index = statements.push(found) - 1;
    byQuote.set(q, index);
    if (found.cue !== null) byCue.set(found.cue.first, index);
  });
  return { statements, used };
}

const length = ({ open, close }: Quotation): number => close - open - 1;
const inHeading = (reading: Reading, { open }: Quotation): boolean => reading.sentences[reading.sentenceAt[open]!]!.heading;
const contentOf = (reading: Reading, { open, close }: Quotation): Range => trimMarks(reading, { first: open + 1, end: close });

function extendStatement(statement: StatementFound, more: Range): void {
  const inOrder = more.first >= (statement.content.at(-1)?.first ?? 0);
  statement.content.push(more);
  if (!inOrder) statement.content.sort((a, b) => a.first - b.first);
}

export function makeStatement(
  part: Partial<StatementFound> & Pick<StatementFound, 'kind' | 'act' | 'content' | 'sentence'>,
): StatementFound {
  return {
    rule: '',
    cue: null,
    cueSpan: null,
    speakers: [],
    found: 'none',
    candidates: [],
    addressees: [],
    matrixClause: [],
    saidAt: null,
    medium: null,
    occasion: null,
    via: null,
    within: null,
    ...part,
  };
}

/** `"…," kata X`, `"…," ujarnya`, `"…," X said`. */
function afterQuote(reading: Reading, quotation: Quotation): StatementFound | null {
  if (!quotation.closed) return null;
  let i = quotation.close + 1;
  if (lowerAt(reading, i) === ',') i++;
  const sentence = reading.sentenceAt[i];
  if (sentence === undefined || sentence < 0 || reading.sentences[sentence]!.paragraph !== paragraphOf(reading, quotation.close))
    return null;
  const end = matrixEnd(reading, i, reading.sentences[sentence]!.end);
  const matrixClause = { first: quotation.close + 1, end };
  const cue = cueAt(reading, i);
  if (cue !== null && !isInQuote(reading, i) && (canBe(cue, 'tag') || canBe(cue, 'verb'))) {
    if (cue.suffixed) return direct(reading, quotation, sentence, cue, [], matrixClause, 'previous');
    if (canBe(cue, 'tag') || cue.cue.bare) {
      const speakers = participantsFrom(reading, skipWritten(reading, skipAdverbs(reading, cue.end), end), end);
      if (speakers.length > 0 || endsQuoted(reading, quotation)) return direct(reading, quotation, sentence, cue, speakers, matrixClause);
    }
  }
  if (!endsQuoted(reading, quotation)) return null;
  const named = participantsFrom(reading, i, end);
  const participants = named.length > 0 ? named : describedBefore(reading, i, end);
  if (participants.length === 0) return null;
  const { right } = participants.at(-1)!;
  const closed = lowerAt(reading, right) === ',' && cueAt(reading, skipAdverbs(reading, right + 1)) !== null;
  const verb = skipAdverbs(reading, closed ? right + 1 : skipAside(reading, right, end));
  const verbCue = cueAt(reading, verb);
  if (verbCue === null || !(canBe(verbCue, 'verb') || canBe(verbCue, 'tag')) || verbCue.suffixed) return null;
  const after = lowerAt(reading, verbCue.end);
  if (reading.pack.syntax.complementizers.has(after)) return null;
  return direct(reading, quotation, sentence, verbCue, participants, matrixClause);
}

/** `"…," participant chair X said`: who stands before the verb, where the language puts the verb last. */
function describedBefore(reading: Reading, from: number, end: number): Participant[] {
  if (!reading.pack.syntax.placeTells) return [];
  for (let i = from + 1; i < Math.min(end, from + 14); i++) {
    const cue = cueAt(reading, i);
    if (cue === null || !canBe(cue, 'tag')) continue;
    const participant = describedParticipant(reading, from, i);
    return participant === null ? [] : [participant];
  }
  return [];
}

/** `demikian bunyi surat X`: over the letter. */
function skipWritten(reading: Reading, from: number, end: number): number {
  return from + phraseLength(reading, from, end, reading.pack.media.written, 3);
}

const paragraphOf = (reading: Reading, i: number): number => reading.sentences[reading.sentenceAt[i]!]!.paragraph;

/** The words inside end with a mark that a quotation of whole sentences ends with, or a comma follows. */
function endsQuoted(reading: Reading, { close }: Quotation): boolean {
  const last = lowerAt(reading, close - 1);
  return ['.', ',', '?', '!', '…'].includes(last) || lowerAt(reading, close + 1) === ',';
}

/** The matrixClause ends where the next quotation or the sentence does. */
function matrixEnd(reading: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isInQuote(reading, i)) return i;
  return end;
}

/** `X, ketua Y, mengatakan`: over an aside between commas. */
function skipAside(reading: Reading, from: number, end: number): number {
  if (lowerAt(reading, from) !== ',') return from;
  for (let i = from + 1; i < end && i - from < 18; i++) if (lowerAt(reading, i) === ',') return i + 1;
  return from;
}

function direct(
  reading: Reading,
  quotation: Quotation,
  sentence: number,
  cue: CueFound,
  speakers: Participant[],
  matrixClause: Range,
  found: StatementFound['found'] = speakers.length > 0 ? 'named' : 'none',
): StatementFound {
  const addressees = cue.cue.takesAddressee ? participantsFrom(reading, cue.end, matrixClause.end) : [];
  return makeStatement({
    kind: 'DIRECT',
    act: cue.cue.act,
    content: [contentOf(reading, quotation)],
    cue,
    sentence,
    speakers,
    found,
    addressees,
    matrixClause: [matrixClause],
  });
}

/** `X mengatakan, "…"`, `Kata X: "…"`, `Menurut X, "…"`, also where the same cue stands after the quotation's first half. */
function beforeQuote(reading: Reading, quotation: Quotation, used: ReadonlySet<number>): StatementFound | null {
  const before = lowerAt(reading, quotation.open - 1);
  const sentence = reading.sentenceAt[quotation.open]!;
  const { first } = reading.sentences[sentence]!;
  if (quotation.open === first) return null;
  const paused = before === ',' || before === ':';
  const direct = cueAt(reading, quotation.open - 1);
  const straight = direct !== null && canBe(direct, 'verb') && startsLikeSentence(reading, quotation);
  if (!paused && !straight) return null;
  if (
    paused &&
    !startsLikeSentence(reading, quotation) &&
    cueAt(reading, quotation.open - 2) === null &&
    before === ',' &&
    !isAccording(reading, quotation, first)
  )
    return null;
  for (let i = quotation.open - (paused ? 2 : 1); i >= Math.max(first, quotation.open - REACH_BEFORE); i--) {
    if (isInQuote(reading, i)) {
      if (used.has(reading.quoteAt[i]!)) break;
      return null;
    }
    const cue = cueAt(reading, i);
    if (cue === null || !(canBe(cue, 'tag') || canBe(cue, 'verb') || canBe(cue, 'according'))) continue;
    const matrixClause: Range[] = [{ first, end: quotation.open }];
    if (quotation.closed)
      matrixClause.push({ first: Math.min(quotation.close + 1, reading.sentences[sentence]!.end), end: reading.sentences[sentence]!.end });
    const base = { kind: 'DIRECT' as const, act: cue.cue.act, content: [contentOf(reading, quotation)], cue, sentence, matrixClause };
    if (cue.suffixed) return makeStatement({ ...base, found: 'previous' });
    const after = participantsFrom(reading, skipAdverbs(reading, cue.end), quotation.open);
    if (!canBe(cue, 'verb') || canBe(cue, 'according'))
      return after.length > 0 ? makeStatement({ ...base, speakers: after, found: 'named' }) : null;
    const subject = subjectOf(reading, cue.first, first);
    if (subject !== null) return makeStatement({ ...base, speakers: subject.participants, found: 'named' });
    if (canBe(cue, 'tag') && after.length > 0) return makeStatement({ ...base, speakers: after, found: 'named' });
    return makeStatement({ ...base, found: 'previous' });
  }
  return null;
}

/** `Menurut X, "…"`: the whole is the speaker's own words also where they start small. */
const isAccording = (reading: Reading, { open }: Quotation, first: number): boolean =>
  open - first < 12 && (cueAt(reading, first)?.cue.uses.includes('according') ?? false);

const startsLikeSentence = (reading: Reading, { open, close }: Quotation): boolean =>
  (reading.tokens[open + 1]?.capital ?? false) && close - open > 3;

/**
 * A quotation that is a sentence by itself goes on with the one before it in its paragraph; where an indirect sentence of
 * somebody stands before it, it is that speaker's, without a cue (GUIDE.md, rule 20).
 */
function alone(
  reading: Reading,
  quotation: Quotation,
  q: number,
  byQuote: Map<number, number>,
  statements: StatementFound[],
): StatementFound | number | null {
  const sentence = reading.sentenceAt[quotation.open]!;
  const { first, end, paragraph } = reading.sentences[sentence]!;
  const whole = quotation.open === first && quotation.close >= end - 2;
  if (!whole || length(quotation) < 2) return null;
  const earlier = byQuote.get(q - 1);
  const before = reading.quotations[q - 1];
  if (earlier !== undefined && before !== undefined) {
    const near = reading.sentences[reading.sentenceAt[before.open]!]!;
    const between = reading.sentenceAt[quotation.open]! - reading.sentenceAt[Math.min(before.close, reading.tokens.length - 1)]!;
    if (near.paragraph === paragraph && between <= 1 && statements[earlier]!.cue !== null) return earlier;
    if (near.paragraph === paragraph - 1 && !before.closed) return earlier;
  }
  return makeStatement({ kind: 'DIRECT', act: 'ASSERT', content: [contentOf(reading, quotation)], sentence, found: 'previous' });
}
