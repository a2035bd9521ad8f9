import type { Span } from '../../../domain/span.js';
import type { Row, Run } from '../../engine.js';
import type { Affected } from '../affected.js';
import type { SaidBefore } from './kept-keys.js';
import type { Lost } from '../agents/profiles.js';
import { loseMembers, noteLost } from '../agents/profiles.js';
import { heldFrom, noteHeld } from '../derived/holders.js';
import { likeOf } from '../statements/wordings.js';

/** What articles said, and what was found by it. */
export interface Removed {
  before: Map<string, SaidBefore>;
  /** Keys of profiles that lost an appearance. */
  profiles: string[];
  /** Statements that lost a report. */
  statements: string[];
  /** Wordings that lost a report. */
  wordings: string[];
  /** Keys by which event reports were found. */
  eventKeys: string[];
}

/** Takes out what articles say, and notes which shared nodes lose a member. */
export async function removeSaid(run: Run, keys: string[], affected: Affected): Promise<Removed> {
  const before = new Map<string, SaidBefore>(keys.map((key) => [key, { appearances: [], reports: [], events: [] }]));
  if (keys.length === 0) return { before, profiles: [], statements: [], wordings: [], eventKeys: [] };
  const appearances = await run(
    `UNWIND $keys AS key MATCH (ap:Appearance)-[:IN_ARTICLE]->(ar:Article {key: key}) MATCH (ap)-[:SHOWS]->(p:Profile)-[:OF]->(a:Agent)
     RETURN key, ar.attestedOn AS day, ap.id AS id, ap.kind AS kind, ap.names AS names, ap.starts AS starts, ap.ends AS ends, p.key AS profile, a.id AS agent, [(ap)-[:IN_ROLE]->(r:Role) | r.id] AS roles`,
    { keys },
  );
  const lost: Lost = new Map();
  for (const row of appearances) {
    const profile = String(row['profile']);
    noteLost(lost, profile, typeof row['day'] === 'string' ? row['day'] : null);
    affected.agents.add(String(row['agent']));
    for (const role of row['roles'] as string[]) affected.roles.add(role);
    before.get(String(row['key']))!.appearances.push({
      id: String(row['id']),
      kind: String(row['kind']),
      name: (row['names'] as string[])[0] ?? '',
      spans: spansOf(row),
      agent: String(row['agent']),
    });
  }
  const held = await run(
    `UNWIND $keys AS key MATCH (ap:Appearance)-[:IN_ARTICLE]->(:Article {key: key}) MATCH (ap)-[held:IN_ROLE]->(r:Role) MATCH (ap)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent)
     RETURN a.id AS agent, r.id AS role, held.status AS status, held.day AS day, held.country AS country`,
    { keys },
  );
  for (const row of held) noteHeld(affected, String(row['agent']), heldFrom(row), 'went');
  const reports = await run(
    `UNWIND $keys AS key MATCH (r:Report)-[:IN_ARTICLE]->(:Article {key: key}) MATCH (r)-[:TELLS]->(s:Statement)
     RETURN key, r.id AS id, r.act AS act, r.text AS text, r.starts AS starts, r.ends AS ends, r.parts AS parts, s.id AS statement,
       [(r)-[:WORDED]->(w:Wording) | w.key] AS wordings`,
    { keys },
  );
  const wordings = new Set<string>();
  for (const row of reports) {
    affected.statements.add(String(row['statement']));
    for (const wording of row['wordings'] as string[]) wordings.add(wording);
    before.get(String(row['key']))!.reports.push({
      id: String(row['id']),
      act: String(row['act']),
      text: String(row['text']),
      spans: spansOf(row, 'CONTENT'),
    });
  }
  // Reports like one that goes may hang on it, or stand apart because of it.
  for (const wording of [...wordings, ...[...(await likeOf(run, [...wordings])).values()].flatMap((like) => [...like])])
    affected.wordings.add(wording);
  const events = await run(
    `UNWIND $keys AS key MATCH (r:EventReport)-[:IN_ARTICLE]->(:Article {key: key}) MATCH (r)-[:TELLS]->(e:Event)
     RETURN key, r.id AS id, r.kind AS kind, r.starts AS starts, r.ends AS ends, e.id AS event, [(r)-[:FOUND_BY]->(k:EventKey) | k.key] AS keys`,
    { keys },
  );
  for (const row of events) {
    affected.events.add(String(row['event']));
    before.get(String(row['key']))!.events.push({ id: String(row['id']), kind: String(row['kind']), spans: spansOf(row) });
  }
  for (const label of ['Appearance', 'Report', 'EventReport'] as const)
    await run(`UNWIND $keys AS key MATCH (n:${label})-[:IN_ARTICLE]->(:Article {key: key}) DETACH DELETE n`, { keys });
  await loseMembers(run, lost);
  return {
    before,
    profiles: [...lost.keys()],
    statements: [...new Set(reports.map((row) => String(row['statement'])))],
    wordings: [...wordings],
    eventKeys: [...new Set(events.flatMap((row) => row['keys'] as string[]))],
  };
}

/** Places of one part, or of all. */
function spansOf(row: Row, part?: string): Span[] {
  const [starts, ends, parts] = [row['starts'] as number[] | null, row['ends'] as number[] | null, row['parts'] as string[] | undefined];
  return (starts ?? []).map((start, n) => ({ start, end: ends![n]! })).filter((_, n) => part === undefined || parts?.[n] === part);
}
