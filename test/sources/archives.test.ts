import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { all, articles, failures, fileOf, folder, tarOf, texts, zipOf } from './given.js';

const FILES = { 'b/two.txt': 'Dua.', 'one.jsonl': '{"id":"1","text":"Satu."}\n{"id":\n{"id":"3","text":"Tiga."}\n' };
const jsonl = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => `{"id":"${from + n}","text":"Kalimat ${from + n} ${Math.sin(from + n)}."}\n`).join('');

describe('archives', () => {
  it.each([
    ['zip', () => zipOf(FILES)],
    ['tar', () => tarOf(FILES)],
    ['tar.gz', async () => gzipSync(await tarOf(FILES))],
  ])('a %s is read as the folder is that was packed, each entry with its place', async (kind, made) => {
    const items = await all([fileOf('news', await made())]);
    expect(articles(items).map(({ id, key, text }) => [id, key, text])).toEqual([
      ['two', 'file:b/two.txt', 'Dua.'],
      ['1', undefined, 'Satu.'],
      ['3', undefined, 'Tiga.'],
    ]);
    expect(failures(items)).toEqual([expect.stringMatching(/^news\/one\.jsonl:2: /)]);
    expect(items[2]).toMatchObject({ place: { entry: 'one.jsonl', line: 2 } });
    expect(kind).toBeTruthy();
  });
  it('in a folder and in each other are read, and known by where they lie', async () => {
    const inner = await zipOf({ 'a.txt': 'Satu.' });
    const items = await all([folder({ 'outer.tar': await tarOf({ 'inner.zip': inner }), 'c.txt.gz': gzipSync('Tiga.') })]);
    expect(articles(items).map(({ key, text }) => [key, text])).toEqual([
      ['file:c.txt', 'Tiga.'],
      ['file:outer.tar/inner.zip/a.txt', 'Satu.'],
    ]);
  });
  it('from the standard input are read too', async () => {
    expect(texts(await all(['-'], {}, await zipOf(FILES)))).toEqual(['Dua.', 'Satu.', 'Tiga.']);
    expect(texts(await all(['-'], {}, gzipSync(FILES['one.jsonl'])))).toEqual(['Satu.', 'Tiga.']);
  });
  it('in each other too often are refused', async () => {
    let bytes = Buffer.from('Satu.');
    for (let n = 0; n < 5; n++) bytes = gzipSync(bytes);
    expect(failures(await all([fileOf('a.gz', bytes)]))).toEqual(['a.gz: it lies in 3 archives: wanted at most 3']);
  });
  it.each([
    ['../out.txt', 'its name leads out of the archive'],
    ['/etc/out.txt', 'its name is an absolute path'],
    ['C:/out.txt', 'its name is an absolute path'],
    ['b\\..\\out.txt', 'there is a backslash in its name'],
  ])('an entry named %s is refused, and the others go in', async (name, reason) => {
    const items = await all([fileOf('a.tar', await tarOf({ [name]: 'x', 'a.txt': 'Satu.' }))]);
    expect(texts(items)).toEqual(['Satu.']);
    expect(failures(items)[0]).toContain(reason);
    // As a tool would never pack it: the name is written over in the bytes.
    const safe = name.replace(/[^a-z.]/g, 'q');
    const zip = Buffer.from((await zipOf({ [safe]: 'x', 'a.txt': 'Satu.' })).toString('latin1').replaceAll(safe, name), 'latin1');
    const zipped = await all([fileOf('a.zip', zip)]);
    expect(texts(zipped)).toEqual(['Satu.']);
    expect(failures(zipped)[0]).toContain(reason);
  });
  it('a link in one is not followed', async () => {
    const items = await all([fileOf('a.tar', await tarOf({ 'a.txt': 'Satu.' }, { 'b.txt': '/etc/passwd' }))]);
    expect(items[1]).toMatchObject({ skipped: 'a link: links are not followed', place: { entry: 'b.txt' } });
  });
});

describe('damage', () => {
  it('a gzip that is broken off gives the lines before that, and says so', async () => {
    const whole = gzipSync(jsonl(0, 2000));
    const items = await all([fileOf('a.jsonl.gz', whole.subarray(0, whole.length - 5000))]);
    expect(articles(items).length).toBeGreaterThan(500);
    expect(articles(items).every(({ text }) => text.endsWith('.'))).toBe(true);
    expect(failures(items)).toEqual(['a.jsonl.gz: the gzip ends too early: what came before is read, and what is broken off is left out']);
  });
  it('a text that is broken off is no article', async () => {
    const items = await all([fileOf('a.txt.gz', gzipSync(jsonl(0, 300).replaceAll('{', '(')).subarray(0, 3000))]);
    expect(texts(items)).toEqual([]);
    expect(failures(items)[0]).toContain('the gzip ends too early');
  });
  it('one damaged member among many loses its own lines alone', async () => {
    const members = Array.from({ length: 30 }, (_, n) => gzipSync(jsonl(n * 20, n * 20 + 20)));
    members[12]!.fill(0x55, 40, 90);
    const items = await all([fileOf('a.jsonl.gz', Buffer.concat(members))]);
    const ids = new Set(articles(items).map(({ id }) => Number(id)));
    expect(Array.from({ length: 600 }, (_, n) => n).filter((n) => (n < 240 || n > 260) && !ids.has(n))).toEqual([]);
    expect(failures(items).some((each) => each.includes('the gzip is damaged here'))).toBe(true);
  });
  it('a tar that is broken off gives the files before that', async () => {
    const tar = await tarOf({ 'a.txt': 'Satu.', 'b.txt': 'Dua.'.repeat(1000) });
    const items = await all([fileOf('a.tar', tar.subarray(0, 2500))]);
    expect(texts(items)).toEqual(['Satu.']);
    expect(failures(items)).toEqual(['a.tar/b.txt: Unexpected end of data', 'a.tar: Unexpected end of data']);
  });
  it('a zip without its table of contents says so', async () => {
    const zip = await zipOf(FILES);
    expect(failures(await all([fileOf('a.zip', zip.subarray(0, zip.length - 30))]))[0]).toContain('the zip cannot be opened');
  });
});

describe('bombs', () => {
  const zeros = Buffer.alloc(200 * 1024 * 1024, ' ');
  it('a gzip that unpacks to a thousand times its size is not read on', async () =>
    expect(failures(await all([fileOf('a.txt.gz', gzipSync(zeros))]))[0]).toMatch(
      /more than 16777216 bytes|unpacks to more than 200 times/,
    ));
  it('a gzip of one endless line is not read on either', async () =>
    expect(failures(await all([fileOf('a.jsonl.gz', gzipSync(Buffer.concat([Buffer.from('{"text":"x"}\n{'), zeros])))])).at(-1)).toContain(
      'unpacks to more than 200 times its size',
    ));
  it('a zip of one is refused', async () =>
    expect(failures(await all([fileOf('a.zip', await zipOf({ 'a.txt': zeros }))]))[0]).toContain(
      'unpacks to more than 200 times its size',
    ));
});
