import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { columnsOf } from '../../src/sources/columns.js';
import { all, articles, failures, fileOf, folder, texts } from './given.js';

const LINE = '{"id":"a","text":"Satu."}';

describe('what a file holds is told by its content', () => {
  it.each([
    ['a name of text', 'a.txt', `${LINE}\n{"id":"b","text":"Dua."}\n`, ['Satu.', 'Dua.']],
    ['no name at all', 'articles', `${LINE}\n{"id":"b","text":"Dua."}`, ['Satu.', 'Dua.']],
    ['one object', 'a.txt', LINE, ['Satu.']],
    ['an object over several lines', 'a.txt', '{\n "id": "a",\n "text": "Satu."\n}', ['Satu.']],
    ['a list', 'a', `[${LINE}]`, ['Satu.']],
    ['a broken first line', 'a', `{"id":"a","text":\n${LINE}\n`, ['Satu.']],
    ['a byte order mark', 'a', `\uFEFF${LINE}\n${LINE}`, ['Satu.', 'Satu.']],
  ])('JSON and lines of it, under %s', async (_, name, content, wanted) =>
    expect(texts(await all([fileOf(name, content)]))).toEqual(wanted),
  );

  it('text that begins as something else does is text', async () =>
    expect(texts(await all([fileOf('a', 'Nama, umur, dan teks: semuanya ada di sana.')]))).toEqual([
      'Nama, umur, dan teks: semuanya ada di sana.',
    ]));

  it('UTF-16 is read whatever it holds', async () =>
    expect(texts(await all([fileOf('a.jsonl', Buffer.from(`\uFEFF${LINE}\n${LINE}\n`, 'utf16le'))]))).toEqual(['Satu.', 'Satu.']));

  it('in a folder, text under a name that no article has is passed over', async () => {
    const items = await all([folder({ 'page.css': 'p { margin: 0 }', 'logo.png': Buffer.from([0x89, 0x50, 0, 1]), 'a.txt': 'Satu.' })]);
    expect(texts(items)).toEqual(['Satu.']);
    expect(items.filter((item) => 'skipped' in item)).toHaveLength(2);
  });

  it('a page is not taken for text, and one that nobody reads says so', async () => {
    const page = '<!-- saved --><!DOCTYPE html><html><body><p>Satu.</p></body></html>';
    expect(failures(await all([fileOf('a.txt', page)]))[0]).toContain('there is no article on the page');
    const [item] = await all([fileOf('a.txt', page)], { page: () => ({ text: 'Satu.', url: 'https://warta.example/a' }) });
    expect(item).toMatchObject({ article: { text: 'Satu.', url: 'https://warta.example/a', id: 'https://warta.example/a' } });
  });
});

