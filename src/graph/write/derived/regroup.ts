import type { Run } from '../../engine.js';
import type { Affected } from '../affected.js';

/** Reports and events whose place depends on agents that have changed. */
export async function noteDependents(run: Run, profiles: string[], affected: Affected): Promise<void> {
  if (profiles.length === 0) return;
  const said = await run(
    `UNWIND $profiles AS key MATCH (:Profile {key: key})<-[:SHOWS]-(:Appearance)-[:SAID]->(:Report)-[:WORDED]->(w:Wording) RETURN DISTINCT w.key AS key`,
    { profiles },
  );
  for (const { key } of said) affected.wordings.add(String(key));
  const took = await run(
    'UNWIND $profiles AS key MATCH (:Profile {key: key})<-[:SHOWS]-(:Appearance)-[:TOOK_PART_IN]->(r:EventReport) RETURN DISTINCT r.id AS id',
    { profiles },
  );
  for (const { id } of took) affected.eventReports.add(String(id));
}
