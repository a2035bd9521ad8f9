import type { When } from '../../domain/extraction.js';
import type { Participant, Range, Reading, Stage, StatementFound } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import { findMedium, writtenInCue } from './medium.js';
import { findOccasion } from './occasion.js';
import { toldTo } from './told-to.js';
import { findVia } from './via.js';

/** To whom, when, where and through whom: from the words around the content, never from the content itself. */
export const readAttributes: Stage = (reading) => {
  const dated = new Map<string, When>();
  const statements = reading.statements.map((statement) => {
    const matrixClause = statement.matrixClause.map((range) => clip(range, statement));
    const cue = statement.cue?.first ?? -1;
    const via = first(matrixClause, (range) => findVia(reading, range, cue));
    const medium = first(matrixClause, (range) => findMedium(reading, range)) ?? writtenInCue(reading, statement);
    const found: StatementFound = {
      ...statement,
      addressees: withoutSpeakers(spokenTo(reading, statement, matrixClause), statement.speakers),
      saidAt:
        first([...matrixClause].reverse(), (range) => findDate(reading, range)) ?? first(matrixClause, (range) => findDate(reading, range)),
      medium,
      occasion: first(matrixClause, (range) => findOccasion(reading, range)),
      via,
    };
    const speaker = found.speakers.map(({ kind, ref }) => kind + ref).join(' ');
    if (speaker === '') return found;
    if (found.saidAt !== null) dated.set(speaker, found.saidAt);
    else if (dated.has(speaker)) found.saidAt = { ...dated.get(speaker)!, basis: 'CARRIED' };
    return found;
  });
  return { statements };
};

/** The part of a matrixClause that no content of the statement covers. */
function clip(range: Range, { content }: StatementFound): Range {
  let { first, end } = range;
  for (const part of content) {
    if (part.first <= first && first < part.end) first = part.end;
    if (first < part.first && part.first < end) end = part.first;
  }
  return { first, end: Math.max(first, end) };
}

function first<T>(ranges: readonly Range[], find: (range: Range) => T | null): T | null {
  for (const range of ranges) {
    const found = find(range);
    if (found !== null) return found;
  }
  return null;
}

const withoutSpeakers = (addressees: Participant[], speakers: Participant[]): Participant[] =>
  addressees.filter((participant) => !speakers.some((speaker) => speaker.kind === participant.kind && speaker.ref === participant.ref));

/** Those told in the matrixClause go before the object of a request: `di depan pelayat ia menyerukan agar X mundur`. */
function spokenTo(reading: Reading, { addressees, cue, speakers }: StatementFound, matrixClause: Range[]): Participant[] {
  const asked = addressees.length > 0 && cue !== null && (reading.pack.cues.get(lowerAt(reading, cue.first))?.addressed ?? false);
  if (addressees.length > 0 && !asked) return addressees;
  const told = toldTo(reading, matrixClause, speakers);
  return told.length > 0 ? told : addressees;
}

/** A day told in the matrixClause that belongs neither to the source quoted nor to a relative clause. */
function findDate(reading: Reading, { first, end }: Range): When | null {
  for (let i = first; i < end; i++) {
    const date = reading.dateAt.get(i);
    if (date === undefined) continue;
    if (date.first === i && !isInQuote(reading, i) && !belongsToSource(reading, i, first) && !inRelative(reading, i, first)) {
      const { precision, text } = date.when;
      const speech = precision === 'DAY' || precision === 'WEEK' || precision === 'UNKNOWN' || /ini$/.test(text) || precision === 'MONTH';
      if (speech) return date.when;
    }
    i = date.end - 1;
  }
  return null;
}

/** `dilansir AFP, Kamis (10/7)` */
function belongsToSource(reading: Reading, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 8); i--) {
    const word = lowerAt(reading, i);
    if (reading.pack.media.quoting.has(word)) return true;
    if (word === '(') return reading.organizationAt.has(i + 1);
  }
  return false;
}

/** Between `, yang` and the comma that closes it. */
function inRelative(reading: Reading, at: number, first: number): boolean {
  const { relative, temporal } = reading.pack.syntax;
  for (let i = at - 1; i >= first; i--) {
    const word = lowerAt(reading, i);
    if (relative.has(word)) return !reading.pack.media.broadcasting.has(lowerAt(reading, i + 1));
    if (word === ',' && !reading.dateAt.has(i)) {
      const opens = lowerAt(reading, i + 1);
      if (!relative.has(opens) && !temporal.has(opens)) return false;
    }
  }
  return false;
}
