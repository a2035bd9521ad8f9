import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contextOf, makeApollo } from '../../src/api/server.js';
import type { OpenStore } from '../graph/stores.js';
import { SCHEMA_FOLDER } from '../graph/stores.js';
import { prepareStore } from '../../src/graph/store-schema.js';
import type { Answer } from './make-api.js';
import { makeApi } from './make-api.js';

interface Placed {
  start: number;
  end: number;
  exact: string;
}
interface Told {
  text: string;
  confidence: number;
  sentence: Placed & { article: { text: string; headline: string } };
  reports: { nodes: { confidence: number; sentence: Placed; evidence: (Placed & { part: string })[]; article: { headline: string } }[] };
}

const ALL = `query All($filter: StatementFilter) { statements(first: 100, filter: $filter) { nodes { text confidence
  sentence { start end exact article { text headline } }
  reports { nodes { confidence sentence { start end exact } evidence { part start end exact } article { headline } } } } } }`;

/** In which sentences a statement stands, and how sure it is, on every engine. */
export function sentenceSuite(open: OpenStore): void {
  describe('a statement', () => {
    let api: Awaited<ReturnType<typeof makeApi>>;
    const asked = async (filter: object = {}): Promise<Told[]> => {
      const { data, errors } = await api.ask(ALL, { filter });
      expect(errors).toBeUndefined();
      return data.statements.nodes as Told[];
    };
    beforeAll(async () => {
      api = await makeApi(open);
    });
    afterAll(() => api.close());

    it.each([
      [
        'Kapal itu mematikan',
        '"Kapal itu mematikan alat pelacaknya selama sebelas jam. Kami ingin tahu mengapa," kata Ratna kepada wartawan di Pelabuhan Tenau, Senin (3/3/2025).',
      ],
      [
        'kapal riset Selandia Baru Southern Petrel ditahan',
        'Menteri Kelautan dan Perikanan RI Ratna Wiryawan mengatakan kapal riset Selandia Baru Southern Petrel ditahan karena memasuki perairan Indonesia tanpa izin.',
      ],
      ['Alat pelacak kami rusak', '"Alat pelacak kami rusak karena badai," ujarnya.'],
    ])('stands in a whole sentence: %s', async (text, sentence) => {
      const [told] = await asked({ text });
      expect(told!.sentence.exact).toBe(sentence);
    });

    it('has its sentences in the article that its words are taken from, and each report in its own', async () => {
      const all = await asked();
      expect(all.length).toBeGreaterThan(20);
      for (const { text, sentence, reports } of all) {
        const { start, end, exact, article } = sentence;
        expect(article.text.slice(start, end)).toBe(exact);
        for (const part of text.split(' … ')) expect(exact).toContain(part);
        for (const report of reports.nodes)
          for (const words of report.evidence.filter(({ part }) => part === 'CONTENT'))
            expect(report.sentence.exact.slice(words.start - report.sentence.start, words.end - report.sentence.start)).toBe(words.exact);
      }
      const shared = all.find(({ text }) => text.startsWith('Laut tidak mengenal pagar'))!;
      expect(new Set(shared.reports.nodes.map(({ article }) => article.headline)).size).toBe(2);
    });

    it('shows no more of a text than evidence does where texts are not shown', async () => {
      const wide = 'hujan turun dan angin bertiup serta '.repeat(15);
      const long = `Saat ${wide}malam tiba, "Bantuan segera dikirim ke sana," kata Menteri Sosial Peru Luis Quispe saat ${wide}pagi tiba.`;
      const article = { id: 'panjang', language: 'id', text: long };
      await api.ask(
        'mutation I($article: ArticleInput!) { ingest(input: { articles: [$article] }) { userErrors { message } } }',
        { article },
        true,
      );
      const closed = { ...api.parts, texts: 'evidence' as const };
      const apollo = makeApollo(closed);
      const query = '{ statements(filter: { text: "Bantuan segera dikirim" }) { nodes { sentence { start end exact } text } } }';
      const { body } = await apollo.executeOperation({ query }, { contextValue: contextOf(closed, null) });
      const { data } = JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null)) as Answer;
      const { sentence, text } = data.statements.nodes[0];
      expect(sentence.exact).toHaveLength(text.length + 400);
      expect(long.slice(sentence.start as number, sentence.end as number)).toBe(sentence.exact);
      await api.ask('mutation W { withdraw(input: { article: { url: "panjang" }, erase: true }) { withdrawn } }', {}, true);
    });

    it('is as sure as its surest report, and is found by it', async () => {
      const all = await asked();
      for (const { confidence, reports } of all) expect(confidence).toBe(Math.max(...reports.nodes.map((report) => report.confidence)));
      const middle = all.map(({ confidence }) => confidence).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
      const sure = await asked({ confidence: { min: middle } });
      const unsure = await asked({ confidence: { max: middle } });
      expect(sure.map(({ text }) => text)).toEqual(all.filter(({ confidence }) => confidence >= middle).map(({ text }) => text));
      expect(unsure.map(({ text }) => text)).toEqual(all.filter(({ confidence }) => confidence <= middle).map(({ text }) => text));
      expect([sure.length < all.length, unsure.length < all.length]).toEqual([true, true]);
      expect((await api.ask(ALL, { filter: { confidence: { min: 1.5 } } })).errors).toMatchObject([
        { message: 'confidence.min is 1.5: wanted a number from 0 to 1', extensions: { code: 'BAD_INPUT' } },
      ]);
    });

    it('knows how sure it is in a store that was written before it kept that', async () => {
      const before = (await asked()).map(({ text, confidence }) => [text, confidence]);
      await api.parts.engine.write((run) => run('MATCH (n:Statement) SET n.confidence = null'));
      await api.parts.engine.write((run) => run("MATCH (m:Meta {key: 'schema'}) SET m.applied = [1, 2, 3, 4]"));
      await prepareStore(api.parts.engine, SCHEMA_FOLDER);
      expect((await asked()).map(({ text, confidence }) => [text, confidence])).toEqual(before);
    });
  });
}
