import type { Params, Run } from '../engine.js';
import { countryId } from '../vocabulary.js';
import type { Alternatives } from './alternatives.js';
import { addAlternatives } from './alternatives.js';
import type { AgentBy, RoleBy, Vocabularies } from './names.js';
import { agentIds, roleIds, wordStarts } from './names.js';
import type { ListSpec } from './page.js';
import { STATED } from './paths.js';

/** Root lists: every node of a label that a filter lets through. */

export interface AgentFilter extends Alternatives<AgentFilter> {
  name?: string | null;
  role?: RoleBy | null;
  country?: string | null;
  article?: string | null;
}
export type AgentSort = 'NAME' | 'SAID' | 'APPEARANCES';

const AGENT_SORTS: Record<AgentSort, string> = {
  NAME: 'n.sortName',
  SAID: 'size([(n)-[:SAID]->(s:Statement) | s.id])',
  APPEARANCES: 'size([(n)<-[:OF]-(:Profile)<-[:SHOWS]-(x:Appearance) | x.id])',
};

/** `label` is one of our own constants. */
export async function agentList(
  run: Run,
  label: string,
  filter: AgentFilter,
  sort: AgentSort,
  direction: 'ASC' | 'DESC',
  vocabularies: Vocabularies,
): Promise<ListSpec> {
  const { where, params } = await agentConditions(run, filter, vocabularies);
  return { match: `MATCH (n:${label})`, where, params, sort: { expression: AGENT_SORTS[sort], direction } };
}

async function agentConditions(run: Run, filter: AgentFilter, vocabularies: Vocabularies): Promise<{ where: string[]; params: Params }> {
  const where: string[] = [];
  const params: Params = {};
  if (filter.name !== null && filter.name !== undefined) {
    where.push('all(word IN $name WHERE n.words CONTAINS word)');
    params['name'] = wordStarts(filter.name);
  }
  if (filter.role !== null && filter.role !== undefined) {
    const only = filter.role.assumed === false ? ` AND ${STATED.role}` : '';
    where.push(`EXISTS { MATCH (n)<-[:OF]-(:Profile)<-[:SHOWS]-(:Appearance)-[held:IN_ROLE]->(ro:Role) WHERE ro.id IN $roles${only} }`);
    params['roles'] = await roleIds(run, filter.role, vocabularies);
  }
  if (filter.country !== null && filter.country !== undefined) {
    where.push(
      'EXISTS { MATCH (n)<-[:OF]-(:Profile)<-[:SHOWS]-(:Appearance)-[:IN_ROLE]->(:Role)-[:OF_BODY]->(b:Agent) WHERE b.id = $country }',
    );
    params['country'] = countryId(vocabularies.countryCode(filter.country) ?? '?');
  }
  if (filter.article !== null && filter.article !== undefined) {
    where.push('EXISTS { MATCH (n)<-[:OF]-(:Profile)<-[:SHOWS]-(:Appearance)-[:IN_ARTICLE]->(ar:Article) WHERE ar.id = $article }');
    params['article'] = filter.article;
  }
  await addAlternatives(filter, { where, params }, (each) => agentConditions(run, each, vocabularies));
  return { where, params };
}

export interface RoleFilter {
  title?: string | null;
  body?: AgentBy | null;
  country?: string | null;
}

export async function roleList(run: Run, filter: RoleFilter, vocabularies: Vocabularies): Promise<ListSpec> {
  const any = filter.title ?? filter.body ?? filter.country;
  const all: ListSpec = { match: 'MATCH (n:Role)', where: [], params: {}, sort: { expression: 'n.title', direction: 'ASC' } };
  return any === null || any === undefined
    ? all
    : { ...all, where: ['n.id IN $ids'], params: { ids: await roleIds(run, filter, vocabularies) } };
}

export interface EventFilter extends Alternatives<EventFilter> {
  kind?: readonly string[] | null;
  status?: readonly string[] | null;
  participant?: readonly AgentBy[] | null;
  since?: string | null;
  until?: string | null;
  place?: string | null;
  text?: string | null;
}

export async function eventConditions(
  run: Run,
  filter: EventFilter,
  vocabularies: Vocabularies,
): Promise<{ where: string[]; params: Params }> {
  const where: string[] = [];
  const params: Params = {};
  const add = (condition: string, name: string, value: unknown): void => {
    where.push(condition);
    params[name] = value;
  };
  if (filter.kind !== null && filter.kind !== undefined) add('n.kind IN $kind', 'kind', filter.kind);
  if (filter.status !== null && filter.status !== undefined) add('n.status IN $status', 'status', filter.status);
  if (filter.participant !== null && filter.participant !== undefined)
    add(
      'EXISTS { MATCH (n)<-[:TELLS]-(:EventReport)<-[:PART_IN]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent) WHERE a.id IN $participant }',
      'participant',
      await agentIds(run, filter.participant, vocabularies),
    );
  if (filter.since !== null && filter.since !== undefined) add('n.toDay >= $since', 'since', filter.since);
  if (filter.until !== null && filter.until !== undefined) add('n.fromDay <= $until', 'until', filter.until);
  if (filter.place !== null && filter.place !== undefined) add('toLower(n.place) CONTAINS $place', 'place', filter.place.toLowerCase());
  if (filter.text !== null && filter.text !== undefined)
    add('all(word IN $text WHERE n.words CONTAINS word)', 'text', wordStarts(filter.text));
  await addAlternatives(filter, { where, params }, (each) => eventConditions(run, each, vocabularies));
  return { where, params };
}

export const EVENT_SORT = { expression: 'n.fromDay', direction: 'DESC' } as const;

export interface ArticleFilter extends Alternatives<ArticleFilter> {
  publisher?: readonly string[] | null;
  language?: readonly string[] | null;
  since?: string | null;
  until?: string | null;
  text?: string | null;
  sample?: boolean | null;
}

export async function articleList(filter: ArticleFilter): Promise<ListSpec> {
  return { match: 'MATCH (n:Article)', ...(await articleConditions(filter)), sort: { expression: 'n.knownBy', direction: 'DESC' } };
}

async function articleConditions(filter: ArticleFilter): Promise<{ where: string[]; params: Params }> {
  const where: string[] = [];
  const params: Params = {};
  const add = (condition: string, name: string, value: unknown): void => {
    where.push(condition);
    params[name] = value;
  };
  if (filter.publisher !== null && filter.publisher !== undefined) add('n.publisher IN $publisher', 'publisher', filter.publisher);
  if (filter.language !== null && filter.language !== undefined) add('n.language IN $language', 'language', filter.language);
  if (filter.since !== null && filter.since !== undefined) add('n.knownBy >= $since', 'since', filter.since);
  if (filter.until !== null && filter.until !== undefined) add('n.knownBy <= $until', 'until', filter.until);
  if (filter.sample !== null && filter.sample !== undefined) add('n.sample = $sample', 'sample', filter.sample);
  if (filter.text !== null && filter.text !== undefined)
    add(`all(word IN $text WHERE (' ' + n.words) CONTAINS word)`, 'text', wordStarts(filter.text));
  await addAlternatives(filter, { where, params }, articleConditions);
  return { where, params };
}
