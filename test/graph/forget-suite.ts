import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { vocabularies } from '../../src/app.js';
import { blacken, namePlaces } from '../../src/domain/blacken.js';
import type { Article } from '../../src/domain/article.js';
import { exportLines, textOfLine } from '../../src/graph/archive/read.js';
import type { GraphEngine, Row } from '../../src/graph/engine.js';
import { storeList } from '../../src/graph/write/agents/listed.js';
import { judge } from '../../src/graph/write/judgements/judge.js';
import { withdrawArticle } from '../../src/graph/write/store.js';
import type { Forgotten } from '../../src/ingest/forget.js';
import { forgetPerson } from '../../src/ingest/forget.js';
import { linesOf } from './canonical.js';
import { ingestOf, seed } from './generated-articles.js';
import type { OpenStore } from './stores.js';

const NOW = '2025-02-14T08:00:00Z';
/** A name that nothing else holds. */
const MARKER = /zurv|quebra|kuebra/i;

const article = (id: string, text: string): Article => ({ id, language: 'id', publishedAt: '2025-02-13', text });
const ARTICLES = [
  article(
    'one',
    'Bupati Sikka Zurvan Quebrado mengatakan bahwa pasar itu akan pindah. "Saya tidak akan mundur," kata Quebrado kepada Wayan Sudarta. Wayan Sudarta menyatakan bahwa jalan itu rusak.',
  ),
  article('two', 'Wayan Sudarta mengatakan bahwa Zurvan Quebrado sudah pulang. Ketua DPRD Rina Hadi menyatakan bahwa air sudah surut.'),
  article('other', 'Gubernur Bali Rina Hadi mengatakan bahwa panen tahun ini baik.'),
];

/** Somebody who is forgotten is found nowhere, and everything else is where it was. */
export function forgetSuite(open: OpenStore): void {
  describe('somebody who is forgotten', () => {
    let engine: GraphEngine;
    beforeEach(async () => {
      engine = await open();
    });
    afterEach(() => engine.close());

    const read = (cypher: string): Promise<Row[]> => engine.read((run) => run(cypher));
    const personNamed = async (name: string): Promise<string> => {
      const rows = await engine.read((run) => run('MATCH (p:Person {name: $name}) RETURN p.id AS id', { name }));
      return String(rows[0]!['id']);
    };
    const forget = async (name: string): Promise<Forgotten> =>
      forgetPerson(await personNamed(name), { engine, ingest: ingestOf(engine), now: () => NOW, progress: () => undefined });
    /** Every value in the store, as text. */
    const everything = async (): Promise<string> =>
      JSON.stringify([
        await read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS props'),
        await read('MATCH ()-[e]->() RETURN properties(e) AS props'),
      ]);

    it('is found nowhere: not in texts, revisions, judgements, lists, index or export', async () => {
      const ingest = ingestOf(engine);
      await seed(ingest, [article('one', 'Bupati Sikka Zurvan Quebrado mengatakan bahwa pasar itu tetap di tempatnya.')]);
      await seed(ingest, [...ARTICLES, article('gone', 'Zurvan Quebrado mengatakan bahwa kapal itu karam.')]);
      await engine.write((run) => withdrawArticle(run, { key: 'gone' }, { now: NOW }));
      const options = { now: NOW, ...vocabularies };
      await engine.write((run) =>
        storeList(run, [{ name: 'Zurvan Quebrado', aliases: ['Bung Zurv'], wikidata: 'Q7', roles: [] }], options),
      );
      const [one, other] = [await personNamed('Zurvan Quebrado'), await personNamed('Rina Hadi')];
      await engine.write((run) => judge(run, { one, other, same: false, by: 'a reader', reason: null }, NOW));
      expect(await everything()).toMatch(MARKER);
      expect(await forget('Zurvan Quebrado')).toEqual({ person: one, articles: 2, revisions: 4, judgements: 1, remaining: [] });
      expect(await everything()).not.toMatch(MARKER);
      const lines: string[] = [];
      for await (const line of exportLines(engine)) lines.push(textOfLine(line));
      expect(lines.join('\n')).not.toMatch(MARKER);
      expect(await engine.searchText({ name: 'agent_text', label: 'Agent', property: 'words' }, ['zurvan'], 5)).toEqual([]);
    });

    it('leaves everybody else, and their places in the texts', async () => {
      await seed(ingestOf(engine), ARTICLES);
      const spans = (): Promise<Row[]> =>
        read(
          `MATCH (a:Agent)<-[:OF]-(:Profile)<-[:SHOWS]-(:Appearance)-[:SPOKE]->(r:Report) WHERE a.name = 'Rina Hadi' OR a.name = 'Wayan Sudarta'
           RETURN a.name AS who, r.starts AS starts, r.ends AS ends ORDER BY who, starts`,
        );
      const before = await spans();
      await forget('Zurvan Quebrado');
      expect(await spans()).toEqual(before);
      expect((await read('MATCH (p:Person) RETURN p.name AS name ORDER BY name')).map(({ name }) => name)).toEqual([
        'Rina Hadi',
        'Rina Hadi',
        'Wayan Sudarta',
      ]);
    });

    it('makes no new revision, and sending the text as it is then changes nothing', async () => {
      await seed(ingestOf(engine), ARTICLES);
      await forget('Zurvan Quebrado');
      const stored = await read('MATCH (a:Article) RETURN a.key AS key, a.text AS text, a.revision AS revision ORDER BY key');
      expect(stored.map(({ revision }) => revision)).toEqual([1, 1, 1]);
      const before = await linesOf(engine);
      const again = stored.map(({ key, text }) => article(String(key), String(text)));
      expect(
        (await ingestOf(engine).batch(again.map((each) => ({ article: each, where: each.id })))).map(({ outcome }) => outcome),
      ).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
      expect(await linesOf(engine)).toEqual(before);
    });

    it('who is nobody is refused', async () => {
      await expect(
        forgetPerson('person:nobody', { engine, ingest: ingestOf(engine), now: () => NOW, progress: () => undefined }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('and whose name stands in an address is told, as that cannot be blacked out', async () => {
      const url = 'https://kabarselat.example/zurvan-quebrado-mundur';
      await seed(ingestOf(engine), [{ ...ARTICLES[0]!, id: url, url }]);
      const [row] = await read('MATCH (a:Article) RETURN a.id AS id');
      expect((await forget('Zurvan Quebrado')).remaining).toEqual([row!['id']]);
    });
  });

  describe('blacking out', () => {
    it('finds names as whole words, in any case and over any space', () =>
      expect(namePlaces('ZURVAN\nQuebrado, Zurvanisme, "zurvan"', ['Zurvan', 'Zurvan Quebrado'])).toEqual([
        { start: 0, end: 6 },
        { start: 30, end: 36 },
        { start: 0, end: 15 },
      ]));
    it('keeps every other place', () =>
      expect(blacken('Kata Zurvan Quebrado: ya.', [{ start: 5, end: 20 }])).toBe('Kata ██████ ████████: ya.'));
  });
}
