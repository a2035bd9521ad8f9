import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningServer } from '../../src/api/server.js';
import { startServer } from '../../src/api/server.js';
import { openEmbeddedStore } from '../graph/stores.js';
import { makeApi } from './make-api.js';
import { OPEN, send } from './served.js';
import { BEFORE, INGEST, PEOPLE } from './wrong-requests.js';

describe('a wrong request', () => {
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

  it('is one of at least forty', () => expect(Object.keys(BEFORE).length).toBeGreaterThanOrEqual(40));

  it.each(Object.entries(BEFORE))('is refused before it is run: %s', async (_, { query, variables, code, says, at, field }) => {
    const { status, body } = await send(server, { query, variables });
    const [error] = body.errors;
    expect([status, error!.extensions.code, 'data' in body]).toEqual([400, code, false]);
    expect(error!.message).toMatch(says instanceof RegExp ? says : new RegExp(says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    expect(error!.extensions.variables === undefined ? undefined : [...error!.extensions.variables].sort()).toEqual(at);
    expect(error!.extensions.field).toBe(field);
  });

  it('is 200 for those alone who ask for application/json by name', async () => {
    const wrong = { query: PEOPLE };
    const statusFor = async (accept: string): Promise<number> => (await send(server, wrong, { accept })).status;
    expect(await statusFor('*/*')).toBe(400);
    expect(await statusFor('application/graphql-response+json, application/json')).toBe(400);
    expect(await statusFor('application/json')).toBe(200);
  });

  it('that comes up while it is resolved leaves the rest of the answer, with the place', async () => {
    await send(server, {
      query: INGEST,
      variables: {
        input: { articles: [{ id: 'dup', language: 'id', text: 'Bupati Sikka Hasan Leba mengatakan bahwa jalan akan dibuka.' }] },
      },
    });
    const one = await send(server, { query: '{ stats { articles } who: person(by: { name: "Hasan" }) { name } }' });
    expect([one.status, one.body.data, one.body.errors]).toMatchObject([
      200,
      { stats: { articles: 13 }, who: null },
      [{ path: ['who'], extensions: { code: 'AMBIGUOUS_NAME' } }],
    ]);
    const closed = await send(server, { query: '{ stats { articles } writes { at } }' }, { authorization: '' });
    expect([closed.status, closed.body]).toMatchObject([
      200,
      { data: null, errors: [{ path: ['writes'], extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
  });
});
