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

const AS_NAMED: ReadonlyMap<string, string> = new Map();

/**
 * An article from a parsed JSON value; `map`: fields that stand under another key, where it has that. Throws BAD_ARTICLE saying what was wanted and what came.
 */
export function articleFromJson(value: unknown, map: ReadonlyMap<string, string> = AS_NAMED): Article {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new UjarError(
      'BAD_ARTICLE',
      `wanted an object with "text", got ${Array.isArray(value) ? 'a list' : value === null ? 'null' : typeof value}`,
    );
  const parsed = shape.safeParse(renamed(value, map));
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

function renamed(value: object, map: ReadonlyMap<string, string>): object {
  if (map.size === 0) return value;
  const given = value as Readonly<Record<string, unknown>>;
  return { ...given, ...Object.fromEntries([...map].flatMap(([field, key]) => (key in given ? [[field, given[key]]] : []))) };
}
