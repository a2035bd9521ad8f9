// `npm run bench:seed`: articles a second into a fresh graph, for reading, and for identity and writing, apart; the last tenth against the first.
//   --articles N   20,000 unless given
//   --generated    of articles that are generated whole, also where real news is at hand
//   --write        keeps the figures in bench/results/seed-ENGINE.json
// On the embedded store, or on the Neo4j at NEO4J_TEST_URI, which is emptied first.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vocabularies } from '../dist/src/app.js';
import { openEmbedded } from '../dist/src/graph/engines/embedded.js';
import { openNeo4j } from '../dist/src/graph/engines/neo4j.js';
import { prepareStore } from '../dist/src/graph/store-schema.js';
import { makeIngest } from '../dist/src/ingest/ingest.js';
import { BATCH } from '../dist/src/ingest/many.js';
import { draftHere } from '../dist/src/reader/drafts.js';
import { extract } from '../dist/src/reader/reader.js';
import { articles, articlesFrom } from './real-news.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = process.argv.indexOf('--articles');
const count = at < 0 ? 20_000 : Number(process.argv[at + 1]);
const uri = process.env.NEO4J_TEST_URI;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-bench-'));

const engine = uri ? await openNeo4j({ uri, username: 'neo4j', password: 'unused' }) : await openEmbedded({ folder });
if (uri) await engine.write((run) => run('MATCH (n) DETACH DELETE n'));
await prepareStore(engine, path.join(root, 'schema', 'graph'));

let reading = 0;
const timedExtract = (article, options) => {
  const start = performance.now();
  try {
    return extract(article, options);
  } finally {
    reading += performance.now() - start;
  }
};
const ingest = makeIngest({
  engine,
  draft: draftHere(timedExtract),
  vocabularies,
  today: () => '2026-01-01',
  now: () => '2026-01-01T00:00:00Z',
});

const all = [...articles(count)];
const tenths = [];
const tenth = Math.ceil(count / 10);
let batch = [];
let done = 0;
let since = performance.now();
let readSince = 0;
const started = performance.now();
const flying = [];
/** As `ujar seed` does: one batch is read while the one before is written. */
const flush = async (ahead) => {
  if (batch.length > 0) flying.push(ingest.batch(batch));
  batch = [];
  while (flying.length > ahead) landed(await flying.shift());
};
const landed = (results) => {
  for (const { error, where } of results) if (error !== undefined) throw new Error(`${where}: ${error}`);
  done += results.length;
  if (done < (tenths.length + 1) * tenth && done < count) return;
  const now = performance.now();
  const size = done - tenths.reduce((sum, each) => sum + each.articles, 0);
  tenths.push({
    articles: size,
    aSecond: Math.round((size * 1000) / (now - since)),
    readingASecond: Math.round((size * 1000) / (reading - readSince)),
    writingASecond: Math.round((size * 1000) / (now - since - (reading - readSince))),
  });
  process.stderr.write(`${done} of ${count}: ${tenths.at(-1).aSecond} a second\n`);
  [since, readSince] = [now, reading];
};
for (const article of all) {
  batch.push({ article, where: article.id });
  if (batch.length >= BATCH) await flush(1);
}
await flush(0);
const seconds = (performance.now() - started) / 1000;
const [nodes] = await engine.read((run) => run('MATCH (n) RETURN count(n) AS total'));
const [edges] = await engine.read((run) => run('MATCH ()-[r]->() RETURN count(r) AS total'));

/** What the engine does by itself: as many plain nodes and edges in the same number of transactions. */
const nodesABatch = Math.ceil((Number(nodes.total) * BATCH) / count);
const plainStart = performance.now();
const rounds = Math.min(200, Math.ceil(count / BATCH));
for (let n = 0; n < rounds; n++)
  await engine.write((run) =>
    run('UNWIND $rows AS row CREATE (x:Plain {id: row.id, text: row.text})-[:NEXT]->(:Plain {id: row.id, text: row.text})', {
      rows: Array.from({ length: Math.ceil(nodesABatch / 2) }, (_, k) => ({ id: `${n}-${k}`, text: 'kata '.repeat(20) })),
    }),
  );
const plainRate = (rounds * BATCH * 1000) / (performance.now() - plainStart);
await engine.close();

const result = {
  engine: engine.describe.replace(folder, 'STORE'),
  node: process.version,
  cpu: `${os.cpus()[0]?.model ?? 'unknown'} x ${os.cpus().length}`,
  from: articlesFrom(),
  articles: count,
  articlesASecond: Math.round(count / seconds),
  readingASecond: Math.round((count * 1000) / reading),
  writingASecond: Math.round(count / (seconds - reading / 1000)),
  lastTenthOfFirst: Number((tenths.at(-1).aSecond / tenths[0].aSecond).toFixed(2)),
  shareOfPlainWrites: Number((count / (seconds - reading / 1000) / plainRate).toFixed(3)),
  nodes: Number(nodes.total),
  edges: Number(edges.total),
  tenths,
};
console.log(JSON.stringify(result, null, 1));
if (process.argv.includes('--write')) {
  fs.mkdirSync(path.join(root, 'bench/results'), { recursive: true });
  fs.writeFileSync(
    path.join(root, `bench/results/seed-${engine.kind}${articlesFrom() === 'generated' ? '' : '-real'}.json`),
    `${JSON.stringify(result, null, 1)}\n`,
  );
}
