// `npm run attack`: what hurts servers, each against a started one with 2,000 generated articles: milliseconds until it is answered, memory at its peak above a
// warmed baseline, and the slowest answer that a healthy client beside it got. Median of three. The exit code tells whether any took over 1 s or 50 MB, the
// healthy client over 200 ms, or the server ended.
//   --articles N   2,000 unless given
//   --write        keeps the figures in bench/results/attack.json
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';
import { generate } from './generate.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = process.argv.indexOf('--articles');
const count = at < 0 ? 2000 : Number(process.argv[at + 1]);
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-attack-'));
const env = { ...process.env, NEO4J_URI: '', UJAR_DATA: data, UJAR_TOKEN: 'attack-token', UJAR_RATE: '1000000', PORT: '0' };
const cli = path.join(root, 'dist/src/cli.js');
spawnSync(process.execPath, [cli, 'seed', '-'], { env, input: [...generate(count)].map((article) => JSON.stringify(article)).join('\n') });
const server = spawn(process.execPath, [cli, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
let ended = false;
server.once('exit', () => (ended = true));
const url = await new Promise((resolve) => {
  let told = '';
  server.stdout.on('data', (chunk) => {
    told += chunk;
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(told);
    if (found !== null && told.includes('Ctrl-C')) resolve(found[0]);
  });
});
const port = Number(new URL(url).port);

const post = async (body, headers = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: (await response.text()).slice(0, 200) };
};
const ask = (query, variables = {}) => post({ query, variables });
const repeat = (n, make) => Array.from({ length: n }, (_, k) => make(k)).join(' ');

/** A connection that sends slowly, or never ends what it began; closed after half a second if the server has not done it. */
const raw = (first, then = () => undefined) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.write(first);
      then(socket);
    });
    socket.on('error', () => resolve({ status: 0, text: 'closed' }));
    socket.on('close', () => resolve({ status: 0, text: 'closed' }));
    setTimeout(() => socket.destroy(), 500);
  });
