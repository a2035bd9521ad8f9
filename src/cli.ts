#!/usr/bin/env node
import process from 'node:process';
import { Command } from 'commander';
import { readConfig, VERSION } from './config.js';
import { messageOf, UjarError } from './domain/errors.js';

/**
 * Exit codes: 0 all is well, 1 some articles failed or something went wrong, 2 wrong usage or configuration.
 * Each command is loaded when it is run: reading one article waits for nothing that a server needs.
 */
const program = new Command('ujar')
  .description('Reads news articles into a graph of people, roles, countries, statements and events: who said what, when and to whom.')
  .version(VERSION)
  .showHelpAfterError();

program
  .command('extract')
  .description('print what is read from articles, one JSON line each; the store is not touched')
  .argument('<path...>', 'files (.txt, .json, .jsonl), folders, or - for the standard input')
  .option('--date <day>', 'the date of articles that tell none, like 2025-02-13')
  .option('--id <id>', 'the id of the one article given')
  .option('--pretty', 'a reading for people: the text with its marks, and a table')
  .action(async (paths: string[], options: { date?: string; id?: string; pretty?: boolean }) => {
    const { extractCommand } = await import('./cli/extract.js');
    await extractCommand(paths, options, readConfig(process.env));
  });
program
  .command('pages')
  .description('print what is read out of saved pages of HTML, one JSON line each; the store is not touched')
  .argument('<path...>', 'files (.html, .html.gz) or folders')
  .action(async (paths: string[]) => (await import('./cli/pages.js')).pagesCommand(paths));
program
  .command('why')
  .description('tell of each sentence which rules looked at it, what each said, and which read what')
  .argument('<path>', 'a file, or - for the standard input')
  .option('--at <words>', 'only of sentences that hold these words')
  .option('--date <day>', 'the date of an article that tells none, like 2025-02-13')
  .option('--json', 'one JSON line an article')
  .action(async (path: string, options: { at?: string; date?: string; json?: boolean }) => {
    const { whyCommand } = await import('./cli/why.js');
    await whyCommand(path, options, readConfig(process.env));
  });
program
  .command('seed')
  .description('read articles into the store, or into the server that holds it')
  .argument('[path...]', 'files (.txt, .json, .jsonl), folders, or - for the standard input')
  .option('--date <day>', 'the date of articles that tell none, like 2025-02-13')
  .option('--people <file>', 'a CSV of people kept by hand: name, aliases, wikidata, roles; takes the place of the list before')
  .action(async (paths: string[], { people, ...options }: { date?: string; people?: string }) => {
    const config = readConfig(process.env);
    if (paths.length === 0 && people === undefined) throw new UjarError('BAD_INPUT', 'name articles to read, or a list with --people');
    if (people !== undefined) await (await import('./cli/judge.js')).peopleCommand(people, config);
    if (paths.length > 0) await (await import('./cli/seed.js')).seedCommand(paths, options, config);
  });
program
  .command('withdraw')
  .description('remove articles and everything that only they supported')
  .argument('[id...]', 'ids, urls or keys of articles')
  .option('--samples', 'all shipped samples')
  .option('--erase', 'also the texts that are kept of their revisions, of articles withdrawn before too')
  .action(async (ids: string[], options: { samples?: boolean; erase?: boolean }) => {
    const { withdrawCommand } = await import('./cli/store.js');
    await withdrawCommand(ids, options, readConfig(process.env));
  });
program
  .command('forget')
  .description('take a person out of every article, revision, judgement and list: names, mentions and words are blacked out')
  .argument('<person>', 'the id of a person, as it stands in the answers')
  .requiredOption('--by <name>', 'who wants it, for the log of writes')
  .action(async (person: string, options: { by: string }) =>
    (await import('./cli/store.js')).forgetCommand(person, options, readConfig(process.env)),
  );
program
  .command('reread')
  .description('read stored articles again that an older reader read')
  .action(async () => (await import('./cli/store.js')).rereadCommand(readConfig(process.env)));
program
  .command('export')
  .description(
    'write everything that cannot be computed from the rest, one JSON line each: articles, revisions, judgements, lists, ids, changes',
  )
  .option('--out <file>', 'into this file instead of the standard output')
  .action(async (options: { out?: string }) => (await import('./cli/store.js')).exportCommand(options, readConfig(process.env)));
program
  .command('import')
  .description('take what `export` wrote into a new store, with the same ids; run again, it goes on where it was interrupted')
  .argument('<file>', 'a file that `ujar export` wrote')
  .action(async (file: string) => (await import('./cli/store.js')).importCommand(file, readConfig(process.env)));
program
  .command('upgrade')
  .description('migrate a store that an older version wrote, as opening it does')
  .option('--forget', 'remove the older stores that are kept beside it')
  .action(async (options: { forget?: boolean }) => (await import('./cli/store.js')).upgradeCommand(options, readConfig(process.env)));
program
  .command('status')
  .description('engine, versions and how much there is')
  .action(async () => (await import('./cli/store.js')).statusCommand(readConfig(process.env)));
program
  .command('judge')
  .description('say that two people, or two appearances, are the same or not; their ids are in the answers')
  .argument('[id...]', 'two ids of people or appearances; of an appearance it is said of that one alone')
  .option('--not', 'they are not the same')
  .option('--by <name>', 'who says so')
  .option('--reason <text>', 'why')
  .option('--undo <judgement>', 'take a judgement back')
  .action(async (ids: string[], options: { not?: boolean; by?: string; reason?: string; undo?: string }) => {
    const { judgeCommand } = await import('./cli/judge.js');
    await judgeCommand(ids, options, readConfig(process.env));
  });
const judgements = program.command('judgements').description('take out and take in what people have said of who is the same');
judgements
  .command('export')
  .description('print every judgement, one JSON line each')
  .action(async () => (await import('./cli/judge.js')).exportCommand(readConfig(process.env)));
judgements
  .command('import')
  .description('take in judgements; those that are there are left alone')
  .argument('<file>', 'a file, or - for the standard input')
  .action(async (file: string) => (await import('./cli/judge.js')).importCommand(file, readConfig(process.env)));
program
  .command('query')
  .description('run a GraphQL operation against the store, or the server that holds it')
  .argument('<file>', 'a file, or - for the standard input')
  .option('--variables <json>', 'the variables', '{}')
  .action(async (file: string, options: { variables: string }) => {
    const { queryCommand } = await import('./cli/query.js');
    await queryCommand(file, options, readConfig(process.env));
  });
program
  .command('serve')
  .description('start the GraphQL server')
  .action(async () => (await import('./cli/serve.js')).serveCommand(readConfig(process.env)));

const USAGE = new Set([
  'BAD_CONFIG',
  'BAD_INPUT',
  'PORT_TAKEN',
  'STORE_HELD',
  'STORE_FOREIGN',
  'STORE_NEWER',
  'STORE_OLDER',
  'STORE_HALF',
  'STORE_UNREACHABLE',
]);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`ujar: ${messageOf(error)}\n`);
  process.exitCode = error instanceof UjarError && USAGE.has(error.code) ? 2 : 1;
});
