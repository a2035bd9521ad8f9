import { describe, expect, it } from '@jest/globals';
import { read } from './reading.js';

const PAGE = `![](https://kabarlaut.example/logo.png)
Beranda  Politik  Dunia
Jepang Ajak Peru Berunding soal Kapal
Presiden Jepang Haruto Senoo
Foto: istimewaTokyo - Presiden Jepang Haruto Senoo mengatakan bahwa Jepang siap berunding dengan Peru.
Baca juga: Menteri Palsu Anton Gunarto Bilang Ini
"Kami menunggu," kata Senoo kepada wartawan.
ADVERTISEMENT
Berita Trending
- 1 Gubernur Palsu Dedi Suprapto Minta Warga Tenang
- 2 Harga Cabai Naik Lagi`;

describe('page furniture', () => {
  const extraction = read(PAGE);
  it('yields no people and no statements', () => {
    expect(extraction.people.map(({ name }) => name)).toEqual(['Haruto Senoo']);
    expect(extraction.statements).toHaveLength(2);
  });
  it('is told apart from headline, dateline and body', () => {
    expect(extraction.headline?.text).toBe('Jepang Ajak Peru Berunding soal Kapal');
    expect(extraction.dateline).toBe('Tokyo');
    expect(extraction.publisher).toBe('kabarlaut.example');
    const furniture = extraction.furniture.map(({ start, end }) => PAGE.slice(start, end)).join('\n');
    for (const piece of ['Foto: istimewa', 'Baca juga', 'ADVERTISEMENT', 'Harga Cabai']) expect(furniture).toContain(piece);
    expect(furniture).not.toContain('Tokyo -');
  });
});

describe('a text that is hardly an article', () => {
  it('without a word is refused', () => expect(() => read(' \n ')).toThrow('the article has no text'));
  it('of millions of characters is refused', () => expect(() => read('a '.repeat(1_500_000))).toThrow('wanted at most'));
  it.each([
    ['one huge sentence', 'dan kata Budi '.repeat(20_000)],
    ['quotation marks alone', '" '.repeat(50_000)],
    ['capitalised words alone', 'Budi Santoso '.repeat(20_000)],
    ['half an HTML page', '<div class="a"><p>Menteri Jepang mengatakan <b>"hal itu'],
    ['lone surrogates', '\ud83d kata \ude00 Budi'],
  ])('of %s is read without harm', (_, text) => expect(() => read(text)).not.toThrow());
});
