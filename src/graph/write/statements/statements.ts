import { keptIds } from '../../../identity/kept-ids.js';
import type { Telling } from '../../../identity/kin.js';
import { statementsOf } from '../../../identity/kin.js';
import type { Row, Run } from '../../engine.js';
import type { Affected } from '../affected.js';
import { noteMove } from '../affected.js';
import { freshIds } from '../changes.js';
import { likeOf } from './wordings.js';

/**
 * Hangs the reports of the affected wordings, and all that are on one statement with them, on their statements anew: groups join over a new
 * speaker in common, and part when the report that bridged them has gone. `lost` are statements that lost a report.
 */
export async function regroupStatements(run: Run, lost: readonly string[], affected: Affected): Promise<void> {
  const tellings = await affectedTellings(run, [...affected.wordings], lost);
  if (tellings.length === 0) return;
  const like = await likeOf(run, [...new Set(tellings.map(({ wording }) => wording))]);
  const groups = statementsOf(tellings, like);
  const ids = keptIds(groups.map((group) => group.map(({ statement }) => ({ node: statement, stays: false }))));
  const fresh = await freshIds(
    run,
    'Statement',
    'statement',
    groups.flatMap((group, n) => (ids[n] === null ? [group[0]!.id] : [])),
    affected,
  );
  const moves: { report: string; from: string | null; to: string }[] = [];
  groups.forEach((group, n) => {
    const to = ids[n] ?? fresh.get(group[0]!.id)!;
    for (const { id, statement } of group) if (statement !== to) moves.push({ report: id, from: statement, to });
  });
  await hangReports(run, moves, affected);
}

/** Hangs reports on statements, which are made where they are not there yet. */
export async function hangReports(
  run: Run,
  moves: readonly { report: string; from: string | null; to: string }[],
  affected: Affected,
): Promise<void> {
  if (moves.length === 0) return;
  await run('UNWIND $ids AS id MERGE (s:Statement {id: id}) ON CREATE SET s.born = $turn', {
    ids: [...new Set(moves.map(({ to }) => to))],
    turn: affected.turn,
  });
  const leaving = moves.filter(({ from }) => from !== null);
  if (leaving.length > 0)
    await run('UNWIND $rows AS row MATCH (:Report {id: row.report})-[old:TELLS]->(:Statement) DELETE old', { rows: leaving });
  await run('UNWIND $rows AS row MATCH (r:Report {id: row.report}), (s:Statement {id: row.to}) CREATE (r)-[:TELLS]->(s)', {
    rows: moves,
  });
  for (const { from, to } of moves) {
    affected.statements.add(to);
    if (from === null) continue;
    affected.statements.add(from);
    noteMove(affected, from, to);
  }
}

const TELLING = `RETURN r.id AS id, w.key AS wording, r.saidEarliest AS from, r.saidLatest AS to,
  [(r)-[:TELLS]->(s:Statement) | s.id] AS statements, [(r)-[:TELLS]->(s:Statement) | s.reports] AS sizes, [(r)<-[:SPOKE]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent) | a.id] AS speakers`;

const tellingFrom = (row: Row): Telling => ({
  id: String(row['id']),
  wording: String(row['wording']),
  speakers: row['speakers'] as string[],
  from: (row['from'] as string | null) ?? null,
  to: (row['to'] as string | null) ?? null,
  statement: (row['statements'] as string[])[0] ?? null,
});

/**
 * The reports of the wordings and of those like them, with all that hang on one statement with one of them; and for one without a speaker,
 * whatever it is like too, as what it hangs on depends on all of it.
 */
async function affectedTellings(run: Run, wordings: readonly string[], lost: readonly string[]): Promise<Telling[]> {
  const tellings = new Map<string, Telling>();
  const statements = new Set<string>();
  /** By statement: how many reports it had when it was last written, none of which has come since. */
  const sizes = new Map<string, number>();
  const take = (rows: Row[]): void => {
    for (const row of rows) {
      const telling = tellingFrom(row);
      tellings.set(telling.id, telling);
      if (telling.statement !== null) sizes.set(telling.statement, Number((row['sizes'] as number[])[0]));
    }
  };
  const ofWordings = async (keys: readonly string[]): Promise<void> => {
    if (keys.length > 0) take(await run(`UNWIND $keys AS key MATCH (w:Wording {key: key})<-[:WORDED]-(r:Report) ${TELLING}`, { keys }));
  };
  const ofStatements = async (given: readonly string[]): Promise<void> => {
    const known = new Map<string, number>();
    for (const { statement } of tellings.values()) if (statement !== null) known.set(statement, (known.get(statement) ?? 0) + 1);
    const isWhole = (id: string): boolean => sizes.has(id) && known.get(id) === sizes.get(id);
    const ids = [...new Set(given)].filter((id) => !statements.has(id) && !isWhole(id));
    for (const id of ids) statements.add(id);
    if (ids.length > 0)
      take(await run(`UNWIND $ids AS id MATCH (:Statement {id: id})<-[:TELLS]-(r:Report)-[:WORDED]->(w:Wording) ${TELLING}`, { ids }));
  };
  const theirs = (): string[] => [...tellings.values()].flatMap(({ statement }) => statement ?? []);
  const withLike = async (keys: readonly string[]): Promise<string[]> => [
    ...new Set([...keys, ...[...(await likeOf(run, keys)).values()].flatMap((some) => [...some])]),
  ];
  await ofWordings(await withLike(wordings));
  await ofStatements([...lost, ...theirs()]);
  const looked = new Set<string>();
  for (;;) {
    const silent = [...tellings.values()].filter(({ id, speakers }) => speakers.length === 0 && !looked.has(id));
    if (silent.length === 0) return [...tellings.values()];
    for (const { id } of silent) looked.add(id);
    await ofWordings(await withLike([...new Set(silent.map(({ wording }) => wording))]));
    await ofStatements(theirs());
  }
}
