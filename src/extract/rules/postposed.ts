import { framePast, looksLikeClause } from './clause.js';
import type { CueFound } from './cue.js';
import { describedParty, partiesFrom } from './parties.js';
import type { Party, Reading, ReadSentence, StatementFound } from './reading.js';
import { isInQuote, lowerAt } from './reading.js';
import { buildReport } from './report.js';

/** Tokens that may stand behind a postposed cue, and between its speaker's comma and itself. */
const SHORT_FRAME = 8;
const LONGEST_SPEAKER = 18;

/**
 * The clause first, its speaker between a comma and the verb: `…, the envoy leading the talks said on Tuesday.`; or on both sides of them:
 * `An inquiry, he added, would …`.
 */
export function postposed(reading: Reading, s: number, { first, end }: ReadSentence, cue: CueFound): StatementFound | null {
  const stop = ['.', '!', '?'].includes(lowerAt(reading, end - 1)) ? end - 1 : end;
  const behind = framePast(reading, cue.end, stop);
  const contrasted = lowerAt(reading, behind) === ',' && reading.pack.syntax.contrasts.has(lowerAt(reading, behind + 1));
  const goesOn = lowerAt(reading, behind) === ',' && stop - behind > 2 && !contrasted;
  if (!goesOn && !contrasted && !isShortFrame(reading, behind, stop)) return null;
  const speaker = speakerBefore(reading, first, cue);
  if (speaker === null) return null;
  const front = { first, end: withoutAside(reading, first, speaker.comma) };
  if (front.end - front.first < 2 || (!goesOn && !looksLikeClause(reading, front))) return null;
  const frame = [{ first: speaker.comma, end: goesOn ? behind : end }];
  const rest = { first: behind + 1, end: stop };
  return buildReport(reading, s, cue, goesOn ? [front, rest] : [front], frame, speaker.parties);
}

/** Nothing but where, when and how it was said: no clause, no quotation. */
const isShortFrame = (reading: Reading, first: number, stop: number): boolean =>
  stop - first <= SHORT_FRAME &&
  !reading.pack.syntax.complementizers.has(lowerAt(reading, first)) &&
  !looksLikeClause(reading, { first, end: stop }) &&
  !Array.from({ length: Math.max(0, stop - first) }, (_, k) => first + k).some((i) => isInQuote(reading, i));

/** Whoever stands between a comma and the verb: by name, else in the article's words. */
function speakerBefore(reading: Reading, first: number, cue: CueFound): { parties: Party[]; comma: number } | null {
  const last = lowerAt(reading, cue.first - 1) === ',' ? cue.first - 1 : cue.first;
  for (let i = last - 1; i > first + 1 && cue.first - i < LONGEST_SPEAKER; i--) {
    if (isInQuote(reading, i)) return null;
    if (lowerAt(reading, i) !== ',') continue;
    const parties = partiesFrom(reading, i + 1, last);
    const reached = parties.at(-1)?.right ?? -1;
    if (
      parties.length > 0 &&
      (reached >= last || lowerAt(reading, reached) === ',' || reading.pack.syntax.prepositions.has(lowerAt(reading, reached)))
    )
      return { parties, comma: i };
    const described = describedParty(reading, i + 1, last);
    if (described !== null) return { parties: [described], comma: i };
  }
  return null;
}

/** `…, the state weather bureau, PAGASA, said`: the description in front of the name is no content. */
function withoutAside(reading: Reading, first: number, comma: number): number {
  for (let i = comma - 1; i > first + 2 && comma - i < 8; i--) {
    if (lowerAt(reading, i) !== ',') continue;
    const opens = reading.pack.nouns.articles.has(lowerAt(reading, i + 1));
    return opens && !looksLikeClause(reading, { first: i + 1, end: comma }) ? i : comma;
  }
  return comma;
}
