import fs from 'node:fs';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { keptStores, linesOfFile } from '../app.js';
import type { Reread } from '../app.js';
import type { Config } from '../config.js';
import { messageOf, UjarError } from '../domain/errors.js';
import type { Forgotten } from '../ingest/forget.js';
import type { Imported } from '../ingest/import.js';
import { onStore } from './open.js';
import { countOn } from './progress.js';
import { linesOf, workOn } from './remote.js';

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

/** Takes a person out of everything, and tells what remains. */
export async function forgetCommand(person: string, { by }: { by: string }, config: Config): Promise<void> {
  const done = await onStore(config, {
    here: (app) => app.forget(person, by, countOn(process.stderr)),
    there: async (remote) => {
      const { data, errors } = await remote.ask(
        'mutation Forget($input: ForgetInput!) { forget(input: $input) { forgotten articles revisions judgements remaining userErrors { message } } }',
        { input: { person, by } },
      );
      const answer = data?.['forget'] as (Forgotten & { forgotten: string | null; userErrors: { message: string }[] }) | undefined;
      if (answer === undefined || answer.forgotten === null)
        throw new UjarError('BAD_INPUT', answer?.userErrors[0]?.message ?? errors?.[0]?.message ?? 'no answer');
      return answer;
    },
  });
  process.stdout.write(
    `forgotten: ${done.articles} articles and ${done.revisions} kept texts blacked out, ${done.judgements} judgements removed\n`,
  );
  for (const id of done.remaining)
    process.stdout.write(`${id}: its address still names the person; withdraw it with --erase to take that out\n`);
}

/** From the stored texts, with today's rules; nothing that is newer is touched. */
export async function rereadCommand(config: Config): Promise<void> {
  const progress = countOn(process.stderr);
  const { reread, failed } = await onStore(config, {
    here: (app) => app.reread({ progress, failed: tellFailed }),
    there: (remote) => workOn<Reread>(remote, '/reread', null, progress),
  });
  process.stdout.write(`${reread} read again, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
}

const tellFailed = (where: string, reason: string): void => void process.stderr.write(`${where}: failed, ${reason}\n`);

/** Writes everything that cannot be computed from the rest into a file, or prints it. */
export async function exportCommand({ out }: { out?: string }, config: Config): Promise<void> {
  const part = out === undefined ? null : `${out}.part`;
  const target = part === null ? process.stdout : fs.createWriteStream(part, { fd: openOut(part, out!) });
  let articles = 0;
  const written = async (lines: AsyncIterable<string>): Promise<void> => {
    const text = async function* (): AsyncGenerator<string> {
      for await (const line of lines) {
        if (line.startsWith('{"kind":"article"')) articles++;
        yield `${line}\n`;
      }
    };
    await pipeline(Readable.from(text()), target, { end: part !== null });
  };
  await onStore(config, {
    here: (app) => written(app.exportLines()),
    there: async (remote) => written(linesOf(await remote.admin('/export'))),
  });
  if (part !== null) fs.renameSync(part, out!);
  process.stderr.write(`${articles} articles${out === undefined ? '' : ` in ${out}`}\n`);
}

/** For its owner alone. Throws BAD_INPUT. */
function openOut(part: string, out: string): number {
  try {
    return fs.openSync(part, 'w', 0o600);
  } catch (error) {
    throw new UjarError('BAD_INPUT', `--out ${out} cannot be written: ${messageOf(error)}`);
  }
}

/** Takes an export into a new store; run again, it goes on where it was interrupted. */
export async function importCommand(file: string, config: Config): Promise<void> {
  if (!fs.existsSync(file)) throw new UjarError('BAD_INPUT', `there is no file ${file}`);
  const progress = countOn(process.stderr);
  const done = await onStore(
    config,
    {
      here: (app) => app.importLines(linesOfFile(file), { progress, failed: tellFailed }),
      there: (remote) => workOn<Imported>(remote, '/import', Readable.toWeb(fs.createReadStream(file)) as ReadableStream, progress),
    },
    { importing: true },
  );
  process.stdout.write(
    `${done.articles} articles, ${done.failed} failed; ${done.judgements} judgements${done.unknown > 0 ? `; ${done.unknown} lines of unknown kinds kept` : ''}\n`,
  );
  if (done.failed > 0) process.exitCode = 1;
}

/** Migrates an older store, as opening it does; `forget` lets go of the older stores that are kept beside it. */
export async function upgradeCommand({ forget = false }: { forget?: boolean }, config: Config): Promise<void> {
  await onStore(config, { here: () => Promise.resolve(), there: () => Promise.resolve() });
  const kept = config.data === null ? [] : keptStores(config.data);
  if (!forget) {
    process.stdout.write(
      kept.length === 0
        ? 'the store is of this version\n'
        : `the store is of this version; ${kept.join(', ')} may hold texts that were erased since: --forget removes it\n`,
    );
    return;
  }
  for (const file of kept) fs.rmSync(file);
  process.stdout.write(`${kept.length} older stores removed\n`);
}
