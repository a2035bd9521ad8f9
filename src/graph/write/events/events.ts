import type { Draft } from '../rows.js';
import { foldName } from '../../../domain/fold.js';
import type { Happening } from '../../../identity/happenings.js';
import { eventsOf, happeningKeys } from '../../../identity/happenings.js';
import { keptIds } from '../../../identity/kept-ids.js';
import type { Row, Run } from '../../engine.js';
import type { Affected } from '../affected.js';
import { noteMove } from '../affected.js';
import { orderOf } from '../statements/reports.js';
import { freshIds } from '../changes.js';

/** Writes the event reports with those who took part; regroupEvents hangs them on their events. */
export async function writeEvents(
  run: Run,
  drafts: readonly Draft[],
  affected: Affected,
  knownBy: (draft: Draft) => string,
): Promise<void> {
  const events = drafts.flatMap((draft) => draft.events.map((event) => ({ draft, event })));
  if (events.length === 0) return;
  await run(
    'UNWIND $rows AS row MATCH (ar:Article {key: row.article}) CREATE (r:EventReport) SET r = row.props CREATE (r)-[:IN_ARTICLE]->(ar)',
    {
      rows: events.map(({ draft, event }) => ({
        article: draft.key,
        props: { ...event.props, id: event.key, order: orderOf(draft, knownBy(draft)) },
      })),
    },
  );
  const took = events.flatMap(({ draft, event }) =>
    event.participants.flatMap((local, n) =>
      draft.appearances.filter((appearance) => appearance.local === local).map(({ key }) => ({ event: event.key, appearance: key, n })),
    ),
  );
  if (took.length > 0)
    await run(
      'UNWIND $rows AS row MATCH (ap:Appearance {id: row.appearance}), (r:EventReport {id: row.event}) CREATE (ap)-[:PART_IN {n: row.n}]->(r)',
      { rows: took },
    );
  const places = events.flatMap(({ draft, event }) =>
    draft.appearances.filter(({ local }) => local === event.at).map(({ key }) => ({ event: event.key, appearance: key })),
  );
  if (places.length > 0)
    await run(
      'UNWIND $rows AS row MATCH (ap:Appearance {id: row.appearance}), (r:EventReport {id: row.event}) CREATE (r)-[:AT_PLACE]->(ap)',
      { rows: places },
    );
  for (const { event } of events) affected.eventReports.add(event.key);
}

interface Stored extends Happening {
  /** The keys by which it is found now. */
  keys: string[];
}

const FOUND = `RETURN r.id AS id, r.kind AS kind, r.whenEarliest AS from, r.whenLatest AS to, r.place AS place,
  [(r)-[:TELLS]->(e:Event) | e.id] AS events, [(r)-[:FOUND_BY]->(k:EventKey) | k.key] AS keys,
  [(r)<-[:PART_IN]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent) | a.id] AS participants`;

const storedFrom = (row: Row): Stored => ({
  id: String(row['id']),
  kind: String(row['kind']),
  from: (row['from'] as string | null) ?? null,
  to: (row['to'] as string | null) ?? null,
  participants: [...new Set(row['participants'] as string[])],
  place: typeof row['place'] === 'string' ? foldName(row['place']) : null,
  event: (row['events'] as string[])[0] ?? null,
  keys: row['keys'] as string[],
});

/**
 * Hangs the affected event reports, and all that tell more or less than one of them, on their events anew. `keys` are those by which reports
 * were found that have gone.
 */
export async function regroupEvents(run: Run, keys: readonly string[], affected: Affected): Promise<void> {
  const touched = await reportsOf(run, [...affected.eventReports]);
  const before = new Set([...keys, ...touched.flatMap((report) => report.keys)]);
  await rekey(run, touched);
  const after = touched.flatMap(happeningKeys);
  const decided = new Map([...touched, ...(await foundBy(run, [...before, ...after]))].map((report) => [report.id, report]));
  if (decided.size === 0) return;
  const all = new Map(decided);
  for (const report of await foundBy(run, [...decided.values()].flatMap(happeningKeys)))
    if (!all.has(report.id)) all.set(report.id, report);
  const groups = eventsOf([...all.values()]);
  const ids = keptIds(groups.map((group) => group.map(({ id, event }) => ({ node: event, stays: !decided.has(id) }))));
  const fresh = await freshIds(
    run,
    'Event',
    'event',
    groups.flatMap((group, n) => (ids[n] === null ? [group[0]!.id] : [])),
    affected,
  );
  const moves: { report: string; from: string | null; to: string }[] = [];
  groups.forEach((group, n) => {
    if (!group.some(({ id }) => decided.has(id))) return;
    const to = ids[n] ?? fresh.get(group[0]!.id)!;
    for (const { id, event } of group) if (event !== to && decided.has(id)) moves.push({ report: id, from: event, to });
  });
  await hangEvents(run, moves, affected);
}

