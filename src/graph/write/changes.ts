import type { Run } from '../engine.js';
import type { Affected } from './affected.js';

/** The log: one node a turn, so that whoever follows it by the turn's number misses nothing, whatever the clocks say. */
export async function writeChanges(run: Run, { turn, changes }: Affected, now: string): Promise<void> {
  if (changes.length === 0) return;
  await run('CREATE (c:Change) SET c = $props', {
    props: { turn, at: now, kinds: changes.map(({ kind }) => kind), ids: changes.map(({ id }) => id) },
  });
}

/** Where the ids of nodes that have gone lead now: to the one that got most of what they were; null where nothing is left. */
export async function leadOn(run: Run, gone: readonly { id: string; to: string | null }[], back: readonly string[]): Promise<void> {
  if (gone.length > 0)
    await run('UNWIND $rows AS row MERGE (l:Id {id: row.id}) SET l.leadsTo = row.to', { rows: gone.map(({ id, to }) => ({ id, to })) });
  if (back.length > 0) await run('UNWIND $ids AS id MATCH (l:Id {id: id}) DELETE l', { ids: back });
}
