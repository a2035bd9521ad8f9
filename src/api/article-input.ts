import type { Article } from '../domain/article.js';
import { UjarError } from '../domain/errors.js';
import { hashOf } from '../domain/hash.js';

export interface ArticleInput {
  id?: string | null;
  url?: string | null;
  text: string;
  headline?: string | null;
  publisher?: string | null;
  publishedAt?: string | null;
  language?: string | null;
}

/** An article as the API takes it. Throws BAD_ARTICLE. */
export function articleFromInput({ id, url, text, headline, publisher, publishedAt, language }: ArticleInput): Article {
  if (text.trim() === '') throw new UjarError('BAD_ARTICLE', 'the article has no text: wanted at least one sentence');
  if (publishedAt !== null && publishedAt !== undefined && Number.isNaN(Date.parse(publishedAt)))
    throw new UjarError('BAD_ARTICLE', `publishedAt is "${publishedAt.slice(0, 40)}": wanted an ISO 8601 date or moment`);
  if (url !== null && url !== undefined && !URL.canParse(url))
    throw new UjarError('BAD_ARTICLE', `url is "${url.slice(0, 200)}": wanted an absolute URL`);
  const fields = Object.entries({ url, headline, publisher, publishedAt, language }).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return { id: id ?? url ?? hashOf([text]), text, ...(Object.fromEntries(fields) as Partial<Article>) };
}
