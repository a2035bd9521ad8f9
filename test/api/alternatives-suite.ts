import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../graph/stores.js';
import { makeApi } from './make-api.js';

/** Filters of every sort by the list that takes them: each lets some through and holds some back, on the samples. */
const FILTERS: Record<string, { type: string; filters: object[] }> = {
  statements: {
    type: 'StatementFilter',
    filters: [
      { speaker: [{ name: 'Ratna Wiryawan' }] },
      { speakerCountry: ['NZ'] },
      { speakerCountry: ['ID'], assumed: false },
      { speakerRole: { title: 'Menteri Kelautan dan Perikanan' } },
      { whileHolding: { title: 'Menteri Kelautan dan Perikanan', country: 'ID' } },
      { addressee: [{ name: 'wartawan' }], dated: true },
      { medium: ['facebook'] },
      { via: ['Pacific Dispatch'] },
      { publisher: ['Warta Nusa'], kind: ['DIRECT'] },
      { act: ['DENY', 'ASK'] },
      { since: '2025-03-10', until: '2025-05-31' },
      { confidence: { min: 0.8 } },
      { text: 'kapal' },
      { about: [{ name: 'Selandia Baru' }], viaOnly: false },
    ],
  },
  people: {
    type: 'AgentFilter',
    filters: [{ name: 'Ratna' }, { role: { title: 'Menteri Kelautan dan Perikanan' } }, { country: 'NZ' }],
  },
  events: {
    type: 'EventFilter',
    filters: [
      { kind: ['MEETING', 'ARREST'] },
      { place: 'kupang' },
      { participant: [{ name: 'Ratna Wiryawan' }] },
      { since: '2025-04-01' },
      { status: ['HAPPENED'], text: 'ratna' },
    ],
  },
  articles: {
    type: 'ArticleFilter',
    filters: [{ publisher: ['Warta Nusa'] }, { language: ['en'] }, { text: 'kapal' }, { since: '2025-03-10' }],
  },
};

