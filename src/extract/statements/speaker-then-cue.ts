import { pastMatrix, looksLikeClause } from './clause.js';
import type { CuePlace, Report } from './cue-place.js';
import { canBe } from './cues.js';
import { describedParticipant, participantsFrom } from '../mentions/participants.js';
import type { CueFound, Participant, Reading } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import type { Rule } from '../rule.js';
import { refuse } from '../rule.js';
import { buildStatement } from './statement.js';

/** Tokens that may stand behind a postposed cue, and between its speaker's comma and itself. */
const SHORT_FRAME = 8;
const LONGEST_SPEAKER = 18;

export const speakerThenCue: Rule<CuePlace, Report> = {
  name: 'speaker-then-cue',
  reads: '…, the envoy leading the talks said on Tuesday. An inquiry, he added, would …',
  fits: (reading, { cue }) => reading.pack.syntax.cueFollowsSpeaker && canBe(cue, 'tag'),
  read: (reading, { s, sentence: { first, end }, cue }) => {
    const stop = ['.', '!', '?'].includes(lowerAt(reading, end - 1)) ? end - 1 : end;
    const behind = pastMatrix(reading, cue.end, stop);
    const contrasted = lowerAt(reading, behind) === ',' && reading.pack.syntax.contrasts.has(lowerAt(reading, behind + 1));
    const goesOn = lowerAt(reading, behind) === ',' && stop - behind > 2 && !contrasted;
    if (!goesOn && !contrasted && !isShortFrame(reading, behind, stop)) return refuse('more than where and when stands behind it');
    const speaker = speakerBefore(reading, first, cue);
    if (speaker === null) return refuse('no speaker between a comma and the cue');
    const front = { first, end: withoutAside(reading, first, speaker.comma) };
    if (front.end - front.first < 2 || (!goesOn && !looksLikeClause(reading, front))) return refuse('no clause before the speaker');
    const matrixClause = [{ first: speaker.comma, end: goesOn ? behind : end }];
    const rest = { first: behind + 1, end: stop };
    const statement = buildStatement(reading, s, cue, goesOn ? [front, rest] : [front], matrixClause, speaker.participants);
    return statement === null ? refuse('nothing is left of its content') : { statement };
  },
};

/** Nothing but where, when and how it was said: no clause, no quotation. */
const isShortFrame = (reading: Reading, first: number, stop: number): boolean =>
  stop - first <= SHORT_FRAME &&
  !reading.pack.syntax.complementizers.has(lowerAt(reading, first)) &&
  !looksLikeClause(reading, { first, end: stop }) &&
  !Array.from({ length: Math.max(0, stop - first) }, (_, k) => first + k).some((i) => isInQuote(reading, i));

/** Whoever stands between a comma and the verb: by name, else in the article's words. */
function speakerBefore(reading: Reading, first: number, cue: CueFound): { participants: Participant[]; comma: number } | null {
  const last = lowerAt(reading, cue.first - 1) === ',' ? cue.first - 1 : cue.first;
  for (let i = last - 1; i > first + 1 && cue.first - i < LONGEST_SPEAKER; i--) {
    if (isInQuote(reading, i)) return null;
    if (lowerAt(reading, i) !== ',') continue;
    const participants = participantsFrom(reading, i + 1, last);
    const reached = participants.at(-1)?.right ?? -1;
    if (
      participants.length > 0 &&
      (reached >= last || lowerAt(reading, reached) === ',' || reading.pack.syntax.prepositions.has(lowerAt(reading, reached)))
    )
      return { participants, comma: i };
    const described = describedParticipant(reading, i + 1, last);
    if (described !== null) return { participants: [described], comma: i };
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
