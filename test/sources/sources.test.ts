import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { Sourced } from '../../src/domain/sourced.js';
import { decodeText } from '../../src/sources/decode.js';
import { articleFromJson } from '../../src/sources/json.js';
import { readPaths } from '../../src/sources/paths.js';

async function all(paths: string[], input = ''): Promise<Sourced[]> {
  const items: Sourced[] = [];
  for await (const item of readPaths(paths, Readable.from([Buffer.from(input)]))) items.push(item);
  return items;
}
const folder = (files: Record<string, string | Buffer>): string => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-'));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), content);
  }
  return root;
};
const problem = (items: Sourced[]): string[] => items.flatMap((item) => ('error' in item ? [item.error] : []));

describe('files', () => {
  it('are known by their path below the folder given', async () => {
    const items = await all([folder({ 'b/two.txt': 'Dua.', 'one.txt': 'Satu.' })]);
    expect(items.map((item) => 'article' in item && [item.article.id, item.article.key])).toEqual([
      ['two', 'file:b/two.txt'],
      ['one', 'file:one.txt'],
    ]);
  });
  it('of other kinds are named as skipped', async () => {
    const items = await all([folder({ 'a.pdf': 'x', 'b.txt': 'Satu.' })]);
    expect(items).toMatchObject([
      { skipped: 'not read: its name ends in .pdf, and its content is none of those that are read' },
      { article: { id: 'b' } },
    ]);
  });
  it('that are not there, empty, binary or in another encoding say so and stop nothing', async () => {
    const root = folder({ 'a.txt': '', 'b.txt': Buffer.from([1, 2, 3]), 'c.txt': Buffer.from('Kafé', 'latin1'), 'd.txt': 'Empat.' });
    const items = await all([root, path.join(root, 'none.txt')]);
    expect(problem(items)).toEqual([
      'the file is empty: wanted the text of an article',
      'the file looks binary: there is a control character at 0; wanted the text of an article',
      'the file is not UTF-8: byte 3 does not belong there; save it as UTF-8',
      'no such file or folder',
    ]);
    expect(items.filter((item) => 'article' in item)).toHaveLength(1);
  });
  it('in UTF-16 or with a byte order mark are read', () => {
    expect(decodeText(Buffer.from('\ufeffAyu', 'utf16le'))).toBe('Ayu');
    expect(decodeText(Buffer.from('\ufeffAyu'))).toBe('Ayu');
  });
});

describe('JSONL', () => {
  it('with a broken line in it loses that line alone, and says where', async () => {
    const root = folder({ 'a.jsonl': '{"id":"1","text":"Satu."}\n{"id":"2","text":\n\n{"id":"3"}\n{"id":"4","text":"Empat."}' });
    const items = await all([path.join(root, 'a.jsonl')]);
    expect(items.map((item) => ('error' in item ? item.where.replace(/.*:/, 'line ') : 'article' in item ? item.article.id : ''))).toEqual([
      '1',
      'line 2',
      'line 4',
      '4',
    ]);
    expect(problem(items)[1]).toContain('wanted "text", the article as a string');
  });
  it('never looks at other keys', () =>
    expect(articleFromJson({ id: 'a', text: 'Satu.', people: [1], publisher: null, statements: 'x' })).toEqual({ id: 'a', text: 'Satu.' }));
  it.each([
    [{ id: 'a', text: 'x', publishedAt: 'yesterday' }, 'publishedAt is "yesterday"'],
    [{ id: 'a', text: 'x', publishedAt: '2025-13-40' }, 'publishedAt is "2025-13-40"'],
    [{ id: 'a', text: 'x', url: 'not a url' }, 'url is "not a url"'],
    [['x'], 'got a list'],
    [null, 'got null'],
    [{ text: 5 }, 'wanted "text"'],
  ])('%j is refused: %s', (value, message) => expect(() => articleFromJson(value)).toThrow(message));
});

describe('the standard input', () => {
  it('is JSONL where its first line is an object with text', async () =>
    expect(await all(['-'], '{"text":"Satu."}\n{"text":"Dua."}')).toMatchObject([
      { article: { text: 'Satu.' } },
      { article: { text: 'Dua.' } },
    ]));
  it('is one article known by its content otherwise', async () => {
    const [one] = await all(['-'], 'Satu. Dua.');
    const [same] = await all(['-'], 'Satu. Dua.');
    expect(one).toMatchObject({ article: { text: 'Satu. Dua.' } });
    expect(one).toEqual(same);
  });
});
