import process from 'node:process';
import { ask } from './client.js';
import { SaidByDocument } from './operations.js';
import type { SaidByQuery } from './operations.js';

/** Prints everything that a person said, page by page: `node everything-said.js URL NAME`. */
const [url = 'http://127.0.0.1:4000', name = 'Ratna Wiryawan'] = process.argv.slice(2);
let after: string | null = null;
do {
  const { person }: SaidByQuery = await ask(url, SaidByDocument, { who: { name }, after });
  if (person === null || person === undefined) throw new Error(`nobody is called ${name}`);
  for (const { text, act, saidAt, addressees, firstReport } of person.said.nodes) {
    const to = addressees.map((addressee) => addressee.name).join(', ');
    process.stdout.write(
      `${saidAt?.earliest ?? 'no day told'}  ${act}  ${text}${to === '' ? '' : `  (to ${to})`}  [${firstReport.article.headline ?? ''}]\n`,
    );
  }
  after = person.said.pageInfo.hasNextPage ? (person.said.pageInfo.endCursor ?? null) : null;
} while (after !== null);
