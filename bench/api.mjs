// `npm run bench:api`: the twenty questions over a graph of real news or generated articles, through Apollo as a server runs it, without HTTP: milliseconds at the
// median and the 99th percentile, and Cypher statements a request.
//   --articles N   2,000 unless given
//   --generated    of articles that are generated whole, also where real news is at hand
//   --store DIR    a store that holds such articles already; where it holds none they go in, and stay
//   --write        keeps the figures in bench/results/api-embedded-N.json
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { readSchema } from '../dist/src/api/schema.js';
import { contextOf, makeApollo } from '../dist/src/api/server.js';
import { vocabularies } from '../dist/src/app.js';
import { openEmbedded } from '../dist/src/graph/engines/embedded.js';
import { prepareStore } from '../dist/src/graph/store-schema.js';
import { makeIngest } from '../dist/src/ingest/ingest.js';
import { draftHere } from '../dist/src/reader/drafts.js';
import { extract } from '../dist/src/reader/reader.js';
import { sentenceIn } from '../dist/src/reader/sentences.js';
import { nameIn } from '../dist/src/text/country-names.js';
import { articles, articlesFrom } from './real-news.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const count = Number(option('--articles', 2000));
const given = option('--store', null);
const folder = given ?? fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-api-'));
const engine = await openEmbedded({ folder });
await prepareStore(engine, path.join(root, 'schema', 'graph'));
const [{ there }] = await engine.read((run) => run('MATCH (a:Article) RETURN count(a) AS there'));
if (Number(there) === 0) {
  const ingest = makeIngest({
    engine,
    draft: draftHere(extract),
    vocabularies,
    today: () => '2026-01-01',
    now: () => '2026-01-01T00:00:00Z',
  });
  let batch = [];
  for (const article of articles(count)) {
    batch.push({ article, where: article.id });
    if (batch.length < 50) continue;
    await ingest.batch(batch);
    batch = [];
  }
  await ingest.batch(batch);
}
let statements = 0;
const counted = { ...engine, read: (work) => engine.read((run) => work((cypher, params) => (statements++, run(cypher, params)))) };
const parts = {
  engine: counted,
  vocabularies,
  sentenceIn,
  countryNameIn: nameIn,
  schema: readSchema(path.join(root, 'schema')),
  example: '',
  tokens: { bearerOf: () => 'none', guardsReading: false, onChange: () => () => undefined },
  texts: 'all',
  log: pino({ level: 'silent' }),
  writes: () => ({}),
};
const apollo = makeApollo(parts);
await apollo.start();
const ask = async (query, variables = {}) => {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: contextOf(parts, null) });
  if (body.singleResult.errors) throw new Error(`${body.singleResult.errors[0].message} in ${query.slice(0, 80)}`);
  return body.singleResult.data;
};

const first = await ask(
  '{ people(first: 2, orderBy: {by: SAID, direction: DESC}) { nodes { id tenures { nodes { role { id title holders(first: 100) { totalCount } } } } } } statements(first: 1, orderBy: {by: REPORTS}) { nodes { id firstReport { id } } } events(first: 1) { nodes { id } } articles(first: 1) { nodes { url } } groups(first: 1) { nodes { id } } }',
);
const [a, b] = first.people.nodes;
// An office that few held: of one that hundreds did only a part may be asked for.
const role =
  [...a.tenures.nodes, ...b.tenures.nodes]
    .map((tenure) => tenure.role)
    .sort((x, y) => Math.abs(x.holders.totalCount - 3) - Math.abs(y.holders.totalCount - 3))[0] ??
  (await ask('{ roles(first: 1) { nodes { id title } } }')).roles.nodes[0];
const days = { since: '2024-01-01', until: '2024-03-31' };
const VARIABLES = {
  '01': { who: { id: a.id } },
  '02': { a: { id: a.id }, b: { name: 'wartawan' }, ...days },
  '03': { a: { id: a.id }, b: { id: b.id } },
  '04': { post: { id: role.id } },
  '05': { post: { id: role.id }, who: [{ id: a.id }] },
  '06': { title: role.title, country: 'ID', on: '2024-06-30' },
  '07': { who: { id: a.id } },
  '08': { event: first.events.nodes[0]?.id ?? 'event:none' },
  '09': { event: first.events.nodes[0]?.id ?? 'event:none', occasion: ['jumpa pers'], ...days },
  10: { word: 'pelabuhan', who: { id: a.id }, ...days },
  11: { medium: ['Facebook'], since: '2024-01-01', until: '2024-01-07' },
  12: { id: first.statements.nodes[0].id },
  13: {},
  14: { report: first.statements.nodes[0].firstReport.id },
  15: { url: first.articles.nodes[0].url },
  16: {},
  17: days,
  18: { who: { id: a.id }, subject: 'pelabuhan', about: [{ id: b.id }] },
  19: {},
  20: { from: ['ID'], to: ['MY'], ...days },
  21: { a: { id: a.id }, b: { id: b.id }, q: 'pelabuhan utama' },
};
const folderOfQuestions = path.join(root, '../shared/questions');
const rows = [];
for (const name of fs
  .readdirSync(folderOfQuestions)
  .filter((each) => !each.startsWith('00'))
  .sort()) {
  const query = fs.readFileSync(path.join(folderOfQuestions, name), 'utf8');
  const variables = VARIABLES[name.slice(0, 2)];
  const times = [];
  let cost = 0;
  const until = performance.now() + 3000;
  for (let n = 0; n < 40 && (n < 3 || performance.now() < until); n++) {
    const before = statements;
    const started = performance.now();
    await ask(query, variables);
    times.push(performance.now() - started);
    cost = statements - before;
  }
  const sorted = times.slice(1).sort((x, y) => x - y);
  rows.push({
    question: name.replace('.graphql', ''),
    p50: Number(sorted[Math.floor(sorted.length / 2)].toFixed(1)),
    p99: Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))].toFixed(1)),
    statements: cost,
  });
  console.log(JSON.stringify(rows.at(-1)));
}
await apollo.stop();
const [{ total }] = await engine.read((run) => run('MATCH (a:Article) RETURN count(a) AS total'));
await engine.close();
if (process.argv.includes('--write'))
  fs.writeFileSync(
    path.join(root, `bench/results/api-embedded-${articlesFrom() === 'generated' ? '' : 'real-'}${total}.json`),
    `${JSON.stringify({ node: process.version, cpu: `${os.cpus()[0]?.model ?? 'unknown'} x ${os.cpus().length}`, articles: Number(total), questions: rows }, null, 1)}\n`,
  );
