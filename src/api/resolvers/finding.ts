import { countExchanges, countStatements } from '../../graph/queries/counts.js';
import type { CountKey } from '../../graph/queries/counts.js';
import type { AgentBy } from '../../graph/queries/names.js';
import { pathBetween } from '../../graph/queries/path-between.js';
import { searchGraph } from '../../graph/queries/search.js';
import type { SearchKind } from '../../graph/queries/search.js';
import { statementConditions } from '../../graph/queries/statement-filter.js';
import type { StatementFilter } from '../../graph/queries/statement-filter.js';
import { labelOfId } from '../../graph/vocabulary.js';
import { checkCounted } from '../argument-checks.js';
import { countConnection, pageArguments, rankedConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { textOf, textOrNull } from '../model.js';
import { oneAgent } from './one-agent.js';

/** Counts that are paged through at most. */
const MOST_COUNTS = 5000;

interface Paged {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

const SEARCHED: readonly SearchKind[] = ['PERSON', 'ORGANIZATION', 'STATEMENT', 'EVENT', 'ARTICLE'];
const AGENT_KEYS: ReadonlySet<string> = new Set(['SPEAKER', 'SPEAKER_COUNTRY', 'ADDRESSEE', 'ABOUT']);

export const finding = {
  Query: {
    search: async (
      _: unknown,
      args: { query: string; kinds?: readonly SearchKind[] | null; first?: number | null; after?: string | null },
      context: Context,
    ): Promise<Model> => {
      const page = pageArguments(args);
      const found = await searchGraph(context.engine, args.query, [...new Set(args.kinds ?? SEARCHED)]);
      return rankedConnection(context, found, page, 'search');
    },
    exchanges: async (
      _: unknown,
      args: { filter?: StatementFilter | null; mode: 'TO' | 'ABOUT'; first?: number | null },
      { engine, vocabularies }: Context,
    ): Promise<Model[]> => {
      const { first } = pageArguments({ first: args.first ?? null });
      const found = await engine.read(async (run) => {
        const conditions = await statementConditions(run, args.filter ?? {}, vocabularies);
        return countExchanges(run, conditions, args.mode, first);
      });
      return found as unknown as Model[];
    },
    statementCounts: async (
      _: unknown,
      args: { filter?: StatementFilter | null; by: readonly CountKey[]; first?: number | null },
      { engine, vocabularies }: Context,
    ): Promise<Model[]> => {
      const { first } = pageArguments({ first: args.first ?? null });
      checkCounted(args.by);
      const found = await engine.read(async (run) =>
        countStatements(run, await statementConditions(run, args.filter ?? {}, vocabularies), args.by, first),
      );
      return found as unknown as Model[];
    },
    exchangeConnection: async (
      _: unknown,
      { filter, mode, ...page }: Paged & { filter?: StatementFilter | null; mode: 'TO' | 'ABOUT' },
      { engine, vocabularies }: Context,
    ): Promise<Model> => {
      const found = await engine.read(async (run) =>
        countExchanges(run, await statementConditions(run, filter ?? {}, vocabularies), mode, MOST_COUNTS),
      );
      return countConnection('exchangeConnection', found, ({ from, to }) => `${from} ${to}`, page);
    },
    statementCountConnection: async (
      _: unknown,
      { filter, by, ...page }: Paged & { filter?: StatementFilter | null; by: readonly CountKey[] },
      { engine, vocabularies }: Context,
    ): Promise<Model> => {
      checkCounted(by);
      const found = await engine.read(async (run) =>
        countStatements(run, await statementConditions(run, filter ?? {}, vocabularies), by, MOST_COUNTS),
      );
      return countConnection('statementCountConnection', found, ({ keys }) => JSON.stringify(keys.map(({ value }) => value)), page);
    },
    path: async (_: unknown, args: { between: AgentBy; and: AgentBy }, context: Context): Promise<Model | null> => {
      const [one, other] = [await oneAgent(args.between, null, context), await oneAgent(args.and, null, context)];
      if (one === null || other === null) return null;
      const steps = await context.engine.read((run) => pathBetween(run, textOf(one, 'id'), textOf(other, 'id')));
      return steps === null ? null : { steps, length: steps.length };
    },
  },
  Exchange: {
    from: (exchange: Model, _: unknown, { loaders }: Context) => loaders.node(textOf(exchange, 'from')),
    to: (exchange: Model, _: unknown, { loaders }: Context) => loaders.node(textOf(exchange, 'to')),
  },
  CountKey: {
    agent: (key: Model, _: unknown, { loaders }: Context) =>
      AGENT_KEYS.has(textOf(key, 'by')) && textOrNull(key, 'value') !== null ? loaders.node(textOf(key, 'value')) : null,
  },
  PathStep: {
    from: (step: Model, _: unknown, { loaders }: Context) => loaders.node(textOf(step, 'from')),
    to: (step: Model, _: unknown, { loaders }: Context) => loaders.node(textOf(step, 'to')),
    statement: (step: Model, _: unknown, { loaders }: Context) =>
      labelOfId(textOf(step, 'by')) === 'Statement' ? loaders.node(textOf(step, 'by')) : null,
    event: (step: Model, _: unknown, { loaders }: Context) =>
      labelOfId(textOf(step, 'by')) === 'Event' ? loaders.node(textOf(step, 'by')) : null,
  },
  SearchHit: { __resolveType: (hit: Model) => labelOfId(textOf(hit, 'id')) ?? null },
};
