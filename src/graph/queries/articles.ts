import type { Article } from '../../domain/article.js';
import type { ReadBy } from '../../domain/read-by.js';
import { READERS } from '../../domain/read-by.js';
import { givenArticle } from '../write/article/given.js';
import type { Run } from '../engine.js';

/** Keys of articles that a reader before this one, or one that finds less, has read. */
export async function outdatedArticles(run: Run, by: ReadBy): Promise<string[]> {
  const rows = await run(
    `MATCH (a:Article) WHERE a.reader IN $lower OR (a.reader = $reader AND a.readerVersion < $version)
     RETURN a.key AS key ORDER BY key`,
    { lower: READERS.slice(0, READERS.indexOf(by.reader)), reader: by.reader, version: by.version },
  );
  return rows.map(({ key }) => String(key));
}

/** Articles as they were given. */
export async function givenArticles(run: Run, keys: readonly string[]): Promise<Article[]> {
  const rows = await run(
    'UNWIND $keys AS key MATCH (a:Article {key: key}) RETURN a.givenNames AS givenNames, a.givenValues AS givenValues, a.text AS text',
    { keys },
  );
  return rows.map(givenArticle);
}
