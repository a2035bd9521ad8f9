import { describe, expect, it } from '@jest/globals';
import { UjarError } from '../../../src/domain/errors.js';
import { readPage } from '../../../src/sources/page/index.js';

const SENTENCE = 'Bupati Lontar Ina Kolimon mengatakan pasar lama akan dibuka lagi setelah atapnya selesai diperbaiki bulan depan.';
const ARTICLE = `<h1>Pasar Lama Lontar Dibuka Lagi</h1>${`<p>${SENTENCE}</p>`.repeat(4)}`;
const read = (html: string): string => readPage(Buffer.from(html), {}, null).text;

/** What is read of a page, or the code of why not, within two seconds. */
function within2s(html: string): string {
  const begun = performance.now();
  let found: string;
  try {
    found = read(html);
  } catch (error) {
    if (!(error instanceof UjarError)) throw error;
    found = error.code;
  }
  expect(performance.now() - begun).toBeLessThan(2000);
  return found;
}

describe('a page that is made to hurt is read in two seconds', () => {
  it.each<[string, string]>([
    ['20,000 nested divs around the article', `${'<div>'.repeat(20_000)}${ARTICLE}${'</div>'.repeat(20_000)}`],
    ['20,000 nested divs before it', `${'<div>'.repeat(20_000)}x${'</div>'.repeat(20_000)}${ARTICLE}`],
    ['100,000 nested bold tags, never closed', `${ARTICLE}${'<b>'.repeat(100_000)}`],
    ['5 MB of attributes of one tag', `<div ${'a1 b="2" '.repeat(600_000)}>${ARTICLE}</div>`],
    ['an attribute of 5 MB', `<div title="${'kata '.repeat(1_000_000)}">${ARTICLE}</div>`],
    ['a class of 5 MB', `<div class="${'share '.repeat(900_000)}">x</div>${ARTICLE}`],
    ['paragraphs and cells that are never closed', `<table>${'<tr><td><p>'.repeat(30_000)}${ARTICLE}`],
    ['closing tags of nothing', `${'<b></x>'.repeat(200_000)}${ARTICLE}`],
    ['a comment that never ends', `${ARTICLE}<!-- ${'- -> '.repeat(800_000)}`],
    ['a script that never ends', `${ARTICLE}<script>${'</scrip '.repeat(400_000)}`],
    ['a million entities', `${ARTICLE}<p>${'&amp;'.repeat(1_000_000)}</p>`],
    ['JSON-LD that is nested 100,000 deep', `<script type="application/ld+json">${'[{"@graph":'.repeat(100_000)}</script>${ARTICLE}`],
    ['a state that is nested 3,000 deep', `<script type="application/json">${'['.repeat(3000)}${']'.repeat(3000)}</script>${ARTICLE}`],
    ['a line of 2 MB without a full stop', `${ARTICLE}<p>${'kata '.repeat(400_000)}</p>`],
    ['100,000 line breaks', `${ARTICLE}${'kata<br>'.repeat(100_000)}`],
    ['100,000 line breaks and spaces', `${ARTICLE}kata${'<br> '.repeat(100_000)}kata`],
    [
      '50,000 headings',
      `<title>Pasar Lama Lontar Dibuka Lagi</title>${ARTICLE}${'<h2>Judul lain yang panjang sekali di sini</h2>'.repeat(50_000)}`,
    ],
    ['50,000 links in a list', `${ARTICLE}<ul>${'<li><a href="/x">Judul lain yang panjang sekali di sini</a></li>'.repeat(50_000)}</ul>`],
    ['30,000 articles', `${'<article><h1>Pasar Lama</h1><p>Kata.</p></article>'.repeat(30_000)}${ARTICLE}`],
    ['a title of 1 MB', `<title>${'- kata | '.repeat(120_000)}</title>${ARTICLE}`],
    ['a byline of 1 MB', `${ARTICLE}<p>Oleh ${'dan, '.repeat(200_000)}</p>`],
  ])('%s', (_, html) => expect(within2s(html).length).toBeGreaterThan(0));

  it('and the article within 20,000 divs is found', () =>
    expect(within2s(`${'<div>'.repeat(20_000)}${ARTICLE}${'</div>'.repeat(20_000)}`)).toContain(SENTENCE));
});

describe('where there is no article, BAD_ARTICLE says so', () => {
  const code = (bytes: Uint8Array): string => {
    try {
      return `read: ${readPage(bytes, {}, null).text.slice(0, 60)}`;
    } catch (error) {
      return error instanceof UjarError ? error.code : String(error);
    }
  };
  it.each<[string, string]>([
    ['nothing', ''],
    [
      'a front page of links',
      `<h1>Berita</h1><ul>${'<li><a href="/a">Judul berita lain yang panjang sekali di sini</a></li>'.repeat(40)}</ul>`,
    ],
    [
      'a page of photos',
      '<h1>Foto: Pasar Lama</h1><figure><img src="a.jpg"><figcaption>Pasar lama dilihat dari udara pada hari Minggu pagi.</figcaption></figure>',
    ],
    ['scripts alone', '<div id="app"></div><script>window.state = {"a": 1}</script>'],
    ['bytes of a picture', '\u0000\u0001PNG\u0000'],
  ])('%s', (_, html) => expect(code(Buffer.from(html))).toBe('BAD_ARTICLE'));

  it('a page larger than eight megabytes', () => expect(code(Buffer.alloc(8 * 1024 * 1024 + 1, 0x20))).toBe('BAD_ARTICLE'));
});

describe('an article beside much else', () => {
  it('is found beside a list of 500 links that stands in the same part', () =>
    expect(read(`${ARTICLE}<ul>${'<li><a href="/x">Judul lain yang panjang sekali di sini</a></li>'.repeat(500)}</ul>`)).toBe(
      Array(4).fill(SENTENCE).join('\n\n'),
    ));
});
