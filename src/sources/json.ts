import { z } from 'zod';
import type { Article } from '../domain/article.js';
import { UjarError } from '../domain/errors.js';
import { hashOf } from '../domain/hash.js';

const optional = z
  .string()
  .nullish()
  .transform((value) => (value === null || value === undefined || value.trim() === '' ? undefined : value));
const day = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The keys that are looked at; whatever else an object holds is left alone. */
const shape = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string({ error: 'wanted "text", the article as a string' }),
  language: optional,
  publishedAt: optional,
  url: optional,
  headline: optional,
  publisher: optional,
});

/** An article from a parsed JSON value. Throws BAD_ARTICLE saying what was wanted and what came. */
export function articleFromJson(value: unknown): Article {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new UjarError(
      'BAD_ARTICLE',
      `wanted an object with "text", got ${Array.isArray(value) ? 'a list' : value === null ? 'null' : typeof value}`,
    );
  const parsed = shape.safeParse(value);
  if (!parsed.success)
    throw new UjarError(
      'BAD_ARTICLE',
      parsed.error.issues.map((issue) => `${issue.path.join('.') || 'object'}: ${issue.message}`).join('; '),
    );
  const { id, text, language, publishedAt, url, headline, publisher } = parsed.data;
  if (publishedAt !== undefined && (!day.test(publishedAt) || Number.isNaN(Date.parse(publishedAt.slice(0, 10)))))
    throw new UjarError(
      'BAD_ARTICLE',
      `publishedAt is "${publishedAt}": wanted an ISO 8601 date or moment like 2025-02-13 or 2025-02-13T09:30:00+07:00`,
    );
  if (url !== undefined && !URL.canParse(url)) throw new UjarError('BAD_ARTICLE', `url is "${url.slice(0, 200)}": wanted an absolute URL`);
  const given = id === null || id === undefined || String(id) === '' ? undefined : String(id);
  const fields = { language, publishedAt, url, headline, publisher };
  return {
    id: given ?? url ?? hashOf([text]),
    text,
    ...(Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Partial<Article>),
  };
}
