import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningServer, ServerOptions } from '../../src/api/server.js';
import { startServer } from '../../src/api/server.js';
import { makeTokens, settledTokens } from '../../src/api/tokens.js';
import { openEmbeddedStore } from '../graph/stores.js';
import { alternativesSuite } from './alternatives-suite.js';
import { apiSuite } from './api-suite.js';
import { assumedSuite } from './assumed-suite.js';
import { liveSuite } from './live-suite.js';
import { pagingSuite } from './paging-suite.js';
import { sentenceSuite } from './sentence-suite.js';
import type { Answer } from './make-api.js';
import { makeApi } from './make-api.js';

const OPEN: ServerOptions = { host: '127.0.0.1', port: 0, introspection: true, rate: 10_000 };

describe('on the embedded engine', () => {
  apiSuite(openEmbeddedStore);
  assumedSuite(openEmbeddedStore);
  alternativesSuite(openEmbeddedStore);
  sentenceSuite(openEmbeddedStore);
  pagingSuite(openEmbeddedStore);
  liveSuite(openEmbeddedStore);
});

describe('the server', () => {
  let api: Awaited<ReturnType<typeof makeApi>>;
  let server: RunningServer;
  beforeAll(async () => {
    api = await makeApi(openEmbeddedStore);
    server = await startServer(api.parts, OPEN);
  });
  afterAll(async () => {
    await server.stop();
    await api.close();
  });
  const post = async (
    query: string,
    { variables = {}, headers = {} }: { variables?: object; headers?: Record<string, string> } = {},
  ): Promise<{ status: number; body: string }> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: await response.text() };
  };
  const codeOf = ({ body }: { body: string }): string | undefined =>
    (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

  it('answers, is well and ready, and publishes its schema', async () => {
    expect((await post('{ stats { articles engine } }')).body).toContain('"engine":"embedded"');
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    expect(await (await fetch(`${server.url}/schema.graphql`)).text()).toContain('type Statement implements Node');
  });
  it('shows Sandbox to a browser, and lets its hosted page ask', async () => {
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('embeddable-sandbox');
    const asked = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://studio.apollographql.com', 'access-control-request-method': 'POST' },
    });
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://studio.apollographql.com');
    const foreign = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(foreign.headers.get('access-control-allow-origin')).not.toBe('https://elsewhere.example');
  });
  it('has GraphiQL in one page, for where no CDN can be reached', async () => {
    const page = await fetch(`${server.url}/graphiql`, { headers: { 'accept-encoding': 'br' } });
    const text = await page.text();
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(text).toContain('<title>Ujar</title>');
    expect(text).not.toMatch(/<(?:script|link)[^>]+(?:src|href)=.https?:/);
    const plain = await fetch(`${server.url}/graphiql`, { headers: { 'accept-encoding': 'identity' } });
    expect(await plain.text()).toBe(text);
  });
  it('has the explorer at / and at every address of a view, and lets it run no script and ask nobody but the server', async () => {
    for (const address of ['/', '/graph', '/search?q=kapal', '/person:abc', '/statement:a_b-c?revision=1']) {
      const page = await fetch(`${server.url}${address}`);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      );
      expect(await page.text()).toContain('<div id="page"></div>');
    }
    expect((await fetch(`${server.url}/nothing-of-this-name`)).status).toBe(404);
    expect((await fetch(`${server.url}/assets/nothing.js`)).status).toBe(404);
  });
  it('keeps the files of the explorer for a year, as their names change with them', async () => {
    const page = await (await fetch(`${server.url}/`)).text();
    const script = await fetch(`${server.url}${/src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1]}`);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
  });
  it('refuses a wrong token on any request, and none on a write', async () => {
    expect((await post('{ stats { articles } }', { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
    expect((await post('{ stats { articles } }', { headers: { authorization: 'Bearer right-token' } })).status).toBe(200);
    expect(codeOf(await post('mutation { withdraw(input: { article: { id: "x" } }) { withdrawn } }'))).toBe('UNAUTHENTICATED');
  });
  it.each([
    ['a page too large', '{ people(first: 1000) { nodes { id } } }', 'BAD_INPUT'],
    ['a page of nothing', '{ people(first: 0) { nodes { id } } }', 'BAD_INPUT'],
    ['a cursor of its own making', '{ people(after: "abc") { nodes { id } } }', 'BAD_INPUT'],
    ['a day that is none', '{ statements(filter: { since: "2025-02-31x" }) { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a text of very many words', `{ statements(filter: { text: "${'kata '.repeat(30)}" }) { nodes { id } } }`, 'BAD_INPUT'],
    ['a field that is none', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'pages within pages',
      `{ people(first: 100) { nodes { said(first: 100) { nodes { reports(first: 100) { nodes { id } } } } } } }`,
      'TOO_EXPENSIVE',
    ],
    [
      'thousands of aliases',
      `{ ${Array.from({ length: 3000 }, (_, n) => `a${n}: stats { articles }`).join(' ')} }`,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'fragments that spread without end',
      `query { ...A } fragment A on Query { people { nodes { ...B } } } fragment B on Person { said { nodes { speakers { agent { ...B } } } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('refuses %s', async (_, query, code) => expect(codeOf(await post(query))).toBe(code));
  it('counts the cost with the variables filled in', async () => {
    const query = 'query Q($n: Int!) { people(first: $n) { nodes { said(first: $n) { nodes { reports(first: $n) { nodes { id } } } } } } }';
    expect(codeOf(await post(query, { variables: { n: 100 } }))).toBe('TOO_EXPENSIVE');
    expect(codeOf(await post(query, { variables: { n: 2 } }))).toBeUndefined();
  });
  it('refuses a body too large, one that is no JSON, and a request that a form could make', async () => {
    expect((await post(`{ stats { articles } } # ${'x'.repeat(200_000)}`)).status).toBe(413);
    const broken = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
    expect([broken.status, await broken.text()]).toEqual([400, expect.stringContaining('the body is no JSON')]);
    const form = await fetch(`${server.url}/graphql?query={stats{articles}}`, { headers: { 'content-type': 'text/plain' } });
    expect(form.status).toBe(400);
  });
  it('says nothing of its inside when something fails', async () => {
    const failing = await startServer(
      { ...api.parts, engine: { ...api.parts.engine, read: () => Promise.reject(new Error('bolt://secret-host:7687 refused')) } },
      OPEN,
    );
    const response = await fetch(`${failing.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ stats { articles } }"}',
    });
    const body = await response.text();
    expect(body).toContain('INTERNAL_SERVER_ERROR');
    expect(body).not.toContain('secret-host');
    await failing.stop();
  });
  it('says which port is taken', async () => {
    const taken = http.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    await expect(startServer(api.parts, { ...OPEN, port })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    taken.close();
  });
  it('is in order by every check of GraphQL over HTTP', async () => {
    const results = await auditServer({
      url: `${server.url}/graphql`,
      fetchFn: (url: string, init: RequestInit) =>
        fetch(url, { ...init, headers: { 'apollo-require-preflight': 'yes', ...(init?.headers as Record<string, string>) } }),
    });
    expect(results.filter(({ status }) => status !== 'ok').map(({ id, name, status }) => `${id} ${status}: ${name}`)).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(61);
  });
  it('gives each request an id, the caller’s where it is one, and keeps no answer in caches', async () => {
    const one = await fetch(`${server.url}/health`);
    expect(one.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    const other = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'mine-1' },
      body: '{"query":"{ stats { articles } }"}',
    });
    expect([other.headers.get('x-request-id'), other.headers.get('cache-control')]).toEqual(['mine-1', 'no-store']);
    expect((await fetch(`${server.url}/health`, { headers: { 'x-request-id': 'a b<script>' } })).headers.get('x-request-id')).not.toContain(
      'script',
    );
  });
  it('keeps a query under its hash for clients that send the hash alone', async () => {
    const query = '{ stats { articles people } }';
    const ask = async (more: Record<string, unknown>): Promise<unknown> =>
      (
        await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } },
            ...more,
          }),
        })
      ).json();
    expect(await ask({})).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(await ask({ query })).toMatchObject({ data: { stats: { articles: 12 } } });
    expect(await ask({})).toMatchObject({ data: { stats: { articles: 12 } } });
  });
  it('tells Prometheus of requests, errors, Cypher and the store', async () => {
    await post('{ people(first: 0) { nodes { id } } }');
    await post('query HowMany { stats { articles } }');
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/ujar_http_requests_total\{status="200"\} \d+/);
    expect(text).toMatch(/ujar_errors_total\{code="BAD_INPUT"\} [1-9]/);
    expect(text).toMatch(/ujar_cypher_seconds_count [1-9]/);
    expect(text).toMatch(/ujar_operation_seconds_count\{operation="HowMany",type="query"\} 1/);
    expect(text).toMatch(/ujar_operation_seconds_count\{operation="anonymous",type="query"\} [1-9]/);
    expect(text).toMatch(/process_resident_memory_bytes \d+/);
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds [\d.e-]+/);
    expect(text).toMatch(/ujar_store_nodes\{kind="articles"\} 12/);
  });

  describe('that is closed to strangers', () => {
    let closed: RunningServer;
    beforeAll(async () => {
      const tokens = makeTokens(settledTokens('right-token', null, 'read-token'), true);
      closed = await startServer({ ...api.parts, tokens, texts: 'evidence' }, { ...OPEN, introspection: false, rate: 5 });
    });
    afterAll(() => closed.stop());
    const ask = (query: string, token?: string): Promise<globalThis.Response> =>
      fetch(`${closed.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query }),
      });

    it('answers nobody without a token, neither questions nor metrics', async () => {
      expect((await ask('{ stats { articles } }')).status).toBe(401);
      expect((await ask('{ stats { articles } }', 'wrong')).status).toBe(401);
      expect((await fetch(`${closed.url}/metrics`)).status).toBe(401);
    });
    it('lets the read token read and not write, the write token both', async () => {
      expect((await ask('{ stats { articles } }', 'read-token')).status).toBe(200);
      const write = 'mutation { withdraw(input: { article: { id: "x" } }) { userErrors { code } } }';
      expect(await (await ask(write, 'read-token')).text()).toContain('UNAUTHENTICATED');
      expect(await (await ask(write, 'right-token')).text()).toContain('NOT_FOUND');
    });
    it('tells no schema, and of texts only the places', async () => {
      expect((await fetch(`${closed.url}/graphiql`)).status).toBe(404);
      expect(await (await ask('{ __schema { types { name } } }', 'right-token')).text()).toContain('introspection');
      const { data } = (await (
        await ask('{ articles(first: 1) { nodes { text reports(first: 1) { nodes { evidence { exact before } } } } } }', 'right-token')
      ).json()) as Answer;
      expect(data.articles.nodes[0].text).toBe('');
      expect(data.articles.nodes[0].reports.nodes[0].evidence[0].exact).not.toBe('');
    });
    it('slows down who asks too often, the writer aside', async () => {
      const statuses = [];
      for (let n = 0; n < 8; n++) statuses.push((await ask('{ stats { articles } }', 'read-token')).status);
      expect(statuses.at(-1)).toBe(429);
      expect((await ask('{ stats { articles } }', 'right-token')).status).toBe(200);
    });
  });
});
