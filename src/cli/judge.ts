import fs from 'node:fs';
import process from 'node:process';
import type { Config } from '../config.js';
import { UjarError } from '../domain/errors.js';
import { readPeople } from '../sources/people.js';
import { onStore } from './open.js';
import type { JudgementsImported } from '../app.js';
import { linesOf, workOn } from './remote.js';

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
  const lines = await onStore(config, {
    here: async (app) => (await app.exportJudgements()).map((record) => JSON.stringify(record)),
    there: async (remote) => {
      const all: string[] = [];
      for await (const line of linesOf(await remote.admin('/judgements'))) all.push(line);
      return all;
    },
  });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** Takes in what `export` printed; a line that cannot be read is told, and the others go in. */
export async function importCommand(file: string, config: Config): Promise<void> {
  if (file !== '-' && !fs.existsSync(file)) throw new UjarError('BAD_INPUT', `there is no file ${file}`);
  const text = fs.readFileSync(file === '-' ? 0 : file, 'utf8');
  const { judgements, fresh, wrong } = await onStore(config, {
    here: (app) => app.importJudgements(text.split('\n')),
    there: (remote) => workOn<JudgementsImported>(remote, '/judgements', text),
  });
  for (const { line, error } of wrong) process.stderr.write(`${file}:${line}: ${error}\n`);
  if (wrong.length > 0) process.exitCode = 1;
  process.stdout.write(`${judgements} judgements: ${fresh} new\n`);
}

/** Puts a list of people kept by hand in the place of the one before. */
export async function peopleCommand(file: string, config: Config): Promise<void> {
  const people = readPeople(file);
  await onStore(config, {
    here: (app) => app.storeList(people),
    there: (remote) => workOn(remote, '/people', fs.readFileSync(file, 'utf8')),
  });
  process.stdout.write(`${people.length} people on the list\n`);
}
