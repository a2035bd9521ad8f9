import process from 'node:process';
import type { Config } from '../config.js';
import { ingestMany } from '../ingest/many.js';
import type { Send, Summary } from '../ingest/many.js';
import { readPaths } from '../sources/paths.js';
import { checkDay, dated } from './day.js';
import { onStore } from './open.js';
import { progressOn } from './progress.js';
import { sendTo } from './remote.js';

/** Seeds the store, or the server that holds it; the exit code is 1 if any article failed. Ctrl-C stops after the batch at hand. */
export async function seedCommand(
  paths: readonly string[],
  { date, sample = false }: { date?: string; sample?: boolean },
  config: Config,
): Promise<void> {
  checkDay(date);
  let stopped = false;
  const stop = (): void => {
    if (stopped) process.exit(130);
    stopped = true;
    process.stderr.write('\nstopping after this batch; run the same again to go on\n');
  };
  process.on('SIGINT', stop);
  const progress = progressOn(process.stderr);
  const run = async (send: Send): Promise<Summary> => {
    const summary = await ingestMany(dated(readPaths(paths, process.stdin), date), send, progress, { sample, stopped: () => stopped });
    progress.end();
    return summary;
  };
  try {
    const { summary, counts } = await onStore(config, {
      here: async (app) => ({ summary: await run((items, given) => app.ingest.batch(items, given)), counts: await app.status() }),
      there: async (remote) => {
        process.stderr.write(`the server at ${remote.url} holds the store: sending the articles to it\n`);
        const done = await run(sendTo(remote));
        const { data } = await remote.ask('{ stats { people statements events cursor } }', {});
        return { summary: done, counts: data?.['stats'] as { people: number; statements: number; events: number; cursor: string | null } };
      },
    });
    process.stdout.write(
      `${summary.articles} articles: ${summary.new} new, ${summary.changed} changed, ${summary.unchanged} unchanged, ${summary.failed} failed${summary.skipped > 0 ? `; ${summary.skipped} other files skipped` : ''}\n` +
        `the graph holds ${counts.people} people, ${counts.statements} statements, ${counts.events} events; its changes so far end at ${counts.cursor ?? 'none'}\n`,
    );
    if (summary.failed > 0) process.exitCode = 1;
    if (stopped) process.exitCode = 130;
  } finally {
    process.off('SIGINT', stop);
  }
}
