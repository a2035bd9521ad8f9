import type { Run, Row } from '../engine.js';
import type { Profile } from '../../identity/profile.js';
import type { Affected } from './affected.js';
import { settleWithout } from './identity.js';
import { regroupEvents, regroupStatements } from './regroup.js';
import { agentValues, eventValues, statementValues } from './values.js';
import type { EventMember, ProfileMember, ReportMember } from './values.js';

/** Computes the shared nodes' values anew from their members, and takes out those that have none any more. */
export async function refreshShared(run: Run, affected: Affected): Promise<void> {
  await settleWithout(run, await dropProfiles(run, [...affected.profiles]), affected);
  await regroupStatements(run, affected);
  await regroupEvents(run, affected);
  await refreshStatements(run, [...affected.statements]);
  await refreshEvents(run, [...affected.events]);
  await dropWithout(run, 'Role', 'id', [...affected.roles], '<-[:IN_ROLE]-()');
  await refreshAgents(run, [...affected.agents]);
}

/** Labels and patterns are our own constants. */
async function dropWithout(run: Run, label: string, key: string, keys: string[], member: string): Promise<void> {
  if (keys.length > 0) await run(`UNWIND $keys AS key MATCH (n:${label} {${key}: key}) WHERE NOT (n)${member} DETACH DELETE n`, { keys });
}

async function refreshStatements(run: Run, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await dropWithout(run, 'Statement', 'id', ids, '<-[:REPORTS]-()');
  const rows = await run(
    `UNWIND $ids AS id MATCH (s:Statement {id: id})<-[:REPORTS]-(r:Report)-[:IN_ARTICLE]->(ar:Article)
     RETURN id, properties(r) AS report, ar.key AS article, ar.language AS language, ar.publishedAt AS publishedAt, ar.knownBy AS knownBy`,
    { ids },
  );
  const values = grouped(rows, 'id').map(([id, members]) => ({ id, props: statementValues(members as unknown as ReportMember[]) }));
  await run('UNWIND $rows AS row MATCH (s:Statement {id: row.id}) SET s += row.props', { rows: values });
}

async function refreshEvents(run: Run, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await dropWithout(run, 'Event', 'id', ids, '<-[:REPORTS]-()');
  const rows = await run(
    `UNWIND $ids AS id MATCH (e:Event {id: id})<-[:REPORTS]-(r:EventReport)-[:IN_ARTICLE]->(ar:Article)
     RETURN id, properties(r) AS report, ar.key AS article, ar.knownBy AS knownBy,
       [(r)<-[t:TOOK_PART_IN]-(:Appearance)-[:SHOWS]->(p:Profile) | p.names] AS names`,
    { ids },
  );
  const values = grouped(rows, 'id').map(([id, members]) => ({ id, props: eventValues(members as unknown as EventMember[]) }));
  await run('UNWIND $rows AS row MATCH (e:Event {id: row.id}) SET e += row.props', { rows: values });
}

/** Takes out profiles that nobody shows any more, and says which. */
async function dropProfiles(run: Run, keys: string[]): Promise<Profile[]> {
  if (keys.length === 0) return [];
  const gone = await run(
    'UNWIND $keys AS key MATCH (p:Profile {key: key}) WHERE NOT (p)<-[:SHOWS]-() RETURN p.key AS key, p.kind AS kind, p.names AS names, p.folded AS folded, p.countries AS countries',
    { keys },
  );
  const names = await run(
    'UNWIND $keys AS key MATCH (p:Profile {key: key})-[:HAS_NAME]->(n:Name) WHERE NOT (p)<-[:SHOWS]-() RETURN DISTINCT n.key AS name',
    { keys },
  );
  await dropWithout(run, 'Profile', 'key', keys, '<-[:SHOWS]-()');
  await dropWithout(
    run,
    'Name',
    'key',
    names.map(({ name }) => String(name)),
    '<-[:HAS_NAME]-()',
  );
  return gone.map((row) => ({
    key: String(row['key']),
    kind: String(row['kind']),
    names: row['names'] as string[],
    folded: row['folded'] as string[],
    countries: (row['countries'] as string[] | null) ?? [],
    fixed: null,
  }));
}

async function refreshAgents(run: Run, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await dropWithout(run, 'Agent', 'id', ids, '<-[:OF]-()');
  const rows = await run(
    'UNWIND $ids AS id MATCH (a:Agent {id: id})<-[:OF]-(p:Profile) RETURN id, p.names AS names, p.folded AS folded, p.countries AS countries, p.key AS key',
    { ids },
  );
  const values = grouped(rows, 'id').map(([id, members]) => ({ id, props: agentValues(members as unknown as ProfileMember[]) }));
  await run('UNWIND $rows AS row MATCH (a:Agent {id: row.id}) SET a += row.props', { rows: values });
}

function grouped(rows: Row[], key: string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row[key]);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return [...groups];
}
