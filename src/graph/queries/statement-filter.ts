import { UjarError } from '../../domain/errors.js';
import type { Params, Run } from '../engine.js';
import type { AgentBy, RoleBy, Vocabularies } from './names.js';
import { agentIds, roleIds, wordStarts } from './names.js';
import { ALL, SAID_BY_SPEAKERS, TO_AGENT } from './paths.js';
import { heldBetween } from './tenures.js';

export interface StatementFilter {
  speaker?: readonly AgentBy[] | null;
  speakerRole?: RoleBy | null;
  whileHolding?: RoleBy | null;
  speakerCountry?: readonly string[] | null;
  speakerStatus?: readonly string[] | null;
  addressee?: readonly AgentBy[] | null;
  addresseeCountry?: readonly string[] | null;
  about?: readonly AgentBy[] | null;
  event?: string | null;
  at?: string | null;
  since?: string | null;
  until?: string | null;
  dated?: boolean | null;
  kind?: readonly string[] | null;
  act?: readonly string[] | null;
  medium?: readonly string[] | null;
  occasion?: readonly string[] | null;
  via?: readonly string[] | null;
  viaOnly?: boolean | null;
  publisher?: readonly string[] | null;
  article?: string | null;
  text?: string | null;
}

export interface Conditions {
  where: string[];
  params: Params;
  /** Agents that the list may start from, where it has no parent: a look-up instead of a scan. */
  speakers: string[] | null;
}

/** The filter as conditions over a statement `n`; several values of one condition: any of them, several conditions: all. */
export async function statementConditions(run: Run, filter: StatementFilter, vocabularies: Vocabularies): Promise<Conditions> {
  const where: string[] = [];
  const params: Params = {};
  const add = (condition: string, name: string, value: unknown): void => {
    where.push(condition);
    params[name] = value;
  };
  let speakers: string[] | null = null;
  for (const [field, relation] of [
    ['speaker', 'SAID'],
    ['addressee', 'TO'],
    ['about', 'ABOUT'],
  ] as const) {
    const bys = filter[field];
    if (bys === null || bys === undefined) continue;
    const ids = await agentIds(run, bys, vocabularies);
    if (field === 'speaker') speakers = ids;
    add(`EXISTS { MATCH ${TO_AGENT[relation]} WHERE a.id IN $${field} }`, field, ids);
  }
  for (const [field, relation] of [
    ['speakerCountry', 'SAID'],
    ['addresseeCountry', 'TO'],
  ] as const) {
    const names = filter[field];
    if (names === null || names === undefined) continue;
    const ids = names.map((name) => `country:${vocabularies.countryCode(name) ?? '?'}`);
    add(
      `(EXISTS { MATCH ${TO_AGENT[relation]} WHERE a.id IN $${field} } OR EXISTS { MATCH ${rolePath(relation)}-[:OF_BODY]->(b:Agent) WHERE b.id IN $${field} })`,
      field,
      ids,
    );
  }
  if (filter.speakerRole !== null && filter.speakerRole !== undefined)
    add(
      `EXISTS { MATCH ${rolePath('SAID')} WHERE ro.id IN $speakerRole }`,
      'speakerRole',
      await roleIds(run, filter.speakerRole, vocabularies),
    );
  if (filter.whileHolding !== null && filter.whileHolding !== undefined) {
    const held = await heldBetween(run, await roleIds(run, filter.whileHolding, vocabularies));
    if (held.length > MOST_TENURES)
      throw new UjarError(
        'BAD_INPUT',
        `whileHolding fits ${held.length} tenures: wanted at most ${MOST_TENURES}; name the body or the country too`,
      );
    speakers ??= [...new Set(held.map(({ person }) => person))];
    params['speaker'] ??= speakers;
    const during = held.map(
      (_, n) => `(EXISTS { MATCH ${TO_AGENT.SAID} WHERE a.id = $holder${n} } AND n.toDay >= $heldFrom${n} AND n.fromDay <= $heldUntil${n})`,
    );
    where.push(during.length === 0 ? 'false' : `(${during.join(' OR ')})`);
    held.forEach(({ person, from, until }, n) =>
      Object.assign(params, { [`holder${n}`]: person, [`heldFrom${n}`]: from, [`heldUntil${n}`]: until }),
    );
  }
  if (filter.viaOnly !== null && filter.viaOnly !== undefined)
    where.push(`${filter.viaOnly ? 'NOT ' : ''}EXISTS { MATCH (n)<-[:REPORTS]-(rv:Report) WHERE rv.via IS NULL }`);
  const oneOf = (field: 'speakerStatus' | 'kind' | 'act', property: string): void => {
    const values = filter[field];
    if (values !== null && values !== undefined) add(`n.${property} IN $${field}`, field, values);
  };
  oneOf('speakerStatus', 'speakerStatus');
  oneOf('kind', 'kind');
  oneOf('act', 'act');
  if (filter.since !== null && filter.since !== undefined) add('n.toDay >= $since', 'since', filter.since);
  if (filter.until !== null && filter.until !== undefined) add('n.fromDay <= $until', 'until', filter.until);
  if (filter.dated !== null && filter.dated !== undefined) add('n.dated = $dated', 'dated', filter.dated);
  for (const field of ['medium', 'occasion', 'via'] as const) {
    const values = filter[field];
    if (values !== null && values !== undefined)
      add(
        `EXISTS { MATCH (n)<-[:REPORTS]-(rf:Report) WHERE toLower(rf.${field}) IN $${field} }`,
        field,
        values.map((value) => value.toLowerCase()),
      );
  }
  if (filter.publisher !== null && filter.publisher !== undefined)
    add(
      'EXISTS { MATCH (n)<-[:REPORTS]-(:Report)-[:IN_ARTICLE]->(ar:Article) WHERE ar.publisher IN $publisher }',
      'publisher',
      filter.publisher,
    );
  if (filter.article !== null && filter.article !== undefined)
    add('EXISTS { MATCH (n)<-[:REPORTS]-(:Report)-[:IN_ARTICLE]->(ar:Article) WHERE ar.id = $article }', 'article', filter.article);
  if (filter.event !== null && filter.event !== undefined)
    add(
      'EXISTS { MATCH (n)<-[:REPORTS]-(:Report)-[:ABOUT]->(:EventReport)-[:REPORTS]->(ev:Event) WHERE ev.id = $event }',
      'event',
      filter.event,
    );
  if (filter.at !== null && filter.at !== undefined)
    add('EXISTS { MATCH (n)<-[:REPORTS]-(:Report)-[:AT]->(:EventReport)-[:REPORTS]->(ev:Event) WHERE ev.id = $at }', 'at', filter.at);
  if (filter.text !== null && filter.text !== undefined)
    add('all(word IN $text WHERE n.words CONTAINS word)', 'text', wordStarts(filter.text));
  return { where, params, speakers };
}

