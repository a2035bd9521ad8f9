import { describe, expect, it } from '@jest/globals';
import { en } from '../../src/language/en/index.js';
import { id } from '../../src/language/id/index.js';
import type { LanguagePack } from '../../src/language/pack.js';
import { tokenize } from '../../src/text/tokens.js';

const TODAY = '2025-02-13'; // a Thursday

function days(pack: LanguagePack, text: string): (string | null)[] {
  const tokens = tokenize(text);
  return pack
    .dates(tokens, 0, tokens.length, TODAY)
    .map(({ when }) => (when.earliest === when.latest ? when.earliest : `${when.earliest}/${when.latest}`));
}

describe('Indonesian dates', () => {
  it.each([
    ['pada Rabu (12/2)', '2025-02-12'],
    ['Rabu (12/2/2020) malam waktu setempat', '2020-02-12'],
    ['Kamis, 13 Februari 2025', '2025-02-13'],
    ['Senin malam', '2025-02-10'],
    ['Jumat lalu', '2025-02-07'],
    ['Jumat mendatang', '2025-02-14'],
    ['9 Agustus lalu', '2024-08-09'],
    ['1 September mendatang', '2025-09-01'],
    ['kemarin', '2025-02-12'],
    ['kemarin (Rabu)', '2025-02-12'],
    ['dua hari lalu', '2025-02-11'],
    ['pekan lalu', '2025-02-03/2025-02-09'],
    ['akhir pekan lalu', '2025-02-08/2025-02-09'],
    ['bulan depan', '2025-03-01/2025-03-31'],
    ['Juni mendatang', '2025-06-01/2025-06-30'],
    ['Desember lalu', '2024-12-01/2024-12-31'],
    ['awal Januari 2021', '2021-01-01/2021-01-10'],
    ['sejak 2019', '2019-01-01/2019-12-31'],
    ['beberapa waktu lalu', null],
  ])('%s', (text, expected) => expect(days(id, text)).toEqual([expected]));

  it.each(['setiap pagi', 'makan malam', 'dua hari kerja', '2.880 orang', 'Pasal 93', '31 Februari 2025'])('%s is none', (text) =>
    expect(days(id, text).filter(Boolean)).toEqual([]),
  );
  it('reads the moment of publication', () => expect(id.timestamp('Rabu, 16 April 2025 19:42 WIB')).toBe('2025-04-16'));
});

describe('English dates', () => {
  it.each([
    ['on Tuesday', '2025-02-11'],
    ['March 11, 2024', '2024-03-11'],
    ['20 May 2026', '2026-05-20'],
    ['Nov. 10, 2024', '2024-11-10'],
    ['last week', '2025-02-03/2025-02-09'],
    ['in April 2023', '2023-04-01/2023-04-30'],
    ['yesterday', '2025-02-12'],
  ])('%s', (text, expected) => expect(days(en, text)).toEqual([expected]));
  it('reads the moment of publication', () => expect(en.timestamp('March 11, 2025 5:12 PM UTC')).toBe('2025-03-11'));
});
