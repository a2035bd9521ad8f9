import type { GraphQLResolveInfo } from 'graphql';
import type { Run } from '../../graph/engine.js';
import type { ListSpec } from '../../graph/queries/page.js';
import { lastCursor } from '../../graph/queries/changes.js';
import { articleList, roleList } from '../../graph/queries/lists.js';
import type { ArticleFilter, EventFilter, RoleFilter } from '../../graph/queries/lists.js';
import type { AgentBy } from '../../graph/queries/names.js';
import { articlesByUrl, countNodes } from '../../graph/queries/nodes.js';
import { ALL } from '../../graph/queries/paths.js';
import { fittingIds, statementConditions, statementList, statementSort } from '../../graph/queries/statement-filter.js';
import type { StatementFilter, StatementSort } from '../../graph/queries/statement-filter.js';
import { soughtWords } from '../../graph/queries/names.js';
import { countryId, labelOfId, TEXT_INDEXES } from '../../graph/vocabulary.js';
import { checkIds } from '../argument-checks.js';
import { orderedList } from '../list-names.js';
import { pageArguments, rankedConnection, rootConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { textOf } from '../model.js';
import { agentsOfKind, eventsAlong } from './agents.js';
import { readAheadOfNodes } from '../read-ahead.js';
import { nodeOf, oneAgent } from './one-agent.js';

interface Paged {
  first?: number | null;
  after?: string | null;
}

export const query = {
  Node: { __resolveType: (node: Model) => typeOf(node) },
  Query: {
    node: (_: unknown, { id }: { id: string }, context: Context) => context.loaders.node(id),
    nodes: (_: unknown, { ids }: { ids: string[] }, context: Context) => {
      checkIds(ids);
      return Promise.all(ids.map((id) => context.loaders.node(id)));
    },
    agent: (_: unknown, { by }: { by: AgentBy }, context: Context, info: GraphQLResolveInfo) => oneAgent(by, null, context, info),
    person: (_: unknown, { by }: { by: AgentBy }, context: Context, info: GraphQLResolveInfo) => oneAgent(by, 'Person', context, info),
    organization: (_: unknown, { by }: { by: AgentBy }, context: Context, info: GraphQLResolveInfo) =>
      oneAgent(by, 'Organization', context, info),
    country: (
      _: unknown,
      { by }: { by: { id?: string | null; code?: string | null; name?: string | null } },
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const code = context.vocabularies.countryCode(by.code ?? by.name ?? '');
      const id = by.id ?? (code === null ? null : countryId(code));
      return id === null || labelOfId(id) !== 'Country' ? null : nodeOf(id, 'Country', context, info);
    },
    article: async (
      _: unknown,
      { by }: { by: { id?: string | null; url?: string | null } },
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      if (by.id !== null && by.id !== undefined) return labelOfId(by.id) === 'Article' ? nodeOf(by.id, 'Article', context, info) : null;
      const url = by.url ?? '';
      const found = (await context.engine.read((run) => articlesByUrl(run, [url]))).get(url) ?? null;
      return found === null || !context.engine.nests ? found : nodeOf(textOf(found, 'id'), 'Article', context, info);
    },
    people: agentsOfKind('Person'),
    organizations: agentsOfKind('Organization'),
    groups: agentsOfKind('Group'),
    places: agentsOfKind('Place'),
    countries: agentsOfKind('Country'),
    roles: (_: unknown, args: Paged & { filter?: RoleFilter | null }, context: Context, info: GraphQLResolveInfo) =>
      rootConnection(
        context,
        'roles',
        args,
        (run) => roleList(run, args.filter ?? {}, context.vocabularies),
        readAheadOfNodes('Role', context, info),
      ),
    statements: (
      _: unknown,
      args: Paged & { filter?: StatementFilter | null; orderBy?: { by: StatementSort; direction: 'ASC' | 'DESC' } | null },
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      if (args.orderBy?.by === 'RELEVANCE') return byRelevance(args, args.orderBy.direction, context);
      const list = async (run: Run): Promise<ListSpec> => {
        const conditions = await statementConditions(run, args.filter ?? {}, context.vocabularies);
        return {
          ...(await statementList(run, conditions)),
          sort: statementSort(args.orderBy?.by ?? 'KNOWN_BY', args.orderBy?.direction ?? 'DESC'),
        };
      };
      return rootConnection(context, 'statements', args, list, readAheadOfNodes('Statement', context, info));
    },
    events: (_: unknown, args: Paged & { filter?: EventFilter | null }, context: Context, info: GraphQLResolveInfo) =>
      rootConnection(context, 'events', args, eventsAlong(ALL.events, args.filter, context), readAheadOfNodes('Event', context, info)),
    articles: (_: unknown, args: Paged & { filter?: ArticleFilter | null }, context: Context, info: GraphQLResolveInfo) =>
      rootConnection(context, 'articles', args, () => articleList(args.filter ?? {}), readAheadOfNodes('Article', context, info)),
    stats: async (_: unknown, __: unknown, context: Context) => ({
      ...(await context.engine.read(countNodes)),
      engine: context.engine.kind,
      cursor: await context.engine.read(lastCursor),
    }),
  },
};

const typeOf = (node: Model): string | null => labelOfId(textOf(node, 'id')) ?? null;

/** Statements that are ranked at most: the newest of all that fit. */
const MOST_RANKED = 1000;

/** The filter decides which, on both engines alike; the engine's own ranking only orders them. */
async function byRelevance(
  args: Paged & { filter?: StatementFilter | null; orderBy?: unknown },
  direction: 'ASC' | 'DESC',
  context: Context,
): Promise<Model> {
  const text = args.filter?.text ?? '';
  const page = pageArguments(args);
  const fitting = await context.engine.read(async (run) => {
    const conditions = await statementConditions(run, args.filter ?? {}, context.vocabularies);
    return fittingIds(run, conditions, MOST_RANKED);
  });
  const scores = new Map(
    (await context.engine.searchText(TEXT_INDEXES.statements, soughtWords(text), MOST_RANKED)).map(({ id, score }) => [id, score]),
  );
  const sign = direction === 'DESC' ? -1 : 1;
  const ranked = fitting
    .map((id) => ({ id, score: Number((scores.get(id) ?? 0).toFixed(6)) }))
    .sort((a, b) => sign * (a.score - b.score) || (a.id < b.id ? -1 : 1));
  return rankedConnection(context, ranked, page, orderedList('statements', args.orderBy));
}