/** Filters within filters, on every engine: what each lets through is told by what its parts do. */
export function alternativesSuite(open: OpenStore): void {
  describe('a filter within a filter', () => {
    let api: Awaited<ReturnType<typeof makeApi>>;
    beforeAll(async () => {
      api = await makeApi(open);
      // One that tells nothing of itself: what is null fits neither.
      const article = { id: 'bare', language: 'id', text: 'Rapat digelar. "Kami siap kapan saja," kata Leba.' };
      await api.ask(
        'mutation I($article: ArticleInput!) { ingest(input: { articles: [$article] }) { results { outcome } } }',
        { article },
        true,
      );
    });
    afterAll(() => api.close());
    const fitting = async (list: string, filter: object): Promise<Set<string>> => {
      const { type } = FILTERS[list]!;
      const query = `query F($filter: ${type}) { ${list}(filter: $filter, first: 100) { totalCount nodes { id } } }`;
      const { data, errors } = await api.ask(query, { filter });
      expect(errors).toBeUndefined();
      const ids = (data[list].nodes as { id: string }[]).map(({ id }) => id);
      expect([new Set(ids).size, data[list].totalCount]).toEqual([ids.length, ids.length]);
      return new Set(ids);
    };
    const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

    it.each(
      Object.entries(FILTERS).flatMap(([list, { filters }]) => filters.map((filter) => [list, JSON.stringify(filter), filter] as const)),
    )('of %s lets through what it alone does not: not %s', async (list, _, filter) => {
      const [all, some] = [await fitting(list, {}), await fitting(list, filter)];
      expect([some.size > 0, some.size < all.size]).toEqual([true, true]);
      expect(sorted(await fitting(list, { not: filter }))).toEqual(sorted([...all].filter((id) => !some.has(id))));
      expect(sorted(await fitting(list, { not: { not: filter } }))).toEqual(sorted(some));
      expect(sorted(await fitting(list, { or: [filter] }))).toEqual(sorted(some));
      expect(sorted(await fitting(list, { or: [filter, { not: filter }] }))).toEqual(sorted(all));
      expect(await fitting(list, { ...filter, not: filter })).toEqual(new Set());
    });

    it.each(Object.keys(FILTERS))('of %s: one of several, and others held back, go together', async (list) => {
      const { filters } = FILTERS[list]!;
      for (const [n, one] of filters.entries()) {
        const [other, third] = [filters[(n + 1) % filters.length]!, filters[(n + 2) % filters.length]!];
        const [a, b, c] = [await fitting(list, one), await fitting(list, other), await fitting(list, third)];
        expect(sorted(await fitting(list, { or: [one, other] }))).toEqual(sorted(new Set([...a, ...b])));
        expect(sorted(await fitting(list, { ...third, or: [one, other] }))).toEqual(sorted([...c].filter((id) => a.has(id) || b.has(id))));
        expect(sorted(await fitting(list, { or: [one, { ...other, not: third }] }))).toEqual(
          sorted(new Set([...a, ...[...b].filter((id) => !c.has(id))])),
        );
        expect(sorted(await fitting(list, { not: { or: [one, { not: other }] } }))).toEqual(sorted([...b].filter((id) => !a.has(id))));
      }
    });

    it('pages, counts, is listened to and hangs on nodes like any other', async () => {
      const filter = { or: [{ speaker: [{ name: 'Ratna Wiryawan' }] }, { act: ['DENY'] }], not: { kind: ['INDIRECT'] } };
      const all = [...(await fitting('statements', filter))];
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page =
          'query P($filter: StatementFilter, $after: String) { statements(filter: $filter, first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
        const { data } = await api.ask(page, { filter, after });
        seen.push(...(data.statements.nodes as { id: string }[]).map(({ id }) => id));
        after = data.statements.pageInfo.endCursor as string;
        if (data.statements.pageInfo.hasNextPage === false) break;
      }
      expect(seen).toEqual(all);
      const { data } = await api.ask(
        'query C($filter: StatementFilter) { statementCounts(by: [KIND], filter: $filter) { count } person(by: { name: "Ratna Wiryawan" }) { said(filter: $filter, first: 100) { nodes { id kind } } } }',
        { filter },
      );
      const counted = (data.statementCounts as { count: number }[]).reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(all.length);
      const said = data.person.said.nodes as { id: string; kind: string }[];
      expect(said.length).toBeGreaterThan(0);
      for (const { id, kind } of said) expect([all.includes(id), kind]).not.toEqual([true, 'INDIRECT']);
    });

    it('stands three deep at most, is one of ten at most, and costs something', async () => {
      const ask = (filter: object): Promise<unknown> =>
        api
          .ask('query F($filter: StatementFilter) { statements(filter: $filter) { nodes { id } } }', { filter })
          .then(({ errors }) => errors);
      expect(await ask({ not: { not: { not: { dated: true } } } })).toBeUndefined();
      const deep = { message: 'filters stand more than 3 deep in filters: wanted at most 3', extensions: { code: 'BAD_INPUT' } };
      expect(await ask({ not: { not: { or: [{ not: { dated: true } }] } } })).toMatchObject([deep]);
      expect(await ask({ or: [] })).toMatchObject([{ message: 'or has 0 filters: wanted 1 to 10' }]);
      const many = (count: number): object[] => Array.from({ length: count }, () => ({ dated: true }));
      expect(await ask({ or: many(11) })).toMatchObject([{ message: 'or has 11 filters: wanted 1 to 10' }]);
      expect(await ask({ or: many(10).map(() => ({ or: many(10) })) })).toBeUndefined();
      expect(await ask({ or: many(10).map(() => ({ or: many(10).map(() => ({ or: many(10) })) })) })).toMatchObject([
        { extensions: { code: 'TOO_EXPENSIVE' } },
      ]);
      expect(await ask({ or: [{ text: 'kata '.repeat(30) }] })).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    });
  });
}
