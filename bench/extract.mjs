// `npm run bench:extract`: how fast one core reads, against the rate at which Node merely parses and splits the same articles, in one run.
//   --articles N     how many are read (2,000 unless given); the heap is looked at on the way, so that 100,000 tell whether memory stays flat
//   --generated N    how many kinds of hurtful texts are generated (500 unless given) beside those that are written down
//   --against DIST   only reads the same articles with this build and another, in turn, and tells how many times as fast this one is
//   --write          keeps the figures in bench/results/extract.json
// The articles are the shipped samples, put together to about 3 KB each; no two have the same words. Fails where a hurtful text takes too long.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extract } from '../dist/src/reader/reader.js';
import { worstTimes } from './worst-times.mjs';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc');
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = option('--articles', 2000);
const SIZE = 3000;
const OPTIONS = { today: '2026-01-01' };

const samples = fs
  .readdirSync(path.join(root, 'seed/articles'))
  .filter((name) => /\.(?:json|jsonl|txt)$/.test(name))
  .sort()
  .flatMap((name) => {
    const text = fs.readFileSync(path.join(root, 'seed/articles', name), 'utf8');
    return name.endsWith('.txt')
      ? [{ text }]
      : text.split('\n').filter(Boolean).length > 1 && name.endsWith('.jsonl')
        ? text
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line))
        : [JSON.parse(text)].flat();
  })
  .filter(({ language }) => language === undefined || language === 'id')
  .map(({ text }) => text);

/** Samples one after another until there is enough; a number in every one makes its words its own. */
function line(n) {
  let text = '';
  for (let k = n; text.length < SIZE; k++) text += `${samples[k % samples.length]}\n\nCatatan nomor ${n} dari ${k}.\n\n`;
  return JSON.stringify({ id: `b${n}`, language: 'id', text });
}
const lines = Array.from({ length: Math.min(count, 2000) }, (_, n) => line(n));
const bytes = lines.reduce((sum, each) => sum + Buffer.byteLength(JSON.parse(each).text), 0) / lines.length;

const timed = (work) => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
};
/** Articles a round, and rounds: which of the two is first changes from round to round. */
const ROUND = 100;
const ROUNDS = 15;

/** By processor time of this process, which others on the machine do not lengthen; the median round is told, and the least and the most. */
async function pairedWith(dist) {
  const other = await import(path.resolve(dist, 'src/reader/reader.js'));
  const cpuOf = (read, some) => {
    const before = process.cpuUsage();
    for (const each of some) read(JSON.parse(each), OPTIONS);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  for (const read of [extract, other.extract]) cpuOf(read, lines.slice(0, 300));
  const ratios = Array.from({ length: ROUNDS }, (_, n) => {
    const some = lines.slice((n * ROUND) % lines.length).slice(0, ROUND);
    const [first, second] = n % 2 === 0 ? [extract, other.extract] : [other.extract, extract];
    const times = [cpuOf(first, some), cpuOf(second, some)];
    return n % 2 === 0 ? times[1] / times[0] : times[0] / times[1];
  }).sort((a, b) => a - b);
  return {
    timesAsFast: Number(ratios[ROUNDS >> 1].toFixed(3)),
    least: Number(ratios[0].toFixed(3)),
    most: Number(ratios.at(-1).toFixed(3)),
  };
}

const against = process.argv.indexOf('--against');
if (against >= 0) {
  console.log(JSON.stringify(await pairedWith(process.argv[against + 1])));
  process.exit();
}

const plain = () => {
  let words = 0;
  for (const each of lines) words += JSON.parse(each).text.split(/\s+/).length;
  return words;
};

for (const each of lines.slice(0, 200)) extract(JSON.parse(each), OPTIONS);
plain();
const rounds = [];
for (let k = 0; k < 5; k++) rounds.push(lines.length / timed(plain));
const plainRate = rounds.sort((a, b) => a - b)[2];

const heaps = [];
const step = Math.max(1, Math.floor(count / 10));
let statements = 0;
const seconds = timed(() => {
  for (let n = 0; n < count; n++) {
    statements += extract(JSON.parse(lines[n % lines.length]), OPTIONS).statements.length;
    if ((n + 1) % step === 0) {
      gc();
      heaps.push(Math.round(process.memoryUsage().heapUsed / 1024 / 1024));
    }
  }
});

const { bad, ...worst } = worstTimes(option('--generated', 500));

const result = {
  node: process.version,
  cpu: os.cpus()[0]?.model ?? 'unknown',
  articles: count,
  bytesAnArticle: Math.round(bytes),
  articlesASecond: Math.round(count / seconds),
  plainParseAndSplitASecond: Math.round(plainRate),
  shareOfPlain: Number((count / seconds / plainRate).toFixed(4)),
  heapMiB: heaps,
  statements,
  worst,
};
console.log(JSON.stringify(result, null, 1));
if (process.argv.includes('--write')) {
  fs.mkdirSync(path.join(root, 'bench/results'), { recursive: true });
  fs.writeFileSync(path.join(root, 'bench/results/extract.json'), `${JSON.stringify(result, null, 1)}\n`);
}
for (const { name, ms, exponent } of bad) console.error(`too slow: ${name}: ${ms.join(', ')} ms, exponent ${exponent}`);
if (bad.length > 0) process.exitCode = 1;
