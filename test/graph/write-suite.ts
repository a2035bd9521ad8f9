import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { vocabularies } from '../../src/app.js';
import type { Article } from '../../src/domain/article.js';
import { READER_VERSION } from '../../src/domain/extraction.js';
import { FAST } from '../../src/domain/read-by.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { givenArticles, outdatedArticles } from '../../src/graph/queries/articles.js';
import { withdrawArticle } from '../../src/graph/write/store.js';
import type { Ingest } from '../../src/ingest/ingest.js';
import { makeIngest } from '../../src/ingest/ingest.js';
import { draftHere } from '../../src/reader/drafts.js';
import { extract } from '../../src/reader/reader.js';
import type { OpenStore } from './stores.js';
import { sizeOf } from './stores.js';

const NOW = '2025-02-14T08:00:00Z';

const article = (id: string, text: string, more: Partial<Article> = {}): { article: Article; where: string } => ({
  where: id,
  article: { id, text, language: 'id', publishedAt: '2025-02-13', ...more },
});
const TALKS = article(
  'talks',
  'Presiden Peru Luis Quispe mengatakan bahwa perundingan dengan Jepang akan dimulai pekan depan. "Kami siap kapan saja," kata Quispe kepada wartawan.',
);
const SHIP = article(
  'ship',
  'Presiden Peru Luis Quispe Rojas membantah bahwa kapal itu ditahan. Menteri Luar Negeri Jepang Haruto Senoo menyatakan bahwa kapal itu aman.',
);

const UNDATED: Article = { id: 'undated', language: 'id', text: '"Kami siap," kata Bupati Sikka Ahmad Leba, Rabu (8/1).' };

