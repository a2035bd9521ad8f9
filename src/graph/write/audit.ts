import { hashOf } from '../../domain/hash.js';
import type { Run } from '../engine.js';

/** What somebody did with the store. */
export const WRITE_KINDS = ['INGEST', 'WITHDRAW', 'ERASE', 'FORGET', 'JUDGE', 'UNJUDGE', 'LIST', 'REREAD', 'IMPORT'] as const;
export type WriteKind = (typeof WRITE_KINDS)[number];

/** An entry of the log of writes: by ids alone. */
export interface WriteEntry {
  kind: WriteKind;
  /** A token's name, or `command line`. */
  by: string;
  /** ISO moment. */
  at: string;
  /** Of what was written: articles, judgements, people. */
  ids: string[];
}

/** Adds an entry, and lets go of those that are older than the days for which they are kept. */
export async function noteWrite(run: Run, entry: WriteEntry, keptDays: number): Promise<void> {
  const id = hashOf([entry.at, entry.kind, entry.by, ...entry.ids, Math.random()]);
  await run('CREATE (w:Write:Internal {id: $id}) SET w += $props', { id, props: { ...entry } });
  const before = new Date(Date.parse(entry.at) - keptDays * 86_400_000).toISOString();
  await run('MATCH (w:Write) WHERE w.at < $before DELETE w', { before });
}

/** Takes in entries that another store gave out. */
export async function restoreWrites(run: Run, writes: readonly { id: string; entry: WriteEntry }[]): Promise<void> {
  await run('UNWIND $rows AS row MERGE (w:Write {id: row.id}) SET w:Internal SET w += row.props', {
    rows: writes.map(({ id, entry }) => ({ id, props: { ...entry } })),
  });
}

/** The latest entries before a moment, the latest first. */
export async function writesBefore(run: Run, before: string | null, first: number): Promise<WriteEntry[]> {
  const rows = await run(
    `MATCH (w:Write)${before === null ? '' : ' WHERE w.at < $before'} RETURN properties(w) AS entry, w.at AS at, w.id AS id ORDER BY at DESC, id LIMIT $first`,
    { before: before === null ? null : new Date(before).toISOString(), first },
  );
  return rows.map(({ entry }) => entry as WriteEntry);
}
