import { announcedServer } from '../presence.js';
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
  /** What whoever keeps the store may ask, under `/admin`. Throws where the server refuses. */
  admin: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Lines of an answer of the server's that has one for each step; see api/admin.ts. Throws what the server says that went wrong. */
export async function workOn<T>(
  remote: Remote,
  path: string,
  body: string | ReadableStream | null,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<T> {
  const response = await remote.admin(path, { method: 'POST', body, ...(body === null ? {} : { duplex: 'half' }) });
  for await (const line of linesOf(response)) {
    const told = JSON.parse(line) as { done?: number; all?: number; result?: T; error?: string };
    if (told.error !== undefined) throw new UjarError('BAD_INPUT', told.error);
    if (told.result !== undefined) return told.result;
    progress(told.done ?? 0, told.all ?? 0);
  }
  throw new Error('the server ended before it was done');
}

/** The lines of an answer as they come. */
export async function* linesOf(response: Response): AsyncGenerator<string> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const part of response.body ?? []) {
    const lines = (rest + decoder.decode(part as Uint8Array, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** The server that has announced itself in the data folder and answers; null where there is none. */
export function runningServer(config: Config, token: string | null): Remote | null {
  const url = announcedServer(config.data);
  if (url === null) return null;
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const reach = async (path: string, init: RequestInit): Promise<Response> => {
    try {
      return await fetch(`${url}${path}`, {
        ...init,
        headers: { ...(init.headers as Record<string, string> | undefined), ...authorization },
      });
    } catch (error) {
      throw new UjarError('STORE_HELD', `the store is held, and the server that said so at ${url} does not answer: ${messageOf(error)}`);
    }
  };
  return {
    url,
    ask: async (query, variables) => {
      const headers = { 'content-type': 'application/json' };
      const response = await reach('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] };
    },
    admin: async (path, init = {}) => {
      const response = await reach(`/admin${path}`, init);
      if (response.ok) return response;
      const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] };
      throw new UjarError('BAD_INPUT', `the server at ${url} refuses: ${errors?.[0]?.message ?? response.status}`);
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
