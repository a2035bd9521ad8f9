import { announcedServer } from '../app.js';
import type { Config } from '../config.js';
import type { Article } from '../domain/article.js';
import { messageOf, UjarError } from '../domain/errors.js';
import type { Send } from '../ingest/many.js';

/** A server that holds the store, as the command line talks to it. */
export interface Remote {
  url: string;
  ask: (
    query: string,
    variables: Record<string, unknown>,
  ) => Promise<{ data?: Record<string, unknown> | null; errors?: { message: string }[] }>;
}

/** The server that has announced itself in the data folder and answers; null where there is none. */
export function runningServer(config: Config, token: string | null): Remote | null {
  const url = announcedServer(config.data);
  if (url === null) return null;
  return {
    url,
    ask: async (query, variables) => {
      const headers = { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
      try {
        const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
        return (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] };
      } catch (error) {
        throw new UjarError('STORE_HELD', `the store is held, and the server that said so at ${url} does not answer: ${messageOf(error)}`);
      }
    },
  };
}

const INGEST = `mutation Seed($input: IngestInput!) {
  ingest(input: $input) { results { outcome article { id } warnings { rule message start end } } userErrors { message field } }
}`;

/** Largest body of one request in characters, well below the server's own limit. */
const LARGEST_BODY = 2_000_000;

interface IngestAnswer {
  results: {
    outcome: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'REREAD' | 'FAILED';
    article: { id: string } | null;
    warnings: { rule: string; message: string; start: number; end: number }[];
  }[];
  userErrors: { message: string; field: string[] | null }[];
}

/** Sends batches to the server through its own mutation. */
export const sendTo =
  (remote: Remote): Send =>
  async (items) => {
    const done = [];
    for (const part of parts(items)) {
      const { data, errors } = await remote.ask(INGEST, { input: { articles: part.map(({ article }) => inputOf(article)) } });
      const answer = data?.['ingest'] as IngestAnswer | undefined;
      if (answer === undefined) throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'the server gave no answer');
      for (const [n, { article, where }] of part.entries()) {
        const result = answer.results[n]!;
        const error = answer.userErrors.find(({ field }) => field?.[2] === String(n))?.message;
        done.push({
          where,
          article,
          outcome: result.outcome,
          id: result.article?.id ?? null,
          warnings: result.warnings,
          ...(error === undefined ? {} : { error }),
        });
      }
    }
    return done;
  };

function inputOf({ id, key, ...given }: Article): Record<string, unknown> {
  return { id: key ?? id, ...given };
}

function parts<T extends { article: Article }>(items: readonly T[]): T[][] {
  const all: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    size += item.article.text.length;
    if (size > LARGEST_BODY) {
      all.push([]);
      size = item.article.text.length;
    }
    all.at(-1)!.push(item);
  }
  return all;
}
