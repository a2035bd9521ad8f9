import { pathOf } from '../address.js';
import type { StatementRowFragment } from '../operations/operations.js';
import type { Sheet } from '../parts/csv.js';
import type { Texts } from '../texts/en.js';

/** Statements as rows for a spreadsheet. Days are ISO days. */
export function statementSheet(statements: readonly StatementRowFragment[], { columns }: Texts, origin: string): Sheet {
  const named = (agents: readonly { name: string }[]): string => agents.map(({ name }) => name).join('; ');
  return {
    columns: [
      columns.text,
      columns.speakers,
      columns.addressees,
      columns.saidAt,
      columns.knownBy,
      columns.kind,
      columns.act,
      columns.medium,
      columns.publisher,
      columns.article,
      columns.confidence,
      columns.address,
    ],
    rows: statements.map(({ id, text, speakers, addressees, saidAt, knownBy, kind, act, medium, firstReport: { article, confidence } }) => [
      text,
      named(speakers.map(({ agent }) => agent)),
      named(addressees),
      saidAt?.earliest ?? '',
      knownBy,
      kind,
      act,
      medium,
      article.publisher,
      article.headline,
      confidence,
      `${origin}${pathOf(id)}`,
    ]),
  };
}
