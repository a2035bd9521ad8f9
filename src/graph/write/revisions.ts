import type { Run } from '../engine.js';
import { hashOf } from '../../domain/hash.js';
import type { Draft } from './draft.js';

/** Keeps the text and the reports, by value, of every revision. */
export async function writeRevisions(
  run: Run,
  drafts: readonly Draft[],
  existing: ReadonlyMap<string, { revision: number; contentHash: string }>,
  now: string,
): Promise<void> {
  const rows = drafts.map(({ key, article, contentHash, reports, appearances }) => {
    const old = existing.get(key);
    const number = old === undefined ? 1 : old.revision + (old.contentHash === contentHash ? 0 : 1);
    const named = new Map(appearances.map(({ local, profile }) => [local, profile.names[0]!]));
    const entries = reports.map(({ props, speakers }) => ({
      text: props['text'],
      act: props['act'],
      speakers: speakers.map((id) => named.get(id) ?? id),
    }));
    return {
      id: `revision:${hashOf([key, number])}`,
      key,
      props: { article: key, number, contentHash, text: article['text'], entries: JSON.stringify(entries) },
      now,
    };
  });
  await run(
    `UNWIND $rows AS row MATCH (a:Article {key: row.key}) MERGE (v:Revision {id: row.id}) ON CREATE SET v.seenAt = row.now SET v += row.props
     MERGE (v)-[:REVISION_OF]->(a)`,
    { rows },
  );
}
