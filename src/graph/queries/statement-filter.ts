import { UjarError } from '../../domain/errors.js';
import type { Params, Run } from '../engine.js';
import { countryId } from '../vocabulary.js';
import type { Alternatives } from './alternatives.js';
import { addAlternatives } from './alternatives.js';
import type { AgentBy, RoleBy, Vocabularies } from './names.js';
import { agentIds, roleIds, wordStarts } from './names.js';
import type { ListSpec, Related } from './page.js';
import { narrowed } from './page.js';
import { ALL, FROM_AGENT, STATED, TO_AGENT } from './paths.js';
import { heldBetween } from './tenures.js';

export interface StatementFilter extends Alternatives<StatementFilter> {
  speaker?: readonly AgentBy[] | null;
  speakerRole?: RoleBy | null;
  whileHolding?: RoleBy | null;
  speakerCountry?: readonly string[] | null;
  /** False: only by what the articles name. */
  assumed?: boolean | null;
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
  confidence?: { min?: number | null; max?: number | null } | null;
  text?: string | null;
}

/** The filter, taken apart: what the statement's own values tell, and what it is related to. */
export interface Conditions {
  where: string[];
  related: Related[];
  params: Params;
  /** Offices count whose country an article does not name. */
  assumed: boolean;
}

/** The filter as conditions over a statement `n`; several values of one condition: any of them, several conditions: all. */
export async function statementConditions(run: Run, filter: StatementFilter, vocabularies: Vocabularies): Promise<Conditions> {
  const assumed = filter.assumed !== false;
  const conditions: Conditions = { where: [], related: [], params: {}, assumed };
  const { where, related, params } = conditions;
  const relate = (parameter: string, paths: Related['paths'], driver: string | null, value: unknown, only?: string): void => {
    related.push({ parameter, paths, driver, only });
    params[parameter] = value;
  };
  for (const [field, relation] of PARTIES) {
    const bys = filter[field];
    if (bys === null || bys === undefined) continue;
    relate(field, [{ path: TO_AGENT[relation], yields: 'a.id' }], FROM_AGENT[relation](field), await agentIds(run, bys, vocabularies));
  }
  await whileHolding(run, filter.whileHolding, conditions, vocabularies);
  if (given(filter.speakerRole))
    relate(
      'speakerRole',
      [{ path: '(n)<-[:TELLS]-(:Report)<-[:SPOKE]-(:Appearance)-[held:IN_ROLE]->(ro:Role)', yields: 'ro.id' }],
      'UNWIND $speakerRole AS id MATCH (:Role {id: id})<-[held:IN_ROLE]-(:Appearance)-[:SPOKE]->(:Report)-[:TELLS]->(n:Statement)',
      await roleIds(run, filter.speakerRole, vocabularies),
      assumed && filter.speakerRole.assumed !== false ? undefined : STATED.role,
    );
  for (const [field, [path, driver]] of FROM_EVENT)
    if (given(filter[field]))
      relate(field, [{ path, yields: 'ev.id' }], `UNWIND $${field} AS id MATCH (:Event {id: id})${driver}`, [filter[field]]);
  if (given(filter.article))
    relate(
      'article',
      [{ path: '(n)<-[:REPORTS]-(ar:Article)', yields: 'ar.id' }],
      'UNWIND $article AS id MATCH (:Article {id: id})-[:REPORTS]->(n:Statement)',
      [filter.article],
    );
  for (const field of ['medium', 'occasion', 'via'] as const) {
    const values = filter[field];
    if (given(values))
      relate(
        field,
        [{ path: '(n)<-[:TELLS]-(rf:Report)', yields: `rf.${field}Key` }],
        `UNWIND $${field} AS key MATCH (:Report {${field}Key: key})-[:TELLS]->(n:Statement)`,
        values.map((value) => value.toLowerCase()),
      );
  }
  for (const [field, relation] of COUNTRIES) {
    const names = filter[field];
    if (!given(names)) continue;
    relate(
      field,
      [{ path: `(n)<-[:TELLS]-(:Report)-[of:${relation}]->(c:Country)`, yields: 'c.id' }],
      `UNWIND $${field} AS id MATCH (:Agent {id: id})<-[of:${relation}]-(:Report)-[:TELLS]->(n:Statement)`,
      names.map((name) => countryId(vocabularies.countryCode(name) ?? '?')),
      assumed ? undefined : STATED.country,
    );
  }
  if (given(filter.publisher))
    relate(
      'publisher',
      [{ path: '(n)<-[:REPORTS]-(ar:Article)', yields: 'ar.publisher' }],
      'UNWIND $publisher AS name MATCH (:Article {publisher: name})-[:REPORTS]->(n:Statement)',
      filter.publisher,
    );
  const add = (condition: string, name: string, value: unknown): void => {
    where.push(condition);
    params[name] = value;
  };
  for (const field of ['speakerStatus', 'kind', 'act'] as const)
    if (given(filter[field])) add(`n.${field} IN $${field}`, field, filter[field]);
  if (given(filter.since)) add('n.toDay >= $since', 'since', filter.since);
  if (given(filter.until)) add('n.fromDay <= $until', 'until', filter.until);
  if (given(filter.dated)) add('n.dated = $dated', 'dated', filter.dated);
  if (given(filter.viaOnly)) add('n.viaOnly = $viaOnly', 'viaOnly', filter.viaOnly);
  for (const [end, sign] of [
    ['min', '>='],
    ['max', '<='],
  ] as const) {
    const bound = filter.confidence?.[end];
    if (given(bound)) add(`n.confidence ${sign} $${end}Confidence`, `${end}Confidence`, bound);
  }
  if (given(filter.text)) add('all(word IN $text WHERE n.words CONTAINS word)', 'text', wordStarts(filter.text));
  await addAlternatives(filter, conditions, (each) => statementConditions(run, each, vocabularies));
  return conditions;
}

