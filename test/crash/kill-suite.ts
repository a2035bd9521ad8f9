import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { vocabularies } from '../../src/app.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import type { Article } from '../../src/domain/article.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { takeTurn } from '../../src/graph/write/turn.js';
import { makeIngest } from '../../src/ingest/ingest.js';
import { draftHere } from '../../src/reader/drafts.js';
import { extract } from '../../src/reader/reader.js';
import { linesOf } from '../graph/canonical.js';
import { openEmbeddedStore } from '../graph/stores.js';

const NAMES = ['Luis Quispe', 'Maria Quispe', 'Haruto Senoo', 'Wayan Sudarta', 'Paulus Tokan', 'Rosalia Banu', 'Claire Beaumont'];
const ARTICLES: Article[] = Array.from({ length: 200 }, (_, n) => ({
  id: `a${n}`,
  language: 'id',
  publishedAt: `2025-02-${String(10 + (n % 18)).padStart(2, '0')}`,
  text: [0, 1, 2, 3]
    .map(
      (k) =>
        `Bupati Muara ${NAMES[(n * 3 + k) % NAMES.length]!} mengatakan bahwa kapal nomor ${(n + k) % 40} akan segera dilepas dari pelabuhan.`,
    )
    .join(' '),
}));

/** A store that a seeder can be killed over: how it is pointed at, opened and emptied. */
export interface Killable {
  env: Record<string, string>;
  open: () => Promise<GraphEngine>;
  empty: () => Promise<void>;
}

/** `kill -9` while seeding leaves whole articles, and the next run completes to the same graph. */
export function killSuite(name: string, make: () => Promise<Killable>, kills: number): void {
  describe(`a seeder that is killed over ${name}`, () => {
    it(
      `leaves whole articles, and the next run completes (${kills} times)`,
      async () => {
        const store = await make();
        const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-kill-')), 'articles.jsonl');
        fs.writeFileSync(file, ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join(''));
        const whole = await graphOf(ARTICLES);
        await store.empty();
        let done = 0;
        for (let attempt = 0; done < kills; attempt++) {
          // At another moment each time, from before the first transaction to after the last.
          const killed = await seedAndKill(store, file, 250 + ((attempt * 131) % 800));
          if (killed) done++;
          const engine = await store.open();
          const { keys, lines } = await settled(engine);
          await engine.close();
          expect(lines).toEqual(await graphOf(ARTICLES.filter(({ id }) => keys.includes(id))));
          if (keys.length === ARTICLES.length) await store.empty();
        }
        expect(await seedAndKill(store, file, null)).toBe(false);
        const engine = await store.open();
        expect(await linesOf(engine)).toEqual(whole);
        await engine.close();
      },
      60_000 + kills * 20_000,
    );
  });
}

/** What there is once nothing is on its way any more: a server may still commit what it was told before the seeder was killed. */
async function settled(engine: GraphEngine): Promise<{ keys: string[]; lines: string[] }> {
  const keysOf = async (): Promise<string[]> =>
    (await engine.read((run) => run('MATCH (a:Article) RETURN a.key AS key ORDER BY key'))).map(({ key }) => String(key));
  // Killed before it made the store: there is nothing, and a turn would be a foreign node to the next one.
  const made = await engine.read((run) => run(`MATCH (m:Meta {key: 'schema'}) RETURN m.version AS version`));
  if (made.length === 0) return { keys: [], lines: [] };
  for (;;) {
    await engine.write(takeTurn);
    const keys = await keysOf();
    const lines = await linesOf(engine);
    await engine.write(takeTurn);
    if ((await keysOf()).length === keys.length) return { keys, lines };
  }
}

/** Two seeders at once make the graph that one makes. */
export function togetherSuite(name: string, make: () => Promise<Killable>): void {
  it(`two seeders at once over ${name} make the graph that one makes`, async () => {
    const store = await make();
    await store.empty();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-two-'));
    const files = [ARTICLES, [...ARTICLES].reverse()].map((articles, n) => {
      const file = path.join(folder, `${n}.jsonl`);
      fs.writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
      return file;
    });
    await Promise.all(files.map((file) => seedAndKill(store, file, null)));
    const engine = await store.open();
    const lines = await linesOf(engine);
    await engine.close();
    expect(lines).toEqual(await graphOf(ARTICLES));
  }, 120_000);
}

/** Two servers over one store, each sent the same articles by another client, make the graph that one makes. */
export function serversSuite(name: string, make: () => Promise<Killable>): void {
  it(`two servers at once over ${name} make the graph that one makes`, async () => {
    const store = await make();
    await store.empty();
    const servers = await Promise.all([0, 1].map(() => startServer(store)));
    const halves = [ARTICLES, [...ARTICLES].reverse()].map((articles) => articles.slice(0, 150));
    try {
      await Promise.all(
        servers.map(async ({ url }, n) => {
          for (let at = 0; at < halves[n]!.length; at += 30) await send(url, halves[n]!.slice(at, at + 30));
        }),
      );
    } finally {
      for (const { stop } of servers) stop();
    }
    const engine = await store.open();
    const lines = await linesOf(engine);
    await engine.close();
    expect(lines).toEqual(await graphOf(ARTICLES));
  }, 120_000);
}

const TOKEN = 'a-token-for-the-test';

function startServer({ env }: Killable): Promise<{ url: string; stop: () => void }> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-server-'));
  const child = spawn(process.execPath, [path.join(PACKAGE_ROOT, 'dist/src/cli.js'), 'serve'], {
    env: { ...process.env, ...env, UJAR_DATA: data, UJAR_TOKEN: TOKEN, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let told = '';
    const hear = (data: Buffer): void => {
      told += data.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0];
      if (url !== undefined && told.includes('Ctrl-C')) resolve({ url, stop: () => void child.kill('SIGTERM') });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`the server ended: ${told}`)));
  });
}

async function send(url: string, articles: readonly Article[]): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({
      query: 'mutation Send($input: IngestInput!) { ingest(input: $input) { userErrors { message } } }',
      variables: { input: { articles } },
    }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { ingest: { userErrors: { message: string }[] } };
    errors?: { message: string }[];
  };
  const message = errors?.[0]?.message ?? data?.ingest.userErrors[0]?.message;
  if (message !== undefined) throw new Error(message);
}

/** Seeds in a process of its own; kills it after that many milliseconds. Whether it was killed. */
function seedAndKill({ env }: Killable, file: string, after: number | null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(PACKAGE_ROOT, 'dist/src/cli.js'), 'seed', file], {
      env: { ...process.env, NEO4J_URI: '', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (data) => (told += String(data)));
    const timer = after === null ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(`the seeder ended with ${code}: ${told}`));
    });
  });
}

async function graphOf(articles: readonly Article[]): Promise<string[]> {
  const engine = await openEmbeddedStore();
  const ingest = makeIngest({
    engine,
    draft: draftHere(extract),
    vocabularies,
    today: () => '2025-03-01',
    now: () => '2025-03-01T08:00:00Z',
  });
  for (const { error } of await ingest.batch(articles.map((article) => ({ article, where: article.id }))))
    if (error !== undefined) throw new Error(error);
  const lines = await linesOf(engine);
  await engine.close();
  return lines;
}
