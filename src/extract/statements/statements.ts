import { findDirect } from './direct.js';
import { addEchoes } from './echoes.js';
import { findIndirect } from './indirect.js';
import { readInterview } from './interview.js';
import { findNestedQuotes } from './nested-quotes.js';
import { withoutRepeats } from './once.js';
import { findReportsInside } from './reports-inside.js';
import type { Range, Stage, StatementFound } from '../reading.js';

/** Every statement with the words around it that tell of its saying; direct ones first, as they settle whose a cue is. */
export const findStatements: Stage = (reading) => {
  const interview = readInterview(reading);
  const direct = [...findDirect(reading, (sentence) => interview.sentences.has(sentence)), ...interview.statements];
  const taken = new Set<number>();
  const said = new Set<number>();
  for (const { cue, content, sentence } of direct) {
    if (cue !== null) for (let i = cue.first; i < cue.end; i++) taken.add(i);
    said.add(sentence);
    for (const part of content) said.add(reading.sentenceAt[part.first]!);
  }
  const indirect: StatementFound[] = [];
  reading.sentences.forEach((sentence, s) => {
    if (sentence.heading || interview.sentences.has(s)) return;
    const found = findIndirect(reading, s, taken, (other) => said.has(other));
    for (const statement of found) {
      said.add(s);
      indirect.push(statement);
    }
  });
  const kept = indirect.filter((statement) => !direct.some((other) => sameWords(statement, other)));
  addEchoes(reading, [...direct, ...kept]);
  const nested = [
    ...findNestedQuotes(reading).filter((statement) => !direct.some((other) => sameWords(statement, other))),
    ...findReportsInside(reading),
  ];
  return {
    statements: nest(withoutRepeats([...direct, ...kept, ...nested].sort((a, b) => startOf(a) - startOf(b) || cueOf(a) - cueOf(b)))),
  };
};

const startOf = (statement: StatementFound): number => statement.content[0]!.first;
const cueOf = (statement: StatementFound): number => statement.cue?.first ?? startOf(statement);

/** A quotation found by its marks and by its clause is one statement. */
function sameWords(a: StatementFound, b: StatementFound): boolean {
  const overlap = (x: Range, y: Range): number => Math.max(0, Math.min(x.end, y.end) - Math.max(x.first, y.first));
  const size = (statement: StatementFound): number => statement.content.reduce((sum, part) => sum + part.end - part.first, 0);
  if (Math.abs(startOf(a) - startOf(b)) > 200) return false;
  const shared = a.content.reduce((sum, x) => sum + b.content.reduce((inner, y) => inner + overlap(x, y), 0), 0);
  return shared > 0.7 * Math.max(size(a), size(b));
}

/** A report whose cue stands inside another's content is within it; the smallest such. */
function nest(statements: StatementFound[]): StatementFound[] {
  statements.forEach((inner, n) => {
    inner.within = null;
    const at = inner.cue?.first;
    if (at === undefined) return;
    let size = Infinity;
    for (let k = Math.max(0, n - 12); k < Math.min(statements.length, n + 3); k++) {
      const outer = statements[k]!;
      const part = k === n ? undefined : outer.content.find(({ first, end }) => first <= at && at < end);
      if (part === undefined || part.end - part.first >= size) continue;
      [inner.within, size] = [k, part.end - part.first];
    }
  });
  return statements;
}
