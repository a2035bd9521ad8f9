import { keptIds } from '../../identity/kept-ids.js';
import type { GraphEngine, Params, Row, Run } from '../engine.js';
import { labelOfId } from '../vocabulary.js';
import { roleId } from '../write/agents/roles.js';
import { writeChanges } from '../write/changes.js';
import { noneAffected } from '../write/affected.js';
import { takeTurn } from '../write/turn.js';
import type { ArticleLine, Header, Line } from './lines.js';

/** What has become of an export's shared nodes. */
export interface Tally {
  /** By shared node as it is now: how many of its members hung on which in the export. */
  votes: Votes;
  /** Shared nodes of the export. */
  before: Set<string>;
  /** Reports of the export that are not read any more. */
  lost: string[];
}
type Votes = Map<string, Map<string, number>>;

export const noTally = (): Tally => ({ votes: new Map(), before: new Set(), lost: [] });

/** What an article says, and by what it reaches the shared nodes. */
const MEMBERS = [
  { said: 'appearances', shared: 'agent', match: '(:Appearance {id: id})-[:SHOWS]->(:Profile)-[:OF]->(n:Agent)' },
  { said: 'reports', shared: 'statement', match: '(:Report {id: id})-[:TELLS]->(n:Statement)' },
  { said: 'events', shared: 'event', match: '(:EventReport {id: id})-[:TELLS]->(n:Event)' },
] as const;

/** Notes on which shared nodes the members of an export's articles hang now. Ids that tell what they are of, as countries' do, are the same anyhow. */
export async function countVotes(run: Run, lines: readonly ArticleLine[], { votes, before: all, lost }: Tally): Promise<void> {
  for (const { said, shared, match } of MEMBERS) {
    const before = new Map(
      lines.flatMap((line) =>
        (line.said[said] as readonly Record<string, unknown>[]).map((each) => [String(each['id']), String(each[shared])] as const),
      ),
    );
    const rows = await run(`UNWIND $ids AS id MATCH ${match} RETURN id, n.id AS now`, { ids: [...before.keys()] });
    for (const id of before.values()) if (isOpaque(id)) all.add(id);
    const there = new Set(rows.map(({ id }) => String(id)));
    if (said === 'reports') lost.push(...[...before.keys()].filter((id) => !there.has(id)));
    for (const row of rows) {
      const now = String(row['now']);
      if (!isOpaque(now)) continue;
      const old = before.get(String(row['id']))!;
      const counts = votes.get(now) ?? new Map<string, number>();
      counts.set(old, (counts.get(old) ?? 0) + 1);
      votes.set(now, counts);
    }
  }
}

const isOpaque = (id: string): boolean => /^(?:person|organization|statement|event|moving)[:-]/.test(id);

/** Nodes that are written in one statement. */
const AT_ONCE = 1000;

async function inParts<T>(engine: GraphEngine, all: readonly T[], write: (run: Run, some: T[]) => Promise<unknown>): Promise<void> {
  for (let done = 0; done < all.length; done += AT_ONCE) await engine.write((run) => write(run, all.slice(done, done + AT_ONCE)));
}