/** What storing articles must do, on every engine. */
export function writeSuite(open: OpenStore): void {
  describe('storing articles', () => {
    let engine: GraphEngine;
    let ingest: Ingest;
    const people = async (): Promise<string[]> =>
      (await engine.read((run) => run('MATCH (p:Person) RETURN p.name AS name ORDER BY name'))).map((row) => String(row['name']));
    const outcomes = async (...items: (typeof TALKS)[]): Promise<string[]> =>
      (await ingest.batch(items)).map(({ outcome, error }) => error ?? outcome);

    beforeEach(async () => {
      engine = await open();
      ingest = makeIngest({
        engine,
        draft: draftHere(extract),
        vocabularies,
        today: () => '2025-02-14',
        now: () => '2025-02-14T08:00:00Z',
      });
    });
    afterEach(() => engine.close());

    it('twice changes nothing', async () => {
      expect(await outcomes(TALKS, SHIP)).toEqual(['NEW', 'NEW']);
      const before = await sizeOf(engine);
      expect(await outcomes(TALKS, SHIP)).toEqual(['UNCHANGED', 'UNCHANGED']);
      expect(await sizeOf(engine)).toEqual(before);
    });

    it('joins one person over articles, by the fuller name', async () => {
      await outcomes(TALKS, SHIP);
      expect(await people()).toEqual(['Haruto Senoo', 'Luis Quispe Rojas']);
    });

    it('keeps two people of one name apart where their countries speak against it', async () => {
      await outcomes(TALKS, article('other', 'Presiden Kolombia Luis Quispe mengatakan bahwa hujan akan turun.'));
      expect(await people()).toEqual(['Luis Quispe', 'Luis Quispe']);
    });

    it('knows for which countries somebody speaks, through a body that is part of one too', async () => {
      await outcomes(
        article(
          'spokesman',
          'Juru Bicara Kementerian Luar Negeri Peru Rosa Quispe mengatakan kepada Presiden Jepang Haruto Senoo bahwa kapal itu aman. Kementerian Luar Negeri Peru membantah bahwa kapal itu ditahan.',
        ),
      );
      const told = await engine.read((run) =>
        run(
          'MATCH (r:Report)-[:FROM_COUNTRY]->(c:Country) RETURN r.text AS text, c.code AS code, [(r)-[:TO_COUNTRY]->(d:Country) | d.code] AS to ORDER BY text',
        ),
      );
      expect(told).toEqual([
        { text: 'kapal itu aman', code: 'PE', to: ['JP'] },
        { text: 'kapal itu ditahan', code: 'PE', to: [] },
      ]);
      const parts = await engine.read((run) =>
        run(
          'MATCH (a:Appearance)-[:PART_OF]->(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(c:Country) RETURN a.names AS names, c.code AS code',
        ),
      );
      expect(parts).toEqual([{ names: ['Kementerian Luar Negeri Peru'], code: 'PE' }]);
    });
    it('keeps by which rule it was read, and where it names the body of an office', async () => {
      const text = 'Presiden Peru Luis Quispe mengatakan bahwa hujan turun. Rapat itu ditunda.';
      const at = (words: string): { start: number; end: number; text: string } => ({
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        text: words,
      });
      const read = extract({ id: 'rules', text, language: 'id' }, { today: '2025-02-14' });
      const [statement] = read.statements;
      const ruled = makeIngest({
        engine,
        draft: draftHere(() => ({
          ...read,
          statements: [{ ...statement!, rule: 'clause' }],
          roles: [{ ...read.roles[0]!, ofSpan: at('Peru'), rule: 'title' }],
          events: [
            {
              id: 'e1',
              kind: 'MEETING',
              trigger: at('Rapat'),
              mentions: [at('Rapat')],
              participants: [],
              place: null,
              date: null,
              status: 'PLANNED',
              rule: 'noun',
            },
          ],
        })),
        vocabularies,
        today: () => '2025-02-14',
        now: () => NOW,
      });
      await ruled.batch([article('rules', text)]);
      const rows = await engine.read((run) =>
        run(
          'MATCH (r:Report)<-[:SPOKE]-(:Appearance)-[held:IN_ROLE]->(:Role) MATCH (e:EventReport) RETURN r.rule AS report, e.rule AS event, held.rule AS role, held.bodyBasis AS basis, held.bodyStart AS start',
        ),
      );
      expect(rows).toEqual([{ report: 'clause', event: 'noun', role: 'title', basis: 'STATED', start: text.indexOf('Peru') }]);
    });
    it('leaves a single name apart where it fits two', async () => {
      await outcomes(
        article('a', 'Bupati Sikka Ahmad Leba mengatakan bahwa jalan akan dibuka.'),
        article('b', 'Bupati Ende Yosef Leba mengatakan bahwa jalan akan ditutup.'),
        article('c', '"Kami siap kapan saja," kata Leba.'),
      );
      expect(await people()).toEqual(['Ahmad Leba', 'Leba', 'Yosef Leba']);
    });

    it('gives the same people in either order, and the same size of graph', async () => {
      await outcomes(TALKS, SHIP);
      const forward = { people: await people(), size: await sizeOf(engine) };
      await engine.close();
      engine = await open();
      ingest = makeIngest({
        engine,
        draft: draftHere(extract),
        vocabularies,
        today: () => '2025-02-14',
        now: () => '2025-02-14T08:00:00Z',
      });
      await outcomes(SHIP);
      await outcomes(TALKS);
      expect({ people: await people(), size: await sizeOf(engine) }).toEqual(forward);
    });

    it('joins what two articles report in the same words', async () => {
      await outcomes(
        TALKS,
        article('wire', 'Presiden Peru Luis Quispe berkata, "Kami siap kapan saja untuk itu dan tidak takut."'),
        article('copy', '"Kami siap kapan saja untuk itu dan tidak takut," ujar Presiden Peru Luis Quispe.'),
      );
      const rows = await engine.read((run) => run('MATCH (s:Statement) WHERE s.reports > 1 RETURN s.text AS text, s.reports AS reports'));
      expect(rows).toEqual([{ text: 'Kami siap kapan saja untuk itu dan tidak takut', reports: 2 }]);
    });

    it('of a changed text replaces what it said, and keeps the revision', async () => {
      await outcomes(TALKS);
      const changed = article('talks', TALKS.article.text.replace('pekan depan', 'bulan depan'));
      expect(await outcomes(changed)).toEqual(['CHANGED']);
      const texts = (await engine.read((run) => run('MATCH (s:Statement) RETURN s.text AS text ORDER BY text'))).map((row) => row['text']);
      expect(texts).toEqual(['Kami siap kapan saja', 'perundingan dengan Jepang akan dimulai bulan depan']);
      const revisions = await engine.read((run) => run('MATCH (v:Revision) RETURN v.number AS number, v.text AS text ORDER BY number'));
      expect(revisions.map((row) => [row['number'], String(row['text']).includes('pekan depan')])).toEqual([
        [1, true],
        [2, false],
      ]);
    });

    it('of a changed text keeps the ids of what stayed', async () => {
      await outcomes(TALKS);
      const ids = async (): Promise<unknown> =>
        (
          await engine.read((run) => run(`MATCH (s:Statement {text: 'Kami siap kapan saja'})<-[:TELLS]-(r:Report) RETURN r.id AS report`))
        )[0];
      const before = await ids();
      await outcomes(article('talks', `Tambahan redaksi. ${TALKS.article.text}`));
      expect(await ids()).toEqual(before);
    });

    it('and withdrawing them leaves nothing that only they supported', async () => {
      await outcomes(TALKS);
      const alone = await sizeOf(engine);
      await outcomes(SHIP);
      await engine.write((run) => withdrawArticle(run, { key: 'ship' }, { now: NOW }));
      expect(await sizeOf(engine)).toEqual(alone);
      await engine.write((run) => withdrawArticle(run, { key: 'talks' }, { now: NOW }));
      expect(await sizeOf(engine)).toEqual({ nodes: 0, relationships: 0 });
      await expect(engine.write((run) => withdrawArticle(run, { key: 'talks' }, { now: NOW }))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });

    it('goes on after a bad one', async () => {
      expect(await outcomes(article('empty', '  '), TALKS)).toEqual(['the article has no text: wanted at least one sentence', 'NEW']);
    });

    it('at once, in many batches, makes no duplicates', async () => {
      const copies = Array.from({ length: 6 }, (_, n) => article(`talks-${n}`, `${TALKS.article.text} Berita ke-${n}.`));
      await Promise.all(copies.map((copy) => ingest.batch([copy])));
      expect(await people()).toEqual(['Luis Quispe']);
      const [row] = await engine.read((run) => run('MATCH (c:Country) RETURN count(c) AS total'));
      expect(row!['total']).toBe(2);
    });

    it('is refused to an older reader', async () => {
      await outcomes(TALKS);
      await engine.write((run) => run('MATCH (a:Article) SET a.readerVersion = $version', { version: READER_VERSION + 1 }));
      expect((await outcomes(TALKS))[0]).toMatch(/use a newer Ujar/);
    });

    it('is left alone by a reader that finds less than the one before, until its text is another', async () => {
      await outcomes(TALKS);
      await engine.write((run) => run(`MATCH (a:Article) SET a.reader = 'careful', a.readerVersion = 1`));
      expect(await outcomes(TALKS)).toEqual(['UNCHANGED']);
      expect(await engine.read((run) => outdatedArticles(run, FAST))).toEqual([]);
      expect(await outcomes(article('talks', `${TALKS.article.text} Pasar itu akan pindah.`))).toEqual(['CHANGED']);
    });

    it('keeps the zone in which its day is told, decided when it comes in', async () => {
      const inZone = (zone: string | null): Ingest =>
        makeIngest({ engine, draft: draftHere(extract), vocabularies, zone, today: () => '2025-02-14', now: () => NOW });
      const late = { publishedAt: '2025-02-12T16:30:00Z' };
      const own = article('own', TALKS.article.text, { ...late, zone: '+09:00' });
      const paper = article('paper', `${TALKS.article.text} Satu.`, { ...late, publisher: 'Pos Kupang' });
      const plain = article('plain', `${TALKS.article.text} Dua.`, late);
      await inZone('Asia/Jayapura').batch([own, paper, plain]);
      const zones = async (): Promise<unknown> =>
        engine.read((run) => run('MATCH (a:Article) RETURN a.key AS key, a.zone AS zone, a.publishedOn AS day ORDER BY key'));
      const decided = [
        { key: 'own', zone: '+09:00', day: '2025-02-13' },
        { key: 'paper', zone: 'Asia/Makassar', day: '2025-02-13' },
        { key: 'plain', zone: 'Asia/Jayapura', day: '2025-02-13' },
      ];
      expect(await zones()).toEqual(decided);
      const again = await inZone('Asia/Jakarta').batch([own, paper, plain]);
      expect(again.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
      expect(await outcomes(article('plain', plain.article.text, { ...late, zone: 'Asia/Jakarta' }))).toEqual(['REREAD']);
      expect(await zones()).toEqual([...decided.slice(0, 2), { key: 'plain', zone: 'Asia/Jakarta', day: '2025-02-12' }]);
    });

    it('keeps the day that is taken for its date where it tells none; another one is a change', async () => {
      const on = (assumedDate: string): typeof TALKS => ({ where: 'undated', article: { ...UNDATED, assumedDate } });
      const said = async (): Promise<unknown> =>
        (await engine.read((run) => run('MATCH (r:Report) RETURN r.saidEarliest AS day')))[0]!['day'];
      expect(await outcomes(on('2025-01-10'))).toEqual(['NEW']);
      expect(await said()).toBe('2025-01-08');
      expect(await outcomes(on('2025-01-10'))).toEqual(['UNCHANGED']);
      await engine.write((run) => run('MATCH (a:Article) SET a.readerVersion = 1'));
      const [given] = await engine.read(async (run) => givenArticles(run, await outdatedArticles(run, FAST)));
      expect(await outcomes({ where: 'undated', article: given! })).toEqual(['REREAD']);
      expect(await said()).toBe('2025-01-08');
      expect(await outcomes(on('2020-01-10'))).toEqual(['REREAD']);
      expect(await said()).toBe('2020-01-08');
    });

    it('resolves against the day on which it was first read, however late it is read again', async () => {
      const item = { where: 'undated', article: UNDATED };
      expect(await outcomes(item)).toEqual(['NEW']);
      await engine.write((run) => run('MATCH (a:Article) SET a.readerVersion = 1'));
      const later = makeIngest({ engine, draft: draftHere(extract), vocabularies, today: () => '2031-02-14', now: () => NOW });
      expect((await later.batch([item])).map(({ outcome }) => outcome)).toEqual(['REREAD']);
      const rows = await engine.read((run) =>
        run('MATCH (r:Report)-[:IN_ARTICLE]->(a:Article) RETURN r.saidEarliest AS said, a.readOn AS readOn, a.knownBy AS knownBy'),
      );
      expect(rows).toEqual([{ said: '2025-01-08', readOn: '2025-02-14', knownBy: '2025-02-14' }]);
    });

    it('keeps what of its text is no part of it', async () => {
      const text = `Warta\n\n${TALKS.article.text}\n\nBaca juga: Harga kemiri naik\n`;
      await outcomes(article('page', text), SHIP);
      const rows = await engine.read((run) =>
        run('MATCH (a:Article) RETURN a.key AS key, a.furnitureStarts AS starts, a.furnitureEnds AS ends ORDER BY key'),
      );
      const spans = (rows[0]!['starts'] as number[]).map((start, n) => text.slice(start, (rows[0]!['ends'] as number[])[n]));
      expect(spans).toEqual(['Warta', 'Baca juga: Harga kemiri naik']);
      expect(rows[1]).toEqual({ key: 'ship', starts: [], ends: [] });
    });

    it('with new metadata or a newer reader reads it again without a revision', async () => {
      await outcomes(TALKS);
      expect(await outcomes(article('talks', TALKS.article.text, { publisher: 'Warta' }))).toEqual(['REREAD']);
      const [row] = await engine.read((run) => run('MATCH (a:Article) RETURN a.revision AS revision, a.publisher AS publisher'));
      expect(row).toEqual({ revision: 1, publisher: 'Warta' });
    });
  });
}
