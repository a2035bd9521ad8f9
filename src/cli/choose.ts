import { UjarError } from '../domain/errors.js';
import { isDay } from '../domain/zone.js';
import type { Article } from '../domain/article.js';
import type { Sourced } from '../domain/sourced.js';

/** Which articles of a source are taken, and what is taken for known where they do not tell it. */
export interface Choice {
  /** ISO day: what was published before it is passed over; what tells no day is taken. */
  since?: string;
  /** So many articles, and no more. */
  limit?: number;
  publisher?: string;
  language?: string;
}

/** Throws BAD_INPUT for what is no day. */
export function checkSince(day: string | undefined): void {
  if (day !== undefined && !isDay(day)) throw new UjarError('BAD_INPUT', `--since is "${day}": wanted a day like 2025-02-13`);
}

/** Throws BAD_INPUT for what is no number of articles. */
export function limitOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new UjarError('BAD_INPUT', `--limit is "${text}": wanted a whole number of articles`);
  return limit;
}

/** What is passed over is told; errors pass through. */
export async function* chosen(items: AsyncIterable<Sourced>, { since, limit = Infinity, ...known }: Choice): AsyncGenerator<Sourced> {
  let taken = 0;
  for await (const item of items) {
    if (!('article' in item)) {
      yield item;
      continue;
    }
    const { article, ...where } = item;
    const day = article.publishedAt?.slice(0, 10);
    if (since !== undefined && day !== undefined && day < since) yield { ...where, skipped: `published on ${day}, before ${since}` };
    else {
      yield { ...item, article: { ...(known as Partial<Article>), ...article } };
      if (++taken >= limit) return;
    }
  }
}