const listen = (messages, protocol = 'graphql-transport-ws') =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql/live`, protocol);
    socket.on('open', () => messages.slice(0, 1).forEach((message) => socket.send(message)));
    // The rest once it has been let in.
    setTimeout(() => socket.readyState === socket.OPEN && messages.slice(1).forEach((message) => socket.send(message)), 100);
    socket.on('error', () => resolve({ status: 0, text: 'refused' }));
    socket.on('close', (code) => resolve({ status: code, text: 'closed' }));
    setTimeout(() => socket.terminate(), 500);
  });

const INIT = JSON.stringify({ type: 'connection_init' });
const ATTACKS = {
  'fields within fields, 200 deep': () =>
    ask(`{ people { nodes { ${'said { nodes { speakers { agent { '.repeat(50)} id ${'} } } }'.repeat(50)} } } }`),
  'fragments that double, 20 deep': () =>
    ask(
      `{ people { nodes { ...F0 } } } ${repeat(20, (n) => `fragment F${n} on Person { a${n}: said { nodes { speakers { agent { ...F${n + 1} } } } } b${n}: said { nodes { speakers { agent { ...F${n + 1} } } } } }`)} fragment F20 on Person { id }`,
    ),
  'fragments in a circle': () => ask('{ people { nodes { ...A } } } fragment A on Person { ...B } fragment B on Person { ...A }'),
  '15,000 aliases': () => ask(`{ ${repeat(15_000, (n) => `a${n}:stats{articles}`)} }`),
  '400 aliases of a list': () => ask(`{ ${repeat(400, (n) => `a${n}: people { nodes { id } }`)} }`),
  '5,000 directives': () => ask(`{ stats { articles ${'@include(if: true) '.repeat(5000)} } }`),
  'a page of two million': () => ask('query Q($n: Int!) { people(first: $n) { nodes { id } } }', { n: 2_000_000 }),
  'pages within pages by variables': () =>
    ask('query Q($n: Int!) { people(first: $n) { nodes { said(first: $n) { nodes { reports(first: $n) { nodes { id } } } } } } }', {
      n: 100,
    }),
  'the most that a page may cost': () =>
    ask('{ people(first: 100) { nodes { said(first: 20) { nodes { text speakers { as } addressees { name } } } } } }'),
  'a body of 5 MB': () => post(JSON.stringify({ query: `{ stats { articles } } # ${'x'.repeat(5_000_000)}` })),
  'JSON, 50,000 deep': () => post(`${'['.repeat(50_000)}${']'.repeat(50_000)}`),
  'no JSON': () => post('{"query": "{ stats'),
  'a text of 3,000 words': () =>
    ask('query Q($t: String!) { statements(filter: { text: $t }) { nodes { id } } }', { t: repeat(3000, (n) => `kata${n}`) }),
  'a search of 3,000 words': () =>
    ask('query Q($t: String!) { search(query: $t) { nodes { __typename } } }', { t: repeat(3000, (n) => `pelabuhan${n % 7}`) }),
  'quotes and operators in a search': () =>
    ask('query Q($t: String!) { search(query: $t) { nodes { __typename } } }', { t: '") OR * AND NOT ~ ^ [TO] {x} /re/ \\ "' }),
  'Cypher in a name': () => ask('query Q($n: String!) { person(by: { name: $n }) { id } }', { n: "x'}) DETACH DELETE (n) //" }),
  'every statement counted by three keys': () => ask('{ statementCounts(by: [SPEAKER, ADDRESSEE, MONTH]) { count } }'),
  'a way between two that may not be': () => ask('{ path(between: { name: "wartawan" }, and: { name: "Nobody At All" }) { length } }'),
  'the whole schema, 30 times': () =>
    ask(`{ ${repeat(30, (n) => `s${n}: __schema { types { name fields { name type { name ofType { name } } } } }`)} }`),
  '100 batched operations': () => post(JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ people { nodes { id } } }' })))),
  'headers of 64 KB': () => raw(`GET /graphql HTTP/1.1\r\nHost: x\r\n${repeat(64, (n) => `X-A${n}: ${'a'.repeat(1000)}\r\n`)}\r\n`),
  'a body that never ends': () =>
    raw('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{', (socket) =>
      socket.write('"'),
    ),
  '200 connections that say nothing': () =>
    Promise.all(Array.from({ length: 200 }, () => raw('GET /graphql HTTP/1.1\r\n'))).then(([one]) => one),
  'a WebSocket message of 5 MB': () => listen([INIT, 'x'.repeat(5_000_000)]),
  'a WebSocket that asks before it says who it is': () =>
    listen([JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { statementAdded { id } }' } })]),
  '300 subscriptions on one WebSocket': () =>
    listen([
      INIT,
      ...Array.from({ length: 300 }, (_, n) =>
        JSON.stringify({ id: String(n), type: 'subscribe', payload: { query: 'subscription { statementAdded { id } }' } }),
      ),
    ]),
  '200 wrong tokens': async () => {
    let last;
    for (let n = 0; n < 200; n++) last = await post({ query: '{ stats { articles } }' }, { authorization: `Bearer ${n}` });
    return last;
  },
};

const memory = () => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
for (const attack of Object.values(ATTACKS)) await attack();
for (let n = 0; n < 50; n++) await ask('{ people(first: 20) { nodes { name said(first: 5) { nodes { text } } } } }');

const rows = [];
for (const [name, attack] of Object.entries(ATTACKS)) {
  const runs = [];
  let answer;
  for (let n = 0; n < 3; n++) {
    await pause(150);
    const base = memory();
    let peak = base;
    let slowest = 0;
    let over = false;
    const watching = setInterval(() => (peak = Math.max(peak, memory())), 10);
    const healthy = (async () => {
      while (!over) {
        const started = performance.now();
        await ask('{ people(first: 5) { nodes { name } } }');
        slowest = Math.max(slowest, performance.now() - started);
        await pause(20);
      }
    })();
    const started = performance.now();
    answer = await attack().catch((error) => ({ status: 0, text: String(error) }));
    const ms = performance.now() - started;
    over = true;
    await healthy;
    clearInterval(watching);
    if (ended) {
      console.error(`the server ended at: ${name}`);
      process.exit(1);
    }
    runs.push({ ms, mb: peak - base, healthy: slowest });
  }
  const row = {
    attack: name,
    ms: Math.round(median(runs.map(({ ms }) => ms))),
    mb: Math.round(median(runs.map(({ mb }) => mb))),
    healthy: Math.round(median(runs.map(({ healthy }) => healthy))),
    status: answer.status,
  };
  rows.push(row);
  console.log(
    `${name.padEnd(50)} ${String(row.ms).padStart(6)} ms ${String(row.mb).padStart(4)} MB   healthy ${String(row.healthy).padStart(4)} ms   ${row.status}  ${answer.text.slice(0, 70)}`,
  );
}
server.kill('SIGTERM');
await new Promise((resolve) => server.once('exit', resolve));
fs.rmSync(data, { recursive: true, force: true });
if (process.argv.includes('--write'))
  fs.writeFileSync(
    path.join(root, 'bench/results/attack.json'),
    `${JSON.stringify({ node: process.version, cpu: `${os.cpus()[0]?.model ?? 'unknown'} x ${os.cpus().length}`, articles: count, attacks: rows }, null, 1)}\n`,
  );
// Those that wait half a second by themselves are not the server's time.
const bad = rows.filter(({ ms, mb, healthy }) => ms > 1000 || mb > 50 || healthy > 200);
if (bad.length > 0) console.error(`over 1 s, 50 MB or 200 ms: ${bad.map(({ attack }) => attack).join('; ')}`);
process.exit(bad.length > 0 ? 1 : 0);
