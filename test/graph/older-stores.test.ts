import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeApp } from '../../src/app.js';
import type { App } from '../../src/app.js';
import { PACKAGE_ROOT, readConfig } from '../../src/config.js';
import { dated } from '../../src/cli/day.js';
import { READER_VERSION } from '../../src/domain/extraction.js';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { nodesById } from '../../src/graph/queries/nodes.js';
import { STORE_FILE } from '../../src/graph/vocabulary.js';
import { readPaths } from '../../src/sources/paths.js';
import { readPeople } from '../../src/sources/people.js';
import { linesOf } from './canonical.js';

const STORES = path.join(PACKAGE_ROOT, 'test', 'stores');
/** The reader that read the articles, by the store's version. */
const READERS: Readonly<Record<string, number>> = { v6: 4, v7: 6 };
const VERSIONS = fs.readdirSync(STORES).filter((name) => /^v\d+$/.test(name));

/** What older programs stored must outlive them: each folder of test/stores is opened by today's program, in a copy. */
describe.each(VERSIONS)('a store of version %s', (version) => {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-'));
  const kept = (name: string): string => fs.readFileSync(path.join(STORES, version, name), 'utf8');
  let app: App;
  const ask = async (query: string): Promise<Record<string, unknown>> =>
    JSON.parse(JSON.stringify(await app.query(query))) as Record<string, unknown>;
  const people = async (): Promise<{ name: string; said: { totalCount: number } }[]> => {
    const { data: found } = (await ask(
      '{ people(first: 100, orderBy: { by: NAME, direction: ASC }) { nodes { name said { totalCount } } } }',
    )) as {
      data: { people: { nodes: { name: string; said: { totalCount: number } }[] } };
    };
    return found.people.nodes;
  };
  const timesSaid = async (name: string): Promise<number[]> =>
    (await people()).filter((person) => person.name === name).map(({ said }) => said.totalCount);
  beforeAll(async () => {
    fs.writeFileSync(path.join(data, STORE_FILE), zlib.gunzipSync(fs.readFileSync(path.join(STORES, version, `${STORE_FILE}.gz`))));
    app = await makeApp(readConfig({ UJAR_DATA: data, UJAR_TODAY: '2025-06-10' }));
  });
  afterAll(async () => {
    await app.close();
    fs.rmSync(data, { recursive: true });
  });

  it('opens, and is not taken for a new one', () => expect(app.made).toBe(false));

  it('holds what a new store holds of the same articles, revisions, judgements and people', async () => {
    const fresh = await makeApp(readConfig({ UJAR_DATA: fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-')), UJAR_TODAY: '2025-06-03' }));
    const seed = async (paths: string[], { date, sample = false }: { date?: string; sample?: boolean } = {}): Promise<void> => {
      for await (const item of dated(readPaths(paths, process.stdin), date))
        if ('article' in item) await fresh.ingest.batch([item], { sample });
    };
    await seed([path.join(PACKAGE_ROOT, 'seed', 'articles')], { sample: true });
    await seed([path.join(STORES, 'articles')]);
    await seed([path.join(STORES, 'undated.txt')], { date: '2025-01-10' });
    await fresh.storeList(readPeople(path.join(STORES, 'people.csv')));
    await seed([path.join(STORES, 'revised.jsonl')]);
    await fresh.withdraw({ key: 'ditarik' });
    const judgements = kept('judgements.jsonl').trim().split('\n');
    await fresh.importJudgements(judgements);
    const wanted = await linesOf(fresh.engine);
    await fresh.close();
    expect(await linesOf(app.engine)).toEqual(wanted);
  });

  it('knows every id that it gave out, or tells that nothing is left of it', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-'));
    fs.copyFileSync(path.join(data, `ujar.${version}.grafeo`), path.join(folder, STORE_FILE));
    const old = await openEmbedded({ folder });
    const given = (await old.read((run) => run('MATCH (n) WHERE n:Agent OR n:Statement OR n:Event OR n:Article RETURN n.id AS id'))).map(
      ({ id }) => String(id),
    );
    await old.close();
    const found = await app.engine.read((run) => nodesById(run, given));
    const gone = given.filter((id) => !found.has(id));
    const told = await app.engine.read((run) => run('UNWIND $ids AS id MATCH (l:Id {id: id}) RETURN id', { ids: gone }));
    expect(given.length).toBeGreaterThan(100);
    expect(gone.filter((id) => /^(?:person|organization|country|article)/.test(id))).toEqual([]);
    expect(told.map(({ id }) => id).sort()).toEqual(gone.sort());
  });

  it('goes on telling what changes where a reader of the log had come', async () => {
    const { data: found } = (await ask('{ changes(after: "MTA6MA", first: 100) { nodes { kind id } } }')) as {
      data: { changes: { nodes: { kind: string; id: string }[] } };
    };
    const changed = found.changes.nodes.filter(({ kind, id }) => kind === 'CHANGED' && id.startsWith('article:'));
    if (READERS[version]! < READER_VERSION) expect(changed.length).toBeGreaterThan(20);
    else expect(changed).toEqual([]);
  });

  it('is kept beside the new one until somebody lets go of it', () =>
    expect(
      fs
        .readdirSync(data)
        .filter((name) => !name.endsWith('.wal'))
        .sort(),
    ).toEqual([STORE_FILE, `ujar.${version}.grafeo`]));

  it('takes in an article, and joins what it says with what is there', async () => {
    const before = await timesSaid('Yosef Leba');
    const article = {
      id: 'later',
      language: 'id',
      publishedAt: '2025-06-09',
      text: 'Bupati Ende Yosef Leba mengatakan bahwa jembatan lama akan dibongkar.',
    };
    expect(await app.ingest.batch([{ article, where: 'later' }])).toMatchObject([{ outcome: 'NEW' }]);
    expect(await timesSaid('Yosef Leba')).toEqual(before.map((count) => count + 1));
    await app.withdraw({ key: 'later' });
    expect(await timesSaid('Yosef Leba')).toEqual(before);
  });

  it('is brought up by reading its articles again, and keeps what people have judged', async () => {
    // As if an older reader had read them.
    await app.engine.write((run) => run('MATCH (a:Article) SET a.readerVersion = 1'));
    const told = { progress: () => undefined, failed: () => undefined };
    expect(await app.reread(told)).toEqual({ reread: 25, failed: 0 });
    expect(await app.reread(told)).toEqual({ reread: 0, failed: 0 });
    expect((await app.exportJudgements()).map((record) => JSON.stringify(record)).sort()).toEqual(
      kept('judgements.jsonl').trim().split('\n').sort(),
    );
    expect(await ask('{ judgements { nodes { active } } }')).toEqual({
      data: { judgements: { nodes: [{ active: true }, { active: true }, { active: true }, { active: true }] } },
    });
    const names = (await people()).map(({ name }) => name);
    // Said to be the same: Leba and Tika are nobody besides; said not to be: one of the two called Rosalia Banu.
    expect(names.filter((name) => ['Leba', 'Yosef Leba', 'Tika', 'Kartika Lobo', 'Rosalia Banu'].includes(name)).sort()).toEqual([
      'Kartika Lobo',
      'Rosalia Banu',
      'Rosalia Banu',
      'Yosef Leba',
    ]);
  });

  it('keeps the day that was given with an article which tells none', async () => {
    const { data: found } = (await ask(
      '{ statements(filter: { text: "kabel dari Surabaya" }) { nodes { saidAt { earliest } firstReport { article { assumedDate zone } } } } }',
    )) as { data: { statements: { nodes: unknown[] } } };
    expect(found.statements.nodes).toEqual([
      { saidAt: { earliest: '2025-01-08' }, firstReport: { article: { assumedDate: '2025-01-10', zone: 'Asia/Jakarta' } } },
    ]);
  });

  it('keeps the texts that an article had, and the list of people', async () => {
    expect(
      await ask(
        '{ article(by: { url: "https://kabarselat.example/pasar" }) { revision revisions { nodes { number } } } person(by: { name: "Ahmad Leba" }) { wikidata } }',
      ),
    ).toEqual({
      data: { article: { revision: 2, revisions: { nodes: [{ number: 1 }, { number: 2 }] } }, person: { wikidata: 'Q900001' } },
    });
  });
});
