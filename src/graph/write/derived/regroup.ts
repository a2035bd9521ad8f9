import type { Run } from '../../engine.js';
import type { Affected } from '../affected.js';
import { noteHeldAnew } from './holders.js';

/** Profiles that hang on other agents now, each with the agent that it hung on before, and all whose place depends on who these are. */
export async function noteDependents(
  run: Run,
  moved: readonly { profile: string; from: string | null }[],
  affected: Affected,
): Promise<void> {
  if (moved.length === 0) return;
  const profiles = moved.map(({ profile }) => profile);
  const spoke = await run(
    'UNWIND $profiles AS key MATCH (:Profile {key: key})<-[:SHOWS]-(:Appearance)-[:SPOKE]->(:Report)-[:WORDED]->(w:Wording) RETURN w.key AS key',
    { profiles },
  );
  for (const { key } of spoke) affected.wordings.add(String(key));
  const took = await run(
    'UNWIND $profiles AS key MATCH (:Profile {key: key})<-[:SHOWS]-(:Appearance)-[:PART_IN]->(r:EventReport) RETURN r.id AS id',
    { profiles },
  );
  for (const { id } of took) affected.eventReports.add(String(id));
  for (const way of ['-[:SPOKE]->', '<-[:TOLD_TO]-', '<-[:MENTIONS]-'])
    for (const { id } of await run(
      `UNWIND $profiles AS key MATCH (:Profile {key: key})<-[:SHOWS]-(:Appearance)${way}(:Report)-[:TELLS]->(s:Statement) RETURN s.id AS id`,
      { profiles },
    ))
      affected.relinked.statements.add(String(id));
  for (const way of ['-[:PART_IN]->', '<-[:AT_PLACE]-'])
    for (const { id } of await run(
      `UNWIND $profiles AS key MATCH (:Profile {key: key})<-[:SHOWS]-(:Appearance)${way}(:EventReport)-[:TELLS]->(e:Event) RETURN e.id AS id`,
      { profiles },
    ))
      affected.relinked.events.add(String(id));
  const held = await run(
    `UNWIND $profiles AS key MATCH (p:Profile {key: key})<-[:SHOWS]-(:Appearance)-[held:IN_ROLE]->(r:Role)
     WITH DISTINCT p, r, held.country AS country RETURN p.key AS profile, r.id AS role, country, [(p)-[:OF]->(a:Agent) | a.id] AS agents`,
    { profiles },
  );
  const before = new Map(moved.map(({ profile, from }) => [profile, from]));
  for (const row of held) {
    const country = (row['country'] as string | null) ?? null;
    const from = before.get(String(row['profile'])) ?? null;
    for (const agent of [...(row['agents'] as string[]), ...(from === null ? [] : [from])])
      noteHeldAnew(affected, agent, String(row['role']), country);
  }
}
