import { UjarError } from '../../domain/errors.js';
import { lastCursor } from '../../graph/queries/changes.js';
import { articleList, roleList } from '../../graph/queries/lists.js';
import type { ArticleFilter, EventFilter, RoleFilter } from '../../graph/queries/lists.js';
import { agentIds } from '../../graph/queries/names.js';
import type { AgentBy } from '../../graph/queries/names.js';
import { articlesByUrl, countNodes } from '../../graph/queries/nodes.js';
import { ALL, SAID_BY_SPEAKERS } from '../../graph/queries/paths.js';
import { statementConditions, statementSort } from '../../graph/queries/statement-filter.js';
import type { StatementFilter, StatementSort } from '../../graph/queries/statement-filter.js';
import { labelOfId } from '../../graph/vocabulary.js';
import { rootConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { textOf } from '../model.js';
import { agentsOfKind, eventsAlong } from './agents.js';

interface Paged {
  first?: number | null;
  after?: string | null;
}

/** Ids that one look-up of many may name. */
const MOST_IDS = 100;

/** The one agent of an id or name and kind. Null for an unknown one; throws AMBIGUOUS_NAME where a name fits several. */
async function oneAgent(by: AgentBy, kind: string | null, context: Context): Promise<Model | null> {
  const ids = await context.engine.read((run) => agentIds(run, [by], context.vocabularies));
  const found = (await Promise.all(ids.map((id) => context.loaders.node(id)))).filter(
    (agent): agent is Model => agent !== null && (kind === null || agent['kind'] === kind),
  );
  if (found.length < 2) return found[0] ?? null;
  const told = found
    .map((agent) => `${textOf(agent, 'id')} (${textOf(agent, 'name')})`)
    .sort()
    .slice(0, 20);
  throw new UjarError('AMBIGUOUS_NAME', `"${by.name ?? ''}" fits ${found.length} of them: ${told.join(', ')}; ask by id`);
}

export const query = {
  Node: { __resolveType: (node: Model) => typeOf(node) },
  Query: {
    node: (_: unknown, { id }: { id: string }, context: Context) => context.loaders.node(id),
    nodes: (_: unknown, { ids }: { ids: string[] }, context: Context) => {
      if (ids.length > MOST_IDS) throw new UjarError('BAD_INPUT', `${ids.length} ids: wanted at most ${MOST_IDS}`);
      return Promise.all(ids.map((id) => context.loaders.node(id)));
    },
    agent: (_: unknown, { by }: { by: AgentBy }, context: Context) => oneAgent(by, null, context),
    person: (_: unknown, { by }: { by: AgentBy }, context: Context) => oneAgent(by, 'Person', context),
    organization: (_: unknown, { by }: { by: AgentBy }, context: Context) => oneAgent(by, 'Organization', context),
    country: (_: unknown, { by }: { by: { id?: string | null; code?: string | null; name?: string | null } }, context: Context) => {
      const code = context.vocabularies.countryCode(by.code ?? by.name ?? '');
      const id = by.id ?? (code === null ? null : `country:${code}`);
      return id === null || labelOfId(id) !== 'Country' ? null : context.loaders.node(id);
    },
    article: async (_: unknown, { by }: { by: { id?: string | null; url?: string | null } }, context: Context) => {
      if (by.id !== null && by.id !== undefined) return labelOfId(by.id) === 'Article' ? context.loaders.node(by.id) : null;
      const url = by.url ?? '';
      return (await context.engine.read((run) => articlesByUrl(run, [url]))).get(url) ?? null;
    },
    people: agentsOfKind('Person'),
    organizations: agentsOfKind('Organization'),
    groups: agentsOfKind('Group'),
    places: agentsOfKind('Place'),
    countries: agentsOfKind('Country'),
    roles: (_: unknown, args: Paged & { filter?: RoleFilter | null }, context: Context) =>
      rootConnection(context, args, (run) => roleList(run, args.filter ?? {}, context.vocabularies)),
    statements: (
      _: unknown,
      args: Paged & { filter?: StatementFilter | null; orderBy?: { by: StatementSort; direction: 'ASC' | 'DESC' } | null },
      context: Context,
    ) =>
      rootConnection(context, args, async (run) => {
        const { where, params, speakers } = await statementConditions(run, args.filter ?? {}, context.vocabularies);
        const match = speakers === null ? ALL.statements : SAID_BY_SPEAKERS;
        return { match, where, params, sort: statementSort(args.orderBy?.by ?? 'KNOWN_BY', args.orderBy?.direction ?? 'DESC') };
      }),
    events: (_: unknown, args: Paged & { filter?: EventFilter | null }, context: Context) =>
      rootConnection(context, args, eventsAlong(ALL.events, args.filter, context)),
    articles: (_: unknown, args: Paged & { filter?: ArticleFilter | null }, context: Context) =>
      rootConnection(context, args, () => articleList(args.filter ?? {})),
    stats: async (_: unknown, __: unknown, context: Context) => ({
      ...(await context.engine.read(countNodes)),
      engine: context.engine.kind,
      cursor: await context.engine.read(lastCursor),
    }),
  },
};

const typeOf = (node: Model): string | null => labelOfId(textOf(node, 'id')) ?? null;
