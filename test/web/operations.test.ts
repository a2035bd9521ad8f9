import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { checkCost, checkSelections, MOST_TOKENS } from '../../src/api/limits.js';
import { readSchema } from '../../src/api/schema.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { queryText } from '../../web/explorer/parts/query-text.js';
import * as operations from '../../web/explorer/operations/operations.js';

const schema = buildSchema(readSchema(path.join(PACKAGE_ROOT, 'schema')));
const FOLDER = path.join(PACKAGE_ROOT, 'web/explorer/operations');
const written = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => fs.readFileSync(path.join(FOLDER, name), 'utf8'))
  .join('\n');
const asked = Object.entries(operations).flatMap(([name, value]) =>
  /(?<!Fragment)Doc(?:ument)?$/.test(name) ? [[name, String(value)] as const] : [],
);

/** Pages as large as the explorer asks for them, and filters as full as they get. */
const FILTER = {
  speaker: [{ id: 'person:a' }],
  about: [{ name: 'Sari' }],
  kind: ['DIRECT'],
  act: ['DENY'],
  since: '2025-01-01',
  text: 'kapal "x" $& {',
};
const FULLEST: Record<string, Record<string, unknown>> = {
  AgentPage: { id: 'person:a' },
  ArticleAppearances: { id: 'article:a', first: 50 },
  ArticlePage: { id: 'article:a' },
  ArticleReports: { id: 'article:a', first: 50 },
  ArticleRevisions: { id: 'article:a' },
  Articles: { filter: { text: 'kapal' }, first: 30 },
  Countries: { first: 40 },
  CountryNames: {},
  EventPage: { id: 'event:a' },
  Events: { filter: { kind: ['VISIT'], status: ['HAPPENED'] }, first: 100 },
  Exchanges: { filter: FILTER, mode: 'ABOUT', first: 100 },
  Find: { query: 'kapal', first: 50 },
  Home: {},
  Months: { filter: FILTER },
  Names: { name: 'sar' },
  Partners: { speaking: FILTER, hearing: FILTER, spokenOf: FILTER },
  Points: { filter: FILTER, first: 100 },
  RolePage: { id: 'role:a', asOf: '2025-03-01' },
  Roles: { filter: { title: 'Menteri' }, first: 40 },
  StatementPage: { id: 'statement:a' },
  Statements: { filter: FILTER, orderBy: { by: 'REPORTS' }, first: 20 },
};
const named = (name: string): string => name.replace(/Document$/, '');

describe('what the explorer asks', () => {
  it('fits the schema, every operation and fragment', () => {
    expect(validate(schema, parse(written)).map(({ message }) => message)).toEqual([]);
  });
  it('is known here whole', () => {
    expect(asked.map(([name]) => named(name)).sort()).toEqual(Object.keys(FULLEST).sort());
  });
  it.each(asked)('stays within what the server takes: %s', (name, text) => {
    const document = parse(text, { maxTokens: MOST_TOKENS });
    expect(() => checkSelections(document)).not.toThrow();
    expect(() => checkCost(schema, document, null, FULLEST[named(name)]!)).not.toThrow();
  });
  it.each(asked)('fits into an address, with its values: %s', (name, text) => {
    expect(encodeURIComponent(queryText(text, FULLEST[named(name)]!)).length).toBeLessThan(12 * 1024);
  });
  it.each(asked)('can be pasted elsewhere with its values in it: %s', (name, text) => {
    const pasted = parse(queryText(text, FULLEST[named(name)]!));
    expect(validate(schema, pasted).map(({ message }) => message)).toEqual([]);
    for (const value of Object.values(FULLEST[named(name)]!))
      if (typeof value === 'string') expect(queryText(text, FULLEST[named(name)]!)).toContain(value);
  });
});
