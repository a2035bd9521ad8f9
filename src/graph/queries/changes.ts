import { UjarError } from '../../domain/errors.js';
import type { Run } from '../engine.js';

/** One thing that the graph gained or lost. */
export interface LoggedChange {
  kind: string;
  at: string;
  id: string;
  cursor: string;
}

/** A cursor is the writer's turn and the place in it: turns are taken one after the other, so none can come in before one that was read. */
const cursorOf = (turn: number, place: number): string => Buffer.from(`${turn}:${place}`).toString('base64url');

function placeOf(cursor: string): { turn: number; place: number } {
  const match = /^(\d+):(-?\d+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (match === null)
    throw new UjarError(
      'BAD_INPUT',
      `${cursor.length > 40 ? 'that' : `"${cursor}"`} is no cursor of changes: wanted an endCursor that it gave`,
    );
  return { turn: Number(match[1]), place: Number(match[2]) };
}

/** Throws BAD_INPUT for what changes never gave out. */
export function checkChangesCursor(cursor: string | null | undefined): void {
  if (cursor !== null && cursor !== undefined) placeOf(cursor);
}

/** Turns that are read at once; each has what one batch of articles changed. */
const TURNS = 20;

/** Changes behind a cursor, and from a moment on, in order; one more than `first` where there are more. Throws BAD_INPUT. */
export async function changesAfter(
  run: Run,
  { after, since, first }: { after: string | null; since: string | null; first: number },
): Promise<LoggedChange[]> {
  let { turn, place } = after === null ? { turn: -1, place: -1 } : placeOf(after);
  const moment = since === null ? '' : new Date(since).toISOString();
  const found: LoggedChange[] = [];
  for (;;) {
    const rows = await run(
      'MATCH (c:Change) WHERE c.turn >= $turn AND c.at >= $moment RETURN c.turn AS turn, c.at AS at, c.kinds AS kinds, c.ids AS ids ORDER BY turn LIMIT $limit',
      { turn, moment, limit: TURNS },
    );
    for (const row of rows) {
      const own = Number(row['turn']);
      (row['ids'] as string[]).forEach((id, n) => {
        if (own > turn || n > place)
          found.push({ kind: (row['kinds'] as string[])[n]!, at: String(row['at']), id, cursor: cursorOf(own, n) });
      });
    }
    if (found.length > first || rows.length < TURNS) return found.slice(0, first + 1);
    [turn, place] = [Number(rows.at(-1)!['turn']) + 1, -1];
  }
}

/** The cursor behind everything that has been written so far; null where nothing has. */
export async function lastCursor(run: Run): Promise<string | null> {
  const [row] = await run(`MATCH (m:Meta {key: 'turn'}) WHERE m.logged IS NOT NULL RETURN m.logged AS turn, m.size AS size`);
  return row === undefined ? null : cursorOf(Number(row['turn']), Number(row['size']) - 1);
}
