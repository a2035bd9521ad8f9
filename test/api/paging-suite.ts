import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../graph/stores.js';
import { makeApi } from './make-api.js';

interface Page {
  edges: { cursor: string; node: Record<string, unknown> }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** Lists of every making: the way to them, and their arguments. */
const LISTS: readonly (readonly [string, string, string])[] = [
  ['', 'statements', ''],
  ['', 'statements', 'orderBy: { by: KNOWN_BY, direction: ASC }'],
  ['', 'statements', 'orderBy: { by: SAID_AT, direction: DESC }'],
  ['', 'statements', 'orderBy: { by: SAID_AT, direction: ASC }'],
  ['', 'statements', 'orderBy: { by: REPORTS }'],
  ['', 'statements', 'filter: { text: "kapal" }, orderBy: { by: RELEVANCE }'],
  ['', 'statements', 'filter: { speaker: [{ name: "Ratna Wiryawan" }] }'],
  ['', 'people', ''],
  ['', 'people', 'orderBy: { by: SAID }'],
  ['', 'countries', ''],
  ['', 'roles', ''],
  ['', 'events', ''],
  ['', 'articles', ''],
  ['', 'search', 'query: "kapal"'],
  ['person(by: { name: "Ratna Wiryawan" })', 'said', ''],
  ['person(by: { name: "Ratna Wiryawan" })', 'said', 'orderBy: { by: SAID_AT, direction: ASC }'],
  ['person(by: { name: "Ratna Wiryawan" })', 'appearances', ''],
  ['person(by: { name: "Yohanis Lende" })', 'tenures', ''],
  ['article(by: { url: "https://wartanusa.example/kapal-riset-ditahan" })', 'reports', ''],
];

/** Pages from either end, on every engine: each is a stretch of the whole list. */
export function pagingSuite(open: OpenStore): void {
  describe('a page', () => {
    let api: Awaited<ReturnType<typeof makeApi>>;
    beforeAll(async () => {
      api = await makeApi(open);
    });
    afterAll(() => api.close());

    it.each(LISTS)('of %s %s(%s) is a stretch of the list, from either end', async (way, list, args) => {
      const page = async (bounds: string): Promise<Page> => {
        const node = list === 'tenures' ? 'role { id }' : '__typename ... on Node { id }';
        const own = `${list}(${[args, bounds].filter(Boolean).join(', ')}) { edges { cursor node { ${node} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
        const { data, errors } = await api.ask(way === '' ? `{ ${own} }` : `{ of: ${way} { ${own} } }`);
        expect(errors).toBeUndefined();
        return (way === '' ? data[list] : data.of[list]) as Page;
      };
      const all = await page('first: 100');
      const length = all.edges.length;
      expect(length).toBeGreaterThan(0);
      const at = (n: number): string => JSON.stringify(all.edges[n]!.cursor);
      const expectStretch = async (bounds: string, from: number, to: number, next: boolean, previous: boolean): Promise<void> => {
        const { edges, pageInfo } = await page(bounds);
        expect([bounds, edges.map(({ node }) => node)]).toEqual([bounds, all.edges.slice(from, to).map(({ node }) => node)]);
        expect([bounds, pageInfo]).toEqual([
          bounds,
          {
            hasNextPage: next,
            hasPreviousPage: previous,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        ]);
      };
      for (const size of [1, 2, 5, 100]) {
        await expectStretch(`last: ${size}`, Math.max(0, length - size), length, false, length > size);
        for (const end of new Set([0, 1, Math.floor(length / 2), length - 1])) {
          await expectStretch(`last: ${size}, before: ${at(end)}`, Math.max(0, end - size), end, true, end > size);
          await expectStretch(`first: ${size}, before: ${at(end)}`, 0, Math.min(size, end), true, false);
          await expectStretch(`first: ${size}, after: ${at(end)}`, end + 1, end + 1 + size, length > end + 1 + size, true);
          await expectStretch(`last: ${size}, after: ${at(end)}`, Math.max(end + 1, length - size), length, false, true);
        }
      }
      if (length > 3) await expectStretch(`first: 100, after: ${at(0)}, before: ${at(length - 1)}`, 1, length - 1, true, true);
    });

    it('goes back through the whole list', async () => {
      const whole = await api.ask('{ statements(first: 100) { nodes { id } } }');
      const seen: string[] = [];
      for (let before = ''; ;) {
        const { data } = await api.ask(`{ statements(last: 3 ${before}) { nodes { id } pageInfo { hasPreviousPage startCursor } } }`);
        const { nodes, pageInfo } = data.statements;
        seen.unshift(...(nodes as { id: string }[]).map(({ id }) => id));
        if (pageInfo.hasPreviousPage === false) break;
        before = `before: "${pageInfo.startCursor}"`;
      }
      expect(seen).toEqual((whole.data.statements.nodes as { id: string }[]).map(({ id }) => id));
    });

    it('is one of as many on many nodes at once', async () => {
      const { data } = await api.ask(
        '{ people(first: 20) { nodes { all: said(first: 100) { nodes { id } } end: said(last: 2) { nodes { id } pageInfo { hasPreviousPage } } } } }',
      );
      for (const { all, end } of data.people.nodes as { all: { nodes: object[] }; end: { nodes: object[]; pageInfo: object } }[]) {
        expect(end.nodes).toEqual(all.nodes.slice(-2));
        expect(end.pageInfo).toEqual({ hasPreviousPage: all.nodes.length > 2 });
      }
    });

    it('costs by its own size, and is told where it has none', async () => {
      const codes = async (query: string): Promise<unknown> =>
        (await api.ask(query)).errors?.map(({ message, extensions }) => [extensions?.code, message]);
      expect(await codes('{ people(last: 0) { nodes { id } } }')).toEqual([
        ['BAD_INPUT', 'last is 0: wanted a whole number from 1 to 100'],
      ]);
      expect(await codes('{ people(last: 5, before: "x") { nodes { id } } }')).toMatchObject([
        ['BAD_INPUT', expect.stringContaining('no cursor')],
      ]);
      const deep = (size: string): string =>
        `{ people(${size}) { nodes { said(${size}) { nodes { reports(${size}) { nodes { id } } } } } } }`;
      expect(await codes(deep('last: 100'))).toMatchObject([['TOO_EXPENSIVE', expect.anything()]]);
      expect(await codes(deep('last: 2'))).toBeUndefined();
    });
  });
}
