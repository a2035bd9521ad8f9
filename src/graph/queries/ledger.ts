import type { Run } from '../engine.js';

/** Ids lead on at most so often: each step is a merge that came after the last. */
const LONGEST_WAY = 20;

/** For ids that no node bears any more: the id that they lead to now. Ids of which nothing is left, and those never given out, are not in it. */
export async function liveIds(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const at = new Map(ids.map((id) => [id, id]));
  const live = new Map<string, string>();
  for (let step = 0; step < LONGEST_WAY && at.size > 0; step++) {
    const rows = await run('UNWIND $ids AS id MATCH (l:Id {id: id}) RETURN id, l.leadsTo AS to', { ids: [...new Set(at.values())] });
    const leads = new Map(rows.map((row) => [String(row['id']), (row['to'] as string | null) ?? null]));
    for (const [from, id] of [...at]) {
      const to = leads.get(id);
      if (to === undefined) {
        if (id !== from) live.set(from, id);
        at.delete(from);
      } else if (to === null) at.delete(from);
      else at.set(from, to);
    }
  }
  return live;
}