/** Tenures that one filter may stand for. */
const MOST_TENURES = 100;

/** Where a list of statements that fit begins: at the speakers where they are known, else at every statement; with the conditions. */
export function startOf({ where, speakers }: Conditions): string {
  return `${speakers === null ? ALL.statements : SAID_BY_SPEAKERS}${where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`}`;
}

/** Whether one statement fits. */
export async function fitsConditions(run: Run, { where, params }: Conditions, id: string): Promise<boolean> {
  const rows = await run(`MATCH (n:Statement {id: $one})${where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`} RETURN n.id AS id`, {
    ...params,
    one: id,
  });
  return rows.length > 0;
}

/** Ids of the statements that fit, the newest first. */
export async function fittingIds(run: Run, conditions: Conditions, most: number): Promise<string[]> {
  const rows = await run(`${startOf(conditions)} WITH DISTINCT n RETURN n.id AS id, n.knownBy AS day ORDER BY day DESC, id LIMIT $most`, {
    ...conditions.params,
    most,
  });
  return rows.map(({ id }) => String(id));
}

const rolePath = (relation: 'SAID' | 'TO'): string =>
  relation === 'SAID'
    ? '(n)<-[:REPORTS]-(:Report)<-[:SAID]-(:Appearance)-[:IN_ROLE]->(ro:Role)'
    : '(n)<-[:REPORTS]-(:Report)-[:TO]->(:Appearance)-[:IN_ROLE]->(ro:Role)';

export type StatementSort = 'SAID_AT' | 'KNOWN_BY' | 'REPORTS' | 'RELEVANCE';

/** Undated statements come last in both directions. */
export function statementSort(by: StatementSort, direction: 'ASC' | 'DESC'): { expression: string; direction: 'ASC' | 'DESC' } {
  if (by === 'RELEVANCE')
    throw new UjarError('BAD_INPUT', 'orderBy RELEVANCE is for the root list of statements: wanted KNOWN_BY, SAID_AT or REPORTS here');
  if (by === 'SAID_AT')
    return { expression: `coalesce(n.saidEarliest, '${direction === 'ASC' ? '9999-99-99' : '0000-00-00'}')`, direction };
  return { expression: by === 'REPORTS' ? 'n.reports' : 'n.knownBy', direction };
}
