// Runs compiled test files in this process until the first one fails: run-tests.mjs FOLDER [NAME]. NAME is what is switched off of the reader; without one all is on, and
// tests that take long (huge texts, which no rule's meaning hangs on) are noted, to be left out when something is off. Prints the failing test and ends with 1, or ends with 0. A runner of its own because a fresh process a mutant must start in a fraction of a second.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, off] = process.argv.slice(2);
globalThis.ujarOff = off;
const require = createRequire(import.meta.url);
const { jestExpect } = createRequire(require.resolve('@jest/globals'))('@jest/expect');

const SLOW_MS = 150;
const slowFile = path.join(folder, 'slow.json');
const slow = new Set(off === undefined ? [] : JSON.parse(fs.readFileSync(slowFile, 'utf8')));

const tests = [];
const after = [];
const path_ = [];
function describe(name, body) {
  path_.push(name);
  body();
  path_.pop();
}
const it = (name, body) => tests.push({ name: [...path_, name].join(' › '), body });
const each = (define) => (table) => (name, body) => {
  for (const row of table) {
    const given = Array.isArray(row) ? row : [row];
    define(`${name} (${String(given[0]).slice(0, 60)})`, () => body(...given));
  }
};
describe.each = each(describe);
it.each = each(it);
globalThis.ujarTest = {
  describe,
  it,
  test: it,
  expect: jestExpect,
  afterAll: (body) => after.push(body),
  beforeAll: (body) => tests.push({ name: 'before', body }),
};

function filesIn(place) {
  return fs.readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(place, entry.name);
    return entry.isDirectory() ? filesIn(full) : entry.name.endsWith('.test.js') ? [full] : [];
  });
}
try {
  for (const file of filesIn(folder).sort()) {
    tests.length = 0;
    await import(pathToFileURL(file).href);
    for (const { name, body } of tests) {
      if (slow.has(name)) continue;
      const start = process.cpuUsage().user;
      try {
        await body();
        if (off === undefined && process.cpuUsage().user - start > SLOW_MS * 1000) slow.add(name);
      } catch (error) {
        console.log(`${path.basename(file)}: ${name}`);
        if (off === undefined) console.log(error);
        process.exit(1);
      }
    }
    for (const body of after.splice(0)) await body();
  }
  if (off === undefined) fs.writeFileSync(slowFile, JSON.stringify([...slow]));
} catch (error) {
  console.log(`${error}`.split('\n')[0]);
  process.exit(1);
}
