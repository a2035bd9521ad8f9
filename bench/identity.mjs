// `npm run bench:identity`: who is one over generated articles, against the generator's truth, the whole way from text to graph.
//   --articles N   6,000 unless given
//   --seed N       of the generator, 7 unless given
//   --write        keeps the figures in bench/results/identity.json
//   --errors       prints pairs that are wrong
// Pairwise over appearances: precision is the share of pairs of one agent in the graph that are one person in truth, recall the share of
// pairs of one person in truth that are one agent in the graph, of the mentions that were read.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vocabularies } from '../dist/src/app.js';
import { openEmbedded } from '../dist/src/graph/engines/embedded.js';
import { prepareStore } from '../dist/src/graph/store-schema.js';
import { makeIngest } from '../dist/src/ingest/ingest.js';
import { extract } from '../dist/src/reader/reader.js';
import { generatePeople } from './generate-people.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = process.argv.indexOf('--articles');
const count = at < 0 ? 6000 : Number(process.argv[at + 1]);
const seedAt = process.argv.indexOf('--seed');
const seed = seedAt < 0 ? 7 : Number(process.argv[seedAt + 1]);
const engine = await openEmbedded({});
await prepareStore(engine, path.join(root, 'schema', 'graph'));
const ingest = makeIngest({ engine, extract, vocabularies, today: () => '2026-01-01', now: () => '2026-01-01T00:00:00Z' });

const truth = new Map();
const { people, articles } = generatePeople(count, { seed });
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

const pairs = (n) => (n * (n - 1)) / 2;
const tally = (keys) => {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
const sum = (counts) => [...counts.values()].reduce((all, n) => all + pairs(n), 0);
const read = rows.flatMap(({ article, starts, agent, name, shown, offices }) => {
  const start = starts.find((each) => truth.has(`${article} ${each}`));
  return start === undefined ? [] : [{ person: truth.get(`${article} ${start}`), agent, name, shown: shown[0], offices }];
});
const both = sum(tally(read.map(({ person, agent }) => `${person} ${agent}`)));
const inGraph = sum(tally(read.map(({ agent }) => agent)));
const inTruth = sum(tally(read.map(({ person }) => person)));
const result = {
  people: people.length,
  namesakes: people.filter(({ name }) => people.filter((other) => other.name === name).length > 1).length,
  articles: articles.length,
  mentions: truth.size,
  mentionsRead: read.length,
  agents: new Set(read.map(({ agent }) => agent)).size,
  pairwisePrecision: Number(((100 * both) / inGraph).toFixed(2)),
  pairwiseRecall: Number(((100 * both) / inTruth).toFixed(2)),
};
console.log(JSON.stringify(result, null, 1));
if (process.argv.includes('--errors')) {
  const byAgent = new Map();
  for (const each of read) byAgent.set(each.agent, [...(byAgent.get(each.agent) ?? []), each]);
  const wrong = [...byAgent.values()].filter((all) => new Set(all.map(({ person }) => person)).size > 1);
  const shapes = (all) =>
    [...tally(all.map(({ person, shown, offices }) => `${person}: ${shown} [${offices.join('; ')}]`))]
      .map(([text, n]) => `${n}x ${text}`)
      .sort();
  for (const all of wrong.sort((a, b) => b.length - a.length).slice(0, 25)) console.log(`\n${all[0].name}\n  ${shapes(all).join('\n  ')}`);
  const byPerson = new Map();
  for (const each of read) byPerson.set(each.person, [...(byPerson.get(each.person) ?? []), each]);
  const split = [...byPerson.values()].map((all) => ({ all, lost: pairs(all.length) - sum(tally(all.map(({ agent }) => agent))) }));
  for (const { all, lost } of split.sort((a, b) => b.lost - a.lost).slice(0, 15))
    console.log(
      `\nsplit, ${lost} pairs lost\n  ${[
        ...tally(all.map(({ agent, shown, offices }) => `${agent.slice(-4)}: ${shown} [${offices.join('; ')}]`)),
      ]
        .map(([text, n]) => `${n}x ${text}`)
        .sort()
        .join('\n  ')}`,
    );
}
if (process.argv.includes('--write'))
  fs.writeFileSync(path.join(root, 'bench/results/identity.json'), `${JSON.stringify(result, null, 1)}\n`);
