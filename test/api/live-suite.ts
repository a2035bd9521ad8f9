import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { LIVE_PATH } from '../../src/api/live.js';
import type { RunningServer, ServerOptions } from '../../src/api/server.js';
import { startServer } from '../../src/api/server.js';
import type { OpenStore } from '../graph/stores.js';
import { makeApi } from './make-api.js';

const OPTIONS: ServerOptions = { host: '127.0.0.1', port: 0, introspection: true, rate: 10_000 };
const ADDED = 'subscription Added($filter: StatementFilter) { statementAdded(filter: $filter) { text speakers { as } } }';
const REPORTED = 'subscription { reportAdded { text article { headline } statement { reports { totalCount } } } }';

/** What listeners hear, on every engine: of what one server writes, over another one. */
export function liveSuite(open: OpenStore): void {
  describe('who listens', () => {
    let api: Awaited<ReturnType<typeof makeApi>>;
    let listened: RunningServer;
    let written: RunningServer;
    const clients: Client[] = [];
    beforeAll(async () => {
      api = await makeApi(open);
      listened = await startServer(api.parts, OPTIONS);
      written = await startServer(api.parts, OPTIONS);
    });
    afterAll(async () => {
      for (const client of clients) await client.dispose();
      await listened.stop();
      await written.stop();
      await api.close();
    });
    const client = (authorization?: string): Client => {
      const made = createClient({
        url: `${listened.url.replace('http', 'ws')}${LIVE_PATH}`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        ...(authorization === undefined ? {} : { connectionParams: { authorization } }),
      });
      clients.push(made);
      return made;
    };
    /** The first answers, once the subscription stands. */
    const hear = async (query: string, count: number, act: () => Promise<void>, variables = {}): Promise<unknown[]> => {
      const heard: unknown[] = [];
      const answers = client().iterate({ query, variables });
      const reading = (async () => {
        for await (const { data } of answers) if (heard.push(data) >= count) break;
      })();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await act();
      await reading;
      return heard;
    };
    const ingest = async (id: string, text: string): Promise<void> => {
      const response = await fetch(`${written.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer right-token' },
        body: JSON.stringify({
          query: 'mutation Send($input: IngestInput!) { ingest(input: $input) { userErrors { message } } }',
          variables: { input: { articles: [{ id, language: 'id', headline: id, publishedAt: '2025-06-03', text }] } },
        }),
      });
      expect(await response.json()).toEqual({ data: { ingest: { userErrors: [] } } });
    };
    const refused = (query: string, authorization?: string): Promise<unknown> =>
      new Promise((resolve) => {
        client(authorization).subscribe({ query }, { next: resolve, error: resolve, complete: () => resolve('complete') });
      });

    it('hears each new statement that fits, whichever server wrote it', async () => {
      const heard = await hear(
        ADDED,
        1,
        async () => {
          await ingest('live-1', 'Menteri Luar Negeri Jepang Haruto Senoo mengatakan bahwa hujan akan turun.');
          await ingest('live-2', 'Presiden Peru Luis Quispe mengatakan bahwa kapal riset itu akan segera dilepas.');
        },
        { filter: { speaker: [{ name: 'Luis Quispe' }] } },
      );
      expect(heard).toEqual([{ statementAdded: { text: 'kapal riset itu akan segera dilepas', speakers: [{ as: 'Luis Quispe' }] } }]);
    });
    it('hears one more report of a known statement', async () => {
      const heard = await hear(REPORTED, 1, () =>
        ingest('live-3', 'Presiden Peru Luis Quispe menyatakan bahwa kapal riset itu akan segera dilepas.'),
      );
      expect(heard).toEqual([
        {
          reportAdded: {
            text: 'kapal riset itu akan segera dilepas',
            article: { headline: 'live-3' },
            statement: { reports: { totalCount: 2 } },
          },
        },
      ]);
    });
    it('hears the same as server-sent events', async () => {
      const stopped = new AbortController();
      const response = await fetch(`${listened.url}${LIVE_PATH}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: ADDED }),
        signal: stopped.signal,
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      await ingest('live-4', 'Presiden Peru Luis Quispe membantah bahwa pelabuhan utama itu akan ditutup.');
      let told = '';
      const decoder = new TextDecoder();
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        told += decoder.decode(chunk);
        if (told.includes('pelabuhan utama')) break;
      }
      stopped.abort();
      expect(told).toContain('event: next');
    });
    it.each([
      ['a question', '{ stats { articles } }', 'only subscriptions'],
      ['a field that is none', 'subscription { nothing }', 'Cannot query field'],
      [
        'more than an answer may cost',
        'subscription { statementAdded { reports(first: 100) { nodes { article { reports(first: 100) { nodes { evidence { exact } } } } } } } }',
        'costs',
      ],
      [
        'fragments that spread far',
        `subscription { statementAdded { ...F0 } } ${Array.from({ length: 12 }, (_, n) => `fragment F${n} on Statement { a${n}: firstReport { statement { ...F${n + 1} } } b${n}: firstReport { statement { ...F${n + 1} } } }`).join(' ')} fragment F12 on Statement { id }`,
        'spreads to more than',
      ],
    ])('is refused %s', async (_, query, message) => expect(JSON.stringify(await refused(query))).toContain(message));
    it('is refused with a wrong token', async () => expect(await refused(ADDED, 'Bearer wrong')).toMatchObject({ code: 4403 }));
  });
}
