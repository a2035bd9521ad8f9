import process from 'node:process';
import type { Config } from '../config.js';
import { messageOf, UjarError } from '../domain/errors.js';
import { BATCH } from '../ingest/many.js';
import { onStore } from './open.js';

/** Takes articles out by id, url or key. */
export async function withdrawCommand(
  ids: readonly string[],
  { samples = false, erase = false }: { samples?: boolean; erase?: boolean },
  config: Config,
): Promise<void> {
  if (ids.length === 0 && !samples) throw new UjarError('BAD_INPUT', 'name articles by id, url or key, or say --samples');
  const gone = await onStore(config, {
    here: async (app) => {
      let count = samples ? await app.withdrawSamples() : 0;
      for (const id of ids) count += await tell(id, () => app.withdraw(id.startsWith('article:') ? { id } : { key: id }, erase));
      return count;
    },
    there: async (remote) => {
      const given = [...ids];
      if (samples) {
        const { data } = await remote.ask('{ articles(filter: {sample: true}, first: 100) { nodes { id } } }', {});
        given.push(...((data?.['articles'] as { nodes: { id: string }[] } | undefined)?.nodes.map(({ id }) => id) ?? []));
      }
      let count = 0;
      for (const id of given) {
        const by = id.startsWith('article:') ? { id } : { url: id };
        count += await tell(id, async () => {
          const { data, errors } = await remote.ask(
            'mutation Withdraw($input: WithdrawInput!) { withdraw(input: $input) { withdrawn userErrors { message } } }',
            { input: { article: by, erase } },
          );
          const answer = data?.['withdraw'] as { withdrawn: string | null; userErrors: { message: string }[] } | undefined;
          if (answer?.withdrawn === null || answer === undefined)
            throw new Error(answer?.userErrors[0]?.message ?? errors?.[0]?.message ?? 'no answer');
          return answer.withdrawn;
        });
      }
      return count;
    },
  });
  process.stdout.write(`${gone} withdrawn\n`);
}

async function tell(id: string, work: () => Promise<string>): Promise<number> {
  try {
    await work();
    return 1;
  } catch (error) {
    process.stderr.write(`${id}: ${messageOf(error)}\n`);
    process.exitCode = 1;
    return 0;
  }
}

export async function statusCommand(config: Config): Promise<void> {
  const lines = await onStore(config, {
    here: async (app) => Object.entries(await app.status()),
    there: async (remote) => {
      const { data } = await remote.ask(
        '{ stats { articles people organizations countries roles statements reports events engine cursor } }',
        {},
      );
      return [['server', remote.url], ...Object.entries((data?.['stats'] as Record<string, unknown> | undefined) ?? {})];
    },
  });
  for (const [name, value] of lines) process.stdout.write(`${`${name}:`.padEnd(15)} ${String(value)}\n`);
}

/** From the stored texts, with today's rules; nothing that is newer is touched. */
export async function rereadCommand(config: Config): Promise<void> {
  await onStore(config, {
    here: async (app) => {
      const articles = await app.outdated();
      let failed = 0;
      for (let i = 0; i < articles.length; i += BATCH) {
        const results = await app.ingest.batch(articles.slice(i, i + BATCH).map((article) => ({ article, where: article.id })));
        for (const { outcome, where, error } of results) {
          if (outcome !== 'FAILED') continue;
          failed++;
          process.stderr.write(`${where}: ${error ?? ''}\n`);
        }
      }
      process.stdout.write(`${articles.length - failed} read again, ${failed} failed\n`);
      if (failed > 0) process.exitCode = 1;
    },
    there: (remote) => Promise.reject(new UjarError('STORE_HELD', `stop the server at ${remote.url} first: it holds the store`)),
  });
}
