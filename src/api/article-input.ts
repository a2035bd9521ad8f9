import { checkGiven } from '../domain/article.js';
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
  zone?: string | null;
  assumedDate?: string | null;
}

/** An article as the API takes it. Throws BAD_ARTICLE. */
export function articleFromInput({ id, text, ...more }: ArticleInput): Article {
  if (text.trim() === '') throw new UjarError('BAD_ARTICLE', 'the article has no text: wanted at least one sentence');
  const given = Object.entries(more).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const fields = Object.fromEntries(given) as Partial<Article>;
  checkGiven(fields);
  return { id: id ?? fields.url ?? hashOf([text]), text, ...fields };
}
