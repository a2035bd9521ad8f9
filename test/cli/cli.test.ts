import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import { CLI, temporary, TEXT, ujar } from './run.js';

describe('ujar extract', () => {
  it('prints one JSON line an article from the standard input', () => {
    const { out, code } = ujar(['extract', '-'], {
      input: `{"id":"a","text":${JSON.stringify(TEXT)}}\n{"id":"b","text":"Satu dua tiga."}`,
    });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; statements: unknown[] });
    expect(lines.map(({ id, statements }) => [id, statements.length])).toEqual([
      ['a', 2],
      ['b', 0],
    ]);
    expect(code).toBe(0);
  });
  it('names the article with --id and dates it with --date', () => {
    const { out } = ujar(['extract', '-', '--id', 'mine', '--date', '2025-01-10'], {
      input: 'Kata Presiden Peru Luis Quispe pada Rabu (8/1): "Kami siap."',
    });
    expect(JSON.parse(out)).toMatchObject({ id: 'mine', articleDate: '2025-01-10', statements: [{ saidAt: { earliest: '2025-01-08' } }] });
  });
  it('goes on after what cannot be read, and its exit code tells', () => {
    const folder = temporary();
    fs.writeFileSync(path.join(folder, 'a.txt'), '');
    fs.writeFileSync(path.join(folder, 'b.txt'), TEXT);
    fs.writeFileSync(path.join(folder, 'c.pdf'), 'x');
    const { out, err, code } = ujar(['extract', folder]);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('a.txt: the file is empty');
    expect(err).toContain('c.pdf: skipped');
    expect(code).toBe(1);
  });
  it('shows a reading for people with --pretty', () => {
    const { out } = ujar(['extract', '-', '--pretty'], { input: TEXT });
    expect(out).toContain('⟦s2 Kami siap⟧');
    expect(out).toContain('s2 Luis Quispe: direct assert, to wartawan');
  });
  it('refuses a day that is none', () => expect(ujar(['extract', '-', '--date', '13/2/2025'], { input: TEXT })).toMatchObject({ code: 2 }));
});

