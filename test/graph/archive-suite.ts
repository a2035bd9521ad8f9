import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Article } from '../../src/domain/article.js';
import { exportLines, textOfLine } from '../../src/graph/archive/read.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { lastCursor } from '../../src/graph/queries/changes.js';
import { liveIds } from '../../src/graph/queries/ledger.js';
import { judge } from '../../src/graph/write/judgements/judge.js';
import { withdrawArticle } from '../../src/graph/write/store.js';
import type { Imported } from '../../src/ingest/import.js';
import { importLines } from '../../src/ingest/import.js';
import type { Ingest } from '../../src/ingest/ingest.js';
import { linesOf } from './canonical.js';
import { articles, ingestOf, seed, text } from './generated-articles.js';
import type { OpenStore } from './stores.js';

const NOW = '2025-02-14T08:00:00Z';

async function exported(engine: GraphEngine): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLines(engine)) lines.push(textOfLine(line));
  return lines;
}

/** Lines as a file gives them. */
const given = (lines: readonly string[]) => (): AsyncIterable<string> =>
  (async function* () {
    await Promise.resolve();
    yield* lines;
  })();

const imported = (engine: GraphEngine, lines: readonly string[], ingest: Ingest = ingestOf(engine)): Promise<Imported> =>
  importLines(given(lines), {
    engine,
    ingest,
    now: () => NOW,
    progress: () => undefined,
    failed: (where, reason) => {
      throw new Error(`${where}: ${reason}`);
    },
  });

/** Fails when it is asked for a batch after so many. */
const failingAfter = (batches: number, ingest: Ingest): Ingest => {
  let left = batches;
  return { batch: (...args) => (left-- > 0 ? ingest.batch(...args) : Promise.reject(new Error('killed'))) };
};

/** From a store to another one, on whichever engines. `runs` is how many sets of articles are tried. */
export function archiveSuite(openOne: OpenStore, openOther: OpenStore, runs: number): void {
  const many = (count: number): Article[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `m${n}`,
      language: 'id',
      publishedAt: '2025-02-13',
      text: `Bupati Sikka Luis Quispe mengatakan bahwa jembatan nomor ${n} akan segera dibangun lagi.`,
    }));

  /** A store's export, what it holds in words, and the end of its log. */
  const stateOf = async (engine: GraphEngine): Promise<{ lines: string[]; graph: string[]; cursor: string | null }> => ({
    lines: await exported(engine),
    graph: await linesOf(engine),
    cursor: await engine.read(lastCursor),
  });
  const storeOf = async (work: (engine: GraphEngine) => Promise<void>): Promise<Awaited<ReturnType<typeof stateOf>>> => {
    const engine = await openOne();
    try {
      await work(engine);
      return await stateOf(engine);
    } finally {
      await engine.close();
    }
  };

  describe('an export', () => {
    it(
      'taken into a new store gives the same graph, with the same ids and the same log',
      async () => {
        const cases = articles.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.array(text, { minLength: all.length, maxLength: all.length }),
            fc.nat(all.length - 1),
            fc.nat(),
            fc.nat(),
            fc.boolean(),
          ),
        );
        await fc.assert(
          fc.asyncProperty(cases, async ([all, before, gone, a, b, same]) => {
            const one = await storeOf(async (engine) => {
              const ingest = ingestOf(engine);
              await seed(
                ingest,
                all.map((article, n) => ({ ...article, text: before[n]! })),
                [2],
              );
              await seed(ingest, all, [1]);
              const shown = await engine.read((run) =>
                run(`MATCH (ap:Appearance) WHERE ap.kind = 'Person' RETURN ap.id AS id ORDER BY id`),
              );
              const [first, second] = [shown[a % shown.length]?.['id'], shown[b % shown.length]?.['id']];
              if (shown.length > 1 && first !== second)
                await engine.write((run) =>
                  judge(run, { one: String(first), other: String(second), same, by: 'a reader', reason: null }, NOW),
                );
              await engine.write((run) => withdrawArticle(run, { key: all[gone]!.id }, { now: NOW }));
            });
            const engine = await openOther();
            try {
              await imported(engine, one.lines);
              expect(await stateOf(engine)).toEqual(one);
            } finally {
              await engine.close();
            }
          }),
          { numRuns: runs, seed: 20250213 },
        );
      },
      60_000 * Math.max(1, runs / 10),
    );

    it('whose import was interrupted goes on where it was', async () => {
      const one = await storeOf((engine) => seed(ingestOf(engine), many(120), [50]));
      const engine = await openOther();
      await expect(imported(engine, one.lines, failingAfter(1, ingestOf(engine)))).rejects.toThrow('killed');
      await imported(engine, one.lines);
      expect(await stateOf(engine)).toEqual(one);
      await engine.close();
    });

    it('keeps lines of kinds that it does not know, and gives them out again', async () => {
      const one = await storeOf((engine) => seed(ingestOf(engine), many(2)));
      const line = '{"kind":"reading","by":"somebody else\'s reader","article":"m0"}';
      const engine = await openOther();
      expect(await imported(engine, [...one.lines, line])).toEqual({ articles: 2, failed: 0, judgements: 0, unknown: 1 });
      expect((await exported(engine)).at(-1)).toBe(line);
      await engine.close();
    });

    it('leads ids on to what they have become', async () => {
      const one = await storeOf(async (engine) => {
        await seed(ingestOf(engine), [
          { id: 'a', language: 'id', publishedAt: '2025-02-13', text: 'Luis Quispe Rojas mengatakan bahwa pasar itu akan pindah.' },
          { id: 'b', language: 'id', publishedAt: '2025-02-13', text: 'Haruto Senoo mengatakan bahwa jalan itu akan ditutup.' },
        ]);
        const people = await engine.read((run) => run('MATCH (p:Person) RETURN p.id AS id ORDER BY id'));
        const [first, second] = people.map(({ id }) => String(id));
        await engine.write((run) => judge(run, { one: first!, other: second!, same: true, by: 'a reader', reason: null }, NOW));
      });
      const led = one.lines
        .map((line) => JSON.parse(line) as { kind: string; id: string; leadsTo: string })
        .find(({ kind }) => kind === 'id')!;
      const engine = await openOther();
      await imported(engine, one.lines);
      expect(await engine.read((run) => liveIds(run, [led.id]))).toEqual(new Map([[led.id, led.leadsTo]]));
      await engine.close();
    });

    it.each<[string, (lines: string[]) => string[], RegExp]>([
      ['no export', () => ['{"kind":"article"}'], /line 1 is no line of an export: article\.id/],
      ['no JSON', () => ['what they said'], /line 1 is no line of an export/],
      ['lines without a head', (lines) => lines.slice(1), /the first line is no head of an export/],
      ['a broken line', ([head]) => [head!, '{"kind":"id","id":7}'], /line 2 is no line of an export: id\.id/],
    ])('that is %s is refused', async (_, change, message) => {
      const one = await storeOf((engine) => seed(ingestOf(engine), many(1)));
      const engine = await openOther();
      await expect(imported(engine, change(one.lines))).rejects.toThrow(message);
      await engine.close();
    });

    it('is not taken into a store that holds articles', async () => {
      const one = await storeOf((engine) => seed(ingestOf(engine), many(1)));
      const engine = await openOther();
      await seed(ingestOf(engine), many(3));
      await expect(imported(engine, one.lines)).rejects.toThrow('the store holds 3 articles: wanted a new store');
      await engine.close();
    });
  });
}
