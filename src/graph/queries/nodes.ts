import type { Row, Run } from '../engine.js';
import { AGENT_KINDS, labelOfId } from '../vocabulary.js';
import type { Ahead } from './ahead.js';
import { idsOf } from './ahead.js';
import { liveIds } from './ledger.js';

const AGENTS: ReadonlySet<string> = new Set(AGENT_KINDS);

/** Nodes by id, whatever they are: one statement a label that the ids tell. An id that was given out leads to the node that it became. */
export async function nodesById(run: Run, ids: readonly string[]): Promise<Map<string, Row>> {
  const found = await liveNodes(run, ids);
  const missing = ids.filter((id) => !found.has(id) && labelOfId(id) !== undefined);
  if (missing.length === 0) return found;
  const live = await liveIds(run, missing);
  const led = await liveNodes(run, [...new Set(live.values())]);
  for (const [id, to] of live) {
    const node = led.get(to);
    if (node !== undefined) found.set(id, node);
  }
  return found;
}

/** One node, and what is read along with it; null where the id is of none, or leads to another. */
export async function nodeWith(run: Run, id: string, { node, calls, columns, params, deliver }: Ahead): Promise<Row | null> {
  const kind = labelOfId(id);
  if (kind === undefined) return null;
  const label = AGENTS.has(kind) ? 'Agent' : kind;
  const [row] = await run(`MATCH (n:${label} {id: $id}) ${calls} RETURN ${[`${node} AS node`, ...columns].join(', ')}`, {
    ...params,
    id,
  });
  if (row === undefined) return null;
  deliver(row, idsOf(row));
  return row['node'] as Row;
}

async function liveNodes(run: Run, ids: readonly string[]): Promise<Map<string, Row>> {
  const byLabel = new Map<string, Set<string>>();
  for (const id of ids) {
    const kind = labelOfId(id);
    if (kind === undefined) continue;
    const label = AGENTS.has(kind) ? 'Agent' : kind;
    byLabel.set(label, (byLabel.get(label) ?? new Set()).add(id));
  }
  const found = new Map<string, Row>();
  for (const [label, own] of byLabel) {
    const rows = await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, properties(n) AS node`, { ids: [...own] });
    for (const row of rows) found.set(String(row['id']), row['node'] as Row);
  }
  return found;
}

export async function articlesByUrl(run: Run, urls: readonly string[]): Promise<Map<string, Row>> {
  const rows = await run('UNWIND $urls AS url MATCH (n:Article {key: url}) RETURN url, properties(n) AS node', { urls });
  return new Map(rows.map((row) => [String(row['url']), row['node'] as Row]));
}

export interface Counts {
  articles: number;
  people: number;
  organizations: number;
  countries: number;
  roles: number;
  statements: number;
  reports: number;
  events: number;
}

const COUNTED = {
  articles: 'Article',
  people: 'Person',
  organizations: 'Organization',
  countries: 'Country',
  roles: 'Role',
  statements: 'Statement',
  reports: 'Report',
  events: 'Event',
} as const;

export async function countNodes(run: Run): Promise<Counts> {
  const entries: [string, number][] = [];
  for (const [name, label] of Object.entries(COUNTED)) {
    const [row] = await run(`MATCH (n:${label}) RETURN count(n) AS total`);
    entries.push([name, Number(row?.['total'] ?? 0)]);
  }
  return Object.fromEntries(entries) as unknown as Counts;
}
