// `npm run bench:slow-line`: how long one article and fifty take to be stored on a Neo4j that is far away: a proxy of its own holds what goes either way
// back for half of the time that a message and its answer take. NEO4J_TEST_URI names the server, which is emptied first.
//   --milliseconds N   there and back; 40 unless given
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vocabularies } from '../dist/src/app.js';
import { openNeo4j } from '../dist/src/graph/engines/neo4j.js';
import { prepareStore } from '../dist/src/graph/store-schema.js';
import { makeIngest } from '../dist/src/ingest/ingest.js';
import { draftHere } from '../dist/src/reader/drafts.js';
import { extract } from '../dist/src/reader/reader.js';
import { generate } from './generate.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = process.argv.indexOf('--milliseconds');
const milliseconds = at < 0 ? 40 : Number(process.argv[at + 1]);
const { hostname, port } = new URL(process.env.NEO4J_TEST_URI.replace(/^bolt/, 'http'));

/** Passes on what comes from one side to the other, half a round trip later, in order. */
function delay(from, to) {
  from.on('data', (data) => setTimeout(() => to.destroyed || to.write(data), milliseconds / 2));
  from.on('close', () => setTimeout(() => to.destroy(), milliseconds / 2));
  from.on('error', () => to.destroy());
}
const proxy = net.createServer((near) => {
  const far = net.connect({ host: hostname, port: Number(port), noDelay: true });
  near.setNoDelay(true);
  delay(near, far);
  delay(far, near);
});
await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));

const near = await openNeo4j({ uri: process.env.NEO4J_TEST_URI, username: 'neo4j', password: 'unused' });
await near.write((run) => run('MATCH (n) DETACH DELETE n'));
await prepareStore(near, path.join(root, 'schema', 'graph'));
const far = await openNeo4j({ uri: `bolt://127.0.0.1:${proxy.address().port}`, username: 'neo4j', password: 'unused' });
const parts = { draft: draftHere(extract), vocabularies, today: () => '2026-01-01', now: () => '2026-01-01T00:00:00Z' };
const articles = [...generate(900)].map((article) => ({ article, where: article.id }));
// What a server has done often is planned already.
for (let n = 0; n < 500; n += 50) await makeIngest({ engine: near, ...parts }).batch(articles.slice(n, n + 50));
for (let n = 500; n < 510; n++) await makeIngest({ engine: near, ...parts }).batch(articles.slice(n, n + 1));
const timed = async (engine, from, size) => {
  const start = performance.now();
  const results = await makeIngest({ engine, ...parts }).batch(articles.slice(from, from + size));
  if (results.some(({ outcome }) => outcome !== 'NEW')) throw new Error('not all went in');
  return Math.round(performance.now() - start);
};
const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
const times = { one: [], oneNear: [], fifty: [], fiftyNear: [] };
await timed(far, 510, 1);
for (let n = 0; n < 9; n++) {
  times.one.push(await timed(far, 520 + 2 * n, 1));
  times.oneNear.push(await timed(near, 521 + 2 * n, 1));
}
for (let n = 0; n < 3; n++) {
  times.fifty.push(await timed(far, 550 + 100 * n, 50));
  times.fiftyNear.push(await timed(near, 600 + 100 * n, 50));
}
console.log(
  JSON.stringify(
    {
      milliseconds,
      oneArticle: median(times.one),
      oneArticleNear: median(times.oneNear),
      waits: Number(((median(times.one) - median(times.oneNear)) / milliseconds).toFixed(1)),
      fiftyArticles: times.fifty,
      fiftyArticlesNear: times.fiftyNear,
    },
    null,
    1,
  ),
);
await Promise.all([near.close(), far.close()]);
proxy.close();
