import type { CueFound } from './cues.js';
import { canBe, cueAt } from './cues.js';
import { participantsFrom } from '../mentions/participants.js';
import { namesSpeech } from './passive.js';
import type { Participant, Reading, StatementFound } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import { indices } from './statement.js';

/** Words in front of the cue of a sentence that only tells more of what has been said. */
const LONGEST_FRONT = 4;

/**
 * `Janji itu disampaikannya dalam pidato di Brasilia, Minggu malam.`, `Hal itu dikatakan X seusai rapat.`: such a sentence tells when, where and
 * to whom the statement before it was made, and perhaps by whom.
 */
export function addEchoes(reading: Reading, statements: StatementFound[]): void {
  const bySentence = new Map<number, StatementFound[]>();
  for (const statement of statements) bySentence.set(statement.sentence, [...(bySentence.get(statement.sentence) ?? []), statement]);
  reading.sentences.forEach(({ first, end, heading, paragraph }, s) => {
    const said = bySentence.get(s - 1);
    if (heading || said === undefined || bySentence.has(s)) return;
    if (paragraph - reading.sentences[s - 1]!.paragraph > 1) return;
    const cue = echoCue(reading, first, end);
    if (cue === null) return;
    const by = reading.pack.syntax.by.has(lowerAt(reading, cue.end)) ? 1 : 0;
    const speakers = cue.suffixed ? [] : participantsFrom(reading, cue.end + by, end);
    for (const statement of said) {
      if (speakers.length > 0 && !agrees(statement, speakers)) continue;
      if (statement.speakers.length === 0 && speakers.length > 0) [statement.speakers, statement.found] = [speakers, 'named'];
      statement.matrixClause = [...statement.matrixClause, { first, end }];
    }
  });
}

/** A passive of saying behind a few words that point back. */
function echoCue(reading: Reading, first: number, end: number): CueFound | null {
  for (let i = first + 1; i < Math.min(end, first + LONGEST_FRONT + 1); i++) {
    if (isInQuote(reading, i)) return null;
    const cue = cueAt(reading, i);
    if (cue === null || !canBe(cue, 'passive')) continue;
    const words = indices(first, i).map((k) => lowerAt(reading, k));
    const points = words.some((word) => reading.pack.nouns.pointers.has(word));
    return points && namesSpeech(reading, words) ? cue : null;
  }
  return null;
}

/** Nobody has been found, or one of those named. */
const agrees = ({ speakers }: StatementFound, named: readonly Participant[]): boolean =>
  speakers.length === 0 || speakers.some((speaker) => named.some(({ kind, ref }) => kind === speaker.kind && ref === speaker.ref));
