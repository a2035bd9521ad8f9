import type { Run } from '../engine.js';
import { STATED, TO_AGENT } from './paths.js';
import type { Conditions } from './statement-filter.js';
import { narrowed } from './page.js';
import { statementList } from './statement-filter.js';

/** By what statements are counted. */
export const COUNT_KEYS = [
  'SPEAKER',
  'SPEAKER_COUNTRY',
  'ROLE',
  'ADDRESSEE',
  'ABOUT',
  'MEDIUM',
  'OCCASION',
  'VIA',
  'PUBLISHER',
  'KIND',
  'ACT',
  'DAY',
  'MONTH',
  'YEAR',
] as const;
export type CountKey = (typeof COUNT_KEYS)[number];

interface Grouping {
  /** Binds what the value is read from; empty where the statement tells it itself. */
  match: (n: number) => string;
  /** What else must hold where only what the articles name counts. */
  stated?: string;
  value: (n: number) => string;
}

const SAID_IN = '(n)<-[:TELLS]-(:Report)<-[:SPOKE]-(:Appearance)';
const own = (expression: string): Grouping => ({ match: () => '', value: () => expression });
const agent = (path: string): Grouping => ({
  match: (n) => path.replace(/\ba:Agent/, `k${n}:Agent`),
  value: (n) => `k${n}.id`,
});
/** The stretch of the day in which the whole of what is told lies. */
const within = (length: number): Grouping =>
  own(
    `CASE WHEN n.saidEarliest IS NOT NULL AND substring(n.saidEarliest, 0, ${length}) = substring(n.saidLatest, 0, ${length}) THEN substring(n.saidEarliest, 0, ${length}) ELSE null END`,
  );

const GROUPINGS: Record<CountKey, Grouping> = {
  SPEAKER: agent(TO_AGENT.SAID),
  SPEAKER_COUNTRY: {
    match: (n) => `(n)<-[:TELLS]-(:Report)-[of:FROM_COUNTRY]->(k${n}:Country)`,
    stated: STATED.country,
    value: (n) => `k${n}.id`,
  },
  ROLE: { match: (n) => `${SAID_IN}-[held:IN_ROLE]->(k${n}:Role)`, stated: STATED.role, value: (n) => `k${n}.id` },
  ADDRESSEE: agent(TO_AGENT.TO),
  ABOUT: agent(TO_AGENT.ABOUT),
  MEDIUM: own('n.medium'),
  OCCASION: own('n.occasion'),
  VIA: { match: (n) => `(n)<-[:TELLS]-(k${n}:Report)`, value: (n) => `k${n}.via` },
  PUBLISHER: { match: (n) => `(n)<-[:REPORTS]-(k${n}:Article)`, value: (n) => `k${n}.publisher` },
  KIND: own('n.kind'),
  ACT: own('n.act'),
  DAY: within(10),
  MONTH: within(7),
  YEAR: within(4),
};
export interface Counted {
  keys: { by: CountKey; value: string | null }[];
  count: number;
}

/** Statements that fit, counted by the keys together, the most first; a joint one counts for each of its speakers. */
export async function countStatements(run: Run, conditions: Conditions, by: readonly CountKey[], first: number): Promise<Counted[]> {
  const used = by.map((key) => GROUPINGS[key]);
  const matches = used.flatMap(({ match, stated }, n) =>
    match(n) === '' ? [] : [`MATCH ${match(n)}${conditions.assumed || stated === undefined ? '' : ` WHERE ${stated}`}`],
  );
  const values = used.map(({ value }, n) => `${value(n)} AS v${n}`).join(', ');
  const names = used.map((_, n) => `v${n}`).join(', ');
  const rows = await run(
    `${narrowed(await statementList(run, conditions))} ${matches.join(' ')} WITH DISTINCT n, ${values} RETURN ${names}, count(n) AS count ORDER BY count DESC, ${names} LIMIT $first`,
    { ...conditions.params, first },
  );
  return rows.map((row) => ({
    keys: by.map((key, n) => ({ by: key, value: (row[`v${n}`] as string | null) ?? null })),
    count: Number(row['count']),
  }));
}

export interface Exchanged {
  from: string;
  to: string;
  count: number;
  lastKnownBy: string;
}

/** Who speaks to whom, or of whom, most. From the statement on, both ways: the embedded engine walks all agents for each statement where a pattern begins with them. */
export async function countExchanges(run: Run, conditions: Conditions, mode: 'TO' | 'ABOUT', first: number): Promise<Exchanged[]> {
  const rows = await run(
    `${narrowed(await statementList(run, conditions))}
     MATCH (n)-[:${mode}]->(b:Agent) MATCH (n)<-[:SAID]-(a:Agent)
     WITH DISTINCT n, a.id AS from, b.id AS to RETURN from, to, count(n) AS count, max(n.knownBy) AS lastKnownBy ORDER BY count DESC, from, to LIMIT $first`,
    { ...conditions.params, first },
  );
  return rows as unknown as Exchanged[];
}
