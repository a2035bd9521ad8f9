// Builds dist/: `node build.mjs`; with --if-older only where something that it is made of is newer than it, so that `npx ujar` in a checkout, which
// runs `prepare` each time, and the tests, which start what is built, wait only where there is something to do.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = import.meta.dirname;
const at = (name) => path.join(root, name);
/** Told as built when it was begun: what was changed meanwhile is newer. */
const MARK = 'graphiql.html.br';
const SOURCES = ['src', 'seed', 'examples', 'web', 'schema/examples', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'build.mjs'];

/** The newest change at or below a path; a folder changes where a file is taken out of it. */
function changedAt(name) {
  const stat = fs.statSync(name);
  return stat.isDirectory()
    ? Math.max(stat.mtimeMs, ...fs.readdirSync(name).map((each) => changedAt(path.join(name, each))))
    : stat.mtimeMs;
}

function isOlder() {
  const mark = at(`dist/${MARK}`);
  if (!fs.existsSync(mark)) return true;
  const { mtimeMs } = fs.statSync(mark);
  return SOURCES.map(at).some((source) => fs.existsSync(source) && changedAt(source) > mtimeMs);
}

/** Beside the old one, which goes once the new one is whole: nothing is left of files that are no more, and a running server loses nothing meanwhile. */
function build() {
  const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  const begun = new Date();
  const fresh = at(`.cache/dist.${process.pid}`);
  try {
    node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', fresh);
    fs.chmodSync(path.join(fresh, 'src/cli.js'), 0o755);
    node('web/build-graphiql.mjs', fresh);
    node('node_modules/vite/bin/vite.js', 'build', 'web/explorer', '--outDir', path.join(fresh, 'explorer'), '--logLevel', 'warn');
    fs.utimesSync(path.join(fresh, MARK), begun, begun);
    fs.rmSync(at('dist'), { recursive: true, force: true });
    fs.renameSync(fresh, at('dist'));
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

export function buildIfOlder() {
  if (isOlder()) build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.argv.includes('--if-older') ? buildIfOlder() : build();
