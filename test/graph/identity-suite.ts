import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { vocabularies } from '../../src/app.js';
import type { Article } from '../../src/domain/article.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { changesAfter, lastCursor } from '../../src/graph/queries/changes.js';
import { liveIds } from '../../src/graph/queries/ledger.js';
import { exportJudgements, importJudgements, judge, unjudge } from '../../src/graph/write/judgements/judge.js';
import { storeList } from '../../src/graph/write/agents/listed.js';
import { withdrawArticle } from '../../src/graph/write/store.js';
import type { Ingest } from '../../src/ingest/ingest.js';
import { makeIngest } from '../../src/ingest/ingest.js';
import { draftHere } from '../../src/reader/drafts.js';
import { extract } from '../../src/reader/reader.js';
import { linesOf } from './canonical.js';
import type { OpenStore } from './stores.js';

const NOW = '2025-03-01T08:00:00Z';
const article = (id: string, text: string, publishedAt = '2025-02-13'): Article => ({ id, text, language: 'id', publishedAt });

const LEBA = article('short', '"Kami siap kapan saja," kata Leba.');
const AHMAD = article('ahmad', 'Bupati Sikka Ahmad Leba mengatakan bahwa jalan lingkar akan segera dibuka kembali.');
const YOSEF = article('yosef', 'Bupati Ende Yosef Leba mengatakan bahwa pasar induk akan ditutup pekan depan.');