/** Throws BAD_INPUT. */
export function checkConfidence(confidence: StatementFilter['confidence']): void {
  for (const [end, bound] of Object.entries(confidence ?? {}))
    if (typeof bound === 'number' && !(bound >= 0 && bound <= 1))
      throw new UjarError('BAD_INPUT', `confidence.${end} is ${bound}: wanted a number from 0 to 1`);
}

const given = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

const PARTIES = [
  ['speaker', 'SAID'],
  ['addressee', 'TO'],
  ['about', 'ABOUT'],
] as const;
const COUNTRIES = [
  ['addresseeCountry', 'TO_COUNTRY'],
  ['speakerCountry', 'FROM_COUNTRY'],
] as const;
/** From a statement to an event, and back. */
const FROM_EVENT = [
  ['event', ['(n)-[:ABOUT]->(ev:Event)', '<-[:ABOUT]-(n:Statement)']],
  [
    'at',
    [
      '(n)<-[:TELLS]-(:Report)-[:AT]->(:EventReport)-[:TELLS]->(ev:Event)',
      '<-[:TELLS]-(:EventReport)<-[:AT]-(:Report)-[:TELLS]->(n:Statement)',
    ],
  ],
] as const;

/** By whoever held the role, while it was held. */
async function whileHolding(
  run: Run,
  by: RoleBy | null | undefined,
  { related, params, assumed }: Conditions,
  vocabularies: Vocabularies,
): Promise<void> {
  if (!given(by)) return;
  const held = await heldBetween(run, await roleIds(run, by, vocabularies), assumed && by.assumed !== false);
  if (held.length > MOST_TENURES)
    throw new UjarError(
      'BAD_INPUT',
      `whileHolding fits ${held.length} tenures: wanted at most ${MOST_TENURES}; name the body or the country too`,
    );
  held.forEach(({ person, from, until }, n) =>
    Object.assign(params, { [`holder${n}`]: person, [`heldFrom${n}`]: from, [`heldUntil${n}`]: until }),
  );
  params['holders'] = [...new Set(held.map(({ person }) => person))];
  // Its driver only says who held the role at all, so the days are asked for beside it.
  related.push({ parameter: 'holders', paths: [{ path: TO_AGENT.SAID, yields: 'a.id' }], driver: FROM_AGENT.SAID('holders') });
  related.push({
    parameter: 'whileHolding',
    paths: [{ path: TO_AGENT.SAID, yields: 'a.id' }],
    driver: null,
    test: ([list]) =>
      held.length === 0
        ? 'false'
        : held
            .map((_, n) => `(any(x IN ${list} WHERE x = $holder${n}) AND n.toDay >= $heldFrom${n} AND n.fromDay <= $heldUntil${n})`)
            .join(' OR '),
  });
}