describe('a table', () => {
  it.each([
    ['commas', ',', 'a.csv'],
    ['semicolons', ';', 'a.csv'],
    ['tabs', '\t', 'a'],
  ])('with %s between its columns', async (_, mark, name) => {
    const rows = [
      ['id', 'headline', 'text', 'publishedAt'],
      ['a', '"Satu; dua, tiga"', '"Kata ""dia"".\nLagi."', '2025-02-13'],
    ];
    const items = await all([fileOf(name, rows.map((row) => row.join(mark)).join('\r\n'))]);
    expect(articles(items)).toEqual([{ id: 'a', headline: 'Satu; dua, tiga', text: 'Kata "dia".\nLagi.', publishedAt: '2025-02-13' }]);
    expect(items[0]).toMatchObject({ place: { line: 3 } });
  });
  it('whose columns have other names is read with --map, and others keep their own', async () => {
    const map = columnsOf('text=Content,headline=title');
    const [article] = articles(await all([fileOf('a.csv', 'url,title,content,text\nhttps://warta.example/a,Judul,Isi.,bukan\n')], { map }));
    expect(article).toEqual({ id: 'https://warta.example/a', url: 'https://warta.example/a', headline: 'Judul', text: 'Isi.' });
    expect(texts(await all([fileOf('a', '{"title":"Judul","Content":"Isi."}\n')], { map }))).toEqual(['Isi.']);
  });
  it('without a column of text tells which there are', async () =>
    expect(failures(await all([fileOf('a.csv', 'judul,isi\nx,y\n')]))).toEqual([
      'a.csv: the columns are judul,isi: wanted one named text, or --map text=COLUMN',
    ]));
  it('with a bad row loses that row alone, and tells its line', async () => {
    const items = await all([fileOf('a.csv', 'id,text,publishedAt\n1,Satu.,\n2,Dua.,kemarin\n3,"Tiga" x,\n4,Empat.\n5,Lima.,\n')]);
    expect(texts(items)).toEqual(['Satu.', '"Tiga" x', 'Lima.']);
    expect(failures(items)).toEqual([
      expect.stringContaining('a.csv:3: publishedAt is "kemarin"'),
      'a.csv:5: the row has 2 columns, and the first one another number',
    ]);
  });
  it('in which nobody closed a quote is told, and goes on where one is closed', async () => {
    const items = await all([fileOf('a.csv', 'id,text\n1,Satu.\n2,"Dua.\n3,Tiga.\n4,"Empat."\n5,Lima.\n')]);
    expect(texts(items)).not.toContain('Dua.\n3,Tiga.');
    expect(failures(items)).toHaveLength(1);
  });
  it('refuses a field that no article has', () =>
    expect(() => columnsOf('title=judul')).toThrow('--map has "title=judul": wanted field=column, the field one of id, text'));
});

describe('Markdown', () => {
  it('is stored without its marks, its first heading the headline', async () => {
    const [article] = articles(
      await all([
        fileOf('a.md', '# Hujan di *Kupang*\n\n**Ratna** berkata: [lihat](https://x.example) & &amp;\n\n- satu\n- dua\n\n![peta](a.png)\n'),
      ]),
    );
    expect(article).toMatchObject({
      id: 'a',
      key: 'file:a.md',
      headline: 'Hujan di Kupang',
      text: 'Ratna berkata: lihat & &\n\nsatu\ndua',
    });
  });
  it('tells of itself in front matter', async () => {
    const [article] = articles(
      await all([fileOf('a', '---\ntitle: "Hujan: hari kedua"\ndate: 2025-02-13\nlink: https://warta.example/a\n---\n\nSatu.\n')]),
    );
    expect(article).toMatchObject({
      headline: 'Hujan: hari kedua',
      publishedAt: '2025-02-13',
      url: 'https://warta.example/a',
      text: 'Satu.',
    });
  });
});

describe('lines', () => {
  it('that are no UTF-8 or too long are told with their number', async () => {
    const content = Buffer.concat([Buffer.from(`${LINE}\n{"id":"b","text":"Kaf`), Buffer.from([0xe9]), Buffer.from(`"}\n${LINE}`)]);
    const items = await all([fileOf('a.jsonl', content)]);
    expect(texts(items)).toHaveLength(2);
    expect(failures(items)).toEqual(['a.jsonl:2: the line is not UTF-8: save it as UTF-8']);
  });
  it('of a file without a line’s end are read up to what one article may have', async () => {
    const items = await all([fileOf('a.jsonl', `{"text":"${'kata '.repeat(3_500_000)}"}\n${LINE}`)]);
    expect(failures(items)).toEqual(['a.jsonl:1: the line has more than 16777216 bytes']);
    expect(texts(items)).toEqual(['Satu.']);
  });
  it('from the standard input are known by their number', async () =>
    expect(failures(await all(['-'], {}, `${LINE}\n{`))).toEqual([expect.stringContaining('standard input:2: ')]));
});

it('is known by its path below the folder, also where that lies in another', async () =>
  expect(articles(await all([path.dirname(fileOf('b/two.txt', 'Dua.'))])).map(({ key }) => key)).toEqual(['file:two.txt']));
