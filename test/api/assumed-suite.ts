import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenStore } from '../graph/stores.js';
import type { Answer } from './make-api.js';
import { makeApi } from './make-api.js';

/** What the API makes of a body that is only assumed, on every engine. */
export function assumedSuite(open: OpenStore): void {
  describe('the API, of an office whose country the article does not name', () => {
    let api: Awaited<ReturnType<typeof makeApi>>;
    const ask = async (query: string): Promise<Answer['data']> => {
      const { data, errors } = await api.ask(query);
      expect(errors).toBeUndefined();
      return data;
    };
    const WHO = 'title: "Menteri Perindustrian", country: "ID"';
    const counted = async (filter: string): Promise<number> =>
      (await ask(`{ statements(filter: { text: "pabrik gula", ${filter} }) { totalCount } }`)).statements.totalCount as number;
    beforeAll(async () => {
      api = await makeApi(open);
      const article = (id: string, minister: string): object => ({
        id,
        language: 'id',
        publisher: 'Warta Nusa',
        publishedAt: '2025-06-03',
        text: `${minister} mengatakan bahwa pabrik gula ${id} akan dibuka kembali.`,
      });
      const articles = [article('lama', 'Menteri Perindustrian Bagas Purnomo'), article('baru', 'Menteri Pertanian Peru Rosa Quispe')];
      await api.ask('mutation M($input: IngestInput!) { ingest(input: $input) { results { outcome } } }', { input: { articles } }, true);
    });
    afterAll(() => api.close());

    it('says that it is taken to be the publisher’s', async () => {
      const data = await ask(
        '{ statements(filter: { text: "pabrik gula" }, orderBy: { by: KNOWN_BY }) { nodes { speakers { as roles { bodyBasis bodyEvidence { part exact } evidence { exact } role { body { name } } } } } } }',
      );
      const shown = (data.statements.nodes as { speakers: { as: string; roles: object[] }[] }[]).flatMap(({ speakers }) => speakers);
      expect(Object.fromEntries(shown.map(({ as, roles }) => [as, roles]))).toEqual({
        'Bagas Purnomo': [
          {
            bodyBasis: 'ASSUMED',
            bodyEvidence: null,
            evidence: { exact: 'Menteri Perindustrian' },
            role: { body: { name: 'Indonesia' } },
          },
        ],
        'Rosa Quispe': [
          {
            bodyBasis: 'STATED',
            bodyEvidence: { part: 'BODY', exact: 'Peru' },
            evidence: { exact: 'Menteri Pertanian' },
            role: { body: { name: 'Peru' } },
          },
        ],
      });
    });

    it.each([
      ['speakerCountry: "ID"', 1],
      ['speakerCountry: "ID", assumed: true', 1],
      ['speakerCountry: "ID", assumed: false', 0],
      ['speakerCountry: "PE", assumed: false', 1],
      ['speakerCountry: ["PE", "ID"], assumed: false, kind: INDIRECT', 1],
      [`speakerRole: { ${WHO} }`, 1],
      [`speakerRole: { ${WHO}, assumed: false }`, 0],
      [`speakerRole: { ${WHO} }, assumed: false`, 0],
      ['speakerRole: { country: "PE" }, assumed: false', 1],
      [`whileHolding: { ${WHO} }`, 1],
      [`whileHolding: { ${WHO}, assumed: false }`, 0],
      [`whileHolding: { ${WHO} }, assumed: false`, 0],
    ])('counts it, or does not where told so: %s', async (filter, count) => expect(await counted(filter)).toBe(count));

    it('lists its holders, what they said and who is in it, or nobody', async () => {
      const data = await ask(
        `{ roles(filter: { ${WHO} }) { nodes {
            holders(asOf: "2025-06-03") { nodes { person { name } } } none: holders(asOf: "2025-06-03", assumed: false) { nodes { person { name } } }
            said { totalCount } silent: said(filter: { assumed: false }) { totalCount } } }
            people(filter: { role: { ${WHO} } }) { nodes { name } } nobody: people(filter: { role: { ${WHO}, assumed: false } }) { nodes { name } } }`,
      );
      expect(data.roles.nodes).toEqual([
        {
          holders: { nodes: [{ person: { name: 'Bagas Purnomo' } }] },
          none: { nodes: [] },
          said: { totalCount: 1 },
          silent: { totalCount: 0 },
        },
      ]);
      expect([data.people.nodes, data.nobody.nodes]).toEqual([[{ name: 'Bagas Purnomo' }], []]);
    });

    it('counts statements by it, or not', async () => {
      const by = async (filter: string): Promise<unknown> =>
        (await ask(`{ statementCounts(filter: { text: "pabrik gula"${filter} }, by: SPEAKER_COUNTRY) { keys { agent { name } } count } }`))
          .statementCounts;
      const peru = { keys: [{ agent: { name: 'Peru' } }], count: 1 };
      expect(await by('')).toEqual(expect.arrayContaining([peru, { keys: [{ agent: { name: 'Indonesia' } }], count: 1 }]));
      expect(await by(', assumed: false')).toEqual([peru]);
    });
  });
}
