import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Article } from '../../src/domain/article.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { judge, unjudge } from '../../src/graph/write/judgements/judge.js';
import { withdrawArticle } from '../../src/graph/write/store.js';
import type { Ingest } from '../../src/ingest/ingest.js';
import { linesOf } from './canonical.js';
import { articles, cuts, ingestOf, seed, shuffled, text } from './generated-articles.js';
import type { OpenStore } from './stores.js';

const NOW = '2025-02-14T08:00:00Z';

/** The same articles give the same graph, however they come. `runs` is how many sets of articles are tried. */
export function orderSuite(open: OpenStore, runs: number): void {
  const settings: fc.Parameters<unknown> = { numRuns: runs, seed: 20250213 };
  const graphOf = async (work: (ingest: Ingest, engine: GraphEngine) => Promise<void>): Promise<string[]> => {
    const engine = await open();
    try {
      await work(ingestOf(engine), engine);
      return await linesOf(engine);
    } finally {
      await engine.close();
    }
  };
  const withdraw = (engine: GraphEngine, key: string): Promise<unknown> =>
    engine.write((run) => withdrawArticle(run, { key }, { now: NOW }));
  const minute = 60_000 * Math.max(1, runs / 10);

  describe('the graph of the same articles', () => {
    it(
      'is the same in any order, any batches and with repeats',
      async () => {
        const cases = articles.chain((all) => fc.tuple(fc.constant(all), shuffled(all), cuts, fc.boolean()));
        await fc.assert(
          fc.asyncProperty(cases, async ([all, other, sizes, again]) => {
            const one = await graphOf((ingest) => seed(ingest, all));
            const two = await graphOf(async (ingest) => {
              await seed(ingest, other, sizes);
              if (again) await seed(ingest, all);
            });
            expect(two).toEqual(one);
          }),
          settings as fc.Parameters<[[Article[], Article[], number[], boolean]]>,
        );
      },
      minute,
    );

    const given = process.env['UJAR_PROPERTY_ARTICLES'];
    (given === undefined ? it.skip : it)(
      'is the same for real articles too, in any order, with some withdrawn (skipped: UJAR_PROPERTY_ARTICLES names no file)',
      async () => {
        const real = fs
          .readFileSync(given!, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Article & { publishedAt: string | null; publisher: string | null })
          .map(({ id, text: body, language, publishedAt, publisher }): Article => ({
            id,
            text: body,
            ...(language === undefined ? {} : { language }),
            ...(publishedAt === null ? {} : { publishedAt }),
            ...(publisher === null ? {} : { publisher }),
          }));
        const some = fc
          .shuffledSubarray(real, { minLength: 2, maxLength: 8 })
          .chain((all) => fc.tuple(fc.constant(all), shuffled(all), cuts, fc.nat(all.length - 1)));
        await fc.assert(
          fc.asyncProperty(some, async ([all, other, sizes, gone]) => {
            const one = await graphOf((ingest) => seed(ingest, all.slice(0, gone)));
            const two = await graphOf(async (ingest, engine) => {
              await seed(ingest, other, sizes);
              for (const { id } of all.slice(gone)) await withdraw(engine, id);
            });
            expect(two).toEqual(one);
          }),
          { ...settings, numRuns: Math.ceil(runs / 5) } as fc.Parameters<[[Article[], Article[], number[], number]]>,
        );
      },
      minute,
    );

    it(
      'is as if those withdrawn had never come',
      async () => {
        const cases = articles.chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 1, max: all.length - 1 })));
        await fc.assert(
          fc.asyncProperty(cases, async ([all, kept]) => {
            const one = await graphOf((ingest) => seed(ingest, all.slice(0, kept)));
            const two = await graphOf(async (ingest, engine) => {
              await seed(ingest, [...all].reverse(), [2]);
              for (const { id } of all.slice(kept)) await withdraw(engine, String(id));
            });
            expect(two).toEqual(one);
          }),
          settings as fc.Parameters<[[Article[], number]]>,
        );
      },
      minute,
    );

    it(
      'is that of the last revisions',
      async () => {
        const cases = articles.chain((all) => fc.tuple(fc.constant(all), fc.array(text, { minLength: all.length, maxLength: all.length })));
        await fc.assert(
          fc.asyncProperty(cases, async ([all, before]) => {
            const one = await graphOf((ingest) => seed(ingest, all));
            const two = await graphOf(async (ingest) => {
              await seed(
                ingest,
                all.map((article, n) => ({ ...article, text: before[n]! })),
                [2],
              );
              await seed(ingest, all, [1]);
            });
            expect(two).toEqual(one);
          }),
          settings as fc.Parameters<[[Article[], string[]]]>,
        );
      },
      minute,
    );

    it(
      'is what it was once a judgement is taken back, and the judgement holds whatever comes and goes',
      async () => {
        const cases = articles.chain((all) =>
          fc.tuple(fc.constant(all), fc.nat(), fc.nat(), fc.boolean(), fc.integer({ min: 0, max: all.length - 1 })),
        );
        await fc.assert(
          fc.asyncProperty(cases, async ([all, a, b, same, away]) => {
            const engine = await open();
            try {
              const ingest = ingestOf(engine);
              await seed(ingest, all);
              const before = await linesOf(engine);
              const shown = (
                await engine.read((run) => run(`MATCH (ap:Appearance) WHERE ap.kind = 'Person' RETURN ap.id AS id ORDER BY id`))
              ).map(({ id }) => String(id));
              if (shown.length < 2) return;
              const [one, other] = [shown[a % shown.length]!, shown[b % shown.length]!];
              if (one === other) return;
              const id = await engine.write((run) => judge(run, { one, other, same, by: 'a reader', reason: null }, NOW));
              const agentOf = async (appearance: string): Promise<unknown> =>
                (
                  await engine.read((run) =>
                    run('MATCH (:Appearance {id: $appearance})-[:SHOWS]->(:Profile)-[:OF]->(p:Agent) RETURN p.id AS id', { appearance }),
                  )
                )[0]?.['id'];
              expect((await agentOf(one)) === (await agentOf(other))).toBe(same);
              const judged = await linesOf(engine);
              await withdraw(engine, String(all[away]!.id));
              await seed(ingest, all);
              expect(await linesOf(engine)).toEqual(judged);
              await engine.write((run) => unjudge(run, id, NOW));
              expect(await linesOf(engine)).toEqual(before);
            } finally {
              await engine.close();
            }
          }),
          settings as fc.Parameters<[[Article[], number, number, boolean, number]]>,
        );
      },
      minute,
    );
  });
}
