import { hashOf } from '../../domain/hash.js';
import type { Run } from '../engine.js';
import type { Affected } from './affected.js';

/** The log: one node a turn, so that whoever follows it by the turn's number misses nothing, whatever the clocks say. */
export async function writeChanges(run: Run, { turn, changes }: Affected, now: string): Promise<void> {
  if (changes.length === 0) return;
  const sorted = [...changes].sort((a, b) => (a.id < b.id ? -1 : 1));
  await run('CREATE (c:Change:Internal) SET c = $props', {
    props: { turn, at: now, kinds: sorted.map(({ kind }) => kind), ids: sorted.map(({ id }) => id) },
  });
  await run(`MATCH (m:Meta {key: 'turn'}) SET m.logged = $turn, m.size = $size`, { turn, size: sorted.length });
}

/** Where the ids of nodes that have gone lead now: to the one that got most of what they were; null where nothing is left. */
export async function leadOn(run: Run, gone: readonly { id: string; to: string | null }[], back: readonly string[]): Promise<void> {
  if (gone.length > 0)
    await run('UNWIND $rows AS row MERGE (l:Id {id: row.id}) SET l:Internal, l.leadsTo = row.to', {
      rows: gone.map(({ id, to }) => ({ id, to })),
    });
  if (back.length > 0) await run('UNWIND $ids AS id MATCH (l:Id {id: id}) DELETE l', { ids: back });
}

/**
 * Ids for new shared nodes, each made from what founds it, so that a store made anew gives the same. One that another node bears by now, or
 * that leads to another, is not given out again.
 */
export async function freshIds(
  run: Run,
  label: string,
  prefix: string,
  seeds: readonly string[],
  { turn, fresh }: Pick<Affected, 'turn' | 'fresh'>,
): Promise<Map<string, string>> {
  const ids = new Map(seeds.map((seed) => [seed, `${prefix}:${hashOf([seed])}`]));
  if (ids.size === 0) return ids;
  const given = [...ids.values()];
  const [borne, led] = await Promise.all([
    run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id`, { ids: given }),
    run('UNWIND $ids AS id MATCH (l:Id {id: id}) WHERE l.leadsTo IS NOT NULL RETURN id', { ids: given }),
  ]);
  const taken = new Set([...borne, ...led].map(({ id }) => String(id)));
  const free = new Map([...ids].map(([seed, id]) => [seed, taken.has(id) ? `${prefix}:${hashOf([seed, turn])}` : id]));
  for (const id of free.values()) fresh.add(id);
  return free;
}
