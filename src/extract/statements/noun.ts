import { clauseEnd } from './clause.js';
import type { CuePlace, Report } from './cue-place.js';
import { canBe } from './cues.js';
import { participantsFrom } from '../mentions/participants.js';
import { lowerAt } from '../reading.js';
import type { Rule } from '../rule.js';
import { refuse } from '../rule.js';
import { buildStatement } from './statement.js';

/** GUIDE.md, rule 27. */
export const nounOfSaying: Rule<CuePlace, Report> = {
  name: 'noun-of-saying',
  reads: 'pernyataan X bahwa …, imbauan X agar …',
  fits: (_, { cue }) => canBe(cue, 'noun') && !canBe(cue, 'tag'),
  read: (reading, { s, sentence, cue }) => {
    const { syntax } = reading.pack;
    const { first, end } = sentence;
    const participants = participantsFrom(reading, cue.end, end);
    if (participants.length === 0) return refuse('nobody behind the noun');
    const after = participants.at(-1)!.right;
    const word = lowerAt(reading, after);
    if (!syntax.complementizers.has(word) && !(cue.cue.act === 'REQUEST' && syntax.purposes.has(word)))
      return refuse('no clause behind it');
    const rest = { first: after + 1, end: clauseEnd(reading, after + 1, end, cue) };
    const opening = cue.first === first ? first : cue.first;
    const statement =
      rest.end - rest.first < 3 ? null : buildStatement(reading, s, cue, [rest], [{ first: opening, end: after }], participants);
    return statement === null ? refuse('no clause behind it') : { statement };
  },
};
