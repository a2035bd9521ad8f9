import process from 'node:process';
import type { Config } from '../config.js';
import type { Sourced } from '../domain/sourced.js';
import { ingestMany } from '../ingest/many.js';
import type { Report, Send, Summary } from '../ingest/many.js';
import { columnsOf } from '../sources/columns.js';
import { isAddress, readPaths } from '../sources/paths.js';
import { checkSince, chosen, limitOf } from './choose.js';
import { checkDay, dated } from './day.js';
import { onStore } from './open.js';
import type { Fetching } from './fetching.js';
import { progressOn } from './progress.js';
import type { Meter } from './progress.js';
import { sendTo } from './remote.js';
import { reportInto } from './report-file.js';
import { sizeOf } from './sizes.js';

export interface SeedOptions {
  date?: string;
  sample?: boolean;
  /** See columns.ts. */
  map?: string;
  since?: string;
  limit?: string;
  publisher?: string;
  language?: string;
  /** Prints what would be read; the store is not opened. */
  dryRun?: boolean;
  /** Addresses of this machine and of private networks may be asked for too. */
  allowPrivate?: boolean;
  /** A file that names what was not taken. */
  report?: string;
}

/** Seeds the store, or the server that holds it; the exit code is 1 if any article failed. Ctrl-C stops after the batch at hand. */
export async function seedCommand(paths: readonly string[], options: SeedOptions, config: Config): Promise<void> {
  const itemsOf = itemsBy(options);
  const stopping = stopOnInterrupt();
  const meter: Meter = { read: 0, total: sizeOf(paths) };
  const fetching = paths.some(isAddress) ? await fetchingBy(options, config, stopping.signal) : null;
  const telling = tellingOf(options, meter, fetching);
  try {
    const items = itemsOf(
      readPaths(paths, process.stdin, {
        map: columnsOf(options.map),
        since: options.since ?? null,
        fetch: fetching?.fetch ?? null,
        read: (bytes) => void (meter.read += bytes),
      }),
    );
    const summary =
      options.dryRun === true ? await shown(items, telling, stopping) : await stored(items, telling, stopping, options, config);
    if (summary.failed > 0) process.exitCode = 1;
    if (stopping.stopped()) process.exitCode = 130;
    else fetching?.finish();
  } finally {
    await fetching?.close();
    telling.close();
    stopping.done();
  }
}

/** What is only shown, or not all taken, is not remembered. */
async function fetchingBy(
  { allowPrivate = false, since, limit, dryRun = false }: SeedOptions,
  config: Config,
  signal: AbortSignal,
): Promise<Fetching> {
  const { fetchingFor } = await import('./fetching.js');
  return fetchingFor(config, { allowPrivate, since: since ?? null, remembers: limit === undefined && !dryRun, signal });
}

/** Which items are taken, and what is taken for known of them. Throws BAD_INPUT. */
function itemsBy({
  date,
  since,
  limit: given,
  publisher,
  language,
}: SeedOptions): (items: AsyncIterable<Sourced>) => AsyncIterable<Sourced> {
  checkDay(date);
  checkSince(since);
  const limit = limitOf(given);
  const choice = {
    ...(since === undefined ? {} : { since }),
    ...(limit === undefined ? {} : { limit }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
  };
  return (items) => chosen(dated(items, date), choice);
}

interface Stopping {
  stopped: () => boolean;
  /** Ends what is asked for at that moment. */
  signal: AbortSignal;
  done: () => void;
}

function stopOnInterrupt(): Stopping {
  const stopping = new AbortController();
  const stop = (): void => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
    process.stderr.write('\nstopping after this batch; run the same again to go on\n');
  };
  process.on('SIGINT', stop);
  return { stopped: () => stopping.signal.aborted, signal: stopping.signal, done: () => void process.off('SIGINT', stop) };
}

type Telling = Report & { end: () => void; close: () => void };

/** Tells on the standard error, in a file where one is named, and to what remembers addresses. */
function tellingOf({ report }: SeedOptions, meter: Meter, fetching: Fetching | null): Telling {
  const progress = progressOn(process.stderr, meter);
  const file = report === undefined ? null : reportInto(report);
  const both =
    (kind: 'failed' | 'skipped' | 'warned'): Report['failed'] =>
    (item, reason) => {
      progress[kind](item, reason);
      file?.[kind](item, reason);
      if (kind === 'failed' && item.place !== undefined) fetching?.missed(item.place);
    };
  return {
    ...progress,
    failed: both('failed'),
    skipped: both('skipped'),
    warned: both('warned'),
    stored: ({ place }) => {
      if (place !== undefined) fetching?.stored(place);
    },
    close: () => file?.close(),
  };
}

async function shown(items: AsyncIterable<Sourced>, telling: Telling, { stopped }: Stopping): Promise<Summary> {
  const { dryRun } = await import('./dry-run.js');
  const summary = await dryRun(items, telling, (line) => void process.stdout.write(`${line}\n`), stopped);
  const { articles, failed, skipped } = summary;
  process.stderr.write(`${articles - failed} articles would be read, ${failed} failed${skippedText(skipped)}; nothing was stored\n`);
  return summary;
}

async function stored(
  items: AsyncIterable<Sourced>,
  telling: Telling,
  { stopped }: Stopping,
  { sample = false }: SeedOptions,
  config: Config,
): Promise<Summary> {
  const run = async (send: Send): Promise<Summary> => {
    const summary = await ingestMany(items, send, telling, { sample, stopped });
    telling.end();
    return summary;
  };
  const { summary, counts } = await onStore(config, {
    here: async (app) => ({ summary: await run((some, given) => app.ingest.batch(some, given)), counts: await app.status() }),
    there: async (remote) => {
      process.stderr.write(`the server at ${remote.url} holds the store: sending the articles to it\n`);
      const done = await run(sendTo(remote));
      const { data } = await remote.ask('{ stats { people statements events cursor } }', {});
      return { summary: done, counts: data?.['stats'] as { people: number; statements: number; events: number; cursor: string | null } };
    },
  });
  process.stdout.write(
    `${summary.articles} articles: ${summary.new} new, ${summary.changed} changed, ${summary.unchanged} unchanged, ${summary.failed} failed${skippedText(summary.skipped)}\n` +
      `the graph holds ${counts.people} people, ${counts.statements} statements, ${counts.events} events; its changes so far end at ${counts.cursor ?? 'none'}\n`,
  );
  return summary;
}

const skippedText = (skipped: number): string => (skipped > 0 ? `; ${skipped} others skipped` : '');
