import type { CuePlace, Report } from './cue-place.js';
import { canBe } from './cues.js';
import { participantsFrom } from '../mentions/participants.js';
import type { Participant, Reading } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import type { Rule } from '../rule.js';
import { refuse } from '../rule.js';
import { buildStatement } from './statement.js';

/** Whoever stands alone between the cue and the end of the sentence, days aside; nobody where other words do. */
function closingSpeakers(reading: Reading, { cue, sentence: { end } }: CuePlace): Participant[] {
  const speakers = participantsFrom(reading, cue.end, end);
  let i = speakers.at(-1)?.right ?? cue.end;
  while (i < end && (reading.dateAt.has(i) || !reading.tokens[i]!.word)) i++;
  return i < end ? [] : speakers;
}

export const thusBehind: Rule<CuePlace, Report> = {
  name: 'thus-behind',
  reads: 'Jalan itu ditutup mulai Maret, demikian X.',
  fits: (reading, { cue, sentence }) => canBe(cue, 'thus') && cue.first > sentence.first && lowerAt(reading, cue.first - 1) === ',',
  read: (reading, place) => {
    const { s, cue, sentence } = place;
    const speakers = closingSpeakers(reading, place);
    if (speakers.length === 0) return refuse('no speaker alone behind it');
    const front = { first: sentence.first, end: cue.first - 1 };
    const statement = buildStatement(reading, s, cue, [front], [{ first: cue.first, end: sentence.end }], speakers);
    return statement === null ? refuse('nothing stands before it') : { statement };
  },
};

/** docs/reading-guide.md, rule 11: the sentence before is the content. */
export const thusPointing: Rule<CuePlace, Report> = {
  name: 'thus-pointing',
  reads: 'Jalan itu akan ditutup. Demikian X.',
  fits: (_, { cue, sentence }) => canBe(cue, 'thus') && cue.first === sentence.first,
  read: (reading, place) => {
    const { s, cue, sentence, isStatement } = place;
    const speakers = closingSpeakers(reading, place);
    if (speakers.length === 0) return refuse('no speaker alone behind it');
    const before = reading.sentences[s - 1];
    if (before === undefined || before.heading || isStatement(s - 1) || isInQuote(reading, before.first))
      return refuse('the sentence before has its own report');
    if (sentence.paragraph - before.paragraph > 1) return refuse('no sentence right before it');
    const matrixClause = [{ first: sentence.first, end: sentence.end }];
    const statement = buildStatement(reading, s, cue, [{ first: before.first, end: before.end }], matrixClause, speakers);
    return statement === null ? refuse('nothing stands in the sentence before') : { statement };
  },
};
