import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import { openEmbeddedStore } from '../graph/stores.js';
import type { Answer } from './make-api.js';
import { makeApi } from './make-api.js';

const WHO = '{ key kind name names title partOf { name } evidence { start end exact } }';
const PREVIEW = `query Preview($article: ArticleInput!) {
  preview(article: $article) {
    language publisher publishedAt articleDate dateline headline { start end exact } furniture { start end exact }
    people ${WHO} organizations ${WHO} countries ${WHO} groups ${WHO}
    roles { title status bodyBasis bodyText body { key name } person { name } evidence { exact } bodyEvidence { exact } from { text } }
    statements {
      key text kind act cue confidence rule medium occasion via within { key } at { key } events { key }
      speakers { key kind name } speakerCandidates { name } addressees { kind name } about { name }
      saidAt { text earliest precision basis } evidence { part start end exact before after }
    }
    events { key kind status trigger place participants { name } when { earliest } evidence { part exact } }
    warnings { rule }
  }
}`;
const SAMPLE = JSON.parse(fs.readFileSync(path.join(PACKAGE_ROOT, 'seed', 'articles', '01-kapal-riset-ditahan.json'), 'utf8')) as Record<
  string,
  string
> & { text: string };

describe('a preview', () => {
  let api: Awaited<ReturnType<typeof makeApi>>;
  beforeAll(async () => {
    api = await makeApi(openEmbeddedStore);
  });
  afterAll(() => api.close());
  const preview = (article: object): Promise<Answer> => api.ask(PREVIEW, { article }, true);

  it('tells what would be read of an article, with its places', async () => {
    const { data, errors } = await preview(SAMPLE);
    expect(errors).toBeUndefined();
    const { headline, furniture, people, countries, roles, statements, events } = data.preview;
    expect(data.preview).toMatchObject({ language: 'id', publisher: 'Warta Nusa', articleDate: '2025-03-03', dateline: 'Kupang' });
    const passages = [headline, ...furniture, ...[...people, ...countries].flatMap(({ evidence }) => evidence)];
    for (const { start, end, exact } of passages) expect([exact, exact.length > 0]).toEqual([SAMPLE.text.slice(start, end), true]);
    expect(furniture.map(({ exact }: { exact: string }) => exact).join()).toContain('Baca juga: Nelayan Rote');
    expect(people.map(({ name, kind }: { name: string; kind: string }) => [name, kind])).toContainEqual(['Ratna Wiryawan', 'PERSON']);
    expect(countries).toContainEqual(expect.objectContaining({ key: 'NZ', kind: 'COUNTRY', name: 'Selandia Baru' }));
    expect(roles).toContainEqual({
      title: 'Menteri Kelautan dan Perikanan',
      status: 'CURRENT',
      bodyBasis: 'STATED',
      bodyText: null,
      body: { key: 'ID', name: 'Indonesia' },
      person: { name: 'Ratna Wiryawan' },
      evidence: { exact: 'Menteri Kelautan dan Perikanan' },
      bodyEvidence: { exact: 'RI' },
      from: null,
    });
    const told = statements.find(({ text }: { text: string }) => text.startsWith('Kapal itu mematikan'));
    expect(told).toMatchObject({
      kind: 'DIRECT',
      act: 'ASSERT',
      cue: 'kata',
      speakers: [{ kind: 'PERSON', name: 'Ratna Wiryawan' }],
      addressees: [{ kind: 'GROUP', name: 'wartawan' }],
      saidAt: { earliest: '2025-03-03', precision: 'DAY', basis: 'STATED' },
    });
    expect(told.confidence).toBeGreaterThan(0);
    expect(told.evidence.map(({ part }: { part: string }) => part)).toEqual(['CONTENT', 'CUE', 'SPEAKER', 'ADDRESSEE', 'DATE']);
    for (const { start, end, exact } of told.evidence) expect(SAMPLE.text.slice(start, end)).toBe(exact);
    expect(events.length).toBeGreaterThan(0);
    expect(events[0].evidence[0]).toMatchObject({ part: 'TRIGGER', exact: events[0].trigger });
  });

  it('reads the same as is stored when the article is taken in', async () => {
    const { data } = await preview(SAMPLE);
    const stored = await api.ask(
      'query Stored($url: String!) { article(by: { url: $url }) { reports(first: 100) { nodes { text kind act cue confidence rule evidence { part start end exact before after } } } } }',
      { url: SAMPLE['url'] },
    );
    const fields = Object.keys(stored.data.article.reports.nodes[0]);
    expect(
      data.preview.statements.map((each: object) => Object.fromEntries(Object.entries(each).filter(([name]) => fields.includes(name)))),
    ).toEqual(stored.data.article.reports.nodes);
  });

  it('reckons days in the zone that the stored article keeps', async () => {
    const article = {
      url: 'https://zones.example/1',
      language: 'id',
      publishedAt: '2025-06-03T20:00:00Z',
      text: 'Presiden Peru Luis Quispe mengatakan hari ini bahwa hujan akan turun.',
    };
    const day = async (more: object): Promise<string> => (await preview({ ...article, ...more })).data.preview.articleDate as string;
    expect([await day({}), await day({ zone: 'America/Lima' })]).toEqual(['2025-06-04', '2025-06-03']);
    await api.ask(
      'mutation M($article: ArticleInput!) { ingest(input: { articles: [$article] }) { results { outcome } } }',
      { article: { ...article, zone: 'America/Lima' } },
      true,
    );
    expect(await day({})).toBe('2025-06-03');
  });

  it('writes nothing, and says nothing is there to be read of what is no article', async () => {
    const all = async (): Promise<unknown> =>
      (await api.ask('{ stats { articles people statements cursor } writes { at } }', {}, true)).data;
    const before = await all();
    const own = { id: 'own', language: 'id', text: 'Presiden Chile Paz Rojas mengatakan bahwa hujan akan turun.' };
    expect((await preview(own)).data.preview.people).toMatchObject([{ name: 'Paz Rojas', kind: 'PERSON' }]);
    expect(await all()).toEqual(before);
    for (const [article, code] of [
      [{ text: ' ' }, 'BAD_ARTICLE'],
      [{ text: 'Hujan turun.', publishedAt: 'kemarin' }, 'BAD_ARTICLE'],
      [{ text: 'Hujan turun.', language: 'xx' }, 'UNKNOWN_LANGUAGE'],
    ] as const) {
      const { data, errors } = await preview(article);
      expect([data, errors]).toMatchObject([null, [{ path: ['preview'], extensions: { code } }]]);
    }
  });

  it('needs the write token, and costs what taking an article in costs', async () => {
    expect((await api.ask(PREVIEW, { article: SAMPLE })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const many = (count: number): Promise<Answer> =>
      api.ask(
        `query Many($article: ArticleInput!) { ${Array.from({ length: count }, (_, n) => `a${n}: preview(article: $article) { language }`).join(' ')} }`,
        { article: { language: 'id', text: 'Hujan turun.' } },
        true,
      );
    expect((await many(2)).errors).toBeUndefined();
    expect((await many(130)).errors).toMatchObject([{ extensions: { code: 'TOO_EXPENSIVE' } }]);
    const ingest =
      'mutation I($input: IngestInput!) { a: ingest(input: $input) { results { outcome } } b: ingest(input: $input) { results { outcome } } }';
    const input = { articles: Array.from({ length: 100 }, () => ({ text: ' ' })) };
    expect((await api.ask(ingest, { input }, true)).errors).toMatchObject([{ extensions: { code: 'TOO_EXPENSIVE' } }]);
    expect((await api.ask(ingest.replace(/b: .*/, '}'), { input }, true)).data.a.results).toHaveLength(100);
  });
});