/** What an import does last, when all articles are in: the shared nodes get the ids that they had, and the ledger and the log are as they were. */
export async function restoreIds(
  engine: GraphEngine,
  header: Header,
  { tally: { votes, before, lost }, ledger, log }: { tally: Tally; ledger: readonly Line[]; log: readonly Line[] },
  { now, articles }: { now: string; articles: readonly string[] },
): Promise<void> {
  const nodes = [...votes.keys()].sort();
  const kept = keptIds(
    nodes.map((node) =>
      [...votes.get(node)!].flatMap(([old, count]) => Array.from({ length: count }, () => ({ node: old, stays: false }))),
    ),
  );
  const ids = new Map(nodes.map((node, n) => [node, kept[n] ?? node]));
  await rename(
    engine,
    [...ids].filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to })),
  );
  const borne = new Set(ids.values());
  const gone = [...before].filter((id) => !borne.has(id)).map((id) => ({ id, to: leadOf(id, votes, ids) }));
  await emptied(engine, 'Id');
  const leads = ledger.flatMap((line) => (line.kind === 'id' ? [{ id: line.id, to: line.leadsTo }] : []));
  const all = [...new Map([...leads, ...gone].map((lead) => [lead.id, lead])).values()].filter(({ id }) => !borne.has(id));
  await inParts(engine, all, (run, rows) =>
    run('UNWIND $rows AS row CREATE (l:Id:Internal {id: row.id}) SET l.leadsTo = row.to', { rows }),
  );
  await emptied(engine, 'Change');
  const changes = log.flatMap((line) => (line.kind === 'change' ? [line] : []));
  await inParts(engine, changes, (run, rows) =>
    run('UNWIND $rows AS row CREATE (c:Change:Internal) SET c = row.props', {
      rows: rows.map(({ turn, at, kinds, ids: own }) => ({ props: { turn, at, kinds, ids: own } })),
    }),
  );
  const last = changes.at(-1);
  await engine.write(async (run) => {
    const meta: Params = { turn: header.turn, logged: last?.turn ?? null, size: last?.ids.length ?? null };
    await run(`MATCH (m:Meta {key: 'turn'}) SET m.turn = $turn, m.logged = $logged, m.size = $size`, meta);
    const fresh = [...ids.values()].filter((id) => !before.has(id)).map((id) => ({ kind: 'ADDED' as const, id }));
    const went = gone.map(({ id, to }) => ({ kind: to === null ? ('REMOVED' as const) : ('MERGED' as const), id }));
    const reread = articles.map((id) => ({ kind: 'CHANGED' as const, id }));
    const removed = lost.map((id) => ({ kind: 'REMOVED' as const, id }));
    const changed = [...fresh, ...went, ...removed, ...reread];
    if (changed.length > 0) await writeChanges(run, { ...noneAffected(await takeTurn(run)), changes: changed }, now);
    await run(`MATCH (m:Meta {key: 'import'}) SET m.done = true`);
  });
}

/** Where most of what an id was is now. */
function leadOf(old: string, votes: Votes, ids: ReadonlyMap<string, string>): string | null {
  const went = [...votes].flatMap(([node, counts]) => (counts.has(old) ? [{ to: ids.get(node)!, count: counts.get(old)! }] : []));
  return went.sort((a, b) => b.count - a.count || (a.to < b.to ? -1 : 1))[0]?.to ?? null;
}

const MOVING = 'moving-';

/** Over ids that nothing else has, as one node may get what another one bears until then; the roles of a body go with its id. */
async function rename(engine: GraphEngine, moves: readonly { from: string; to: string }[]): Promise<void> {
  const set = async (rows: readonly { label: string; from: string; to: string }[]): Promise<void> => {
    for (const label of ['Agent', 'Statement', 'Event', 'Role'])
      await inParts(
        engine,
        rows.filter((row) => row.label === label),
        (run, some) => run(`UNWIND $rows AS row MATCH (n:${label} {id: row.from}) SET n.id = row.to`, { rows: some }),
      );
  };
  const labelled = moves.map(({ from, to }) => ({ label: LABELS[labelOfId(to) ?? ''] ?? 'Agent', from, to }));
  await set(labelled.map((row) => ({ ...row, to: `${MOVING}${row.to}` })));
  await set(labelled.map((row) => ({ ...row, from: `${MOVING}${row.to}` })));
  const bodies = labelled.filter(({ label }) => label === 'Agent').map(({ to }) => to);
  const roles = await engine.read((run) =>
    run('UNWIND $ids AS id MATCH (:Agent {id: id})<-[:OF_BODY]-(r:Role) RETURN id, r.id AS role, r.key AS key', { ids: bodies }),
  );
  await set(roles.map((row: Row) => ({ label: 'Role', from: String(row['role']), to: roleId(String(row['key']), String(row['id'])) })));
}

const LABELS: Readonly<Record<string, string>> = { Statement: 'Statement', Event: 'Event' };

/** `label` is one of our own constants. */
async function emptied(engine: GraphEngine, label: 'Id' | 'Change'): Promise<void> {
  for (;;) {
    const [row] = await engine.write((run) => run(`MATCH (n:${label}) WITH n LIMIT ${AT_ONCE} DETACH DELETE n RETURN count(*) AS gone`));
    if (Number(row?.['gone'] ?? 0) === 0) return;
  }
}