/** Tenures that one filter may stand for. */
const MOST_TENURES = 100;

/**
 * A list of the statements that fit. It starts from the most telling thing that they are related to, by a look-up; where there is none, from every
 * statement, and what they are related to is asked for as a condition.
 */
export async function statementList(
  run: Run,
  { where, related, params }: Conditions,
): Promise<Pick<ListSpec, 'match' | 'where' | 'related' | 'params'>> {
  const driver = related.find((each) => each.driver !== null && !BROAD.has(each.parameter)) ?? (await narrowOf(run, related, params));
  if (driver === undefined) return { match: ALL.statements, where, related, params };
  const own = driver.only === undefined ? [] : [driver.only];
  return { match: driver.driver!, where: [...where, ...own], related: related.filter((each) => each !== driver), params };
}

/** Behind a country or a paper may stand half the graph: it drives a list only where nothing else does, and where it is not too much. */
async function narrowOf(run: Run, related: readonly Related[], params: Params): Promise<Related | undefined> {
  for (const each of related.filter(({ parameter }) => BROAD.has(parameter))) {
    const only = each.only === undefined ? '' : ` WHERE ${each.only}`;
    const [row] = await run(`${each.driver!}${only} WITH n LIMIT $most RETURN count(n) AS found`, { ...params, most: MOST_DRIVEN + 1 });
    if (Number(row?.['found']) <= MOST_DRIVEN) return each;
  }
  return undefined;
}

/** An addressee's country is not among them: few are told. */
const BROAD: ReadonlySet<string> = new Set(['speakerCountry', 'publisher']);
/** Statements that one of them may give. */
const MOST_DRIVEN = 5000;

/** Whether one statement fits. */
export async function fitsConditions(run: Run, { where, related, params }: Conditions, id: string): Promise<boolean> {
  const rows = await run(`${narrowed({ match: 'MATCH (n:Statement {id: $one})', where, related })} RETURN n.id AS id`, {
    ...params,
    one: id,
  });
  return rows.length > 0;
}

/** Ids of the statements that fit, the newest first. */
export async function fittingIds(run: Run, conditions: Conditions, most: number): Promise<string[]> {
  const list = await statementList(run, conditions);
  const rows = await run(`${narrowed(list)} RETURN n.id AS id, n.knownBy AS day ORDER BY day DESC, id LIMIT $most`, {
    ...list.params,
    most,
  });
  return rows.map(({ id }) => String(id));
}

export type StatementSort = 'SAID_AT' | 'KNOWN_BY' | 'REPORTS' | 'RELEVANCE';

/** Undated statements come last in both directions. */
export function statementSort(by: StatementSort, direction: 'ASC' | 'DESC'): { expression: string; direction: 'ASC' | 'DESC' } {
  if (by === 'RELEVANCE')
    throw new UjarError('BAD_INPUT', 'orderBy RELEVANCE is for the root list of statements: wanted KNOWN_BY, SAID_AT or REPORTS here');
  if (by === 'SAID_AT')
    return { expression: `coalesce(n.saidEarliest, '${direction === 'ASC' ? '9999-99-99' : '0000-00-00'}')`, direction };
  return { expression: by === 'REPORTS' ? 'n.reports' : 'n.knownBy', direction };
}
