// `npm run bench:sources`: whether memory stays flat over a long source, and how fast one is taken apart, nothing being read of the articles.
//   --articles N   20,000 unless given
//   --megabytes M  the size of the source, 200 unless given: the articles are made so long
//   --write        keeps the figures in bench/results/sources.json
// Of each form the same articles; memory is what the process holds after the garbage is collected, when a tenth of the articles has come and at the last one.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { readPaths } from '../dist/src/sources/paths.js';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = option('--articles', 20_000);
const megabytes = option('--megabytes', 200);
const each = Math.floor((megabytes * 1e6) / count);

/** One form is read in a process of its own: what another held does not count. */
if (process.argv.includes('--read')) await readOne(process.argv[process.argv.indexOf('--read') + 1]);
else await all();

/** Words of a vocabulary that is long enough not to be packed to nothing. */
function textOf(n) {
  let text = '';
  for (let seed = n + 1; text.length < each; seed = (seed * 48_271) % 2_147_483_647) text += `kata${seed % 9973} `;
  return `${text}.`;
}

function* lines() {
  for (let n = 0; n < count; n++) yield `${JSON.stringify({ id: `a${n}`, text: textOf(n) })}\n`;
}

function* rows() {
  yield 'id;text\n';
  for (let n = 0; n < count; n++) yield `a${n};"${textOf(n)}"\n`;
}

function* records() {
  for (let n = 0; n < count; n++) {
    const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><p>${textOf(n)}</p>`;
    yield Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://warta.example/${n}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}\r\n\r\n`,
    );
  }
}

function* packedRecords() {
  for (const record of records()) yield gzipSync(record, { level: 1 });
}

function tar() {
  const packing = pack();
  void (async () => {
    for (let n = 0; n < count; n++) await new Promise((done) => packing.entry({ name: `a${n}.txt` }, textOf(n), done));
    packing.finalize();
  })();
  return packing;
}

async function all() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-bench-'));
  const forms = {
    'articles.jsonl': [Readable.from(lines())],
    'articles.jsonl.gz': [Readable.from(lines()), createGzip({ level: 1 })],
    'articles.csv': [Readable.from(rows())],
    'crawl.warc': [Readable.from(records())],
    'crawl.warc.gz': [Readable.from(packedRecords())],
    'articles.tar.gz': [tar(), createGzip({ level: 1 })],
  };
  const results = [];
  try {
    for (const [name, streams] of Object.entries(forms)) {
      const file = path.join(folder, name);
      await pipeline(...streams, fs.createWriteStream(file));
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['--expose-gc', fileURLToPath(import.meta.url), '--read', file, '--articles', String(count)],
        { encoding: 'utf8', maxBuffer: 1e8 },
      );
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      results.push({ form: name, bytes: fs.statSync(file).size, ...JSON.parse(stdout) });
      process.stderr.write(`${JSON.stringify(results.at(-1))}\n`);
      fs.rmSync(file);
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  const result = {
    node: process.version,
    cpu: `${os.cpus()[0]?.model ?? 'unknown'} x ${os.cpus().length}`,
    articles: count,
    megabytes,
    forms: results,
  };
  console.log(JSON.stringify(result, null, 1));
  if (process.argv.includes('--write'))
    fs.writeFileSync(path.join(import.meta.dirname, 'results/sources.json'), `${JSON.stringify(result, null, 1)}\n`);
}

/** What is held of a page is let go as `ujar seed` does when it was written. */
async function readOne(file) {
  const page = (bytes, _headers, url) => ({ text: Buffer.from(bytes).toString(), url });
  let articles = 0;
  let early = 0;
  let most = 0;
  const held = () => {
    globalThis.gc();
    return process.memoryUsage().rss;
  };
  const started = performance.now();
  let paused = 0;
  for await (const item of readPaths([file], process.stdin, { page })) {
    if (!('article' in item)) throw new Error(item.error ?? item.skipped);
    articles++;
    if (articles % Math.ceil(count / 20) !== 0) continue;
    const from = performance.now();
    const now = held();
    if (articles === Math.ceil(count / 20) * 2) early = now;
    most = Math.max(most, now);
    paused += performance.now() - from;
  }
  if (articles !== count) throw new Error(`${articles} articles came out of ${count}`);
  const seconds = (performance.now() - started - paused) / 1000;
  const last = held();
  const megabytesOf = (bytes) => Math.round(bytes / 1e5) / 10;
  console.log(
    JSON.stringify({
      articlesASecond: Math.round(count / seconds),
      megabytesAtATenth: megabytesOf(early),
      megabytesAtTheLast: megabytesOf(last),
      lastOfTenth: Number((last / early).toFixed(2)),
      megabytesAtMost: megabytesOf(most),
    }),
  );
}
