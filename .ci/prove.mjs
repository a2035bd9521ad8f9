// `npm run prove`: the long proofs in full; .ci/run has a seeded sample of each. `--write` keeps what came of them in bench/results/prove.json.
// Takes the names of proofs, in part, to run only those: npm run prove -- killed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const jest = (...args) => ['npm', 'run', '-s', 'jest', '--', ...args];
const PROOFS = {
  'the same graph in any order, 500 times': {
    env: { UJAR_PROPERTY_RUNS: '500', UJAR_PROPERTY_ARTICLES: path.join(root, '../shared/gold/dev.jsonl') },
    command: jest('test/graph/embedded', '-t', 'graph of the same articles'),
  },
  'a seeder killed 50 times': { env: { UJAR_KILLS: '50' }, command: jest('test/crash') },
  'on Neo4j, 100 orders and 10 kills': {
    env: { UJAR_PROPERTY_RUNS: '100', UJAR_KILLS: '10' },
    command: ['npm', 'run', '-s', 'test:neo4j'],
  },
  'every text can be stored': { command: ['node', 'bench/drafts.mjs', '--write'] },
  'a rule less is noticed': { command: ['npm', 'run', '-s', 'mutate', '--', '--seed', '1,2,3', '--most', '3'] },
};

const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const chosen = Object.entries(PROOFS).filter(([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const file = path.join(root, 'bench/results/prove.json');
const results = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
let failed = 0;
for (const [name, { env = {}, command }] of chosen) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const { status } = spawnSync(command[0], command.slice(1), { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) failed++;
  results[name] = { holds: status === 0, minutes: Number(((Date.now() - start) / 60_000).toFixed(1)) };
  console.log(`-- ${name}: ${status === 0 ? 'holds' : 'DOES NOT HOLD'} (${results[name].minutes} min)`);
}
if (process.argv.includes('--write')) fs.writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
process.exit(failed > 0 ? 1 : 0);
