// Reads the small cases beside the project and asks for as many right ones as there have been before; a guard, a wording that was always read rightly, may never break.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Raised whenever more of them pass. */
const FLOOR = 250;

const shared = path.join(import.meta.dirname, '../../shared');
const args = [
  path.join(shared, 'tools/cases.py'),
  path.join(shared, 'cases/dev.jsonl'),
  '--extract',
  'node dist/src/cli.js extract -',
  '--json',
];
const { stdout, stderr } = spawnSync('python3', args, { cwd: path.join(import.meta.dirname, '..'), encoding: 'utf8', maxBuffer: 1 << 28 });
if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
const { passed, failed, kinds, failedIds } = JSON.parse(stdout);
const broken = Object.entries(kinds).filter(([, { guards, guardsPassed }]) => guardsPassed < guards);
for (const [kind, { guards, guardsPassed }] of broken) console.error(`${kind}: ${guards - guardsPassed} of ${guards} guards broken`);
console.log(`${passed} of ${passed + failed} cases are right, ${FLOOR} wanted; wrong: ${failedIds.join(' ') || 'none'}`);
process.exit(passed < FLOOR || broken.length > 0 ? 1 : 0);
