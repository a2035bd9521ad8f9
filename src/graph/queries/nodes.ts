import type { Row, Run } from '../engine.js';
import { labelOfId } from '../vocabulary.js';

/** Nodes by id, whatever they are: one statement a label that the ids tell. */
export async function nodesById(run: Run, ids: readonly string[]): Promise<Map<string, Row>> {
  const byLabel = new Map<string, string[]>();
  for (const id of ids) {
    const label = labelOfId(id);
    if (label !== undefined) byLabel.set(label, [...(byLabel.get(label) ?? []), id]);
  }
  const found = new Map<string, Row>();
  const agents = ['Person', 'Organization', 'Country', 'Group', 'Place'].flatMap((label) => byLabel.get(label) ?? []);
  const groups = [...byLabel].filter(([label]) => !['Person', 'Organization', 'Country', 'Group', 'Place'].includes(label));
  for (const [label, own] of [...groups, ...(agents.length > 0 ? [['Agent', agents] as const] : [])]) {
    const rows = await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, properties(n) AS node`, { ids: [...new Set(own)] });
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
