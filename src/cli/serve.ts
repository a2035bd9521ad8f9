import path from 'node:path';
import process from 'node:process';
import { makeApp } from '../app.js';
import type { App } from '../app.js';
import type { Config } from '../config.js';
import { PACKAGE_ROOT } from '../config.js';
import { ingestMany } from '../ingest/many.js';
import type { Told } from '../ingest/many.js';
import { readPaths } from '../sources/paths.js';

/** Serves until it is told to end; the samples are read once, when the embedded store is made. */
export async function serveCommand(config: Config): Promise<void> {
  // What closes a terminal, and what asks others to read their files again, ends no server.
  let reload = (): void => undefined;
  process.on('SIGHUP', () => reload());
  const app = await makeApp(config);
  try {
    if (app.made && config.neo4j === null) await seedSamples(app);
    const server = await app.serve();
    reload = server.reload;
    const { articles, people, statements, engine } = await app.status();
    process.stdout.write(
      [
        `Ujar serves ${articles} articles, ${people} people, ${statements} statements from ${engine}`,
        '',
        `  the explorer             ${server.url}/`,
        `  Sandbox, with examples   ${server.url}/graphql`,
        `  the same offline         ${server.url}/graphiql`,
        `  the schema               ${server.url}/schema.graphql`,
        '',
        `A first question: { people(first: 5) { nodes { name said { nodes { text saidAt { earliest } addressees { name } } } } } }`,
        ...(server.fresh
          ? [
              '',
              `The write token, shown this once${config.data === null ? '' : ` and kept in ${path.join(config.data, 'token')}`}: ${server.token}`,
            ]
          : []),
        '',
        'Ctrl-C stops it.',
        '',
      ].join('\n'),
    );
    await told();
    await server.stop();
  } finally {
    await app.close();
  }
}

/** Marked as samples, so that `ujar withdraw --samples` takes them out again. */
async function seedSamples(app: App): Promise<void> {
  const none = (): void => undefined;
  const report = {
    progress: none,
    skipped: none,
    warned: none,
    failed: ({ where }: Told, reason: string) => void process.stderr.write(`${where}: ${reason}\n`),
  };
  await ingestMany(
    readPaths([path.join(PACKAGE_ROOT, 'seed', 'articles')], process.stdin),
    (items, options) => app.ingest.batch(items, options),
    report,
    { sample: true },
  );
}

/** Until SIGINT or SIGTERM. */
const told = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
