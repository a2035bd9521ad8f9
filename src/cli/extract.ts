import process from 'node:process';
import { extract, readPaths } from '../app.js';
import type { Config } from '../config.js';
import { messageOf, UjarError } from '../domain/errors.js';
import { dayOption } from './day.js';
import { prettyReading } from './pretty.js';

interface Options {
  date?: string;
  id?: string;
  pretty?: boolean;
}

/** One JSON line an article on the standard output; what cannot be read is told on the standard error, with where and why. */
export async function extractCommand(paths: readonly string[], { date, id, pretty = false }: Options, config: Config): Promise<void> {
  const options = { today: config.today(), ...dayOption(date) };
  let read = 0;
  let failed = 0;
  for await (const item of readPaths(paths, process.stdin)) {
    if ('skipped' in item) {
      process.stderr.write(`${item.where}: skipped, ${item.skipped}\n`);
      continue;
    }
    try {
      if ('error' in item) throw new Error(item.error);
      if (id !== undefined && read > 0) throw new UjarError('BAD_INPUT', '--id names one article, and there are more');
      const extraction = extract(id === undefined ? item.article : { ...item.article, id }, options);
      read++;
      await print(pretty ? prettyReading(extraction) : JSON.stringify(extraction));
    } catch (error) {
      failed++;
      process.stderr.write(`${item.where}: ${messageOf(error)}\n`);
    }
  }
  if (failed > 0 || read === 0) {
    process.stderr.write(`${read} read, ${failed} failed\n`);
    process.exitCode = 1;
  }
}

/** Waits until the reader at the other end has taken it, so that many articles do not pile up. */
function print(line: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${line}\n`)) resolve();
    else process.stdout.once('drain', resolve);
  });
}
