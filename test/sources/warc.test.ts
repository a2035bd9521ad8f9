import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { PageReader } from '../../src/sources/page-reader.js';
import { all, articles, failures, fileOf, texts } from './given.js';

/** Stands for what reads pages: everything between its tags. */
const page: PageReader = (bytes, headers, url) => ({
  text: `${Buffer.from(bytes)
    .toString()
    .replace(/<[^>]*>/g, '')} (${headers['content-type']})`,
  ...(url === null ? {} : { url }),
});

const record = (type: string, address: string, content: Buffer | string, contentType = 'application/http; msgtype=response'): Buffer => {
  const body = Buffer.from(content);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
};
const answer = (content: Buffer | string, headers = '', status = '200 OK'): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n${headers}\r\n`), Buffer.from(content)]);
const html = (text: string): string => `<!doctype html><p>${text}</p>`;
const pageRecord = (n: number): Buffer => record('response', `https://warta.example/${n}`, answer(html(`Halaman ${n}.`)));

describe('a WARC', () => {
  it.each([
    ['plain', (records: Buffer[]) => Buffer.concat(records)],
    ['packed record by record', (records: Buffer[]) => Buffer.concat(records.map((each) => gzipSync(each)))],
  ])('%s gives its pages, by their addresses', async (_, packed) => {
    const file = packed([
      record('warcinfo', '', 'software: x', 'application/warc-fields'),
      pageRecord(1),
      record('request', 'https://warta.example/2', 'GET / HTTP/1.1\r\n\r\n', 'application/http; msgtype=request'),
      pageRecord(2),
      record('resource', 'https://warta.example/3', html('Halaman 3.'), 'text/html'),
    ]);
    const items = await all([fileOf('crawl', file)], { page });
    expect(articles(items).map(({ url, text }) => [url, text])).toEqual([
      ['https://warta.example/1', 'Halaman 1. (text/html)'],
      ['https://warta.example/2', 'Halaman 2. (text/html)'],
      ['https://warta.example/3', 'Halaman 3. (text/html)'],
    ]);
    expect(items[1]).toMatchObject({ place: { record: 4, status: 200 }, page: true });
    expect(items).toHaveLength(3);
  });

  it('passes over what is no page, and tells which and why', async () => {
    const items = await all(
      [
        fileOf(
          'crawl',
          Buffer.concat([
            record('response', 'https://warta.example/gone', answer('x', '', '404 Not Found')),
            record('response', 'https://warta.example/a.png', Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx')),
            record('response', 'https://warta.example/odd', 'not HTTP at all'),
            pageRecord(4),
          ]),
        ),
      ],
      { page },
    );
    expect(items).toMatchObject([
      { skipped: 'not read: the server had answered 404', place: { record: 1, status: 404, url: 'https://warta.example/gone' } },
      { skipped: 'not read: image/png is no page' },
      { error: 'it is no answer of a server: wanted HTTP/1.1 and a status', where: expect.stringMatching(/crawl record 3 \(https:/) },
      { article: { url: 'https://warta.example/4' } },
    ]);
  });

  it.each([
    ['gzip', answer(gzipSync(html('Isi.')), 'Content-Encoding: gzip\r\n')],
    ['brotli', answer(brotliCompressSync(html('Isi.')), 'Content-Encoding: br\r\n')],
    ['gzip by its header, but written down unpacked', answer(html('Isi.'), 'Content-Encoding: gzip\r\n')],
    ['chunks', answer('8\r\n<!doctyp\r\n10\r\ne html><p>Isi.</\r\n2\r\np>\r\n0\r\n\r\n', 'Transfer-Encoding: chunked\r\n')],
    ['chunks by its header, but written down whole', answer(html('Isi.'), 'Transfer-Encoding: chunked\r\n')],
  ])('takes off what a page was sent in: %s', async (_, content) =>
    expect(texts(await all([fileOf('crawl', record('response', 'https://warta.example/a', content))], { page }))).toEqual([
      'Isi. (text/html)',
    ]),
  );

  it('loses what is damaged alone, and says so', async () => {
    const records = Array.from({ length: 40 }, (_, n) => gzipSync(pageRecord(n + 1)));
    records[9]!.fill(0x55, 60, 90);
    const damaged = await all([fileOf('crawl.warc.gz', Buffer.concat(records))], { page });
    expect(articles(damaged)).toHaveLength(39);
    expect(failures(damaged).length).toBeGreaterThan(0);

    const plain = Array.from({ length: 5 }, (_, n) => pageRecord(n + 1));
    plain.splice(2, 0, Buffer.from('something else\r\nover lines\r\n\r\n'));
    const odd = await all([fileOf('crawl.warc', Buffer.concat(plain))], { page });
    expect(articles(odd)).toHaveLength(5);
    expect(failures(odd)).toEqual(['crawl.warc record 3: no record begins here: wanted WARC/1.0; the next one is looked for']);
  });

  it('that is broken off gives the pages before that', async () => {
    const whole = Buffer.concat([pageRecord(1), pageRecord(2)]);
    const items = await all([fileOf('crawl', whole.subarray(0, whole.length - 20))], { page });
    expect(articles(items)).toHaveLength(1);
    expect(failures(items)).toEqual(['crawl record 2 (https://warta.example/2): the record is broken off']);
  });
});
