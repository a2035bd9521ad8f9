import { describe, expect, it } from '@jest/globals';
import { en } from '../../src/language/en/index.js';
import { id } from '../../src/language/id/index.js';
import type { LanguagePack } from '../../src/language/pack.js';
import type { DateRule } from '../../src/text/date-rules.js';
import { findByRules } from '../../src/text/date-rules.js';
import { tokenize } from '../../src/text/tokens.js';

const TODAY = '2025-02-13'; // a Thursday

/** `days (rule)` of every date in the text. */
function days(pack: LanguagePack, text: string): string[] {
  const tokens = tokenize(text);
  return findByRules(tokens, { first: 0, end: tokens.length }, { today: TODAY, ahead: 7 }, pack.dates).map(
    ({ range, rule, first, length }) => {
      const words = text.slice(tokens[first]!.start, tokens[first + length - 1]!.end);
      const told = range === null ? 'unknown' : range.earliest === range.latest ? range.earliest : `${range.earliest}/${range.latest}`;
      return `${words}: ${told} (${rule})`;
    },
  );
}

type Row = readonly [text: string, days: string, rule: string, words?: string];

const INDONESIAN: readonly Row[] = [
  ['pada Rabu (12/2)', '2025-02-12', 'weekday-with-day', 'Rabu (12/2)'],
  ['Rabu (12/2/2020) malam waktu setempat', '2020-02-12', 'weekday-with-day'],
  ['Minggu (9/2/2025) malam WIB', '2025-02-09', 'weekday-with-day'],
  ['Senin (10/2/2025) sekitar pukul 20.30 WITA', '2025-02-10', 'weekday-with-day'],
  ['Kamis, 13 Februari 2025', '2025-02-13', 'weekday-with-day'],
  ['Kamis 13 Feb 2025', '2025-02-13', 'weekday-with-day'],
  ['Rabu, 12-2-2025', '2025-02-12', 'weekday-with-day'],
  ['Rabu (8-1-2025)', '2025-01-08', 'weekday-with-day'],
  ['Rabu (8 - 1 - 2025)', '2025-01-08', 'weekday-with-day'],
  ['Rabu (08.01.2025)', '2025-01-08', 'weekday-with-day'],
  ['Rabu (8/1/25)', '2025-01-08', 'weekday-with-day'],
  ['Rabu (8 Jan 2025)', '2025-01-08', 'weekday-with-day'],
  ['Rabu [8/1]', '2025-01-08', 'weekday-with-day'],
  ['Senin, (13/1/2025)', '2025-01-13', 'weekday-with-day'],
  ['Rabu tanggal 8 Januari 2025', '2025-01-08', 'weekday-with-day'],
  ['Rabu, tgl. 8/1/2025', '2025-01-08', 'weekday-with-day'],
  ['Rabu kemarin (12/2)', '2025-02-12', 'weekday-with-day'],
  ['Rabu malam tadi (12/2)', '2025-02-12', 'weekday-with-day'],
  ['Jumat (14/2) mendatang', '2025-02-14', 'weekday-with-day'],
  ['Rabu (31/2/2025)', 'unknown', 'weekday-with-day'],
  ['Kamis pukul 05.00 WIB', '2025-02-13', 'weekday'],
  ['Senin malam', '2025-02-10', 'weekday'],
  ['Jumat lalu', '2025-02-07', 'weekday'],
  ['Jumat mendatang', '2025-02-14', 'weekday'],
  ['Sabtu pekan lalu', '2025-02-08', 'weekday'],
  ['Rabu ini', '2025-02-12', 'weekday'],
  ['9 Agustus lalu', '2024-08-09', 'day-and-month'],
  ['1 September mendatang', '2025-09-01', 'day-and-month'],
  ['31 Februari 2025', 'unknown', 'day-and-month'],
  ['12-02-2025', '2025-02-12', 'day-in-figures'],
  ['12/2/2025', '2025-02-12', 'day-in-figures'],
  ['kemarin', '2025-02-12', 'day-before-today'],
  ['kemarin (Rabu)', '2025-02-12', 'day-before-today'],
  ['kemarin (11/2)', '2025-02-11', 'day-before-today'],
  ['kemarin lusa', '2025-02-11', 'day-before-today'],
  ['tadi malam', '2025-02-12', 'day-before-today'],
  ['semalam', '2025-02-12', 'day-before-today'],
  ['hari ini', '2025-02-13', 'today-and-after'],
  ['besok pagi', '2025-02-14', 'today-and-after'],
  ['lusa', '2025-02-15', 'today-and-after'],
  ['malam ini', '2025-02-13', 'today-and-after'],
  ['tadi pagi', '2025-02-13', 'today-and-after'],
  ['dua hari lalu', '2025-02-11', 'days-ago'],
  ['tiga hari yang lalu', '2025-02-10', 'days-ago'],
  ['pekan lalu', '2025-02-03/2025-02-09', 'period'],
  ['dua pekan yang lalu', '2025-01-27/2025-02-02', 'period'],
  ['akhir pekan lalu', '2025-02-08/2025-02-09', 'period'],
  ['akan tiba pada akhir pekan', '2025-02-15/2025-02-16', 'coming-weekend', 'akhir pekan'],
  ['bulan depan', '2025-03-01/2025-03-31', 'period'],
  ['tahun ini', '2025-01-01/2025-12-31', 'period'],
  ['Juni mendatang', '2025-06-01/2025-06-30', 'month'],
  ['Desember lalu', '2024-12-01/2024-12-31', 'month'],
  ['awal Januari 2021', '2021-01-01/2021-01-10', 'month'],
  ['pertengahan Januari 2021', '2021-01-11/2021-01-20', 'month'],
  ['akhir Januari 2021', '2021-01-21/2021-01-31', 'month'],
  ['tahun 2014', '2014-01-01/2014-12-31', 'year'],
  ['sejak 2019', '2019-01-01/2019-12-31', 'year', '2019'],
  ['beberapa waktu lalu', 'unknown', 'vague'],
];

