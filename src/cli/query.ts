import fs from 'node:fs';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import type { Config } from '../config.js';
import { UjarError } from '../domain/errors.js';
import { onStore } from './open.js';

/** Prints the answer as JSON; the exit code is 1 if it has errors. */
export async function queryCommand(file: string, { variables }: { variables: string }, config: Config): Promise<void> {
  if (file !== '-' && !fs.existsSync(file)) throw new UjarError('BAD_INPUT', `${file}: no such file`);
  const operation = file === '-' ? await text(process.stdin) : fs.readFileSync(file, 'utf8');
  const given = parse(variables);
  const answer = await onStore<unknown>(config, {
    here: (app) => app.query(operation, given),
    there: (remote) => remote.ask(operation, given),
  });
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  if ((answer as { errors?: unknown[] } | null)?.errors !== undefined) process.exitCode = 1;
}

function parse(json: string): Record<string, unknown> {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    throw new UjarError('BAD_INPUT', '--variables is no JSON object');
  }
}
