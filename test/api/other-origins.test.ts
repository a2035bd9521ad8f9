import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { RunningServer } from '../../src/api/server.js';
import { startServer } from '../../src/api/server.js';
import { readConfig } from '../../src/config.js';
import { openEmbeddedStore } from '../graph/stores.js';
import { makeApi } from './make-api.js';
import { OPEN, send } from './served.js';

const NEWS = 'https://news.example';
const ELSEWHERE = 'https://elsewhere.example';
const ADDED = 'subscription { statementAdded { text } }';

describe('a page of another origin', () => {
  let api: Awaited<ReturnType<typeof makeApi>>;
  let server: RunningServer;
  const clients: Client[] = [];
  beforeAll(async () => {
    api = await makeApi(openEmbeddedStore);
    server = await startServer(api.parts, { ...OPEN, introspection: false, cors: [NEWS, 'https://other.example:8443'] });
  });
  afterAll(async () => {
    for (const client of clients) await client.dispose();
    await server.stop();
    await api.close();
  });
  const ask = (path: string, origin: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      body: '{"query":"{ stats { articles } }"}',
      ...init,
      headers: { 'content-type': 'application/json', origin, ...(init.headers as Record<string, string>) },
    });
  const ingest = async (id: string, text: string): Promise<void> => {
    const query = 'mutation I($article: ArticleInput!) { ingest(input: { articles: [$article] }) { results { outcome } } }';
    const { status } = await send(server, { query, variables: { article: { id, language: 'id', text } } });
    expect(status).toBe(200);
  };

  it.each(['/graphql', '/graphql/live'])('may ask %s where it is named, and read the headers that tell of the request', async (path) => {
    const asked = await ask(path, NEWS, { method: 'OPTIONS', body: null, headers: { 'access-control-request-method': 'POST' } });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, NEWS]);
    const answer = await ask(path, NEWS);
    expect(answer.headers.get('access-control-allow-origin')).toBe(NEWS);
    const exposed = (answer.headers.get('access-control-expose-headers') ?? '').toLowerCase().split(',');
    for (const name of ['x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after']) expect(exposed).toContain(name);
    for (const name of ['x-request-id', 'ratelimit', 'ratelimit-policy']) expect(answer.headers.get(name)).not.toBeNull();
    for (const origin of [ELSEWHERE, 'https://news.example.evil', 'null', 'https://studio.apollographql.com'])
      expect((await ask(path, origin)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is told of a refusal too', async () => {
    const wrong = await ask('/graphql', NEWS, { headers: { authorization: 'Bearer wrong' } });
    expect([wrong.status, wrong.headers.get('access-control-allow-origin')]).toEqual([401, NEWS]);
    const broken = await ask('/graphql', NEWS, { body: '{' });
    expect([broken.status, broken.headers.get('access-control-allow-origin')]).toEqual([400, NEWS]);
  });

  const opened = (path: string, origin?: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = new WebSocket(
        `${server.url.replace('http', 'ws')}${path}`,
        'graphql-transport-ws',
        origin === undefined ? {} : { origin },
      );
      socket.on('open', () => {
        resolve('open');
        socket.close();
      });
      socket.on('unexpected-response', (_, response) => {
        resolve(String(response.statusCode));
        socket.terminate();
      });
      socket.on('error', () => resolve('error'));
    });

  it.each(['/graphql', '/graphql/live'])('may listen at %s over a WebSocket where it is named', async (path) => {
    expect(await opened(path, NEWS)).toBe('open');
    expect(await opened(path, server.url)).toBe('open');
    expect(await opened(path)).toBe('open');
    for (const origin of [ELSEWHERE, 'null', 'http://127.0.0.1:1', 'https://news.example.evil'])
      expect(await opened(path, origin)).toBe('403');
  });

  it('finds no WebSocket anywhere else', async () => {
    for (const path of ['/', '/graphql/lives', '/admin']) expect(await opened(path, NEWS)).toBe('404');
  });

  it('hears over a WebSocket at /graphql itself', async () => {
    const client = createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
    clients.push(client);
    const heard = (async () => {
      for await (const { data } of client.iterate({ query: ADDED })) return data;
      return null;
    })();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await ingest('ws', 'Presiden Peru Luis Quispe mengatakan bahwa hujan akan turun di lembah.');
    expect(await heard).toEqual({ statementAdded: { text: 'hujan akan turun di lembah' } });
  });

  it.each([
    ['nothing but events', 'text/event-stream'],
    ['events besides JSON', 'application/graphql-response+json, application/json, text/event-stream'],
  ])('hears events at /graphql itself, who takes %s', async (_, accept) => {
    const stopped = new AbortController();
    const response = await ask('/graphql', NEWS, {
      body: JSON.stringify({ query: ADDED }),
      headers: { accept, 'accept-encoding': 'gzip, br' },
      signal: stopped.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('content-encoding')).toBe('none');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await ingest(`sse ${accept.length}`, `Presiden Peru Luis Quispe membantah bahwa pelabuhan nomor ${accept.length} itu akan ditutup.`);
    let told = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      told += new TextDecoder().decode(chunk);
      if (told.includes('pelabuhan')) break;
    }
    stopped.abort();
    expect(told).toContain('event: next');
  });

  it('is answered in JSON to a question, though it takes events too', async () => {
    const response = await ask('/graphql', NEWS, { headers: { accept: 'application/json, text/event-stream, multipart/mixed' } });
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      expect.stringContaining('application/json'),
      expect.stringContaining('"articles":'),
    ]);
  });

  it('changes nothing by GET, in whatever way', async () => {
    const mutation = 'mutation W { withdraw(input: { article: { id: "x" } }) { withdrawn } }';
    const before = await (await ask('/graphql', NEWS)).text();
    const hash = createHash('sha256').update(mutation).digest('hex');
    const persisted = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
    const get = (path: string, parameters: Record<string, string>, accept = '*/*'): Promise<Response> =>
      fetch(`${server.url}${path}?${new URLSearchParams(parameters).toString()}`, {
        headers: { accept, authorization: 'Bearer right-token', 'apollo-require-preflight': 'yes' },
      });
    const ways: Record<string, string>[] = [
      { query: mutation },
      { query: `query Q { stats { articles } } ${mutation}`, operationName: 'W' },
      { query: mutation, extensions: persisted },
    ];
    for (const parameters of ways) expect((await get('/graphql', parameters)).status).toBe(405);
    for (const path of ['/graphql', '/graphql/live'])
      for (const parameters of ways) {
        const response = await get(path, parameters, 'text/event-stream');
        const answer = await response.text();
        expect([response.status, answer]).toEqual([400, expect.stringContaining('only subscriptions')]);
        expect(answer).not.toContain('withdrawn');
      }
    expect(await (await ask('/graphql', NEWS)).text()).toBe(before);
  });
});

describe('UJAR_CORS', () => {
  const read = (text?: string): readonly string[] => readConfig(text === undefined ? {} : { UJAR_CORS: text }).cors;

  it('is a list of origins', () => {
    expect(read()).toEqual([]);
    expect(read(' ')).toEqual([]);
    expect(read('https://news.example, http://127.0.0.1:5173/')).toEqual([NEWS, 'http://127.0.0.1:5173']);
  });
  it.each([
    '*',
    'news.example',
    'https://news.example/page',
    'https://user@news.example',
    'file:///x',
    'https://news.example https://b.example',
  ])('is refused where it has %s', (text) => expect(() => read(text)).toThrow('UJAR_CORS is'));
});
