// `npm run bench:api:neo4j`: six nested operations on Neo4j over HTTP, 16 clients at once: ours, @neo4j/graphql's over the same graph, and one
// hand-written Cypher query each through the driver. Requests a second, milliseconds at the median and the 99th percentile, statements a request.
//   --articles N   20,000 unless given; 0: what the Neo4j at NEO4J_TEST_URI holds
//   --seconds N    of each measurement, 12 unless given
//   --write        keeps the figures in bench/results/api-neo4j.json
// Wants a Neo4j at NEO4J_TEST_URI (test/neo4j/run.mjs starts one), which is emptied unless --articles is 0.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { OPERATIONS } from './peer/operations.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const articles = Number(option('--articles', 20_000));
const seconds = Number(option('--seconds', 12));
const CLIENTS = 16;
const uri = process.env.NEO4J_TEST_URI;
if (!uri) throw new Error('NEO4J_TEST_URI is not set: wanted the address of a Neo4j that may be emptied');
const env = { ...process.env, NODE_ENV: 'production', NEO4J_URI: uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'unused' };

if (articles > 0)
  execFileSync('node', [path.join(root, 'bench/seed.mjs'), '--articles', String(articles)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
const peer = path.join(root, 'bench/peer');
if (!fs.existsSync(path.join(peer, 'node_modules'))) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peer, stdio: 'ignore' });

const started = [];
/** Starts a server, and gives its address once it prints one. */
function start(args, more = {}) {
  const child = spawn('node', args, { env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      const found = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(output);
      if (found !== null) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`)));
  });
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-api-'));
const ours = await start([path.join(root, 'dist/src/cli.js'), 'serve'], {
  PORT: '0',
  UJAR_DATA: folder,
  UJAR_RATE: '1000000000',
  UJAR_LOG: 'error',
});
const theirs = await start([path.join(peer, 'server.mjs')]);
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'unused'), { disableLosslessIntegers: true, telemetryDisabled: true });

/** The lightest client that Node has, so that what is measured is the servers. */
const agent = new http.Agent({ keepAlive: true });
const post = (url) => (query, variables) =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('end', () => {
        const { data, errors } = JSON.parse(Buffer.concat(chunks).toString());
        if (errors) reject(new Error(errors[0].message));
        else resolve(data);
      });
      response.once('error', reject);
    });
    request.once('error', reject);
    request.end(body);
  });
const askUs = post(`${ours}/graphql`);
const askThem = post(theirs);
const cypher = async (text, params) =>
  (await driver.executeQuery(text, params, { routing: 'READ' })).records.map((record) => record.toObject());

/** Those asked about: the most prolific, so that every page is full. */
const [{ people }] = await cypher(
  `MATCH (a:Person)<-[:OF]-(:Profile)<-[:SHOWS]-(ap:Appearance)-[:SPOKE]->() WITH a, count(*) AS n ORDER BY n DESC LIMIT 64 RETURN collect(a.id) AS people`,
);
const [{ texts }] = await cypher(
  `MATCH (ar:Article)<-[:IN_ARTICLE]-(r:Report) WITH ar, count(*) AS n ORDER BY n DESC, ar.id LIMIT 64 RETURN collect(ar.id) AS texts`,
);
const idsOf = { people, articles: texts };

/** Rounds in which all take turns: a machine that is slower for a while is so for each of them. */
const ROUNDS = 4;

/** Sixteen clients that ask one after another until a moment; gives how long each answer took, in milliseconds. */
async function load(ask, until) {
  const times = [];
  const client = async (_, first) => {
    for (let n = first; performance.now() < until; n += CLIENTS) {
      const from = performance.now();
      await ask(n);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return times;
}

/** Requests a second and milliseconds of each asker, over all rounds but what warms them up. */
async function compare(askers) {
  const all = Object.fromEntries(Object.keys(askers).map((name) => [name, { times: [], took: 0 }]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, ask] of Object.entries(askers)) {
      await load(ask, performance.now() + 2000);
      const from = performance.now();
      all[name].times.push(...(await load(ask, from + (seconds * 1000) / ROUNDS)));
      all[name].took += performance.now() - from;
    }
  return Object.fromEntries(
    Object.entries(all).map(([name, { times, took }]) => [
      name,
      figures(
        times.sort((a, b) => a - b),
        took,
      ),
    ]),
  );
}

function figures(sorted, took) {
  const at = (share) => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1));
  return { requestsASecond: Number(((1000 * sorted.length) / took).toFixed(1)), p50: at(0.5), p99: at(0.99) };
}

/** Statements that the server has run so far, by its own count. */
async function statementsRun() {
  const text = await (await fetch(`${ours}/metrics`)).text();
  return Number(/^ujar_cypher_seconds_count(?:\{[^}]*\})? (\d+)/m.exec(text)?.[1] ?? 0);
}

const rows = [];
for (const { name, of, ask, peer: theirQuery, cypher: text } of OPERATIONS) {
  const one = (n) => (of === null ? {} : { id: idsOf[of][n % idsOf[of].length] });
  const before = await statementsRun();
  await askUs(ask, one(0));
  const statements = (await statementsRun()) - before;
  const row = {
    operation: name,
    statements,
    ...(await compare({
      ours: (n) => askUs(ask, one(n)),
      peer: (n) => askThem(theirQuery, one(n)),
      cypher: (n) => cypher(text, one(n)),
    })),
  };
  rows.push({ ...row, ofPeer: ratio(row.ours, row.peer), ofCypher: ratio(row.ours, row.cypher) });
  console.log(JSON.stringify(rows.at(-1)));
}
function ratio(one, other) {
  return Number((one.p50 / other.p50).toFixed(2));
}
const sorted = rows.map(({ ofPeer }) => ofPeer).sort((a, b) => a - b);
console.log(
  `p50 against @neo4j/graphql: median ${((sorted[2] + sorted[3]) / 2).toFixed(2)}, most ${sorted.at(-1)}; against bare Cypher: most ${Math.max(...rows.map(({ ofCypher }) => ofCypher))}`,
);
const [{ total }] = await cypher('MATCH (a:Article) RETURN count(a) AS total');
await driver.close();
for (const child of started) child.kill();
fs.rmSync(folder, { recursive: true, force: true });
if (process.argv.includes('--write'))
  fs.writeFileSync(
    path.join(root, 'bench/results/api-neo4j.json'),
    `${JSON.stringify({ node: process.version, cpu: `${os.cpus()[0]?.model ?? 'unknown'} x ${os.cpus().length}`, articles: total, clients: CLIENTS, operations: rows }, null, 1)}\n`,
  );
process.exit(0);
