import path from 'node:path';
import process from 'node:process';
import { seedCommand } from '../src/cli/seed.js';
import { PACKAGE_ROOT, readConfig } from '../src/config.js';
import { messageOf } from '../src/domain/errors.js';

/** `npm run seed [PATH…]`: seeds the given articles; without a path the samples, into the embedded store only. */
const paths = process.argv.slice(2);
const config = readConfig(process.env);

if (paths.length === 0 && config.neo4j !== null) {
  process.stderr.write(
    'seed: the samples are about invented people and are not put into a Neo4j; name articles of your own: npm run seed PATH…\n',
  );
  process.exitCode = 2;
} else {
  const samples = path.join(PACKAGE_ROOT, 'seed', 'articles');
  seedCommand(paths.length === 0 ? [samples] : paths, paths.length === 0 ? { sample: true } : {}, config).catch((error: unknown) => {
    process.stderr.write(`seed: ${messageOf(error)}\n`);
    process.exitCode = 1;
  });
}
