import type { Article } from '../../domain/article.js';
import { givenArticle } from '../write/article/given.js';
import type { Run } from '../engine.js';

/** Articles, as they were given, that a reader before this one has read. */
export async function outdatedArticles(run: Run, reader: number): Promise<Article[]> {
  const rows = await run(
    'MATCH (a:Article) WHERE a.reader < $reader RETURN a.givenNames AS givenNames, a.givenValues AS givenValues, a.text AS text',
    { reader },
  );
  return rows.map(givenArticle);
}
