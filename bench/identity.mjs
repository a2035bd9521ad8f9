// `npm run bench:identity`: who is one over generated articles, against the generator's truth, the whole way from text to graph.
//   --articles N     6,000 unless given
//   --seeds A,B,…    of the generator, one run each; 7 unless given
//   --shared N       the share of people who are given another's whole name, 0.01 unless given
//   --write          keeps the figures in bench/results/identity.json
//   --errors         prints pairs that are wrong
// Pairwise over appearances: precision is the share of pairs of one agent in the graph that are one person in truth, recall the share of
// pairs of one person in truth that are one agent in the graph, of the mentions that were read.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vocabularies } from '../dist/src/app.js';
import { openEmbedded } from '../dist/src/graph/engines/embedded.js';
import { prepareStore } from '../dist/src/graph/store-schema.js';
import { makeIngest } from '../dist/src/ingest/ingest.js';
import { draftHere } from '../dist/src/reader/drafts.js';
import { extract } from '../dist/src/reader/reader.js';
import { generatePeople } from './generate-people.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const count = Number(option('--articles', 6000));
const seeds = option('--seeds', '7').split(',').map(Number);
const shared = Number(option('--shared', 0.01));

const results = [];
for (const seed of seeds) {
  const { result, read } = await measure(seed);
  results.push(result);
  console.log(JSON.stringify(result));
  if (process.argv.includes('--errors')) printErrors(read);
}
if (process.argv.includes('--write'))
  fs.writeFileSync(
    path.join(root, 'bench/results/identity.json'),
    `[\n${results.map((each) => ` ${JSON.stringify(each)}`).join(',\n')}\n]\n`,
  );

/** Reads and stores the articles of one seed, and compares. */
async function measure(seed) {
  const engine = await openEmbedded({});
  await prepareStore(engine, path.join(root, 'schema', 'graph'));
  const ingest = makeIngest({
    engine,
    draft: draftHere(extract),
    vocabularies,
    today: () => '2026-01-01',
    now: () => '2026-01-01T00:00:00Z',
  });
  const truth = new Map();
  const { people, articles } = generatePeople(count, { seed, shared });
  for (let n = 0; n < articles.length; n += 50) {
    const batch = articles.slice(n, n + 50);
    for (const { article, mentions } of batch) for (const { start, person } of mentions) truth.set(`${article.id} ${start}`, person);
    for (const { error } of await ingest.batch(batch.map(({ article }) => ({ article, where: article.id }))))
      if (error !== undefined) throw new Error(error);
  }
  const rows = await engine.read((run) =>
    run(`MATCH (ap:Appearance)-[:SHOWS]->(p:Profile)-[:OF]->(a:Agent), (ap)-[:IN_ARTICLE]->(ar:Article) WHERE ap.kind = 'Person'
       RETURN ar.key AS article, ap.starts AS starts, a.id AS agent, a.name AS name, p.names AS shown, p.offices AS offices`),
  );
  await engine.close();
  const read = rows.flatMap(({ article, starts, agent, name, shown, offices }) => {
    const start = starts.find((each) => truth.has(`${article} ${each}`));
    return start === undefined ? [] : [{ person: truth.get(`${article} ${start}`), agent, name, shown: shown[0], offices }];
  });
  const both = sum(tally(read.map(({ person, agent }) => `${person} ${agent}`)));
  const named = tally(people.map(({ name }) => name));
  const result = {
    seed,
    people: people.length,
    namesakes: people.filter(({ name }) => named.get(name) > 1).length,
    articles: articles.length,
    mentions: truth.size,
    mentionsWithoutOffice: articles.reduce((total, { mentions }) => total + mentions.filter(({ office }) => !office).length, 0),
    mentionsRead: read.length,
    agents: new Set(read.map(({ agent }) => agent)).size,
    pairwisePrecision: percent(both, sum(tally(read.map(({ agent }) => agent)))),
    pairwiseRecall: percent(both, sum(tally(read.map(({ person }) => person)))),
  };
  return { result, read };
}

function printErrors(read) {
  const shapes = (all, who) =>
    [...tally(all.map((each) => `${who(each)}: ${each.shown} [${each.offices.join('; ')}]`))].map(([text, n]) => `${n}x ${text}`).sort();
  for (const all of grouped(read, ({ agent }) => agent)
    .filter((group) => new Set(group.map(({ person }) => person)).size > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, 25))
    console.log(`\n${all[0].name}\n  ${shapes(all, ({ person }) => person).join('\n  ')}`);
  const lost = grouped(read, ({ person }) => person).map((all) => ({
    all,
    pairs: pairs(all.length) - sum(tally(all.map(({ agent }) => agent))),
  }));
  for (const { all, pairs: missing } of lost.sort((a, b) => b.pairs - a.pairs).slice(0, 15))
    console.log(`\nsplit, ${missing} pairs lost\n  ${shapes(all, ({ agent }) => agent.slice(-4)).join('\n  ')}`);
}

function percent(part, whole) {
  return Number(((100 * part) / whole).toFixed(2));
}
function pairs(n) {
  return (n * (n - 1)) / 2;
}
function tally(keys) {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
function sum(counts) {
  return [...counts.values()].reduce((all, n) => all + pairs(n), 0);
}
function grouped(all, keyOf) {
  const groups = new Map();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()];
}
