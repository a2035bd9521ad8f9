import type { Run } from '../engine.js';

/**
 * Waits for this writer's turn, and says its number: every write sets a property on one node first, so that on both engines the reads
 * after it see all that earlier writers have done. Without it, three seeders made three people of one.
 */
export async function takeTurn(run: Run): Promise<number> {
  const [row] = await run(`MERGE (m:Meta {key: 'writer'}) SET m.turn = coalesce(m.turn, 0) + 1 RETURN m.turn AS turn`);
  return Number(row?.['turn'] ?? 0);
}
