import { UjarError } from '../../domain/errors.js';
import type { Run } from '../engine.js';
import { SCHEMA_VERSION } from '../vocabulary.js';

/**
 * Waits for this writer's turn, and says its number: every write sets a property on one node first, so that on both engines the reads
 * after it see all that earlier writers have done. Without it, three seeders made three people of one. The node is this version's own, and a store
 * that a newer version has taken over in the meantime has none of it: throws STORE_NEWER.
 */
export async function takeTurn(run: Run): Promise<number> {
  const [row] = await run(`MATCH (m:Meta {key: 'turn'}) WHERE m.version = $version SET m.turn = m.turn + 1 RETURN m.turn AS turn`, {
    version: SCHEMA_VERSION,
  });
  if (row === undefined)
    throw new UjarError('STORE_NEWER', `the store is no more of version ${SCHEMA_VERSION}: another Ujar has migrated it; use that one`);
  return Number(row['turn']);
}
