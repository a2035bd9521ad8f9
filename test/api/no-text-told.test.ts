import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loggable } from '../../src/api/errors.js';
import type { ApiParts, RunningServer } from '../../src/api/server.js';
import { startServer } from '../../src/api/server.js';
import { openEmbeddedStore } from '../graph/stores.js';
import { makeApi } from './make-api.js';
import { listeningLog, OPEN, send } from './served.js';
import { INGEST, PEOPLE, STATEMENTS } from './wrong-requests.js';

describe('an error never tells a text that was sent', () => {
  let api: Awaited<ReturnType<typeof makeApi>>;
  let server: RunningServer;
  let logged = '';
  beforeAll(async () => {
    api = await makeApi(openEmbeddedStore);
    server = await startServer({ ...api.parts, log: listeningLog((lines) => (logged += lines)) }, OPEN);
  });
  afterAll(async () => {
    await server.stop();
    await api.close();
  });
  const MARK = 'Rahasia Penanda Kuskus 4711';
  const failing = (error: () => Error): ApiParts => {
    const fail = (): never => {
      throw error();
    };
    const { parts } = api;
    return {
      ...parts,
      log: listeningLog((lines) => (logged += lines)),
      engine: { ...parts.engine, read: () => Promise.reject(error()) },
      writes: (by) => ({ ...parts.writes(by), ingest: fail, preview: fail, withdraw: fail }),
    };
  };
  const article = { text: MARK };
  const WAYS: [string, unknown][] = [
    ['a text where a day is wanted', { query: STATEMENTS, variables: { filter: { since: MARK } } }],
    ['a text where a number is wanted', { query: PEOPLE, variables: { first: MARK } }],
    ['a text where a kind is wanted', { query: STATEMENTS, variables: { filter: { kind: MARK } } }],
    ['a text where an object is wanted', { query: INGEST, variables: { input: MARK } }],
    ['a list of texts where a text is wanted', { query: INGEST, variables: { input: { articles: [{ text: [MARK] }] } } }],
    ['an object in the text’s place', { query: INGEST, variables: { input: { articles: [{ text: { body: MARK } }] } } }],
    ['a wrong field beside the text', { query: INGEST, variables: { input: { articles: [{ ...article, isi: MARK }] } } }],
    ['a text as the name of a field', { query: INGEST, variables: { input: { articles: [{ ...article, [MARK]: 1 }] } } }],
    ['a wrong day beside the text', { query: INGEST, variables: { input: { articles: [{ ...article, assumedDate: '2025-02-30' }] } } }],
    ['a text as a cursor', { query: PEOPLE, variables: { first: 1, after: MARK.repeat(4) } }],
    ['a literal where a number is wanted', { query: `{ people(first: "${MARK}") { nodes { id } } }` }],
    ['a literal where a kind is wanted', { query: `{ statements(filter: { kind: "${MARK}" }) { nodes { id } } }` }],
    ['a literal where an object is wanted', { query: `mutation { ingest(input: "${MARK}") { results { outcome } } }` }],
    [
      'a literal list where a text is wanted',
      { query: `mutation { ingest(input: { articles: [{ text: ["${MARK}"] }] }) { results { outcome } } }` },
    ],
    ['a document that breaks off in a text', { query: `mutation { ingest(input: { articles: [{ text: "${MARK}` }],
    ['a document with a text out of place', { query: `{ people("${MARK}") { nodes { id } } }` }],
    ['a document with a block of text out of place', { query: `{ people("""${MARK}""") { nodes { id } } }` }],
    ['a body that is no JSON', `{"query": "{ stats }", "variables": {"text": ${MARK}`],
    ['a body that is a text', JSON.stringify(MARK)],
  ];

  it.each(WAYS)('over %s', async (_, body) => {
    logged = '';
    const { status, text, body: told } = await send(server, body);
    expect([status, told.errors.length > 0]).toEqual([400, true]);
    for (const word of MARK.split(' ')) expect([text.includes(word), logged.includes(word)]).toEqual([false, false]);
    expect(logged).toContain('"status":400');
  });

  it.each([
    ['an error of an engine', () => new Error(`the node with text = '${MARK}' exists already`)],
    ['an error of JSON', () => new SyntaxError(`Unexpected token in "${MARK}"`)],
    ['an error with a cause', () => new Error(MARK, { cause: new Error(MARK) })],
    ['an error over lines', () => new Error(`first\n    at ${MARK} (x.js:1:2)x\n${MARK}`)],
  ])('when something breaks: %s', async (_, error) => {
    logged = '';
    const broken = await startServer(failing(error), OPEN);
    const preview = 'query P($article: ArticleInput!) { preview(article: $article) { language } }';
    for (const body of [
      { query: INGEST, variables: { input: { articles: [article] } } },
      { query: preview, variables: { article } },
      { query: '{ stats { articles } }' },
      { query: STATEMENTS, variables: { filter: { text: MARK } } },
    ]) {
      const { status, text, body: told } = await send(broken, body);
      expect([status, told.errors[0]!.extensions.code]).toEqual([200, 'INTERNAL_SERVER_ERROR']);
      for (const word of MARK.split(' ')) expect([text.includes(word), logged.includes(word)]).toEqual([false, false]);
    }
    expect(logged).toContain('a request failed');
    expect(logged).toContain('no-text-told.test.ts');
    await broken.stop();
  });

  it('but the log is told what is surely no text of anybody', () => {
    expect(loggable(new TypeError('x is not a function'))).toMatchObject({ error: 'TypeError', message: 'x is not a function' });
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:7687'), { code: 'ECONNREFUSED' });
    expect(loggable(refused)).toMatchObject({ code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:7687' });
    expect(loggable(new Error('x')).at[0]).toContain('no-text-told.test.ts');
  });
});
