import { hashOf } from '../../domain/hash.js';
import type { Telling } from '../../identity/kin.js';
import { keptIds, statementsOf } from '../../identity/kin.js';
import type { Run } from '../engine.js';
import type { Affected } from './affected.js';

/** Reports and events whose place depends on agents that have changed. */
export async function noteDependents(run: Run, profiles: string[], affected: Affected): Promise<void> {
  if (profiles.length === 0) return;
  const said = await run(
    `UNWIND $profiles AS key MATCH (:Profile {key: key})<-[:SHOWS]-(:Appearance)-[:SAID]->(:Report)-[:REPORTS]->(s:Statement)
     WHERE s.wordsKey IS NOT NULL RETURN DISTINCT s.wordsKey AS key`,
    { profiles },
  );
  for (const { key } of said) affected.words.add(String(key));
  const took = await run(
    'UNWIND $profiles AS key MATCH (:Profile {key: key})<-[:SHOWS]-(:Appearance)-[:TOOK_PART_IN]->(r:EventReport) RETURN DISTINCT r.id AS id',
    { profiles },
  );
  for (const { id } of took) affected.eventReports.add(String(id));
}

/** Hangs every report of the affected words on its statement anew: groups join over a new speaker in common, and part when the last one goes. */
export async function regroupStatements(run: Run, affected: Affected): Promise<void> {
  const keys = [...affected.words];
  if (keys.length === 0) return;
  const rows = await run(
    `UNWIND $keys AS key MATCH (s:Statement {wordsKey: key})<-[:REPORTS]-(r:Report)
     RETURN key, s.id AS statement, r.id AS id, [(r)<-[:SAID]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent) | a.id] AS speakers`,
    { keys },
  );
  const byWords = new Map<string, Telling[]>();
  for (const row of rows) {
    const key = String(row['key']);
    const telling = { id: String(row['id']), statement: String(row['statement']), speakers: row['speakers'] as string[] };
    byWords.set(key, [...(byWords.get(key) ?? []), telling]);
  }
  const moves: { report: string; from: string; to: string; key: string }[] = [];
  for (const [key, tellings] of byWords) {
    const groups = statementsOf(tellings);
    const ids = keptIds(groups);
    const used = new Set(tellings.map(({ statement }) => statement));
    groups.forEach((group, n) => {
      const to = ids[n] ?? freshId(group[0]!.id, used);
      for (const { id, statement } of group) if (statement !== to) moves.push({ report: id, from: statement!, to, key });
    });
  }
  if (moves.length === 0) return;
  await run('UNWIND $rows AS row MERGE (s:Statement {id: row.to}) ON CREATE SET s.wordsKey = row.key', { rows: moves });
  await run('UNWIND $rows AS row MATCH (:Report {id: row.report})-[old:REPORTS]->(:Statement) DELETE old', { rows: moves });
  await run('UNWIND $rows AS row MATCH (r:Report {id: row.report}), (s:Statement {id: row.to}) CREATE (r)-[:REPORTS]->(s)', {
    rows: moves,
  });
  for (const { from, to } of moves) for (const id of [from, to]) affected.statements.add(id);
}

function freshId(report: string, used: ReadonlySet<string | null>): string {
  for (let n = 0; ; n++) {
    const id = `statement:${hashOf(n === 0 ? [report] : [report, n])}`;
    if (!used.has(id)) return id;
  }
}

/** What makes tellings one event: kind, day, and two participants or more; null for one that stays by itself. */
export const kinKey = (kind: string, earliest: string | null, participants: readonly string[]): string | null =>
  earliest === null || participants.length < 2 ? null : hashOf([kind, earliest, ...[...participants].sort()]);

/** Hangs every affected event report on the event of its kind, day and participants. */
export async function regroupEvents(run: Run, affected: Affected): Promise<void> {
  const ids = [...affected.eventReports];
  if (ids.length === 0) return;
  const rows = await run(
    `UNWIND $ids AS id MATCH (r:EventReport {id: id})-[:REPORTS]->(e:Event)
     RETURN r.id AS id, r.kind AS kind, r.whenEarliest AS earliest, e.id AS event, e.kinKey AS key,
       [(r)<-[:TOOK_PART_IN]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent) | a.id] AS participants ORDER BY id`,
    { ids },
  );
  const wrong = rows
    .map((row) => ({ ...row, now: kinKey(String(row['kind']), text(row['earliest']), row['participants'] as string[]) }))
    .filter((row) => row.now !== text((row as Record<string, unknown>)['key'])) as { id: string; event: string; now: string | null }[];
  if (wrong.length === 0) return;
  const keys = [...new Set(wrong.flatMap(({ now }) => now ?? []))];
  const found = await run('UNWIND $keys AS key MATCH (e:Event {kinKey: key}) RETURN key, e.id AS id ORDER BY id', { keys });
  const known = new Map(found.map((row) => [String(row['key']), String(row['id'])]));
  const moves = wrong.map(({ id, event, now }) => {
    const to = (now === null ? undefined : known.get(now)) ?? `event:${hashOf([id, now ?? ''])}`;
    if (now !== null) known.set(now, to);
    return { report: id, from: event, to, key: now };
  });
  await run('UNWIND $rows AS row MERGE (e:Event {id: row.to}) SET e.kinKey = row.key', { rows: moves });
  await run('UNWIND $rows AS row MATCH (:EventReport {id: row.report})-[old:REPORTS]->(:Event) DELETE old', { rows: moves });
  await run('UNWIND $rows AS row MATCH (r:EventReport {id: row.report}), (e:Event {id: row.to}) CREATE (r)-[:REPORTS]->(e)', {
    rows: moves,
  });
  for (const { from, to } of moves) for (const id of [from, to]) affected.events.add(id);
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
