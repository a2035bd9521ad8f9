// `npm run accuracy`: reads the development sets with what is built, scores them, and compares with the figures committed in bench/accuracy/.
//   --check   ends with 1 where a figure has fallen: by more than half a point of F1 with 100 gold items or more, by more than one item below that
//   --write   keeps the figures
//   --misses  prints what was missed or invented, by class
// The sets and the scorer lie beside the project in ../shared; nothing else of the project needs them.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const shared = path.join(root, '../shared');
const flags = new Set(process.argv.slice(2));
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-accuracy-'));

const gold = (name, language) => {
  const lines = fs.readFileSync(path.join(shared, name), 'utf8').split('\n').filter(Boolean);
  const file = path.join(work, `${path.basename(name, '.jsonl')}${language ?? ''}.jsonl`);
  fs.writeFileSync(file, lines.filter((line) => language === undefined || JSON.parse(line).language === language).join('\n') + '\n');
  return file;
};
const both = () => {
  const file = path.join(work, 'indonesian.jsonl');
  fs.writeFileSync(file, fs.readFileSync(gold('gold/dev.jsonl'), 'utf8') + fs.readFileSync(gold('gold/world-dev.jsonl', 'id'), 'utf8'));
  return file;
};

/** By name: the gold file, and the figures that are shown first. */
const SETS = {
  'gold-dev': () => gold('gold/dev.jsonl'),
  'gold-world-id': () => gold('gold/world-dev.jsonl', 'id'),
  'gold-world-en': () => gold('gold/world-dev.jsonl', 'en'),
  'gold-indonesian': both,
  'pfsa-dev': () => gold('corpora/pfsa-dev.jsonl'),
  'kota-dev': () => gold('corpora/kota-dev.jsonl'),
  'idner2k-dev': () => gold('corpora/idner2k-dev.jsonl'),
};

/** `- article: wrong speaker [[…]] for …: words` is of the class `wrong speaker`. */
function classes(misses) {
  const counts = new Map();
  for (const miss of misses) {
    const name =
      /^- [^:]+: ([a-z ]+)/
        .exec(miss)?.[1]
        .replace(/ (?:None|for)?\s*$/, '')
        .trim() ?? 'other';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([name, n]) => `${name} ${n}`)
      .join(', ') || 'none'
  );
}

const percent = (share) => (share === null || share === undefined ? '    -' : (100 * share).toFixed(1).padStart(5));
let fallen = 0;
for (const [name, make] of Object.entries(SETS)) {
  const file = make();
  const predicted = path.join(work, `${name}.predicted.jsonl`);
  const out = fs.openSync(predicted, 'w');
  // The exit code tells of articles without a word; scoring counts them as missed.
  spawnSync(process.execPath, [path.join(root, 'dist/src/cli.js'), 'extract', file], {
    stdio: ['ignore', out, 'inherit'],
    env: { ...process.env, UJAR_TODAY: '2026-11-23' },
  });
  fs.closeSync(out);
  const score = (args) =>
    execFileSync('python3', [path.join(shared, 'score.py'), file, predicted, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const figures = JSON.parse(score(['--json']));
  const kept = path.join(root, 'bench/accuracy', `${name}.json`);
  const before = fs.existsSync(kept) ? JSON.parse(fs.readFileSync(kept, 'utf8')) : {};
  console.log(`\n${name}${' '.repeat(Math.max(0, 56 - name.length))} P     R    F1   gold  was`);
  for (const [figure, now] of Object.entries(figures)) {
    const was = before[figure];
    const [value, earlier] = [now.f1 ?? now.recall, was?.f1 ?? was?.recall];
    const fell = was !== undefined && earlier !== null && (now.gold >= 100 ? earlier - value > 0.005 : was.right - now.right > 1);
    if (fell) fallen++;
    console.log(
      `${figure.padEnd(54)} ${percent(now.precision)} ${percent(now.recall)} ${percent(now.f1)} ${String(now.gold).padStart(5)} ${percent(earlier)}${fell ? '  FELL' : ''}`,
    );
  }
  if (flags.has('--write')) fs.writeFileSync(kept, `${JSON.stringify(figures, null, 1)}\n`);
  const misses = score(['--misses', '100000'])
    .split('\n')
    .filter((line) => line.startsWith('- '));
  console.log(`\n  misses by class: ${classes(misses)}`);
  if (flags.has('--misses')) console.log(misses.sort().join('\n'));
}
fs.rmSync(work, { recursive: true, force: true });
if (fallen > 0) console.error(`\n${fallen} figures fell; see FELL above`);
process.exit(flags.has('--check') && fallen > 0 ? 1 : 0);
