import fs from 'node:fs';
import process from 'node:process';
import { z } from 'zod';
import type { Config } from '../config.js';
import { messageOf, UjarError } from '../domain/errors.js';
import { readPeople } from '../sources/people.js';
import { onStore } from './open.js';
import type { Remote } from './remote.js';

const stopFirst = (remote: Remote): Promise<never> =>
  Promise.reject(new UjarError('STORE_HELD', `stop the server at ${remote.url} first: it holds the store`));

/** Says that two people, or appearances, are the same or not; with `--undo`, takes the judgement of that id back. */
export async function judgeCommand(
  [one, other]: readonly string[],
  { not = false, by = '', reason, undo }: { not?: boolean; by?: string; reason?: string; undo?: string },
  config: Config,
): Promise<void> {
  if (undo !== undefined) return takeBack(undo, config);
  if (one === undefined || other === undefined)
    throw new UjarError('BAD_INPUT', 'name two people or appearances by their ids, or --undo a judgement');
  const input = { one, other, same: !not, by, reason: reason ?? null };
  const id = await onStore(config, {
    here: (app) => app.judge(input),
    there: async (remote) => {
      const { data, errors } = await remote.ask(
        'mutation Judge($input: JudgeInput!) { judge(input: $input) { judgement { id } userErrors { message } } }',
        { input },
      );
      const answer = data?.['judge'] as { judgement: { id: string } | null; userErrors: { message: string }[] } | undefined;
      if (answer?.judgement === null || answer === undefined)
        throw new UjarError('BAD_INPUT', answer?.userErrors[0]?.message ?? errors?.[0]?.message ?? 'no answer');
      return answer.judgement.id;
    },
  });
  process.stdout.write(`${id}\n`);
}

async function takeBack(id: string, config: Config): Promise<void> {
  await onStore(config, {
    here: (app) => app.unjudge(id),
    there: async (remote) => {
      const { data, errors } = await remote.ask('mutation Unjudge($id: ID!) { unjudge(id: $id) { userErrors { message } } }', { id });
      const answer = data?.['unjudge'] as { userErrors: { message: string }[] } | undefined;
      const message = answer?.userErrors[0]?.message ?? errors?.[0]?.message;
      if (message !== undefined) throw new UjarError('BAD_INPUT', message);
    },
  });
  process.stdout.write(`${id} taken back\n`);
}

/** One judgement a line, as JSON. */
export async function exportCommand(config: Config): Promise<void> {
  const records = await onStore(config, { here: (app) => app.exportJudgements(), there: stopFirst });
  for (const record of records) process.stdout.write(`${JSON.stringify(record)}\n`);
}

const side = z.object({
  alone: z.boolean(),
  appearances: z.array(z.object({ appearance: z.string(), article: z.string(), name: z.string() })).min(1),
});
const shape = z.object({ same: z.boolean(), by: z.string(), reason: z.string().nullable(), at: z.iso.datetime(), one: side, other: side });

/** Takes in what `export` printed; a line that cannot be read is told, and the others go in. */
export async function importCommand(file: string, config: Config): Promise<void> {
  const text = fs.readFileSync(file === '-' ? 0 : file, 'utf8');
  const records = text.split('\n').flatMap((line, n) => {
    if (line.trim() === '') return [];
    try {
      return [shape.parse(JSON.parse(line))];
    } catch (error) {
      process.stderr.write(`${file}:${n + 1}: no judgement: ${messageOf(error).split('\n')[0]}\n`);
      process.exitCode = 1;
      return [];
    }
  });
  const fresh = await onStore(config, { here: (app) => app.importJudgements(records), there: stopFirst });
  process.stdout.write(`${records.length} judgements: ${fresh} new\n`);
}

/** Puts a list of people kept by hand in the place of the one before. */
export async function peopleCommand(file: string, config: Config): Promise<void> {
  const people = readPeople(file);
  await onStore(config, { here: (app) => app.storeList(people), there: stopFirst });
  process.stdout.write(`${people.length} people on the list\n`);
}