const ENGLISH: readonly Row[] = [
  ['on Tuesday', '2025-02-11', 'weekday', 'Tuesday'],
  ['said Tuesday night', '2025-02-11', 'weekday', 'Tuesday night'],
  ['Tuesday, March 11, 2025', '2025-03-11', 'weekday-with-day'],
  ['last Friday', '2025-02-07', 'weekday-of-a-week'],
  ['next Friday', '2025-02-14', 'weekday-of-a-week'],
  ['March 11, 2024', '2024-03-11', 'day-and-month'],
  ['20 May 2026', '2026-05-20', 'day-and-month'],
  ['Nov. 10, 2024', '2024-11-10', 'day-and-month'],
  ['last week', '2025-02-03/2025-02-09', 'period'],
  ['will meet over the weekend', '2025-02-15/2025-02-16', 'coming-weekend', 'weekend'],
  ['next month', '2025-03-01/2025-03-31', 'period'],
  ['this year', '2025-01-01/2025-12-31', 'period'],
  ['in April 2023', '2023-04-01/2023-04-30', 'month', 'April 2023'],
  ['in December', '2024-12-01/2024-12-31', 'month', 'December'],
  ['yesterday', '2025-02-12', 'day-by-today'],
  ['two days ago', '2025-02-11', 'days-ago'],
  ['since 2019', '2019-01-01/2019-12-31', 'year', '2019'],
];

describe('Indonesian dates', () => {
  it.each(INDONESIAN)('%s is %s by %s', (text, told, rule, words = text) =>
    expect(days(id, text)).toEqual([`${words}: ${told} (${rule})`]),
  );

  it.each([
    'setiap pagi',
    'makan malam',
    'dua hari kerja',
    '2.880 orang',
    'Pasal 93',
    'kalah 2-1 dari Persib',
    'suhu 12.2 derajat',
    'warga di Pasar Minggu',
    'kata Camat Pasar Minggu Arifin Wibawanta',
    'Minggu Susantara mengatakan',
    'minggu ke-3',
    'Juli Ariyantara',
    'nomor 99/99/2025',
  ])('%s is none', (text) => expect(days(id, text)).toEqual([]));

  it.each(['pada Rabu Bupati Ratri', 'Rabu Kapolres Dedi', 'Kamis Polda Jatim'])('%s opens with one', (text) =>
    expect(days(id, text)).toHaveLength(1),
  );

  it('reads the moment of publication', () => expect(id.timestamp('Rabu, 16 April 2025 19:42 WIB')).toBe('2025-04-16'));
});

describe('English dates', () => {
  it.each(ENGLISH)('%s is %s by %s', (text, told, rule, words = text) => expect(days(en, text)).toEqual([`${words}: ${told} (${rule})`]));
  it.each(['the Sheffield Wednesday manager', 'Clara May said', 'in May', 'two days of talks'])('%s is none', (text) =>
    expect(days(en, text)).toEqual([]),
  );
  it('reads the moment of publication', () => expect(en.timestamp('March 11, 2025 5:12 PM UTC')).toBe('2025-03-11'));
});

describe('the rules of a language', () => {
  it.each([id, en])('of $name have names of their own, and read their own examples', (pack) => {
    const names = pack.dates.map(({ name }: DateRule) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, reads } of pack.dates)
      for (const example of reads.split('; '))
        expect([example, days(pack, example).join()]).toEqual([example, expect.stringContaining(`(${name})`)]);
  });
});