/** Who is one over articles, what becomes of ids, and what people say of it, on every engine. */
export function identitySuite(open: OpenStore): void {
  describe('people over articles', () => {
    let engine: GraphEngine;
    let ingest: Ingest;
    const read = async (cypher: string, params = {}): Promise<Record<string, unknown>[]> => engine.read((run) => run(cypher, params));
    const people = async (): Promise<string[]> =>
      (await read('MATCH (p:Person) RETURN p.name AS name ORDER BY name')).map(({ name }) => String(name));
    const idOf = async (name: string): Promise<string> =>
      String((await read('MATCH (p:Person {name: $name}) RETURN p.id AS id', { name }))[0]!['id']);
    const appearanceIn = async (key: string): Promise<string> =>
      String(
        (
          await read(`MATCH (ap:Appearance)-[:IN_ARTICLE]->(:Article {key: $key}) WHERE ap.kind = 'Person' RETURN ap.id AS id`, { key })
        )[0]!['id'],
      );
    const seed = async (...articles: Article[]): Promise<void> => {
      for (const { error } of await ingest.batch(articles.map((each) => ({ article: each, where: each.id }))))
        if (error !== undefined) throw new Error(error);
    };
    const say = (one: string, other: string, same: boolean): Promise<string> =>
      engine.write((run) => judge(run, { one, other, same, by: 'meja redaksi', reason: 'kami mengenalnya' }, NOW));
    const statements = async (): Promise<{ text: string; reports: number }[]> =>
      (await read('MATCH (s:Statement) RETURN s.text AS text, s.reports AS reports ORDER BY text')) as unknown as {
        text: string;
        reports: number;
      }[];

    beforeEach(async () => {
      engine = await open();
      ingest = makeIngest({ engine, draft: draftHere(extract), vocabularies, today: () => '2025-03-01', now: () => NOW });
    });
    afterEach(() => engine.close());

    it('who are left open know whom they may be, and why', async () => {
      await seed(LEBA, AHMAD, YOSEF);
      const open = await read(
        'MATCH (a:Agent)-[:MAY_BE]->(m:Maybe)-[:MAY_BE]->(b:Agent) RETURN a.name AS one, b.name AS other, m.score AS score, m.reason AS reason ORDER BY other',
      );
      expect(open).toEqual([
        { one: 'Leba', other: 'Ahmad Leba', score: 0.5, reason: 'the name fits 2 people' },
        { one: 'Leba', other: 'Yosef Leba', score: 0.5, reason: 'the name fits 2 people' },
      ]);
    });

    it('are told apart by offices that nobody holds together', async () => {
      await seed(AHMAD, article('other', 'Bupati Ende Ahmad Leba menyatakan bahwa hujan akan turun.'));
      expect(await people()).toEqual(['Ahmad Leba', 'Ahmad Leba']);
    });

    it('keep an id that leads on when they are found to be one, and to the one that kept most when they part', async () => {
      await seed(
        AHMAD,
        article('other', 'Ahmad Leba Wutun mengatakan bahwa hujan akan turun.'),
        article('third', 'Ahmad Leba Wutun menyatakan bahwa kapal itu aman.'),
      );
      const one = await idOf('Ahmad Leba Wutun');
      expect(await people()).toEqual(['Ahmad Leba Wutun']);
      await seed(article('namesake', 'Ahmad Leba Koten mengatakan bahwa pasar sepi.'));
      expect(await people()).toEqual(['Ahmad Leba', 'Ahmad Leba Koten', 'Ahmad Leba Wutun']);
      const short = await idOf('Ahmad Leba');
      expect(await idOf('Ahmad Leba Wutun')).toBe(one);
      await engine.write((run) => withdrawArticle(run, { key: 'namesake' }, { now: NOW }));
      expect(await engine.read((run) => liveIds(run, [short]))).toEqual(new Map([[short, one]]));
    });

    it('are who somebody says they are, until that is taken back', async () => {
      await seed(LEBA, AHMAD, YOSEF);
      const before = await linesOf(engine);
      const id = await say(await idOf('Leba'), await idOf('Yosef Leba'), true);
      expect(await people()).toEqual(['Ahmad Leba', 'Yosef Leba']);
      await seed(article('more', '"Kami tidak takut," kata Leba.'));
      expect(await people()).toEqual(['Ahmad Leba', 'Yosef Leba']);
      await engine.write((run) => withdrawArticle(run, { key: 'more' }, { now: NOW }));
      await engine.write((run) => unjudge(run, id, NOW));
      expect(await linesOf(engine)).toEqual(before);
    });

    it('of an appearance are told for it alone', async () => {
      await seed(AHMAD, article('two', 'Bupati Sikka Ahmad Leba menyatakan bahwa hujan akan turun.'));
      await say(await appearanceIn('two'), await idOf('Ahmad Leba'), false);
      expect(await people()).toEqual(['Ahmad Leba', 'Ahmad Leba']);
    });

    it('are judged again in a store made anew, also where the texts have changed', async () => {
      await seed(LEBA, AHMAD, YOSEF);
      await say(await idOf('Leba'), await idOf('Ahmad Leba'), true);
      const records = await engine.read(exportJudgements);
      await engine.close();
      engine = await open();
      ingest = makeIngest({ engine, draft: draftHere(extract), vocabularies, today: () => '2025-03-01', now: () => NOW });
      expect(await engine.write((run) => importJudgements(run, records, NOW))).toBe(1);
      await seed({ ...LEBA, text: `Tambahan redaksi. ${LEBA.text}` }, AHMAD, YOSEF);
      expect(await people()).toEqual(['Ahmad Leba', 'Yosef Leba']);
      expect(await engine.write((run) => importJudgements(run, records, NOW))).toBe(0);
    });

    it('refuses to judge what is not there, and one person against himself', async () => {
      await seed(AHMAD, YOSEF);
      await expect(say('person:nobody', await idOf('Ahmad Leba'), true)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(say(await idOf('Ahmad Leba'), await idOf('Ahmad Leba'), false)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    });

    it('on a list kept by hand are found by their nicknames, and are not in the graph unless an article shows them', async () => {
      const list = [
        {
          name: 'Yosef Leba',
          aliases: ['Bung Yos'],
          wikidata: 'Q1',
          roles: [{ title: 'Bupati', body: 'Ende', from: '2020-01-01', until: null }],
        },
        { name: 'Rosalia Banu', aliases: [], wikidata: 'Q2', roles: [] },
      ];
      await seed(YOSEF, article('nick', '"Pasar tetap buka," kata Bung Yos kepada wartawan.'));
      const before = await linesOf(engine);
      expect(await people()).toHaveLength(2);
      const options = { now: NOW, ...vocabularies };
      await engine.write((run) => storeList(run, list, options));
      expect(await people()).toEqual(['Yosef Leba']);
      expect(await read('MATCH (p:Person) RETURN p.wikidata AS wikidata')).toEqual([{ wikidata: 'Q1' }]);
      await engine.write((run) => storeList(run, [], options));
      expect(await linesOf(engine)).toEqual(before);
    });

    it('on a list are found by their nicknames, whether the list or the article came first', async () => {
      const list = [{ name: 'Yosef Leba', aliases: ['Bung Yos'], wikidata: 'Q1', roles: [] }];
      const nick = article('nick', '"Pasar tetap buka," kata Bung Yos kepada wartawan.');
      const options = { now: NOW, ...vocabularies };
      await seed(nick);
      await engine.write((run) => storeList(run, list, options));
      const before = await linesOf(engine);
      await engine.write((run) => withdrawArticle(run, { key: 'nick' }, { now: NOW }));
      expect(await people()).toEqual([]);
      await seed(nick);
      expect(await read('MATCH (p:Person) RETURN p.wikidata AS wikidata')).toEqual([{ wikidata: 'Q1' }]);
      expect(await linesOf(engine)).toEqual(before);
    });

    it('say one thing where papers shorten and edit it, and another where a number or a no makes the difference', async () => {
      const words = 'bendungan itu akan menampung air bagi dua puluh desa di lereng utara gunung';
      await seed(
        article('wire', `Bupati Sikka Ahmad Leba mengatakan bahwa ${words}.`),
        article('short', 'Bupati Sikka Ahmad Leba mengatakan bahwa bendungan itu akan menampung air bagi dua puluh desa.'),
        article('edited', `Bupati Sikka Ahmad Leba menyatakan bahwa ${words.replace('lereng utara', 'lereng sebelah utara')}.`),
        article('denied', `Bupati Sikka Ahmad Leba membantah bahwa ${words}.`),
        article('no', `Bupati Sikka Ahmad Leba mengatakan bahwa ${words.replace('akan', 'tidak akan')}.`),
        article('else', `Bupati Ende Yosef Leba mengatakan bahwa ${words}.`),
      );
      expect((await statements()).map(({ reports }) => reports).sort()).toEqual([1, 1, 1, 3]);
    });

    it('part again over a statement when the report that bridged two goes', async () => {
      const [first, second] = [
        'bendungan itu akan menampung air bagi dua puluh desa',
        'seluruh warga lereng utara tidak perlu lagi membeli air bersih',
      ];
      await seed(
        article('a', `"${first}," kata Bupati Sikka Ahmad Leba.`),
        article('b', `"${second}," kata Bupati Sikka Ahmad Leba.`),
        article('whole', `"${first}. ${second}," kata Bupati Sikka Ahmad Leba.`),
      );
      expect(await statements()).toMatchObject([{ reports: 3 }]);
      await engine.write((run) => withdrawArticle(run, { key: 'whole' }, { now: NOW }));
      expect(await statements()).toMatchObject([{ reports: 1 }, { reports: 1 }]);
    });

    it('meet once, whether it is planned or done, with one more or at a place; what fits two meetings stays apart', async () => {
      const met = (id: string, words: string): Article => article(id, `Bupati Sikka Ahmad Leba ${words}.`);
      await seed(
        met('plan', 'akan bertemu Bupati Ende Yosef Leba pada 20 Februari 2025'),
        met('done', 'bertemu Bupati Ende Yosef Leba dan Haruto Senoo di Kupang pada 20 Februari 2025'),
      );
      expect(await read('MATCH (e:Event) RETURN e.kind AS kind, e.status AS status, e.place AS place')).toEqual([
        { kind: 'MEETING', status: 'HAPPENED', place: 'Kupang' },
      ]);
      await seed(met('other', 'bertemu Bupati Ende Yosef Leba dan Rosalia Banu di Maumere pada 20 Februari 2025'));
      expect(await read('MATCH (e:Event) RETURN count(e) AS events')).toEqual([{ events: 3 }]);
    });

    it('that a withdrawn article showed stay in its kept revisions until they are erased', async () => {
      await seed(AHMAD);
      await engine.write((run) => withdrawArticle(run, { key: 'ahmad' }, { now: NOW }));
      const kept = async (): Promise<unknown> =>
        (await read('MATCH (v:Revision) RETURN v.number AS number, v.text AS text ORDER BY number'))[0];
      expect(await kept()).toMatchObject({ number: 1, text: AHMAD.text });
      await seed({ ...AHMAD, text: YOSEF.text });
      expect(await read('MATCH (a:Article) RETURN a.revision AS revision')).toEqual([{ revision: 2 }]);
      await engine.write((run) => withdrawArticle(run, { key: 'ahmad' }, { now: NOW }));
      await engine.write((run) => withdrawArticle(run, { key: 'ahmad' }, { now: NOW, erase: true }));
      expect(await kept()).toBeUndefined();
      const left = await read('MATCH (n) WHERE NOT n:Meta AND NOT n:Day RETURN properties(n) AS props');
      expect(JSON.stringify(left)).not.toMatch(/Leba|leba/);
    });

    it('come and go in the log of changes, which a cursor reads on from', async () => {
      await seed(AHMAD);
      const first = await engine.read((run) => changesAfter(run, { after: null, since: null, first: 100 }));
      expect(first.filter(({ id }) => /^(?:person|article|statement)/.test(id)).map(({ kind, id }) => [kind, id.split(':')[0]])).toEqual([
        ['ADDED', 'article'],
        ['ADDED', 'person'],
        ['ADDED', 'statement'],
      ]);
      const cursor = await engine.read(lastCursor);
      expect(cursor).toBe(first.at(-1)!.cursor);
      const after = async (): Promise<string[]> =>
        (await engine.read((run) => changesAfter(run, { after: cursor, since: null, first: 100 }))).map(
          ({ kind, id }) => `${kind} ${id.split(':')[0]}`,
        );
      expect(await after()).toEqual([]);
      await engine.write((run) => withdrawArticle(run, { key: 'ahmad' }, { now: NOW }));
      expect(await after()).toEqual(expect.arrayContaining(['REMOVED statement', 'REMOVED person', 'REMOVED report', 'REMOVED article']));
    });
  });
}
