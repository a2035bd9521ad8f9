import type { GraphQLResolveInfo } from 'graphql';
import type { Maybe } from '../../domain/maybe.js';
import { after } from '../../domain/maybe.js';
import { agentList, EVENT_SORT, eventConditions } from '../../graph/queries/lists.js';
import type { AgentFilter, EventFilter } from '../../graph/queries/lists.js';
import { OF_AGENT } from '../../graph/queries/paths.js';
import { tenuresOf } from '../../graph/queries/tenures.js';
import type { Holders } from '../../graph/queries/tenures.js';
import { statementConditions, statementSort } from '../../graph/queries/statement-filter.js';
import type { StatementFilter, StatementSort } from '../../graph/queries/statement-filter.js';
import { childConnection, listConnection, plainConnection, rootConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { MakeList } from '../loaders.js';
import type { Model } from '../model.js';
import { listOf, numberOf, textOf, textOrNull } from '../model.js';
import { readAheadOfNodes } from '../read-ahead.js';
import { articleText } from './articles.js';
import { attestedRoles, candidatesFor, evidenceAt, evidenceOf, whenOf } from './shown.js';

interface StatementArguments {
  filter?: StatementFilter | null;
  orderBy?: { by: StatementSort; direction: 'ASC' | 'DESC' } | null;
  first?: number | null;
  after?: string | null;
}

/** A list of statements along a path, with the caller's filter and order. */
export const statementsAlong =
  (match: string, { filter, orderBy }: StatementArguments, context: Context, own: readonly string[] = []): MakeList =>
  async (run) => {
    const { where, related, params } = await statementConditions(run, filter ?? {}, context.vocabularies);
    return {
      match,
      where: [...own, ...where],
      related,
      params,
      sort: statementSort(orderBy?.by ?? 'KNOWN_BY', orderBy?.direction ?? 'DESC'),
    };
  };

export const eventsAlong =
  (match: string, filter: EventFilter | null | undefined, context: Context): MakeList =>
  async (run) => ({ match, ...(await eventConditions(run, filter ?? {}, context.vocabularies)), sort: EVENT_SORT });

const said =
  (way: 'said' | 'heard' | 'spokenOf') =>
  (agent: Model, args: StatementArguments, context: Context): Maybe<Model> =>
    childConnection(context, `agent ${way}`, textOf(agent, 'id'), { ...args }, statementsAlong(OF_AGENT[way], args, context));

/** Appearances, events and what was said, of whatever kind an agent is. */
const anyAgent = {
  names: (agent: Model) => listOf<string>(agent, 'names'),
  said: said('said'),
  heard: said('heard'),
  spokenOf: said('spokenOf'),
  events: (agent: Model, args: { filter?: EventFilter | null; first?: number | null; after?: string | null }, context: Context) =>
    childConnection(context, 'agent events', textOf(agent, 'id'), { ...args }, eventsAlong(OF_AGENT.events, args.filter, context)),
  appearances: (agent: Model, args: { first?: number | null; after?: string | null }, context: Context) =>
    plainConnection(context, 'agent appearances', textOf(agent, 'id'), { ...args }),
};
const withRoles = {
  roles: (agent: Model, args: { first?: number | null; after?: string | null }, context: Context) =>
    plainConnection(context, 'agent roles', textOf(agent, 'id'), { ...args }),
};

/** Its id tells it, which every node has. */
const codeOf = (country: Model): string => textOf(country, 'id').replace(/^country:/, '');

export const agentType = (agent: Model): string => textOf(agent, 'kind');

/** What an organization is part of, by name. */
const partOf = (organization: Model, _: unknown, context: Context): Maybe<Model[]> =>
  after(context.loaders.related('partOfAgent', textOf(organization, 'id')), (rows) =>
    rows
      .map((row) => row['node'] as Model)
      .sort((a, b) => (`${textOf(a, 'name')} ${textOf(a, 'id')}` < `${textOf(b, 'name')} ${textOf(b, 'id')}` ? -1 : 1)),
  );

/** Where an article gives somebody a role, or names its body; null where it does not. */
async function placeOfRole(attested: Model, part: string, [start, end]: [string, string], context: Context): Promise<Model | null> {
  const held = attested['held'] as Model;
  if (held[start] === null || held[start] === undefined) return null;
  const article = await context.loaders.one('articleOfAppearance', textOf(attested, 'appearance'));
  return evidenceAt(await articleText(article, context), part, numberOf(held, start), numberOf(held, end));
}

export const agents = {
  Agent: { __resolveType: agentType },
  Person: {
    ...anyAgent,
    wikidata: (person: Model) => textOrNull(person, 'wikidata'),
    candidates: (person: Model, _: unknown, context: Context) => candidatesFor(context, textOf(person, 'id')),
    tenures: async (person: Model, args: { asOf?: string | null; first?: number | null; after?: string | null }, context: Context) => {
      const held = await context.loaders.related('heldByAgent', textOf(person, 'id'));
      const roles = [
        ...new Set(held.filter((row) => (row['role'] as Model)['single'] === true).map((row) => textOf(row['role'] as Model, 'id'))),
      ];
      const holders = await Promise.all(roles.map(async (id) => [id, await context.loaders.related('holdersOfRole', id)] as const));
      return listConnection(
        'agent tenures',
        tenuresOf(held, args.asOf ?? null, new Map(holders) as unknown as Holders) as unknown as Model[],
        args,
      );
    },
  },
  Organization: { ...anyAgent, ...withRoles, partOf },
  Country: {
    ...anyAgent,
    ...withRoles,
    name: (country: Model, { language }: { language?: string | null }, { countryNameIn }: Context) =>
      (language ? countryNameIn(codeOf(country), language) : null) ?? textOf(country, 'name'),
  },
  Group: anyAgent,
  Place: { ...anyAgent, ...withRoles },
  Appearance: {
    article: (appearance: Model, _: unknown, context: Context) => context.loaders.one('articleOfAppearance', textOf(appearance, 'id')),
    agent: (appearance: Model, _: unknown, context: Context) => context.loaders.one('agentOfAppearance', textOf(appearance, 'id')),
    names: (appearance: Model) => listOf<string>(appearance, 'names'),
    roles: (appearance: Model, _: unknown, context: Context) => attestedRoles(context, textOf(appearance, 'id')),
    evidence: async (appearance: Model, _: unknown, context: Context) =>
      evidenceOf(await articleText(await context.loaders.one('articleOfAppearance', textOf(appearance, 'id')), context), appearance),
  },
  AttestedRole: {
    evidence: (attested: Model, _: unknown, context: Context) => placeOfRole(attested, 'ROLE', ['start', 'end'], context),
    bodyEvidence: (attested: Model, _: unknown, context: Context) => placeOfRole(attested, 'BODY', ['bodyStart', 'bodyEnd'], context),
  },
  Speaker: {
    roles: (speaker: Model, _: unknown, context: Context) => attestedRoles(context, textOf(speaker, 'appearance')),
    candidates: (speaker: Model, _: unknown, context: Context) => candidatesFor(context, textOf(speaker['agent'] as Model, 'id')),
  },
  Tenure: {
    statedStart: (tenure: Model) => (tenure['statedStart'] === null ? null : whenOf(tenure['statedStart'] as Model, 'from')),
    statedEnd: (tenure: Model) => (tenure['statedEnd'] === null ? null : whenOf(tenure['statedEnd'] as Model, 'until')),
    attestations: (tenure: Model, args: { first?: number | null; after?: string | null }) =>
      listConnection('tenure attestations', tenure['attestations'] as Model[], args),
  },
};

/** A root list of agents of one kind. */
export const agentsOfKind =
  (label: string) =>
  (
    _: unknown,
    args: {
      filter?: AgentFilter | null;
      orderBy?: { by: 'NAME' | 'SAID' | 'APPEARANCES'; direction: 'ASC' | 'DESC' } | null;
      first?: number | null;
      after?: string | null;
    },
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Model> =>
    rootConnection(
      context,
      info.fieldName,
      args,
      (run) => agentList(run, label, args.filter ?? {}, args.orderBy?.by ?? 'NAME', args.orderBy?.direction ?? 'ASC', context.vocabularies),
      readAheadOfNodes(label, context, info),
    );
