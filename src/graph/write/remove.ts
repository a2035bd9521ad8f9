import type { Run } from '../engine.js';
import type { Affected } from './affected.js';
import type { SaidBefore } from './store.js';

/** Takes out what articles say, and notes which shared nodes lose a member. */
export async function removeSaid(run: Run, keys: string[], affected: Affected): Promise<Map<string, SaidBefore>> {
  const before = new Map<string, SaidBefore>(keys.map((key) => [key, { appearances: [], reports: [] }]));
  if (keys.length === 0) return before;
  const appearances = await run(
    `UNWIND $keys AS key MATCH (ap:Appearance)-[:IN_ARTICLE]->(:Article {key: key}) MATCH (ap)-[:SHOWS]->(p:Profile)-[:OF]->(a:Agent)
     RETURN key, ap.id AS id, ap.kind AS kind, ap.names AS names, p.key AS profile, a.id AS agent, [(ap)-[:IN_ROLE]->(r:Role) | r.id] AS roles`,
    { keys },
  );
  for (const row of appearances) {
    affected.profiles.add(String(row['profile']));
    affected.agents.add(String(row['agent']));
    for (const role of row['roles'] as string[]) affected.roles.add(role);
    before
      .get(String(row['key']))!
      .appearances.push({ id: String(row['id']), kind: String(row['kind']), name: (row['names'] as string[])[0] ?? '' });
  }
  const reports = await run(
    `UNWIND $keys AS key MATCH (r:Report)-[:IN_ARTICLE]->(:Article {key: key}) MATCH (r)-[:REPORTS]->(s:Statement)
     RETURN key, r.id AS id, r.act AS act, r.text AS text, s.id AS statement, s.wordsKey AS words`,
    { keys },
  );
  for (const row of reports) {
    affected.statements.add(String(row['statement']));
    if (typeof row['words'] === 'string') affected.words.add(row['words']);
    before.get(String(row['key']))!.reports.push({ id: String(row['id']), act: String(row['act']), text: String(row['text']) });
  }
  const events = await run(
    'UNWIND $keys AS key MATCH (r:EventReport)-[:IN_ARTICLE]->(:Article {key: key}) MATCH (r)-[:REPORTS]->(e:Event) RETURN DISTINCT e.id AS id',
    { keys },
  );
  for (const row of events) affected.events.add(String(row['id']));
  for (const label of ['Appearance', 'Report', 'EventReport'] as const)
    await run(`UNWIND $keys AS key MATCH (n:${label})-[:IN_ARTICLE]->(:Article {key: key}) DETACH DELETE n`, { keys });
  return before;
}
