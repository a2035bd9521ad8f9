import { trimContent } from './clause.js';
import type { CuePlace, Report } from './cue-place.js';
import { cueAt, isUnsaid } from './cues.js';
import { STATEMENT_PATTERNS } from './patterns.js';
import type { Reading, StatementFound } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import { firstOf } from '../rule.js';
import { joinsCues } from './verb-frame.js';

/** Cues looked at in one sentence; longer ones are no prose. */
const MOST_CUES = 24;

/** The reported clauses of one sentence, from left to right. `taken`: cues that a quotation has. */
export function findIndirect(
  reading: Reading,
  s: number,
  taken: ReadonlySet<number>,
  isStatement: (sentence: number) => boolean,
): StatementFound[] {
  const sentence = reading.sentences[s]!;
  let found: StatementFound[] = [];
  let cues = 0;
  for (let i = sentence.first; i < sentence.end && cues < MOST_CUES; i++) {
    if (isInQuote(reading, i) || taken.has(i)) continue;
    const cue = cueAt(reading, i);
    if (cue === null || isUnsaid(reading, cue)) continue;
    cues++;
    const place: CuePlace = { s, sentence, cue, before: found, isStatement };
    const report = firstOf(STATEMENT_PATTERNS, reading, place);
    if (report === null) continue;
    found = withReport(reading, found, report.finding, report.rule);
    i = cue.end - 1;
  }
  return found;
}

/** The reports of a sentence and one more; that before it ends where a joined cue begins. */
function withReport(reading: Reading, found: readonly StatementFound[], { statement, cuts }: Report, rule: string): StatementFound[] {
  const previous = found.at(-1);
  const earlier = previous === undefined || cuts === undefined ? found : [...found.slice(0, -1), cutAt(reading, previous, cuts)];
  return [...earlier, { ...statement, rule }];
}

/** `mengatakan A dan meminta B`: A without what joins B to it. */
function cutAt(reading: Reading, previous: StatementFound, cue: number): StatementFound {
  const last = previous.content.at(-1)!;
  let end = cue;
  while (end > last.first && isJoining(reading, end - 1)) end--;
  const cut = [...previous.content.slice(0, -1), trimContent(reading, { first: last.first, end })].filter((part) => part.end > part.first);
  return cut.length > 0 ? { ...previous, content: cut } : previous;
}

/** An adverb, a conjunction or a comma before a joined verb. */
function isJoining(reading: Reading, i: number): boolean {
  const { syntax, nouns } = reading.pack;
  const word = lowerAt(reading, i);
  return word === ',' || joinsCues(reading, i) || (syntax.adverbs.has(word) && !nouns.pointers.has(word));
}
