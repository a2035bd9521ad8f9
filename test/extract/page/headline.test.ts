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

describe('a page with subheads', () => {
  it('has no name that runs over one', () => {
    const text =
      'Denpasar - Gubernur Bali Wayan Sudarta menutup jalan itu mulai besok pagi sampai pekan depan, kata Wayan\n\nMenteri Rina Menyusul\n\nRina Hadi mengatakan bahwa jalan itu sudah rusak sejak lama.';
    expect(read(text).people.map(({ name }) => name)).toEqual(['Wayan Sudarta', 'Rina Hadi']);
  });
});
