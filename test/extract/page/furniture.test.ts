import { describe, expect, it } from '@jest/globals';
import { read, sayings } from '../reading.js';

const BODY =
  'Bupati Ratri Astuningsih mengatakan bahwa warga sudah menerima beras, air bersih, dan selimut dari pemerintah pusat sejak Senin pagi sampai hari ini.';
const END = '"Cukup untuk sepekan," kata Ratri.';

const furnitureOf = (text: string): string[] => read(text).furniture.map(({ start, end }) => text.slice(start, end));

describe('what is no article', () => {
  it.each([
    [
      'page-tail',
      `${BODY}\n\nBerita Terkait\n\nHarga cabai naik lagi\n\nStok beras menipis`,
      'Berita Terkait\n\nHarga cabai naik lagi\n\nStok beras menipis',
    ],
    [
      'page-tail, to the end',
      `${BODY}\n\nBerita Terkait\n\nMengapa harga cabai naik lagi?\n\nStok beras menipis`,
      'Berita Terkait\n\nMengapa harga cabai naik lagi?\n\nStok beras menipis',
    ],
    ['link-list', `${BODY}\n\nBaca juga:\n\nStok beras menipis di pasar\n\n${END}`, 'Baca juga:\n\nStok beras menipis di pasar'],
    ['page-line', `${BODY}\n\nSCROLL TO CONTINUE WITH CONTENT\n\n${END}`, 'SCROLL TO CONTINUE WITH CONTENT'],
    [
      'caption',
      `${BODY}\n\nWarga antre di balai desa. (ANTARA FOTO/Rina Dewanti)\n\n${END}`,
      'Warga antre di balai desa. (ANTARA FOTO/Rina Dewanti)',
    ],
    [
      'headlines-at-the-end',
      `${BODY}\n\n${END}\n\nKisah Petani Muda Jadi Miliarder\n\nTiga Camat Sambut Jembatan Baru`,
      'Kisah Petani Muda Jadi Miliarder\n\nTiga Camat Sambut Jembatan Baru',
    ],
    ['closing-credit', `${BODY}\n\n"Cukup," kata Ratri. (ANT/RIN)`, '(ANT/RIN)'],
  ])('is found by the rule %s', (_, text, furniture) => expect(furnitureOf(text)).toEqual([furniture]));

  it.each([
    ['a short last sentence', `${BODY}\n\nRapat itu akan dilanjutkan pekan depan.`],
    ['a list of what a sentence tells', `${BODY}\n\nYang hadir:\n\nCamat Joko Lelana dan Lurah Marwoto Sidik`],
    ['a last line written as a sentence is', `${BODY}\n\n${END}\n\nhujan turun lagi di Kedungjati`],
    ['a subhead', `${BODY}\n\nBeras untuk Sepekan Penuh\n\n${END}`],
    ['a paragraph behind what looks like a list of topics', `Topik Terkait Beras Untuk Sepekan, kata Ratri.\n\n${BODY}`],
  ])('is not %s', (_, text) => expect(furnitureOf(text)).toEqual([]));

  it('goes on being an article behind a word that often ends one', () =>
    expect(sayings(`${BODY}\n\nTerkini\n\n${END}\n\n${BODY}`)).toHaveLength(3));
});

describe('a text most of which is left out', () => {
  const text = `${END}\n\nBerita Terkait\n\n${'Harga cabai naik lagi di pasar Kedungjati\n'.repeat(4)}`;
  it('comes with a warning that points at it', () => {
    const [warning, ...others] = read(text).warnings;
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ rule: 'much-furniture', start: text.indexOf('Berita') });
    expect(warning?.message).toMatch(/^\d\d of 100 letters were taken for the page/);
  });
  it('comes with none where a third is the most', () => expect(read(`${BODY}\n\nBerita Terkait\n\nHarga cabai naik`).warnings).toEqual([]));
});

describe('a text with markup in it', () => {
  const text =
    '<div class="x"><p>Camat <strong>Joko Lelana</strong> mengatakan&nbsp;bahwa air surut.</p><p>&ldquo;Semua aman,&rdquo; ujar Joko.<br/>&quot;Pulanglah,&quot; kata <a href="/x">Joko</a>.</p><script>var kata = "Rina";</script></div>';
  it('is read as a reader of the page sees it, with offsets into the text as given', () =>
    expect(sayings(text)).toEqual(['Joko Lelana: air surut', 'Joko Lelana: Semua aman', 'Joko Lelana: Pulanglah']));
  it('has its tags among the furniture', () => expect(furnitureOf(text)).toContain('<div class="x"><p>'));
  it('comes without a warning', () => expect(read(text).warnings).toEqual([]));
  it('is none where signs only compare', () => expect(read('Rumus itu berbunyi x < y dan a > b, kata Joko Lelana.').furniture).toEqual([]));
});
