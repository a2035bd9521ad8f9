import { grouped } from '../../../domain/grouped.js';
import type { Row, Run } from '../../engine.js';
import type { Affected } from '../affected.js';
import { leadOn } from '../changes.js';
import { dropEventKeys, regroupEvents } from '../events/events.js';
import type { Removed } from '../article/remove.js';
import { regroupStatements } from '../statements/statements.js';
import { refreshLinks } from './direct.js';
import { refreshHolders } from './holders.js';
import { agentValues, eventValues, statementValues } from './values.js';
import type { EventMember, ProfileMember, ReportMember } from './values.js';
import { dropWordings } from '../statements/wordings.js';

type Lost = Pick<Removed, 'statements' | 'wordings' | 'eventKeys'>;
const NOTHING_LOST: Lost = { statements: [], wordings: [], eventKeys: [] };

/** Groups anew whatever was touched, computes the shared nodes' values from their members, and takes out those that have none any more. */
export async function refreshShared(run: Run, affected: Affected, lost: Lost = NOTHING_LOST): Promise<void> {
  await Promise.all([
    dropWordings(run, lost.wordings, affected).then(() => regroupStatements(run, lost.statements, affected)),
    regroupEvents(run, lost.eventKeys, affected).then(() => dropEventKeys(run, lost.eventKeys)),
  ]);
  await Promise.all([
    refreshStatements(run, affected),
    refreshEvents(run, affected),
    refreshRoles(run, affected),
    refreshAgents(run, affected),
  ]);
  await Promise.all([refreshLinks(run, affected), refreshHolders(run, affected)]);
}

/** Takes out nodes without a member, with the Maybes that `open` finds, and says their ids. Labels and patterns are our own constants. */
async function dropWithout(run: Run, label: string, ids: readonly string[], member: string, open = '[]'): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE NOT (n)${member} RETURN id, ${open} AS open`, { ids });
  const [gone, left] = [rows.map(({ id }) => String(id)), rows.flatMap((row) => row['open'] as string[])];
  if (left.length > 0) await run('UNWIND $ids AS id MATCH (m:Maybe {id: id}) DETACH DELETE m', { ids: [...new Set(left)] });
  if (gone.length > 0) await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, { ids: gone });
  return gone;
}

/** For ids that went: where most of what they were is now. */
const leadsOf = (gone: readonly string[], { moved }: Affected): { id: string; to: string | null }[] =>
  gone.map((id) => {
    const went = [...(moved.get(id) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return { id, to: went[0]?.[0] ?? null };
  });

/** Tells the log what went, where it leads, and what changed of what stayed. */
async function note(
  run: Run,
  affected: Affected,
  gone: readonly string[],
  kept: readonly { id: string; born: boolean; changed: boolean }[],
): Promise<void> {
  const leads = leadsOf(gone, affected);
  await leadOn(
    run,
    leads,
    kept.flatMap(({ id, born }) => (born ? [id] : [])),
  );
  for (const { id, to } of leads) affected.changes.push({ kind: to === null ? 'REMOVED' : 'MERGED', id });
  for (const { id, born, changed } of kept) {
    if (born) affected.changes.push({ kind: 'ADDED', id });
    else if (affected.moved.has(id)) affected.changes.push({ kind: 'SPLIT', id });
    else if (changed) affected.changes.push({ kind: 'CHANGED', id });
  }
}

interface Fresh {
  id: string;
  props: Record<string, unknown>;
  stored: Row;
}

/** Writes the values that differ from the stored ones, and tells the log. `label` is one of our own constants. */
async function writeValues(run: Run, label: string, all: readonly Fresh[], gone: readonly string[], affected: Affected): Promise<void> {
  const kept = all.map(({ id, props, stored }) => ({
    id,
    props,
    born: Number(stored['born'] ?? 0) === affected.turn,
    changed: Object.entries(props).some(([name, value]) => JSON.stringify(value) !== JSON.stringify(stored[name] ?? null)),
  }));
  const rows = kept.filter(({ changed }) => changed).map(({ id, props }) => ({ id, props }));
  if (rows.length > 0) await run(`UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.props`, { rows });
  await note(run, affected, gone, kept);
}

async function refreshStatements(run: Run, affected: Affected): Promise<void> {
  const ids = [...affected.statements];
  if (ids.length === 0) return;
  const [gone, rows] = await Promise.all([
    dropWithout(run, 'Statement', ids, '<-[:TELLS]-()'),
    run(
      `UNWIND $ids AS id MATCH (s:Statement {id: id})<-[:TELLS]-(r:Report)-[:IN_ARTICLE]->(ar:Article)
       RETURN id, properties(s) AS stored, properties(r) AS report, ar.key AS article, ar.language AS language, ar.publishedAt AS publishedAt, ar.knownBy AS knownBy`,
      { ids },
    ),
  ]);
  const values = [...grouped(rows, ({ id }) => String(id))].map(([id, members]) => ({
    id,
    props: statementValues(members as unknown as ReportMember[]),
    stored: members[0]!['stored'] as Row,
  }));
  await writeValues(run, 'Statement', values, gone, affected);
}

async function refreshEvents(run: Run, affected: Affected): Promise<void> {
  const ids = [...affected.events];
  if (ids.length === 0) return;
  const [gone, rows] = await Promise.all([
    dropWithout(run, 'Event', ids, '<-[:TELLS]-()'),
    run(
      `UNWIND $ids AS id MATCH (e:Event {id: id})<-[:TELLS]-(r:EventReport)-[:IN_ARTICLE]->(ar:Article)
       RETURN id, properties(e) AS stored, properties(r) AS report, ar.key AS article, ar.knownBy AS knownBy,
         [(r)<-[t:PART_IN]-(:Appearance)-[:SHOWS]->(p:Profile) | p.names] AS names`,
      { ids },
    ),
  ]);
  const values = [...grouped(rows, ({ id }) => String(id))].map(([id, members]) => ({
    id,
    props: eventValues(members as unknown as EventMember[]),
    stored: members[0]!['stored'] as Row,
  }));
  await writeValues(run, 'Event', values, gone, affected);
}

/** A role has no values of its own members; one that went leads to the one that its holders have now. */
async function refreshRoles(run: Run, affected: Affected): Promise<void> {
  const gone = await dropWithout(run, 'Role', [...affected.roles], '<-[:IN_ROLE]-()');
  await leadOn(run, leadsOf(gone, affected), []);
}

async function refreshAgents(run: Run, affected: Affected): Promise<void> {
  const ids = [...affected.agents];
  if (ids.length === 0) return;
  const [gone, rows] = await Promise.all([
    dropWithout(run, 'Agent', ids, '<-[:OF]-()', '[(n)-[:MAY_BE]-(m:Maybe) | m.id]'),
    run(
      `UNWIND $ids AS id MATCH (a:Agent {id: id})<-[:OF]-(p:Profile)
       RETURN id, properties(a) AS stored, p.names AS names, p.folded AS folded, p.countries AS countries, p.key AS key, p.wikidata AS wikidata, p.listed AS listed`,
      { ids },
    ),
  ]);
  const values = [...grouped(rows, ({ id }) => String(id))].map(([id, members]) => ({
    id,
    props: agentValues(members as unknown as ProfileMember[]),
    stored: members[0]!['stored'] as Row,
  }));
  await writeValues(run, 'Agent', values, gone, affected);
}
