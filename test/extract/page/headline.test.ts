import { describe, expect, it } from '@jest/globals';
import { ruleExtractor } from '../../../src/extract/rule-extractor.js';
import { LANGUAGES } from '../../../src/language/index.js';
import { read } from '../reading.js';

describe('the headline that the source gives', () => {
  const extract = ruleExtractor(LANGUAGES);
  const headlineOf = (headline: string | undefined): string | null =>
    extract(
      {
        id: 'test',
        language: 'id',
        text: 'Kabar Laut\nJalan Itu Ditutup Mulai Besok\nGubernur Bali Tutup Jalan\n\nDenpasar - Gubernur Bali Wayan Sudarta menutup jalan itu mulai besok pagi sampai pekan depan.',
        ...(headline === undefined ? {} : { headline }),
      },
      { today: '2025-02-13' },
    ).headline?.text ?? null;
  it('is the headline, where it stands in the text', () =>
    expect(headlineOf('Gubernur Bali Tutup Jalan')).toBe('Gubernur Bali Tutup Jalan'));
  it('is none where the text has no such line', () => expect(headlineOf('Harga Cabai Naik')).not.toBe('Harga Cabai Naik'));
});

describe('a page of short sentences without a dateline', () => {
  it('has its headline and its paper before the first of them', () => {
    const { headline, furniture, text } = read(
      'Ratri Astuningsih Menutup Jalan\nKabar Laut\nBupati Ratri Astuningsih mengatakan bahwa jalan itu ditutup sejak Rabu.',
    );
    expect(headline?.text).toBe('Ratri Astuningsih Menutup Jalan');
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual(['Kabar Laut']);
  });
});

describe('a page with subheads', () => {
  it('has no name that runs over one', () => {
    const text =
      'Denpasar - Gubernur Bali Wayan Sudarta menutup jalan itu mulai besok pagi sampai pekan depan, kata Wayan\n\nMenteri Rina Menyusul\n\nRina Hadi mengatakan bahwa jalan itu sudah rusak sejak lama.';
    expect(read(text).people.map(({ name }) => name)).toEqual(['Wayan Sudarta', 'Rina Hadi']);
  });
});

describe('a page with a time and a picture above its dateline', () => {
  const text =
    'Kabar Laut\nBeranda  Politik  Dunia\nJepang Percepat Perundingan Kapal Patroli Bersama Peru\nRabu, 12 Februari 2025 19:42 WIB\nMenteri Luar Negeri Jepang Haruto Senoo berfoto bersama nelayan Peru di Tokyo, Rabu (12/2). (Foto: Kabar Laut/Adri Lapu)\nTokyo (KABAR LAUT) - Menteri Luar Negeri Jepang Haruto Senoo mengatakan perundingan kapal patroli bersama Peru akan dipercepat.';
  const { headline, people, organizations } = read(text);
  it('has its headline between them', () => expect(headline?.text).toBe('Jepang Percepat Perundingan Kapal Patroli Bersama Peru'));
  it('has nobody whom only the picture’s credit names', () => {
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Haruto Senoo', 1]]);
    expect(organizations).toEqual([]);
  });
});
