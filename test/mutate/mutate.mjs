// `npm run mutate -- --seed N`: would the reading tests notice? Switches off 45 rules and functions of the reader, drawn at random, one at a time, and runs the reading
// tests against each. Prints those that nobody missed (survivors), by name, and ends with their number.
//   --seed N,…    which ones are drawn (1); of several the mean is told
//   --count N     how many (45)
//   --most N      ends with 1 where more than N survive, in the mean
//   --only WORDS  all whose name holds these words, instead of a draw
//   --list        prints every name
//   --verbose     prints who noticed what
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { seeded } from '../../bench/seeded.mjs';
import { compile } from './compile.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const out = path.join(root, '.cache/mutate', String(process.pid));
/** An endless loop is noticed too. */
const LONGEST_MS = 120_000;
const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);

/** `count` of them, each at most once. */
function draw(all, count, seed) {
  const random = seeded(seed);
  const left = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
}

/** The first test that fails while `name` is off; null where all pass. */
function noticed(name) {
  const tests = spawn(
    process.execPath,
    ['--no-warnings', path.join(root, 'test/mutate/run-tests.mjs'), path.join(out, 'test'), ...(name === undefined ? [] : [name])],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: LONGEST_MS,
    },
  );
  let printed = '';
  tests.stdout.on('data', (data) => (printed += data));
  return new Promise((resolve) => {
    tests.on('close', (code) => resolve(code === 0 ? null : printed.trim() || 'it never ended, or fell'));
  });
}

async function main() {
  const switches = compile(root, out);
  if (process.argv.includes('--list')) return switches.forEach(({ name }) => console.log(name));
  const healthy = await noticed(undefined);
  if (healthy !== null) throw new Error(`the tests fail as it is:\n${healthy}`);
  const only = option('--only');
  const seeds = option('--seed', '1').split(',').map(Number);
  const draws =
    only === undefined
      ? seeds.map((seed) => draw(switches, Number(option('--count', 45)), seed))
      : [switches.filter(({ name }) => name.includes(only))];
  const found = new Map();
  const waiting = [...new Set(draws.flat())];
  await Promise.all(
    Array.from({ length: Math.min(2, os.availableParallelism()) }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        found.set(next, await noticed(next.name));
        if (process.argv.includes('--verbose')) console.log(`${next.name}: ${found.get(next) ?? 'SURVIVED'}`);
      }
    }),
  );
  const survivors = [...found].filter(([, by]) => by === null).map(([each]) => each);
  for (const { name } of survivors.sort((a, b) => (a.name < b.name ? -1 : 1))) console.log(`survived: ${name}`);
  const counts = draws.map((drawn) => drawn.filter((each) => survivors.includes(each)).length);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (counts.length > 1) console.log(`survivors by seed: ${seeds.map((seed, n) => `${seed}: ${counts[n]}`).join(', ')}`);
  console.log(`${Number(mean.toFixed(1))} of ${draws[0].length} survived (${switches.length} rules and functions can be switched off)`);
  process.exitCode = mean > Number(option('--most', Infinity)) ? 1 : 0;
}

try {
  await main();
} finally {
  fs.rmSync(out, { recursive: true, force: true });
}
