import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbeddedStore } from '../graph/stores.js';
import { makeApi } from './make-api.js';
import { cursor, STATEMENTS } from './wrong-requests.js';

describe('a cursor', () => {
  let api: Awaited<ReturnType<typeof makeApi>>;
  beforeAll(async () => {
    api = await makeApi(openEmbeddedStore);
  });
  afterAll(() => api.close());

  it('goes on with its own list, in whatever order, also one of an older server', async () => {
    const page = async (variables: object): Promise<{ nodes: { id: string }[]; pageInfo: { endCursor: string } }> =>
      (await api.ask(STATEMENTS.replace('nodes { id }', 'nodes { id } pageInfo { endCursor }'), variables)).data.statements;
    for (const orderBy of [undefined, { by: 'KNOWN_BY', direction: 'DESC' }, { by: 'REPORTS' }, { by: 'SAID_AT', direction: 'ASC' }]) {
      const all = await page({ first: 10, orderBy });
      const first = await page({ first: 5, orderBy });
      const rest = await page({ first: 5, orderBy, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
      const [sort, id] = JSON.parse(Buffer.from(first.pageInfo.endCursor, 'base64url').toString()) as unknown[];
      expect((await page({ first: 5, orderBy, after: cursor(sort, id) })).nodes).toEqual(rest.nodes);
    }
  });

  it('is taken by every list that gave it out, and by no other', async () => {
    const page = 'pageInfo { endCursor }';
    const { data } = await api.ask(`{
      people(first: 1, filter: { name: "Ratna" }) { nodes { id said(first: 1) { ${page} } spokenOf(first: 1) { ${page} } events(first: 1) { ${page} } appearances(first: 1) { ${page} } tenures(first: 1) { ${page} } } }
      country(by: { code: "ID" }) { id roles(first: 1) { ${page} } }
      events(first: 1) { ${page} nodes { id participants(first: 1) { ${page} } reports(first: 1) { ${page} } statements(first: 1) { ${page} } } }
      articles(first: 1) { ${page} nodes { id reports(first: 1) { ${page} } appearances(first: 1) { ${page} } revisions(first: 1) { ${page} } } }
      statements(first: 1) { ${page} nodes { id reports(first: 1) { ${page} } } }
      roles(first: 1, filter: { title: "Menteri Kelautan dan Perikanan" }) { ${page} nodes { id holders(first: 1) { ${page} } said(first: 1) { ${page} } } }
      search(query: "kapal", first: 1) { ${page} } countries(first: 1) { ${page} } changes(first: 1) { ${page} }
    }`);
    const asked: string[] = [];
    const walk = (value: Record<string, unknown>, type: string): void => {
      for (const [name, inner] of Object.entries(value)) {
        if (inner === null || typeof inner !== 'object' || name === 'pageInfo') continue;
        const list = inner as { pageInfo?: { endCursor: string | null }; nodes?: Record<string, unknown>[] };
        const [after, id] = [list.pageInfo?.endCursor ?? null, value['id']];
        const own = `${name}(first: 1, after: "${after}"${name === 'search' ? ', query: "kapal"' : ''}) { pageInfo { endCursor } }`;
        if (after !== null) asked.push(type === 'Query' ? own : `node(id: "${String(id)}") { ... on ${type} { ${own} } }`);
        const TYPES: Record<string, string> = {
          people: 'Person',
          country: 'Country',
          events: 'Event',
          articles: 'Article',
          statements: 'Statement',
          roles: 'Role',
        };
        for (const node of list.nodes ?? (name === 'country' ? [inner as Record<string, unknown>] : [])) walk(node, TYPES[name]!);
      }
    };
    walk(data, 'Query');
    expect(asked.length).toBeGreaterThan(18);
    expect((await api.ask(`{ ${asked.map((each, n) => `a${n}: ${each}`).join(' ')} }`)).errors).toBeUndefined();
    const mixed = await api.ask(`{ ${asked.find((each) => each.includes('spokenOf'))!.replace('spokenOf', 'heard')} }`);
    expect(mixed.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });
});
