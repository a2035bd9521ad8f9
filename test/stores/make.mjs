// Makes a store as the program of this checkout writes it, and what it answers, for the tests of the programs that come after it:
// `npm run build && node test/stores/make.mjs`. It goes into a folder named by the version of what is written, which must not be there.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { SCHEMA_VERSION } from '../../dist/src/graph/vocabulary.js';

const here = import.meta.dirname;
const root = path.join(here, '../..');
const folder = path.join(here, `v${SCHEMA_VERSION}`);
if (fs.existsSync(folder)) throw new Error(`${folder} is there already`);
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-store-'));

function run(command, input = '') {
  const env = { ...process.env, NEO4J_URI: '', UJAR_DATA: data, UJAR_TODAY: '2025-06-03' };
  const done = spawnSync(process.execPath, command, { cwd: root, input, encoding: 'utf8', env });
  if (done.status !== 0) throw new Error(`${command.join(' ')}: ${done.stderr}`);
  return done.stdout;
}
const ujar = (...args) => run(['dist/src/cli.js', ...args]);
const ask = (query) => JSON.parse(run(['dist/src/cli.js', 'query', '-'], query)).data;
const person = (name) => ask('{ people(first: 100) { nodes { id name } } }').people.nodes.find((each) => each.name === name).id;
const appearance = (id) =>
  ask('{ people(first: 100) { nodes { appearances { nodes { id article { headline text } } } } } }')
    .people.nodes.flatMap(({ appearances }) => appearances.nodes)
    .find(({ article }) => article.text === texts.get(id)).id;
const texts = new Map(
  fs
    .readFileSync(path.join(here, 'articles/orang.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, text }) => [id, text]),
);

run(['dist/seed/seed.js']);
ujar('seed', 'test/stores/articles');
ujar('seed', '--date', '2025-01-10', 'test/stores/undated.txt');
ujar('seed', '--people', 'test/stores/people.csv');
ujar('seed', 'test/stores/revised.jsonl');
ujar('withdraw', 'ditarik');
ujar('judge', person('Leba'), person('Yosef Leba'), '--by', 'meja redaksi', '--reason', 'ia menelepon dari Ende');
ujar('judge', person('Ahmad Leba'), person('Markus Bria Seran'), '--not', '--by', 'meja redaksi');
ujar('judge', appearance('rosa-banu-seminar'), person('Rosalia Banu'), '--not', '--by', 'arsip', '--reason', 'peneliti yang senama');
ujar('judge', appearance('tika'), person('Kartika Lobo'), '--by', 'arsip');

fs.mkdirSync(folder);
fs.writeFileSync(path.join(folder, 'ujar.grafeo.gz'), zlib.gzipSync(fs.readFileSync(path.join(data, 'ujar.grafeo')), { level: 9 }));
fs.writeFileSync(path.join(folder, 'judgements.jsonl'), ujar('judgements', 'export'));
const questions = path.join(here, 'questions');
const answers = fs.readdirSync(questions).map((name) => [name, ask(fs.readFileSync(path.join(questions, name), 'utf8'))]);
const lines = answers.map(([name, answer]) => `${JSON.stringify(name)}:${JSON.stringify(answer)}`);
fs.writeFileSync(path.join(folder, 'answers.json'), `{\n${lines.join(',\n')}\n}\n`);
fs.rmSync(data, { recursive: true });
