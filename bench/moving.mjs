// `npm run bench:moving`: how long it takes until a person of 20,000 statements is another one: two people of as many are judged to be one, and parted
// again. All that hangs on who they are is written in the transaction of the judgement. On the embedded store, or on the Neo4j at NEO4J_TEST_URI, which is
// emptied first.
//   --statements N   of each of the two; 20,000 unless given
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vocabularies } from '../dist/src/app.js';
import { openEmbedded } from '../dist/src/graph/engines/embedded.js';
import { openNeo4j } from '../dist/src/graph/engines/neo4j.js';
import { prepareStore } from '../dist/src/graph/store-schema.js';
import { judge, unjudge } from '../dist/src/graph/write/judgements/judge.js';
import { makeIngest } from '../dist/src/ingest/ingest.js';
import { draftHere } from '../dist/src/reader/drafts.js';
import { extract } from '../dist/src/reader/reader.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = process.argv.indexOf('--statements');
const wanted = at < 0 ? 20_000 : Number(process.argv[at + 1]);
/** Statements an article. */
const EACH = 40;
const PEOPLE = ['Bupati Ende Luis Quispe Rojas', 'Gubernur Alor Haruto Senoo Tanaka'];

const uri = process.env.NEO4J_TEST_URI;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-moving-'));
const engine = uri ? await openNeo4j({ uri, username: 'neo4j', password: 'unused' }) : await openEmbedded({ folder });
if (uri) await engine.write((run) => run('MATCH (n) DETACH DELETE n'));
await prepareStore(engine, path.join(root, 'schema', 'graph'));
const NOW = '2026-01-01T00:00:00Z';
const ingest = makeIngest({ engine, draft: draftHere(extract), vocabularies, today: () => '2026-01-01', now: () => NOW });
const article = (n) => {
  const who = PEOPLE[n % 2];
  const surname = who.split(' ').at(-1);
  const said = Array.from(
    { length: EACH },
    (_, k) =>
      `${k === 0 ? who : surname} mengatakan bahwa pasar nomor ${n * EACH + k} di jalan ke-${k} akan dibuka pekan depan oleh warga.`,
  );
  return { id: `m${n}`, language: 'id', publishedAt: `2025-02-${String(1 + (n % 28)).padStart(2, '0')}`, text: said.join('\n\n') };
};
const count = Math.ceil((2 * wanted) / EACH);
for (let n = 0; n < count; n += 50) {
  const batch = Array.from({ length: Math.min(50, count - n) }, (_, k) => article(n + k));
  for (const { error } of await ingest.batch(batch.map((each) => ({ article: each, where: each.id }))))
    if (error !== undefined) throw new Error(error);
  if (n % 200 === 0) process.stderr.write(`${n} of ${count} articles\n`);
}
const people = () =>
  engine.read((run) =>
    run('MATCH (p:Person) RETURN p.id AS id, p.name AS name, COUNT { (p)-[:SAID]->(:Statement) } AS said ORDER BY name'),
  );
const timed = async (work) => {
  const start = performance.now();
  const result = await engine.write(work);
  return [result, Math.round(performance.now() - start)];
};
const before = await people();
const [first, second] = before;
const [judgement, joined] = await timed((run) =>
  judge(run, { one: first.id, other: second.id, same: true, by: 'a bench', reason: null }, NOW),
);
const together = await people();
const [, parted] = await timed((run) => unjudge(run, judgement, NOW));
const after = await people();
await engine.close();
fs.rmSync(folder, { recursive: true });
console.log(
  JSON.stringify({ engine: engine.kind, before, together, after, joinedMilliseconds: joined, partedMilliseconds: parted }, null, 1),
);
