import { clauseEnd } from './clause.js';
import type { CuePlace, Report } from './cue-place.js';
import { canBe, isUnsaid } from './cues.js';
import { participantsFrom } from '../mentions/participants.js';
import type { Participant, Range, Reading } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import type { Refusal, Rule } from '../rule.js';
import { refuse } from '../rule.js';
import { buildStatement, isRelative } from './statement.js';
import { subjectOf } from './subject.js';

/** Where a clause opens behind a noun; null where none does. */
function clauseBehind(reading: Reading, { cue, sentence: { end } }: CuePlace, after: number, purposes: boolean): Range | null {
  const { syntax } = reading.pack;
  const word = lowerAt(reading, after);
  if (!(syntax.complementizers.has(word) && !syntax.conditions.has(word)) && !(purposes && syntax.purposes.has(word))) return null;
  const rest = { first: after + 1, end: clauseEnd(reading, after + 1, end, cue) };
  return rest.end - rest.first < 3 ? null : rest;
}

function asReport(
  reading: Reading,
  { s, cue }: CuePlace,
  rest: Range,
  matrixClause: Range,
  speakers: Participant[],
  found?: 'previous',
): Report | Refusal {
  const statement = buildStatement(reading, s, cue, [rest], [matrixClause], speakers, found);
  return statement === null ? refuse('nothing is left of its content') : { statement };
}

/** docs/reading-guide.md, rule 27. */
export const nounOfSaying: Rule<CuePlace, Report> = {
  name: 'noun-of-saying',
  reads: 'pernyataan X bahwa …, imbauan dari X agar …',
  fits: (_, { cue }) => canBe(cue, 'noun') && !canBe(cue, 'tag'),
  read: (reading, place) => {
    const { sentence, cue } = place;
    const { syntax } = reading.pack;
    const of = syntax.origin.has(lowerAt(reading, cue.end)) || syntax.by.has(lowerAt(reading, cue.end)) ? 1 : 0;
    const speakers = participantsFrom(reading, cue.end + of, sentence.end);
    if (speakers.length === 0) return refuse('nobody behind the noun');
    const after = speakers.at(-1)!.right;
    const rest = clauseBehind(reading, place, after, cue.cue.act === 'REQUEST' || of === 1);
    if (rest === null) return refuse('no clause behind it');
    return asReport(reading, place, rest, { first: cue.first, end: after }, speakers);
  },
};

/** `memberi keterangan (kepada Y) bahwa …`: verb and noun together are what a verb of saying is. */
export const issuedNoun: Rule<CuePlace, Report> = {
  name: 'issued-noun',
  reads: 'X melontarkan kritik bahwa …, X mengajukan permohonan kepada Y untuk …',
  fits: (reading, { cue }) => reading.pack.syntax.issuing.has(lowerAt(reading, cue.first - 1)) && !isInQuote(reading, cue.first - 1),
  read: (reading, place) => {
    const { cue, sentence } = place;
    const { syntax } = reading.pack;
    const verb = cue.first - 1;
    if (isRelative(reading, verb)) return refuse('a relative clause');
    if (isUnsaid(reading, { first: verb })) return refuse('it has not been said');
    let addressees: Participant[] = [];
    let after = cue.end;
    while (reading.tokens[after]?.word === true && !reading.tokens[after]!.capital && isDescribing(reading, after)) after++;
    if (syntax.recipientPrepositions.has(lowerAt(reading, after))) {
      addressees = participantsFrom(reading, after + 1, sentence.end);
      after = addressees.at(-1)?.right ?? pastUnknown(reading, after + 1);
    }
    const rest = clauseBehind(reading, place, after, cue.cue.act === 'REQUEST');
    if (rest === null) return refuse('no clause behind the noun');
    const subject = subjectOf(reading, verb, sentence.first);
    const matrixClause = { first: sentence.first, end: after };
    const report = asReport(reading, place, rest, matrixClause, subject?.participants ?? [], subject === null ? 'previous' : undefined);
    return 'statement' in report ? { statement: { ...report.statement, addressees } } : report;
  },
};

/** Past somebody that no list knows: `kepada panitia lelang bahwa …`. */
function pastUnknown(reading: Reading, from: number): number {
  let i = from;
  while (i - from < 5 && reading.tokens[i]?.word === true && isDescribing(reading, i)) i++;
  return i;
}

/** `kritik keras`, `penjelasan resmi`: a word that describes the noun before it. */
const isDescribing = (reading: Reading, i: number): boolean => {
  const { syntax, nouns } = reading.pack;
  const word = lowerAt(reading, i);
  return !syntax.complementizers.has(word) && !syntax.purposes.has(word) && !nouns.breakers.has(word) && !syntax.verb.test(word);
};
