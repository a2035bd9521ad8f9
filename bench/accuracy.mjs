// `npm run accuracy`: reads the development sets with what is built, scores them, and compares with the figures committed in bench/accuracy/.
//   --check          ends with 1 where a figure has fallen: by more than half a point of F1 with 100 gold items or more, by more than one item below that
//   --write          keeps the figures
//   --misses         prints what was missed or invented, by class; never of a set that judges
//   --sets A,B       only these
//   --reader CLI     another build's dist/src/cli.js
//   --leave-one-out  what a reader that has learnt nothing of a house read there, house by house and all together (bench/leave-one-out)
//   --intervals      95 % intervals of the six main figures, articles drawn anew (seeded); with --against CLI also of the gain over that build
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { intervalOf, intervalOfGain } from './accuracy-intervals.mjs';
import { linesOf, SETS, SHARED } from './accuracy-sets.mjs';
import { leftOut } from './leave-one-out.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const flags = new Set(process.argv.slice(2));
const option = (name) => (flags.has(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-accuracy-'));
const reader = option('--reader') ?? path.join(root, 'dist/src/cli.js');
const wanted = option('--sets')?.split(',') ?? Object.keys(SETS);
const SEED = 20250213;

/** The figures that a set with every layer is judged by, in short. */
const MAIN = {
  'all four': 'all four: who said what, when, to whom',
  'who exactly by full name': 'who: exactly by full name',
  'people exactly': 'people: one name each, exactly',
  roles: 'roles: who holds what, of which body',
  'organizations’ names': 'organizations: names',
  events: 'events: kind, with trigger or a participant',
};

/** What a build makes of a set, in a file. */
function read(cli, set, gold, sealed) {
  const predicted = path.join(work, `${set}.${path.dirname(cli).replace(/\W/g, '')}.jsonl`);
  const out = fs.openSync(predicted, 'w');
  // The exit code tells of articles without a word; scoring counts them as missed.
  spawnSync(process.execPath, [cli, 'extract', gold], {
    stdio: ['ignore', out, sealed ? 'ignore' : 'inherit'],
    env: { ...process.env, UJAR_TODAY: '2026-11-23' },
  });
  fs.closeSync(out);
  return predicted;
}

const python = (args) => execFileSync('python3', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
const score = (gold, predicted, ...args) => python([path.join(SHARED, 'score.py'), gold, predicted, ...args]);

/** The figures of each article by itself, in the order of the gold. */
const EACH = `import json, sys
sys.path.insert(0, sys.argv[1])
import score
found = {d["id"]: d for d in score.read(sys.argv[3])}
print(json.dumps([score.score([g], [found[g["id"]]] if g["id"] in found else [], None) for g in score.read(sys.argv[2])]))`;
const byArticle = (gold, predicted) => JSON.parse(python(['-B', '-c', EACH, SHARED, gold, predicted]));

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
const points = ([low, high]) => `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;

/** Prints every figure beside the committed one; says how many fell. */
function compare(name, figures, before) {
  let fallen = 0;
  console.log(`\n${name}${' '.repeat(Math.max(0, 56 - name.length))} P     R    F1   gold  was`);
  for (const [figure, now] of Object.entries(figures)) {
    const was = before[figure];
    const [value, earlier] = [now.f1 ?? now.recall, was?.f1 ?? was?.recall];
    const fell =
      was !== undefined &&
      earlier !== null &&
      earlier !== undefined &&
      (now.gold >= 100 ? earlier - value > 0.005 : was.right - now.right > 1);
    if (fell) fallen++;
    console.log(
      `${figure.padEnd(54)} ${percent(now.precision)} ${percent(now.recall)} ${percent(now.f1)} ${String(now.gold).padStart(5)} ${percent(earlier)}${fell ? '  FELL' : ''}`,
    );
  }
  return fallen;
}

const summary = (figures) =>
  Object.values(MAIN)
    .map((figure) => percent(figures[figure]?.f1).trim())
    .join(' / ');

if (flags.has('--leave-one-out')) {
  const folds = leftOut();
  const all = { fold: 'all of them', gold: folds.flatMap(({ gold }) => gold), read: folds.flatMap(({ read }) => read) };
  console.log(`a house left out${' '.repeat(16)}${Object.keys(MAIN).join(' / ')}`);
  for (const { fold, gold, read: found } of [...folds, all]) {
    const files = [gold, found].map((lines, n) => path.join(work, `${fold}.${n}.jsonl`));
    [gold, found].forEach((lines, n) => fs.writeFileSync(files[n], lines.map((line) => JSON.stringify(line)).join('\n')));
    const houses = [...new Set(gold.map(({ publisher }) => publisher))].join(', ');
    console.log(`${(fold === all.fold ? fold : houses).padEnd(32)}${summary(JSON.parse(score(...files, '--json')))}`);
    if (fold !== all.fold || !flags.has('--intervals')) continue;
    const each = byArticle(...files);
    for (const [short, figure] of Object.entries(MAIN))
      console.log(`  ${short.padEnd(26)} 95 %: ${points(intervalOf(each, figure, SEED))}`);
  }
  fs.rmSync(work, { recursive: true, force: true });
  process.exit(0);
}

let fallen = 0;
const summaries = [];
for (const name of wanted) {
  const set = SETS[name];
  if (set === undefined) throw new Error(`no set "${name}": wanted one of ${Object.keys(SETS).join(', ')}`);
  const gold = path.join(work, `${name}.gold.jsonl`);
  fs.writeFileSync(gold, `${linesOf(set).join('\n')}\n`);
  const predicted = read(reader, name, gold, set.sealed);
  const figures = JSON.parse(score(gold, predicted, '--json'));
  const kept = path.join(root, 'bench/accuracy', `${name}.json`);
  const before = fs.existsSync(kept) ? JSON.parse(fs.readFileSync(kept, 'utf8')) : {};
  fallen += compare(name, figures, before);
  if (set.full) summaries.push([name, summary(figures), summary(before)]);
  if (set.full && flags.has('--intervals')) {
    const after = byArticle(gold, predicted);
    const against = option('--against') === undefined ? null : byArticle(gold, read(option('--against'), name, gold, set.sealed));
    for (const [short, figure] of Object.entries(MAIN)) {
      const gain = against === null ? '' : `, gain ${points(intervalOfGain(against, after, figure, SEED))}`;
      console.log(`  ${short.padEnd(26)} ${percent(figures[figure]?.f1)} (95 %: ${points(intervalOf(after, figure, SEED))}${gain})`);
    }
  }
  if (flags.has('--write')) fs.writeFileSync(kept, `${JSON.stringify(figures, null, 1)}\n`);
  if (set.sealed) continue;
  const misses = score(gold, predicted, '--misses', '100000')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  console.log(`\n  misses by class: ${classes(misses)}`);
  if (flags.has('--misses')) console.log(misses.sort().join('\n'));
}
fs.rmSync(work, { recursive: true, force: true });
console.log(`\n${Object.keys(MAIN).join(' / ')}`);
for (const [name, now, was] of summaries) console.log(`${name.padEnd(16)} ${now}   (was ${was})`);
if (fallen > 0) console.error(`\n${fallen} figures fell; see FELL above`);
process.exit(flags.has('--check') && fallen > 0 ? 1 : 0);
