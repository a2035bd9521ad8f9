import type { Report, Summary } from '../ingest/many.js';
import { articleKey } from '../domain/article.js';
import type { Article } from '../domain/article.js';
import type { Sourced } from '../domain/sourced.js';

/** Prints what would be read, an article a line: where it lies, its key, its day, its publisher, its headline and its length. Nothing is stored. */
export async function dryRun(
  items: AsyncIterable<Sourced>,
  { failed, skipped }: Pick<Report, 'failed' | 'skipped'>,
  print: (line: string) => void,
  stopped: () => boolean,
): Promise<Summary> {
  const summary: Summary = { articles: 0, new: 0, changed: 0, unchanged: 0, failed: 0, skipped: 0 };
  for await (const item of items) {
    if (stopped()) break;
    if ('skipped' in item) {
      summary.skipped++;
      skipped(item, item.skipped);
      continue;
    }
    summary.articles++;
    if ('error' in item) {
      summary.failed++;
      failed(item, item.error);
    } else print(`${item.where}\t${lineOf(item.article)}`);
  }
  return summary;
}

const lineOf = (article: Article): string =>
  [articleKey(article), article.publishedAt ?? '-', article.publisher ?? '-', article.headline ?? '-', `${article.text.length} characters`]
    .map((field) => field.replace(/\s+/g, ' '))
    .join('\t');
