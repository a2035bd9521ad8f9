import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbeddedStore } from '../graph/stores.js';
import { makeApi } from './make-api.js';

describe('in the API', () => {
  let api: Awaited<ReturnType<typeof makeApi>>;
  beforeAll(async () => {
    api = await makeApi(openEmbeddedStore);
  });
  afterAll(() => api.close());

  it('a country has its name in a language, the Indonesian one unless told', async () => {
    const { data, errors } = await api.ask(
      '{ country(by: { code: "NZ" }) { name id: name(language: "id") en: name(language: "en") fr: name(language: "fr") ja: name(language: "ja-JP") } agents: node(id: "country:NZ") { ... on Agent { name } ... on Country { de: name(language: "de") } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.country).toEqual({
      name: 'Selandia Baru',
      id: 'Selandia Baru',
      en: 'New Zealand',
      fr: 'Nouvelle-Zélande',
      ja: 'ニュージーランド',
    });
    expect(data.agents).toEqual({ name: 'Selandia Baru', de: 'Neuseeland' });
  });

  it.each(['xx', 'not a tag', ''])('a country has no name in "%s"', async (language) => {
    const { errors } = await api.ask('query N($language: String) { country(by: { code: "NZ" }) { name(language: $language) } }', {
      language,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', field: 'country.name' } }]);
  });

  it.each([
    ['exchanges', 'exchangeConnection', 'mode: ABOUT', 'from { name } to { name } count lastKnownBy'],
    ['exchanges', 'exchangeConnection', 'filter: { act: ASSERT }', 'from { name } to { name } count lastKnownBy'],
    ['statementCounts', 'statementCountConnection', 'by: [SPEAKER, KIND]', 'count keys { by value }'],
    ['statementCounts', 'statementCountConnection', 'by: [MONTH]', 'count keys { by value }'],
  ])('%s are paged, from either end: %s(%s)', async (old, list, args, fields) => {
    const sorted = (all: object[]): string[] => all.map((each) => JSON.stringify(each)).sort();
    const whole = await api.ask(`{ ${old}(${args}, first: 100) { ${fields} } }`);
    const page = async (
      bounds: string,
    ): Promise<{ nodes: { count: number }[]; edges: { cursor: string }[]; pageInfo: object; totalCount: number }> => {
      const { data, errors } = await api.ask(
        `{ ${list}(${args}, ${bounds}) { totalCount nodes { ${fields} } edges { cursor } pageInfo { hasNextPage hasPreviousPage } } }`,
      );
      expect(errors).toBeUndefined();
      return data[list];
    };
    const all = await page('first: 100');
    expect(sorted(all.nodes)).toEqual(sorted(whole.data[old]));
    expect([all.totalCount, all.nodes.map(({ count }) => count)]).toEqual([
      all.nodes.length,
      all.nodes.map(({ count }) => count).sort((a, b) => b - a),
    ]);
    const cursor = (n: number): string => JSON.stringify(all.edges[n]!.cursor);
    expect((await page(`first: 2, after: ${cursor(0)}`)).nodes).toEqual(all.nodes.slice(1, 3));
    expect((await page(`last: 2`)).nodes).toEqual(all.nodes.slice(-2));
    expect(await page(`last: 1, before: ${cursor(2)}`)).toMatchObject({
      nodes: all.nodes.slice(1, 2),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    // What has another count by now, or is gone: the page goes on where it was.
    const gone = Buffer.from(JSON.stringify([all.nodes[0]!.count + 1, 'zzz', list])).toString('base64url');
    expect((await page(`first: 2, after: "${gone}"`)).nodes).toEqual(all.nodes.slice(0, 2));
    expect((await page(`first: 2, before: "${gone}"`)).nodes).toEqual([]);
  });
});
