import type { Draft } from '../rows.js';
import { hashOf } from '../../../domain/hash.js';
import type { Row, Run } from '../../engine.js';

/** A report of a revision, by value. */
export interface Entry {
  text: string;
  act: string;
  speakers: string[];
}

/** Names of several speakers in one value: no name holds it. */
const BETWEEN = '\n';

export const entryProps = (entries: readonly Entry[]): Record<string, string[]> => ({
  entryTexts: entries.map(({ text }) => text),
  entryActs: entries.map(({ act }) => act),
  entrySpeakers: entries.map(({ speakers }) => speakers.join(BETWEEN)),
});

/** The reports that a revision had. */
export function entriesOf(revision: Row): Entry[] {
  const [texts, acts, speakers] = ['entryTexts', 'entryActs', 'entrySpeakers'].map((name) => (revision[name] as string[] | null) ?? []);
  return texts!.map((text, n) => ({ text, act: acts![n]!, speakers: speakers![n]!.split(BETWEEN).filter(Boolean) }));
}

/** The last revision of an article, which is kept when the article is withdrawn. */
export interface LastRevision {
  number: number;
  contentHash: string;
}

export async function lastRevisions(run: Run, keys: readonly string[]): Promise<Map<string, LastRevision>> {
  const rows = await run(
    'UNWIND $keys AS key MATCH (v:Revision {article: key}) RETURN key, v.number AS number, v.contentHash AS contentHash ORDER BY number',
    { keys },
  );
  return new Map(rows.map((row) => [String(row['key']), { number: Number(row['number']), contentHash: String(row['contentHash']) }]));
}

/** A revision as another store kept it. */
export interface KeptRevision extends LastRevision {
  seenAt: string;
  text: string;
  entries: readonly Entry[];
}

/** Takes in the revisions that another store kept of articles. */
export async function restoreRevisions(
  run: Run,
  drafts: readonly Pick<Draft, 'key' | 'article'>[],
  restored: ReadonlyMap<string, { revisions: readonly KeptRevision[] }>,
): Promise<void> {
  const rows = drafts.flatMap(({ key, article }) =>
    (restored.get(key)?.revisions ?? []).map(({ number, contentHash, seenAt, text, entries }) => ({
      id: revisionId(key, number),
      seenAt,
      props: { ...revisionProps(key, String(article['id']), number), contentHash, text, ...entryProps(entries) },
    })),
  );
  if (rows.length > 0) await run('UNWIND $rows AS row MERGE (v:Revision {id: row.id}) SET v += row.props, v.seenAt = row.seenAt', { rows });
}

const revisionId = (key: string, number: number): string => `revision:${hashOf([key, number])}`;
const revisionProps = (article: string, articleId: string, number: number): Record<string, unknown> => ({
  article,
  articleId,
  number,
  caption: `Revision ${number}`,
});

/** The number that a text gets: the last one's where the text is that one's. */
export const revisionOf = (last: LastRevision | undefined, contentHash: string): number =>
  last === undefined ? 1 : last.number + (last.contentHash === contentHash ? 0 : 1);

/** Keeps the text and the reports, by value, of every revision. */
export async function writeRevisions(
  run: Run,
  drafts: readonly Draft[],
  last: ReadonlyMap<string, LastRevision>,
  now: string,
): Promise<void> {
  const rows = drafts.map(({ key, article, contentHash, reports, appearances }) => {
    const number = revisionOf(last.get(key), contentHash);
    const named = new Map(appearances.map(({ local, profile }) => [local, profile.names[0]!]));
    const entries = reports.map(({ props, speakers }) => ({
      text: String(props['text']),
      act: String(props['act']),
      speakers: speakers.map((id) => named.get(id) ?? id),
    }));
    return {
      id: revisionId(key, number),
      key,
      props: {
        ...revisionProps(key, String(article['id']), number),
        contentHash,
        text: article['text'],
        ...entryProps(entries),
      },
      now,
    };
  });
  await run(
    `UNWIND $rows AS row MATCH (a:Article {key: row.key}) MERGE (v:Revision {id: row.id}) ON CREATE SET v.seenAt = row.now SET v += row.props
     MERGE (v)-[:REVISION_OF]->(a)`,
    { rows },
  );
  // Those that were kept when the article went, or come from another store.
  await run(
    'UNWIND $keys AS key MATCH (v:Revision {article: key}) WHERE NOT (v)-[:REVISION_OF]->() MATCH (a:Article {key: key}) CREATE (v)-[:REVISION_OF]->(a)',
    { keys: drafts.map(({ key }) => key) },
  );
}
