// `npm run dev`: serves what is in src/, schema/ and web/explorer/ as it stands, anew whenever it changes.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { buildIfOlder } from './build.mjs';

const root = import.meta.dirname;
/** Milliseconds for which nothing must change before the server starts again: one change writes many files. */
const QUIET = 400;

const waiting = { timer: undefined };
let server = null;
let isReady = false;
let isWanted = false;
let isEnding = false;

/** Runs a program of Node's; each line that it prints is shown, and told. */
function run(args, told) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['inherit', 'pipe', 'inherit'] });
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    told(chunk.toString());
  });
  return child;
}

function start() {
  isReady = isWanted = false;
  server = run(['dist/src/cli.js', 'serve'], (text) => {
    if (!text.includes('Ctrl-C stops it')) return;
    isReady = true;
    if (isWanted) server.kill('SIGTERM');
  });
  // The store belongs to one process: the next server starts when the last one has let it go.
  server.once('exit', () => {
    server = null;
    if (isEnding) process.exit(0);
    if (isWanted) start();
  });
}

/** A server that is still reading the samples is let be until it is ready: they are read once, when the store is made. */
function startAgain() {
  if (isEnding) return;
  if (server === null) start();
  else {
    isWanted = true;
    if (isReady) server.kill('SIGTERM');
  }
}

function changed() {
  clearTimeout(waiting.timer);
  waiting.timer = setTimeout(startAgain, QUIET);
}

buildIfOlder();
const writers = [
  run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', 'dist', '--watch', '--preserveWatchOutput'], (text) => {
    if (text.includes('Watching for file changes')) changed();
  }),
  run(
    ['node_modules/vite/bin/vite.js', 'build', 'web/explorer', '--outDir', '../../dist/explorer', '--watch', '--logLevel', 'warn'],
    () => undefined,
  ),
];
for (const folder of ['dist/explorer', 'schema']) fs.watch(path.join(root, folder), { recursive: true }, changed);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    isEnding = true;
    for (const writer of writers) writer.kill('SIGTERM');
    if (server === null) process.exit(0);
    server.kill('SIGTERM');
  });
