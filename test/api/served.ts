import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import type { ApiParts, RunningServer, ServerOptions } from '../../src/api/server.js';

export const OPEN: ServerOptions = { host: '127.0.0.1', port: 0, introspection: true, rate: 10_000 };

export interface Told {
  status: number;
  body: {
    data?: unknown;
    errors: { message: string; path?: unknown; extensions: { code: string; variables?: string[]; field?: string } }[];
  };
  text: string;
}

/** What a server answers to a body, with the write token. */
export async function send(to: RunningServer, body: unknown, headers: Record<string, string> = {}): Promise<Told> {
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer right-token', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text), text };
}

/** A log that hands on every line, down to the last detail. */
export function listeningLog(heard: (lines: string) => void): ApiParts['log'] {
  const lines = new PassThrough();
  lines.on('data', (line: Buffer) => heard(line.toString()));
  return pino({ level: 'trace' }, lines);
}
