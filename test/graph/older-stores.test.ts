import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeApp } from '../../src/app.js';
import type { App } from '../../src/app.js';
import { PACKAGE_ROOT, readConfig } from '../../src/config.js';
import { STORE_FILE } from '../../src/graph/vocabulary.js';

const STORES = path.join(PACKAGE_ROOT, 'test', 'stores');
const QUESTIONS = path.join(STORES, 'questions');
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
  const reread = async (): Promise<string[]> =>
    (await app.ingest.batch((await app.outdated()).map((article) => ({ article, where: article.id })))).map(
      ({ outcome, error }) => error ?? outcome,
    );

  beforeAll(async () => {
    fs.writeFileSync(path.join(data, STORE_FILE), zlib.gunzipSync(fs.readFileSync(path.join(STORES, version, `${STORE_FILE}.gz`))));
    app = await makeApp(readConfig({ UJAR_DATA: data, UJAR_TODAY: '2025-06-10' }));
  });
  afterAll(async () => {
    await app.close();
    fs.rmSync(data, { recursive: true });
  });

  it('opens, and is not taken for a new one', () => expect(app.made).toBe(false));

  it.each(fs.readdirSync(QUESTIONS))('answers %s as it did', async (name) => {
    const answers = JSON.parse(kept('answers.json')) as Record<string, unknown>;
    expect(await ask(fs.readFileSync(path.join(QUESTIONS, name), 'utf8'))).toEqual({ data: answers[name] });
  });

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
    // However new its reader is: as if an older one had read them.
    await app.engine.write((run) => run('MATCH (a:Article) SET a.reader = 1'));
    const outcomes = await reread();
    expect(outcomes.length).toBeGreaterThan(20);
    expect(new Set(outcomes)).toEqual(new Set(['REREAD']));
    expect(await reread()).toEqual([]);
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
