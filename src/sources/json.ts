import { z } from 'zod';
import { checkGiven } from '../domain/article.js';
import type { Article } from '../domain/article.js';
import { UjarError } from '../domain/errors.js';
import { hashOf } from '../domain/hash.js';

const optional = z
  .string()
  .nullish()
  .transform((value) => (value === null || value === undefined || value.trim() === '' ? undefined : value));

/** The keys that are looked at; whatever else an object holds is left alone. */
const shape = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string({ error: 'wanted "text", the article as a string' }),
  language: optional,
  publishedAt: optional,
  url: optional,
  headline: optional,
  publisher: optional,
  zone: optional,
  assumedDate: optional,
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
  const { id, text, ...more } = parsed.data;
  const fields = Object.fromEntries(Object.entries(more).filter(([, field]) => field !== undefined)) as Partial<Article>;
  checkGiven(fields);
  const given = id === null || id === undefined || String(id) === '' ? undefined : String(id);
  return { id: given ?? fields.url ?? hashOf([text]), text, ...fields };
}
