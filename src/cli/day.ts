import type { Article } from '../domain/article.js';
import { UjarError } from '../domain/errors.js';
import { isDay } from '../domain/zone.js';

/** Throws BAD_INPUT for what is no day. */
export function checkDay(day: string | undefined): void {
  if (day !== undefined && !isDay(day)) throw new UjarError('BAD_INPUT', `--date is "${day}": wanted a day like 2025-02-13`);
}

/** Gives the articles among them whose source tells no date the day of `--date`. */
export async function* dated<T extends object>(items: AsyncIterable<T>, day: string | undefined): AsyncGenerator<T> {
  for await (const item of items) yield day !== undefined && isArticle(item) ? { ...item, article: withDay(item.article, day) } : item;
}

const isArticle = <T extends object>(item: T): item is T & { article: Article } => 'article' in item;

const withDay = (article: Article, assumedDate: string): Article =>
  article.publishedAt === undefined ? { assumedDate, ...article } : article;
