import { UjarError } from '../../domain/errors.js';
import { hashOf } from '../../domain/hash.js';
import type { GraphEngine } from '../engine.js';
import { restoreRevisions } from '../write/article/revisions.js';
import type { Line, UnknownLine } from './lines.js';

/**
 * Marks the store as one that an import goes into, until it is done. Throws BAD_INPUT where the store holds articles, or another import's: what came
 * from elsewhere would have ids that are given out already.
 */
export async function beginImport(engine: GraphEngine, of: string): Promise<void> {
  await engine.write(async (run) => {
    const [begun] = await run(`MATCH (m:Meta {key: 'import'}) RETURN m.of AS of`);
    if (begun !== undefined && begun['of'] !== of)
      throw new UjarError('BAD_INPUT', 'another export was imported into this store: wanted a new store');
    if (begun !== undefined) return;
    const [row] = await run('MATCH (a:Article) RETURN count(a) AS articles');
    if (Number(row?.['articles'] ?? 0) > 0)
      throw new UjarError(
        'BAD_INPUT',
        `the store holds ${Number(row!['articles'])} articles: wanted a new store, set UJAR_DATA to another folder`,
      );
    await run(`CREATE (m:Meta:Internal {key: 'import'}) SET m.of = $of, m.done = false`, { of });
  });
}

/** Takes in the revisions of an article that has been withdrawn. */
export const restoreWithdrawn = (engine: GraphEngine, { key, id, revisions }: Extract<Line, { kind: 'revisions' }>): Promise<void> =>
  engine.write((run) => restoreRevisions(run, [{ key, article: { id } }], new Map([[key, { revisions }]])));

/** Keeps a line of a kind that this version does not know, for the next export. */
export const keepUnknown = async (engine: GraphEngine, { text }: UnknownLine): Promise<void> => {
  await engine.write((run) => run('MERGE (k:Kept {id: $id}) ON CREATE SET k:Internal, k.line = $line', { id: hashOf([text]), line: text }));
};
