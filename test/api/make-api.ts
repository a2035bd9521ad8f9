import path from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { expect } from '@jest/globals';
import { pino } from 'pino';
import type { Context } from '../../src/api/context.js';
import { readExamples, readSchema } from '../../src/api/schema.js';
import type { ApiParts } from '../../src/api/server.js';
import { contextOf, makeApollo } from '../../src/api/server.js';
import { KEEPER, makeTokens, settledTokens } from '../../src/api/tokens.js';
import { vocabularies } from '../../src/app.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import type { Article } from '../../src/domain/article.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { judge, unjudge } from '../../src/graph/write/judgements/judge.js';
import { withdrawArticle } from '../../src/graph/write/store.js';
import { forgetPerson } from '../../src/ingest/forget.js';
import { makeIngest } from '../../src/ingest/ingest.js';
import { previewing } from '../../src/ingest/preview.js';
import { draftHere } from '../../src/reader/drafts.js';
import extractions from '../../src/reader/extractions.js';
import { extract } from '../../src/reader/reader.js';
import { sentenceIn } from '../../src/reader/sentences.js';
import { readPaths } from '../../src/sources/paths.js';
import { nameIn } from '../../src/text/country-names.js';
import type { OpenStore } from '../graph/stores.js';

const NOW = '2025-06-03T08:00:00Z';

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export const EXAMPLES = readExamples(path.join(PACKAGE_ROOT, 'schema', 'examples'));

/** An API over a fresh store that holds the samples, and a count of the Cypher statements that it runs. */
export async function makeApi(open: OpenStore): Promise<{
  ask: (query: string, variables?: object, mayWrite?: boolean) => Promise<Answer>;
  parts: ApiParts;
  counted: () => number;
  /** Whether the engine reads nested pages in one statement. */
  nests: boolean;
  close: () => Promise<void>;
}> {
  const engine = await open();
  let statements = 0;
  const counting: GraphEngine = {
    ...engine,
    read: (work) => engine.read((run) => work((cypher, params) => (statements++, run(cypher, params)))),
  };
  const ingest = makeIngest({
    engine,
    draft: draftHere(extract),
    vocabularies,
    today: () => '2025-06-03',
    now: () => '2025-06-03T08:00:00Z',
  });
  const items: { article: Article; where: string }[] = [];
  for await (const item of readPaths([path.join(PACKAGE_ROOT, 'seed', 'articles')], process.stdin)) if ('article' in item) items.push(item);
  const results = await ingest.batch(items, { sample: true });
  expect(results.map(({ outcome }) => outcome)).toEqual(items.map(() => 'NEW'));
  const parts: ApiParts = {
    engine: counting,
    vocabularies,
    sentenceIn,
    countryNameIn: nameIn,
    schema: readSchema(path.join(PACKAGE_ROOT, 'schema')),
    example: EXAMPLES[0]!.text,
    tokens: makeTokens(settledTokens('right-token', null, null), false),
    texts: 'all',
    graphiql: path.join(PACKAGE_ROOT, 'dist', 'graphiql.html.br'),
    explorer: path.join(PACKAGE_ROOT, 'dist', 'explorer'),
    log: pino({ level: 'silent' }),
    writes: () => ({
      ingest: (articles) => ingest.batch(articles.map((article) => ({ article, where: article.id }))),
      preview: previewing({
        engine,
        read: (tasks) => Promise.resolve(extractions({ tasks, seconds: 60 })),
        vocabularies,
        today: () => '2025-06-03',
      }),
      withdraw: (by, erase) => engine.write((run) => withdrawArticle(run, by, { now: NOW, erase })),
      judge: (input) => engine.write((run) => judge(run, input, NOW)),
      unjudge: (id) => engine.write((run) => unjudge(run, id, NOW)),
      forget: (person) => forgetPerson(person, { engine, ingest, now: () => NOW, progress: () => undefined }),
    }),
  };
  const apollo: ApolloServer<Context> = makeApollo(parts);
  await apollo.start();
  return {
    parts,
    counted: () => statements,
    nests: engine.nests,
    ask: async (query, variables = {}, mayWrite = false) => {
      const response = await apollo.executeOperation(
        { query, variables: variables as Record<string, unknown> },
        { contextValue: contextOf(parts, mayWrite ? KEEPER : null) },
      );
      if (response.body.kind !== 'single') throw new Error('one result was wanted');
      return JSON.parse(JSON.stringify(response.body.singleResult)) as Answer;
    },
    close: async () => {
      await apollo.stop();
      await engine.close();
    },
  };
}
