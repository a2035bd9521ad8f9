import { describe, expect, it } from '@jest/globals';
import { readPage } from '../../../src/sources/page/read.js';

const bytes = (html: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(html, encoding);
const read = (html: string, url: string | null = null): ReturnType<typeof readPage> => readPage(bytes(html), {}, url);

const ONE = 'Gubernur Selat Raya Andira Wukir mengatakan bahwa jembatan baru akan dibuka pada bulan depan, seusai rapat di Kota Lontar.';
const TWO = '"Kami sudah memeriksa setiap tiangnya, dan semuanya aman," kata Andira kepada wartawan di kantornya, Selasa (11/2).';
const THREE = 'Warga menyambut kabar itu dengan lega, sebab selama tiga tahun mereka menyeberang dengan perahu kecil.';
const WHOLE = [ONE, TWO, THREE].join('\n\n');
const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Jembatan baru dibuka bulan depan - Warta Selat</title>${head}</head><body>${body}</body></html>`;
const MENU = '<nav><ul><li><a href="/">Beranda</a></li><li><a href="/p">Politik</a></li></ul></nav>';
const H1 = '<h1>Jembatan baru dibuka bulan depan</h1>';

describe('the text of a page', () => {
  it.each([
    [
      'paragraphs in an article',
      page(`${MENU}<article>${H1}${paragraphs(ONE, TWO, THREE)}</article><footer><p>Hak cipta ${THREE}</p></footer>`),
    ],
    ['loose text parted by two line breaks', page(`${MENU}${H1}<div class="isi">${[ONE, TWO, THREE].join('<br><br>\n')}</div>`)],
    ['an element for each paragraph', page(`${MENU}${H1}<div class="x1"><div>${ONE}</div><div>${TWO}</div><div>${THREE}</div></div>`)],
    [
      'the lead outside of the first paragraph',
      page(`${MENU}${H1}<div class="detail-text"><b>${ONE.slice(0, 20)}</b>${ONE.slice(20)}<p>${TWO}</p><p>${THREE}</p></div>`),
    ],
    [
      'parts of one name',
      page(
        `${H1}<main><div><div class="article-body"><p>${ONE}</p></div><div class="iklan-besar">Beli</div><div class="article-body"><p>${TWO}</p><p>${THREE}</p></div></div></main><section><p>${'Berita lain tentang panen. '.repeat(9)}</p></section>`,
      ),
    ],
    [
      'a line that leads to another article, in the middle',
      page(
        `${H1}<article>${paragraphs(ONE, '<strong>Baca juga: <a href="/x">Harga beras naik lagi di pasar</a></strong>', TWO, 'Simak Video: Peresmian jembatan', THREE)}</article>`,
      ),
    ],
    [
      'a list of other articles in the body',
      page(
        `${H1}<article>${paragraphs(ONE, TWO)}<ul><li><a href="/1">Panen raya di lereng utara kota itu</a></li><li><a href="/2">Kapal baru tiba di dermaga timur kota</a></li></ul>${paragraphs(THREE)}</article>`,
      ),
    ],
    [
      'a caption in a plain element',
      page(
        `${H1}<div class="entry-content"><div>Jembatan baru di Kota Lontar. Foto: Raka/Warta Selat</div>${paragraphs(ONE, TWO, THREE)}</div>`,
      ),
    ],
    [
      'figures with captions',
      page(
        `${H1}<article>${paragraphs(ONE)}<figure><img src="x.jpg"><figcaption>${THREE} Begitu terlihat dari udara.</figcaption></figure>${paragraphs(TWO, THREE)}</article>`,
      ),
    ],
    ['a credit at its end', page(`${H1}<article>${paragraphs(ONE, TWO, THREE, '(rka/sel)')}<p>Editor: Raka Lumban</p></article>`)],
    [
      'longer comments below',
      page(
        `${H1}<article>${paragraphs(ONE, TWO, THREE)}</article><div class="commentscontainer">${paragraphs(...Array.from({ length: 4 }, (_, n) => `Komentar ke-${n}: saya setuju dengan bapak gubernur, semoga jembatan itu tahan lama sekali.`))}</div>`,
      ),
    ],
    ['a layout that is called after its sidebar', page(`<div class="has-sidebar">${MENU}${H1}${paragraphs(ONE, TWO, THREE)}</div>`)],
    [
      'a notice about cookies',
      page(
        `${H1}<article>${paragraphs(ONE, TWO, THREE)}</article><div id="cookie-bar">${paragraphs('Situs ini memakai kuki supaya Anda nyaman, dan menyimpannya selama setahun.')}</div>`,
      ),
    ],
    [
      'hidden text',
      page(
        `${H1}<article>${paragraphs(ONE, TWO, THREE)}<p style="display: none">${'Tak terlihat oleh siapa pun. '.repeat(3)}</p></article>`,
      ),
    ],
    [
      'soft hyphens and hard blanks',
      page(
        `${H1}<article>${paragraphs(ONE.replace('jembatan', 'jem\u00adbatan').replace('akan dibuka', 'akan&nbsp;dibuka'), TWO, THREE)}</article>`,
      ),
    ],
    [
      'a body that a script draws, from its data',
      page(
        '<div id="root"></div>',
        `<script type="application/ld+json">${JSON.stringify({
          '@graph': [
            { '@type': 'WebSite', name: 'Warta Selat' },
            { '@type': 'NewsArticle', headline: 'Jembatan baru dibuka bulan depan', articleBody: [ONE, TWO, THREE].join('\n') },
          ],
        }).replaceAll('\\n', '\\n\\n')}</script>`,
      ),
    ],
    [
      'a body in the state that a page carries along',
      page(
        `<div id="app"></div><script id="__DATA__" type="application/json">${JSON.stringify({ props: { story: { body: paragraphs(ONE, TWO, THREE) } } }).replaceAll('</', '<\\/')}</script>`,
      ),
    ],
  ])('is read from %s', (_, html) => {
    expect(read(html).text).toBe(WHOLE);
  });

  it('is text, whatever it looks like', () => {
    const { text } = read(
      page(
        `${H1}<article>${paragraphs(`${ONE} &lt;script&gt;alert(1)&lt;/script&gt;`, TWO, THREE)}<script>document.write("tidak")</script></article>`,
      ),
    );
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).not.toContain('tidak');
  });
  it('is not there on a page without sentences', () => {
    expect(() => read(page(`${MENU}<h1>Foto</h1><img src="x.jpg">`))).toThrow('there is no article on the page');
  });
});

describe('the bytes of a page', () => {
  const html = page(`${H1}<article>${paragraphs(`${ONE} Caf\u00e9 itu tutup.`, TWO, THREE)}</article>`, '<meta charset="CHARSET">');
  it.each([
    ['UTF-8 that says it is Latin-1', bytes(html.replace('CHARSET', 'iso-8859-1')), {}],
    ['Latin-1 that says so', bytes(html.replace('CHARSET', 'iso-8859-1'), 'latin1'), {}],
    ['Latin-1 that says nothing', bytes(html.replace('<meta charset="CHARSET">', ''), 'latin1'), {}],
    [
      'Latin-1 by its answer’s header',
      bytes(html.replace('<meta charset="CHARSET">', ''), 'latin1'),
      { 'content-type': 'text/html; charset=ISO-8859-1' },
    ],
    ['a charset that there is none of', bytes(html.replace('CHARSET', 'x-unknown'), 'latin1'), {}],
  ])('are read where they are %s', (_, given, headers) => {
    expect(readPage(given, headers, null).text).toContain('Café itu tutup.');
  });
});

describe('what a page tells of its article', () => {
  const body = `<article>${paragraphs(ONE, TWO, THREE)}</article>`;
  const linked = (value: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', ...value })}</script>`;

  it('is its headline as shown, though the first heading is a logo', () => {
    expect(read(page(`<h1>Warta Selat</h1><h2 class="judul">Jembatan baru dibuka bulan depan</h2>${body}`)).headline).toBe(
      'Jembatan baru dibuka bulan depan',
    );
    expect(read(page(body)).headline).toBe('Jembatan baru dibuka bulan depan');
  });
  it.each([
    ['data in local time', linked({ datePublished: '2025-02-11T09:30:00+07:00' }), '', '2025-02-11T09:30:00+07:00'],
    [
      'a meta with a short offset',
      '<meta property="article:published_time" content="2025-02-11T09:30:00+0700">',
      '',
      '2025-02-11T09:30:00+07:00',
    ],
    [
      'data that call local time UTC',
      linked({ datePublished: '2025-02-11T09:30:00Z' }),
      '<p class="tgl">Selasa, 11 Februari 2025 09:30 WIB</p>',
      '2025-02-11T09:30:00+07:00',
    ],
    [
      'data in UTC where the page shows local time',
      linked({ datePublished: '2025-02-11T02:30:00Z' }),
      '<p class="tgl">Selasa, 11 Februari 2025 09:30 WIB</p>',
      '2025-02-11T02:30:00Z',
    ],
    ['only what is shown', '', '<div>Selasa, 11 Feb 2025 21:05 WITA</div>', '2025-02-11T21:05:00+08:00'],
    ['only what is shown, in English', '', '<div>February 11, 2025, 9:05 pm</div>', '2025-02-11'],
    ['an element of time', '', '<time datetime="2025-02-11">kemarin</time>', '2025-02-11'],
    ['a date that is none', linked({ datePublished: '2025-02-30' }), '', undefined],
  ])('is its date, from %s', (_, head, line, day) => {
    expect(read(page(`${H1}${line}${body}`, head)).publishedAt).toBe(day);
  });
  it('is the address it wants to be known by, where that is whole', () => {
    const canonical = '<link rel="canonical" href="https://warta.example/jembatan">';
    expect(read(page(H1 + body, canonical), 'https://m.warta.example/jembatan?utm_source=x').url).toBe('https://warta.example/jembatan');
    expect(
      read(page(H1 + body, '<link rel="canonical" href=""><meta property="og:url" content="/jembatan">'), 'https://warta.example/x').url,
    ).toBe('https://warta.example/jembatan');
    expect(read(page(H1 + body, '<link rel="canonical" href="javascript:alert(1)">')).url).toBeUndefined();
  });
  it('is who publishes it', () => {
    expect(read(page(H1 + body, '<meta property="og:site_name" content="Warta Selat">')).publisher).toBe('Warta Selat');
    expect(read(page(H1 + body, linked({ publisher: { '@type': 'Organization', name: 'Warta Selat' } }))).publisher).toBe('Warta Selat');
  });
});

describe('a page that is made to hurt', () => {
  it.each([
    ['nested elements', `${'<div>'.repeat(50_000)}${paragraphs(ONE, TWO, THREE)}`],
    ['elements that are never closed', `<p><b><i><a>`.repeat(50_000)],
    ['attributes', `<div ${Array.from({ length: 100_000 }, (_, n) => `a${n}="x"`).join(' ')}>${paragraphs(ONE)}`],
    ['nested data', `<script type="application/ld+json">${'['.repeat(100_000)}</script>${paragraphs(ONE)}`],
    ['names', `${'<div class="a-b_c d-e">'.repeat(200) + '</div>'.repeat(200)}`.repeat(100) + paragraphs(ONE)],
    ['a line of digits', `<h1>1</h1><p>${'1 '.repeat(200_000)}</p>`],
    ['blanks', `<title>${' - '.repeat(100_000)}</title><p>${' '.repeat(500_000)}.</p>`],
  ])('of many %s is given up or read in a moment', (_, html) => {
    const start = performance.now();
    try {
      read(html);
    } catch (error) {
      expect((error as Error).message).toMatch(/there is no article|nested more than 5000 elements deep/);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