const reportsOf = async (run: Run, ids: readonly string[]): Promise<Stored[]> =>
  ids.length === 0 ? [] : (await run(`UNWIND $ids AS id MATCH (r:EventReport {id: id}) ${FOUND}`, { ids })).map(storedFrom);

async function foundBy(run: Run, keys: readonly string[]): Promise<Stored[]> {
  if (keys.length === 0) return [];
  const rows = await run('UNWIND $keys AS key MATCH (:EventKey {key: key})<-[:FOUND_BY]-(r:EventReport) RETURN DISTINCT r.id AS id', {
    keys: [...new Set(keys)],
  });
  return reportsOf(
    run,
    rows.map(({ id }) => String(id)),
  );
}

/** Whoever took part may be another agent now: the keys follow. */
async function rekey(run: Run, touched: readonly Stored[]): Promise<void> {
  const wrong = touched.filter((report) => [...report.keys].sort().join() !== [...happeningKeys(report)].sort().join());
  const old = wrong.filter(({ keys }) => keys.length > 0);
  if (old.length > 0) {
    await run('UNWIND $ids AS id MATCH (:EventReport {id: id})-[found:FOUND_BY]->(:EventKey) DELETE found', {
      ids: old.map(({ id }) => id),
    });
    await dropEventKeys(
      run,
      old.flatMap(({ keys }) => keys),
    );
  }
  const rows = wrong.flatMap((report) => happeningKeys(report).map((key) => ({ id: report.id, key })));
  if (rows.length === 0) return;
  await run('UNWIND $keys AS key MERGE (k:EventKey {key: key}) ON CREATE SET k:Internal', {
    keys: [...new Set(rows.map(({ key }) => key))],
  });
  await run('UNWIND $rows AS row MATCH (r:EventReport {id: row.id}), (k:EventKey {key: row.key}) CREATE (r)-[:FOUND_BY]->(k)', { rows });
}

export async function dropEventKeys(run: Run, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await run('UNWIND $keys AS key MATCH (k:EventKey {key: key}) WHERE NOT (k)<-[:FOUND_BY]-() DELETE k', { keys });
}

async function hangEvents(
  run: Run,
  moves: readonly { report: string; from: string | null; to: string }[],
  affected: Affected,
): Promise<void> {
  if (moves.length === 0) return;
  await run('UNWIND $ids AS id MERGE (e:Event {id: id}) ON CREATE SET e.born = $turn', {
    ids: [...new Set(moves.map(({ to }) => to))],
    turn: affected.turn,
  });
  const leaving = moves.filter(({ from }) => from !== null);
  if (leaving.length > 0) {
    const about = await run(
      'UNWIND $rows AS row MATCH (:EventReport {id: row.report})<-[:MENTIONS]-(:Report)-[:TELLS]->(s:Statement) RETURN DISTINCT s.id AS id',
      { rows: leaving },
    );
    for (const { id } of about) affected.relinked.statements.add(String(id));
    await run('UNWIND $rows AS row MATCH (:EventReport {id: row.report})-[old:TELLS]->(:Event) DELETE old', { rows: leaving });
  }
  await run('UNWIND $rows AS row MATCH (r:EventReport {id: row.report}), (e:Event {id: row.to}) CREATE (r)-[:TELLS]->(e)', {
    rows: moves,
  });
  for (const { from, to } of moves) {
    affected.events.add(to);
    if (from === null) continue;
    affected.events.add(from);
    noteMove(affected, from, to);
  }
}
