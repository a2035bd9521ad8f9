import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { Config } from '../config.js';
import type { Article } from '../domain/article.js';
import type { Extraction } from '../domain/extraction.js';
import type { Sourced } from '../domain/sourced.js';
import { readMany } from '../reader/read-many.js';
import { makeWorkers } from '../reader/workers.js';
import { readPaths } from '../sources/paths.js';
import { checkDay, dated } from './day.js';

interface Options {
  date?: string;
  id?: string;
  pretty?: boolean;
}

/**
 * One JSON line an article on the standard output, in the order of the input, read on all cores where there are many; what cannot be read is told
 * on the standard error, with where and why.
 */
export async function extractCommand(paths: readonly string[], { date, id, pretty = false }: Options, config: Config): Promise<void> {
  checkDay(date);
  const options = { today: config.today(), ...(config.zone === null ? {} : { zone: config.zone }) };
  const shown = pretty ? await prettily() : JSON.stringify;
  let read = 0;
  let failed = 0;
  const fail = (where: string, reason: string): void => {
    failed++;
    process.stderr.write(`${where}: ${reason}\n`);
  };
  const workers = makeWorkers('extractions', { seconds: config.readSeconds, ...(availableParallelism() < 2 ? { alone: Infinity } : {}) });
  const items = dated(named(readPaths(paths, process.stdin), id), date);
  try {
    for await (const { item, answer } of readMany(items, workers, options)) {
      if ('skipped' in item) process.stderr.write(`${item.where}: skipped, ${item.skipped}\n`);
      else if ('error' in item) fail(item.where, item.error);
      else if (answer !== null && 'found' in answer) {
        read++;
        await print(shown(answer.found));
      } else fail(item.where, answer?.error ?? 'it was not read');
    }
  } finally {
    await workers.close();
  }
  if (failed > 0 || read === 0) {
    process.stderr.write(`${read} read, ${failed} failed\n`);
    process.exitCode = 1;
  }
}

async function prettily(): Promise<(extraction: Extraction) => string> {
  const [{ prettyReading }, { coloursOn }] = await Promise.all([import('./pretty.js'), import('./colours.js')]);
  return (extraction) => prettyReading(extraction, coloursOn(process.stdout, process.env));
}

type Item = Sourced & { article?: Article };

/** Gives the one article the id of `--id`; further ones are errors then. */
async function* named(items: AsyncIterable<Sourced>, id: string | undefined): AsyncGenerator<Item> {
  let articles = 0;
  for await (const item of items) {
    if (id === undefined || !('article' in item)) yield item;
    else if (articles++ === 0) yield { ...item, article: { ...item.article, id } };
    else yield { error: '--id names one article, and there are more', where: item.where };
  }
}

/** Waits until the reader at the other end has taken it, so that many articles do not pile up. */
function print(line: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${line}\n`)) resolve();
    else process.stdout.once('drain', resolve);
  });
}
