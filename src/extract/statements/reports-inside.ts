import { pastMatrix } from './clause.js';
import { canBe, cueAt, isUnsaid } from './cues.js';
import { participantAt } from '../mentions/participants.js';
import type { CueFound, Participant, Range, Reading, StatementFound } from '../reading.js';
import { lowerAt, spanOfRange } from '../reading.js';
import type { RuleList } from '../rule.js';
import { firstOf, refuse } from '../rule.js';
import { buildStatement } from './statement.js';

/** A verb of saying inside a quotation, and the sentence of the quotation that it stands in. */
interface InnerPlace {
  cue: CueFound;
  clause: Range;
}

/** Tokens looked back over for the head of a noun phrase before the verb. */
const LONGEST_SUBJECT = 6;
const STOPS = new Set(['.', '!', '?', ';']);

/** docs/reading-guide.md, rule 10: what the speaker quoted tells of others' words; his own (`kami minta …`) are none. */
export const INNER_PATTERNS: RuleList<InnerPlace, StatementFound> = {
  name: 'reports inside quotations',
  spanOf: (reading, { cue }) => spanOfRange(reading, cue),
  rules: [
    {
      name: 'report-inside-quotation',
      reads: '"Gubernur sudah menegaskan bahwa …," kata X',
      fits: (_, { cue }) => canBe(cue, 'verb') && !cue.suffixed && !cue.objected,
      read: (reading, { cue, clause }) => {
        if (isUnsaid(reading, cue)) return refuse('it has not been said');
        const subject = innerSubject(reading, cue.first, clause.first);
        if (subject === null) return refuse('nobody else beside the verb');
        const asked = cue.cue.addressed ? participantAt(reading, cue.end, clause.end) : null;
        const at = asked?.right ?? pastMatrix(reading, cue.end, clause.end);
        if (!opensClause(reading, at)) return refuse('no clause opened by a complementizer behind the verb');
        const content = { first: asked === null ? at + 1 : cue.end, end: clause.end };
        if (content.end - content.first < 3) return refuse('no clause behind the verb');
        const matrixClause = [{ first: clause.first, end: content.first }];
        const statement = buildStatement(reading, reading.sentenceAt[cue.first]!, cue, [content], matrixClause, [subject]);
        if (statement === null) return refuse('nothing is left of its content');
        return { ...statement, kind: 'INDIRECT', addressees: asked === null ? [] : [asked] };
      },
    },
  ],
};

const opensClause = (reading: Reading, i: number): boolean =>
  reading.pack.syntax.complementizers.has(lowerAt(reading, i)) || reading.pack.syntax.purposes.has(lowerAt(reading, i));

/** Whoever stands right before the verb, over adverbs; null for the one who is quoted, and for nobody. */
function innerSubject(reading: Reading, verb: number, from: number): Participant | null {
  const { syntax, nouns } = reading.pack;
  let last = verb - 1;
  while (
    last > from &&
    (syntax.adverbs.has(lowerAt(reading, last)) || syntax.auxiliaries.has(lowerAt(reading, last))) &&
    !nouns.pointers.has(lowerAt(reading, last))
  )
    last--;
  for (let head = last; head >= Math.max(from, last - LONGEST_SUBJECT); head--) {
    const participant = participantAt(reading, head, verb);
    if (participant === null || participant.right <= last) continue;
    const before = lowerAt(reading, participant.left - 1);
    const governed = participant.left > from && (syntax.prepositions.has(before) || syntax.by.has(before));
    return governed || participant.mention === 'PRONOUN' ? null : participant;
  }
  return null;
}

/** Every report of others' words inside the article's quotations. */
export const findReportsInside = (reading: Reading): StatementFound[] =>
  reading.quotations.flatMap(({ open, close }) => {
    const found: StatementFound[] = [];
    let clause: Range = { first: open + 1, end: open + 1 };
    for (let i = open + 1; i < close; i++) {
      const cue = cueAt(reading, i);
      if (cue === null) continue;
      // A sentence of many verbs is looked for once.
      if (i >= clause.end) clause = clauseAround(reading, i, open + 1, close);
      const report = firstOf(INNER_PATTERNS, reading, { cue, clause });
      if (report === null) continue;
      found.push({ ...report.finding, rule: report.rule });
      i = report.finding.content.at(-1)!.end - 1;
    }
    return found;
  });

/** The sentence of the quotation that holds a token. */
function clauseAround(reading: Reading, at: number, low: number, high: number): Range {
  let first = at;
  while (first > low && !STOPS.has(lowerAt(reading, first - 1))) first--;
  let end = at;
  while (end < high && !STOPS.has(lowerAt(reading, end))) end++;
  return { first, end };
}
