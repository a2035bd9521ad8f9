import { clauseEnd, pastMatrix } from './clause.js';
import type { CueFound } from './cues.js';
import { skipAdverbs } from './cues.js';
import { describedParticipant, participantsFrom } from '../mentions/participants.js';
import type { Participant, Reading, ReadSentence, StatementFound } from '../reading.js';
import { isInQuote, lowerAt, titleStartingAt } from '../reading.js';
import { buildStatement } from './statement.js';

/** `Menurut X, …`, `…, menurut X, …`, `… menurut X`, `Menurutnya, …`, `…, according to X`. */
export function according(reading: Reading, s: number, { first, end }: ReadSentence, cue: CueFound): StatementFound | null {
  const participants = cue.suffixed ? [] : accordingTo(reading, cue, end);
  if (!cue.suffixed && participants.length === 0) return null;
  if (
    participants[0]?.kind === 'country' &&
    participants[0].mention === 'NAME' &&
    lowerAt(reading, cue.end) !== lowerAt(reading, participants[0].left)
  )
    return null;
  let after = cue.suffixed ? cue.end : participants.at(-1)!.right;
  after = aside(reading, after, end);
  const matrixClause = { first: cue.first, end: after };
  // A capital in the middle of a sentence: a subhead ran into it.
  const subhead = cue.first > first && reading.tokens[cue.first]!.capital && reading.tokens[cue.first - 1]!.word;
  const lead = subhead ? 0 : leadWords(reading, first, cue.first);
  const comma = lowerAt(reading, after) === ',' ? 1 : 0;
  const rest = { first: after + comma, end: clauseEnd(reading, after + comma, end, cue) };
  const found = cue.suffixed ? 'previous' : undefined;
  if (lead === 0)
    return rest.end - rest.first < 2 ? null : buildStatement(reading, s, cue, [rest], [{ first, end: after }], participants, found);
  const front = { first, end: lowerAt(reading, cue.first - 1) === ',' ? cue.first - 1 : cue.first };
  const parts = rest.end - rest.first > 1 && !reading.pack.syntax.postposed ? [front, rest] : [front];
  return buildStatement(reading, s, cue, parts, [matrixClause], participants, found);
}

/** Who stands behind `according to`, described where no name tells. */
function accordingTo(reading: Reading, cue: CueFound, end: number): Participant[] {
  const named = participantsFrom(reading, skipAdverbs(reading, cue.end), end);
  if (named.length > 0 || !reading.pack.syntax.postposed) return named;
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
    const next = i + 1;
    const closing = asideBehind(reading, next, end);
    if (closing !== null) {
      i = closing;
      continue;
    }
    let described = next;
    while (reading.pack.nouns.determiners.has(lowerAt(reading, described))) described++;
    const title = titleStartingAt(reading, described);
    const date = reading.dateAt.get(next);
    const past = date?.end ?? (title === undefined ? -1 : title.right);
    if (past < 0 || past >= end || lowerAt(reading, past) !== ',') break;
    i = past;
  }
  return i;
}

/** `, a Pacific researcher at Y,`, `, general secretary of Z,`: the comma that closes a description, where the language sets it behind the name. */
function asideBehind(reading: Reading, from: number, end: number): number | null {
  const opens = reading.pack.nouns.articles.has(lowerAt(reading, from)) || titleStartingAt(reading, from) !== undefined;
  if (!opens || !reading.pack.syntax.postposed) return null;
  for (let i = from + 1; i < Math.min(end, from + 16); i++) {
    if (isInQuote(reading, i) || reading.pack.syntax.be.has(lowerAt(reading, i))) return null;
    if (lowerAt(reading, i) === ',' || i === end - 1) return i;
  }
  return null;
}

/** `…, kata X.`, `…, lanjut X, …`, `Kata dia, …`. */
export function tag(reading: Reading, s: number, { first, end }: ReadSentence, cue: CueFound): StatementFound | null {
  const opening = leadWords(reading, first, cue.first) === 0;
  if (!opening && lowerAt(reading, cue.first - 1) !== ',') return null;
  const participants = cue.suffixed ? [] : participantsFrom(reading, skipAdverbs(reading, cue.end), end);
  if (!cue.suffixed && participants.length === 0) return null;
  const found = cue.suffixed ? 'previous' : undefined;
  const after = aside(reading, pastMatrix(reading, participants.at(-1)?.right ?? cue.end, end), end);
  const comma = lowerAt(reading, after) === ',' ? 1 : 0;
  const rest = { first: after + comma, end: clauseEnd(reading, after + comma, end, cue) };
  if (opening)
    return comma === 0 && !reading.pack.syntax.complementizers.has(lowerAt(reading, after))
      ? null
      : buildStatement(reading, s, cue, [rest], [{ first, end: after }], participants, found);
  const front = { first, end: cue.first - 1 };
  const goesOn = comma === 1 && rest.end - rest.first > 2 && front.end - front.first < 40;
  return buildStatement(
    reading,
    s,
    cue,
    goesOn ? [front, rest] : [front],
    [{ first: cue.first, end: goesOn ? after : end }],
    participants,
    found,
  );
}