describe('ujar seed', () => {
  it('stores, tells what it did, and does nothing the second time', () => {
    const data = temporary();
    const folder = temporary();
    fs.writeFileSync(path.join(folder, 'a.txt'), TEXT);
    fs.writeFileSync(path.join(folder, 'bad.jsonl'), '{"text":');
    const first = ujar(['seed', folder], { data });
    expect(first.out).toContain('2 articles: 1 new, 0 changed, 0 unchanged, 1 failed');
    expect(first.err).toContain('bad.jsonl:1: failed');
    expect(first.code).toBe(1);
    expect(ujar(['seed', path.join(folder, 'a.txt')], { data })).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 unchanged'),
    });
    expect(ujar(['status'], { data }).out).toMatch(/articles:\s+1\npeople:\s+1/);
    const { out } = ujar(['query', '-'], { data, input: '{ people { nodes { name said { totalCount } } } }' });
    expect(JSON.parse(out)).toEqual({ data: { people: { nodes: [{ name: 'Luis Quispe', said: { totalCount: 2 } }] } } });
    expect(ujar(['withdraw', 'file:a.txt'], { data }).out).toBe('1 withdrawn\n');
    expect(ujar(['withdraw', 'file:a.txt'], { data })).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no article'),
    });
  });
  it('of two texts with one key takes the first and says so', () => {
    const { out, err } = ujar(['seed', '-'], { input: '{"id":"a","text":"Satu dua."}\n{"id":"a","text":"Tiga empat."}' });
    expect(out).toContain('2 articles: 1 new, 0 changed, 0 unchanged, 1 failed');
    expect(err).toContain('another text with the key a came earlier');
  });
  it('reads again what an older reader read', () => expect(ujar(['reread']).out).toBe('0 read again, 0 failed\n'));
  it.each([
    [{ NEO4J_URI: 'bolt://127.0.0.1:9' }, 'no Neo4j answers at bolt://127.0.0.1:9'],
    [{ NEO4J_URI: 'http://nowhere' }, 'NEO4J_URI is no address of a Neo4j'],
    [{ PORT: 'many' }, 'PORT is "many"'],
    [{ UJAR_ZONE: 'Kupang' }, 'UJAR_ZONE is "Kupang": wanted a name like Asia/Jakarta'],
  ])('with %j says what is wrong', (env, message) => {
    const { err, code } = ujar(['status'], { env: env as unknown as Record<string, string> });
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe('the settings', () => {
  it('are listed by serve --help', () => expect(ujar(['serve', '--help']).out).toMatch(/UJAR_RATE\s+how often one address may ask/));
  it('are looked over for slips', () => {
    const { err, code } = ujar(['status'], { env: { UJAR_TOKN: 'x' } });
    expect(err).toContain('UJAR_TOKN is no setting and does nothing: the nearest one is UJAR_TOKEN');
    expect(code).toBe(0);
  });
});

describe('ujar export', () => {
  it('is taken in by another store, where the same ids answer', () => {
    const [data, other] = [temporary(), temporary()];
    ujar(['seed', '-'], { data, input: TEXT });
    const out = path.join(temporary(), 'store.jsonl');
    fs.writeFileSync(out, ujar(['export'], { data }).out);
    expect(ujar(['import', out], { data: other })).toMatchObject({ out: '1 articles, 0 failed; 0 judgements\n', code: 0 });
    const input = '{ people(first: 5) { nodes { id said { nodes { id } } } } stats { cursor } }';
    expect(ujar(['query', '-'], { data: other, input }).out).toBe(ujar(['query', '-'], { data, input }).out);
    expect(ujar(['import', out], { data: other }).out).toBe('1 articles, 0 failed; 0 judgements\n');
    expect(ujar(['import', path.join(data, 'none')], { data: other })).toMatchObject({ code: 2 });
  });
});

describe('ujar upgrade', () => {
  it('migrates an older store, keeps it until told to let go, and then does', () => {
    const data = temporary();
    const kept = path.join(PACKAGE_ROOT, 'test/stores/v6/ujar.grafeo.gz');
    fs.writeFileSync(path.join(data, 'ujar.grafeo'), gunzipSync(fs.readFileSync(kept)));
    const first = ujar(['upgrade'], { data });
    expect(first.err).toContain('the store is of version 6, this Ujar writes version 8: migrating it');
    expect(first.out).toContain('ujar.v6.grafeo may hold texts that were erased since');
    expect(ujar(['upgrade', '--forget'], { data }).out).toBe('1 older stores removed\n');
    expect(fs.readdirSync(data).sort()).toEqual(['ujar.grafeo']);
    expect(ujar(['upgrade'], { data }).out).toBe('the store is of this version\n');
  });
});

describe('ujar judge', () => {
  const data = temporary();
  const ids = (): string[] => {
    const { out } = ujar(['query', '-'], { data, input: '{ people { nodes { id name } } }' });
    return (JSON.parse(out) as { data: { people: { nodes: { id: string }[] } } }).data.people.nodes.map(({ id }) => id);
  };
  const articles = [
    { id: 'a', language: 'id', publishedAt: '2025-02-13', text: 'Bupati Sikka Ahmad Leba mengatakan bahwa jalan akan dibuka.' },
    { id: 'b', language: 'id', publishedAt: '2025-02-13', text: 'Bupati Ende Yosef Leba mengatakan bahwa jalan akan ditutup.' },
  ];
  beforeAll(() => void ujar(['seed', '-'], { data, input: articles.map((article) => JSON.stringify(article)).join('\n') }));

  it('joins two, tells the judgement, exports it for another store, and takes it back', () => {
    const [one, other] = ids();
    const judged = ujar(['judge', one!, other!, '--by', 'meja redaksi'], { data });
    expect(judged.out).toMatch(/^judgement:/);
    expect(ids()).toHaveLength(1);
    const exported = ujar(['judgements', 'export'], { data }).out;
    expect(JSON.parse(exported)).toMatchObject({ same: true, by: 'meja redaksi', one: { alone: false, appearances: [{ article: 'a' }] } });
    const elsewhere = temporary();
    expect(ujar(['judgements', 'import', '-'], { data: elsewhere, input: `${exported}{"same":1}\n` })).toMatchObject({
      out: '1 judgements: 1 new\n',
      err: expect.stringContaining('-:2: no judgement'),
      code: 1,
    });
    expect(ujar(['judge', '--undo', judged.out.trim()], { data }).code).toBe(0);
    expect(ids()).toHaveLength(2);
  });
  it('says what is wrong with a judgement', () => {
    expect(ujar(['judge', 'person:nobody', 'person:none', '--by', 'x'], { data })).toMatchObject({
      code: 1,
      err: expect.stringContaining('wanted the id of a person'),
    });
    expect(ujar(['judge', ids()[0]!], { data })).toMatchObject({ code: 2, err: expect.stringContaining('name two people') });
  });
  it('takes a list of people, and says which line of one cannot be read', () => {
    const file = path.join(temporary(), 'people.csv');
    fs.writeFileSync(file, 'name,aliases,wikidata,roles\nAhmad Leba,Bung Leba; Ama,Q42,Bupati | Sikka | 2020-01-01\n');
    expect(ujar(['seed', '--people', file], { data }).out).toBe('1 people on the list\n');
    const { out } = ujar(['query', '-'], { data, input: '{ person(by: { name: "Ahmad Leba" }) { wikidata names } }' });
    expect(JSON.parse(out)).toMatchObject({ data: { person: { wikidata: 'Q42', names: expect.arrayContaining(['Bung Leba']) } } });
    fs.appendFileSync(file, 'Yosef Leba,,42,\n');
    expect(ujar(['seed', '--people', file], { data })).toMatchObject({
      code: 2,
      err: expect.stringContaining('people.csv:3: wikidata is "42"'),
    });
  });
});

describe('ujar serve', () => {
  const data = temporary();
  let server: ReturnType<typeof spawn>;
  let shown = '';
  let sent = '';
  const collector = http.createServer((request, response) => {
    request.on('data', (chunk: Buffer) => (sent += chunk.toString()));
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const { port } = collector.address() as AddressInfo;
    const env = { NEO4J_URI: '', UJAR_DATA: data, PORT: '0', OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` };
    server = spawn(process.execPath, [CLI, 'serve'], { env: { ...process.env, ...env } });
    await new Promise<void>((resolve, reject) => {
      server.stdout!.on('data', (chunk: Buffer) => {
        shown += chunk.toString();
        if (shown.includes('Ctrl-C')) resolve();
      });
      server.once('exit', () => reject(new Error(`the server ended: ${shown}`)));
    });
  });
  afterAll(() => {
    server.kill('SIGKILL');
    collector.close();
  });

  it('seeds the samples when it makes the store, and tells what to open', () => {
    expect(shown).toContain('Ujar serves 12 articles');
    expect(shown).toMatch(/http:\/\/127\.0\.0\.1:\d+\/graphql/);
  });
  it('keeps the write token for its owner alone, and shows it once', () => {
    expect(fs.statSync(path.join(data, 'token')).mode & 0o777).toBe(0o600);
    expect(shown).toContain(fs.readFileSync(path.join(data, 'token'), 'utf8').trim());
  });
  it('takes articles from the command line while it holds the store', () => {
    const seeded = ujar(['seed', '-'], { data, input: TEXT });
    expect(seeded.err).toContain('holds the store: sending the articles to it');
    expect(seeded.out).toContain('1 articles: 1 new');
    const { out } = ujar(['query', '-'], { data, input: '{ person(by: { name: "Luis Quispe" }) { said { totalCount } } }' });
    expect(JSON.parse(out)).toEqual({ data: { person: { said: { totalCount: 2 } } } });
    expect(ujar(['withdraw', '--samples'], { data }).out).toBe('12 withdrawn\n');
    expect(ujar(['status'], { data }).out).toMatch(/articles:\s+1\n/);
  });
  it('sends the day of --date along with articles that tell none; another day is a change', () => {
    const said = '"Kami siap," kata Bupati Sikka Ahmad Leba, Rabu (8/1).';
    const seed = (day: string): string => ujar(['seed', '-', '--date', day], { data, input: said }).out;
    expect(seed('2025-01-10')).toContain('1 new');
    expect(seed('2025-01-10')).toContain('1 unchanged');
    expect(seed('2020-01-10')).toContain('1 changed');
    const input = '{ person(by: { name: "Ahmad Leba" }) { said { nodes { saidAt { earliest } } } } }';
    expect(JSON.parse(ujar(['query', '-'], { data, input }).out)).toEqual({
      data: { person: { said: { nodes: [{ saidAt: { earliest: '2020-01-08' } }] } } },
    });
  });
  it('gives out and takes in what whoever keeps the store asks for, and forgets whom it is told to, in its files too', () => {
    const out = path.join(temporary(), 'store.jsonl');
    expect(ujar(['export', '--out', out], { data }).err).toContain(`2 articles in ${out}`);
    expect(fs.readFileSync(out, 'utf8')).toContain('Quispe');
    expect(ujar(['reread'], { data }).out).toBe('0 read again, 0 failed\n');
    const list = path.join(temporary(), 'people.csv');
    fs.writeFileSync(list, 'name,aliases,wikidata,roles\nMaria Quispe,,Q1,\n');
    expect(ujar(['seed', '--people', list], { data }).out).toBe('1 people on the list\n');
    expect(ujar(['judgements', 'export'], { data })).toMatchObject({ out: '', code: 0 });
    expect(ujar(['import', out], { data })).toMatchObject({
      err: expect.stringContaining('the store holds 2 articles: wanted a new store'),
      code: 2,
    });
    const found = JSON.parse(ujar(['query', '-'], { data, input: '{ person(by: { name: "Luis Quispe" }) { id } }' }).out) as {
      data: { person: { id: string } };
    };
    const { id } = found.data.person;
    fs.writeFileSync(list, 'name,aliases,wikidata,roles\n');
    ujar(['seed', '--people', list], { data });
    expect(ujar(['forget', id, '--by', 'he himself'], { data }).out).toBe(
      'forgotten: 1 articles and 1 kept texts blacked out, 0 judgements removed\n',
    );
    const input = '{ writes(first: 2) { kind by ids } person(by: { id: "' + id + '" }) { id } }';
    expect(JSON.parse(ujar(['query', '-'], { data, input }).out)).toEqual({
      data: {
        writes: [
          { kind: 'FORGET', by: 'token, for he himself', ids: [id] },
          { kind: 'LIST', by: 'token', ids: ['people:0'] },
        ],
        person: null,
      },
    });
  });
  it('goes on when its terminal is closed: SIGHUP ends no server and loses no store', async () => {
    server.kill('SIGHUP');
    server.kill('SIGHUP');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server.exitCode).toBeNull();
    expect(server.signalCode).toBeNull();
    expect(ujar(['status'], { data }).out).toMatch(/articles:\s+2\n/);
  });
  it('ends when told, and lets the store go', async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.removeAllListeners('exit');
    server.once('exit', () => undefined);
    const done = new Promise((resolve) => server.once('close', resolve));
    server.kill('SIGTERM');
    await Promise.race([ended, done]);
    expect(ujar(['status'], { data }).out).toMatch(/engine:\s+embedded/);
    expect(fs.existsSync(path.join(data, 'server.json'))).toBe(false);
    for (const file of fs.readdirSync(data))
      expect(fs.readFileSync(path.join(data, file)).toString('latin1')).not.toMatch(/quispe|luis|kuispe/i);
  });
  it('sends OpenTelemetry the requests, their operations and statements, and nothing of what they hold', () => {
    expect(sent).toContain('graphql.operation.type');
    expect(sent).toContain('UNWIND $');
    expect(sent).not.toContain('Quispe');
  });
});
