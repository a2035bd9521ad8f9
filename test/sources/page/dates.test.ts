import { describe, expect, it } from '@jest/globals';
import { momentIn } from '../../../src/sources/page/moment.js';
import { shownDateIn } from '../../../src/sources/page/shown-date.js';
import { readPage } from '../../../src/sources/page/index.js';

describe('a date that a page shows', () => {
  it.each([
    ['Kamis, 05/11/2015 10:08 WIB', '2015-11-05', '10:08', '+07:00'],
    ['Kamis, 5 November 2015 - 15:56 wib', '2015-11-05', '15:56', '+07:00'],
    ['on 16 Feb 2016 at 09:10 WIB', '2016-02-16', '09:10', '+07:00'],
    ['Selasa, 11 Agustus 2020 | 08.30 WITA', '2020-08-11', '08:30', '+08:00'],
    ['Jumat, 3 Mei 2019 07:15:09 WIT', '2019-05-03', '07:15:09', '+09:00'],
    ['Minggu, 14 Februari 2016 09:15', '2016-02-14', '09:15', null],
    ['Nov. 19, 2019, 1:05 p.m. ET', '2019-11-19', '13:05', '-05:00'],
    ['July 4, 2019 12:30 AM EDT', '2019-07-04', '00:30', '-04:00'],
    ['4:15 PM, 4th July 2019', '2019-07-04', '16:15', null],
    ['2020-01-31', '2020-01-31', null, null],
    ['Published 31/12/2019', '2019-12-31', null, null],
  ])('%s', (text, day, clock, offset) => expect(shownDateIn(text, true)).toEqual({ day, clock, offset }));

  it('begins with its month where the page is American', () => expect(shownDateIn('02/03/2020', false)?.day).toBe('2020-02-03'));

  it.each(['31 Februari 2020', 'pasal 12/13/14', 'May you live long', '10:08 WIB'])('%s is none', (text) =>
    expect(shownDateIn(text, true)).toBeNull(),
  );
});

describe('a moment that a machine wrote', () => {
  it.each([
    ['2015-11-05 T10:08:58Z', '2015-11-05', '10:08:58', 'Z'],
    ['2016-02-16T13:01:52+0700', '2016-02-16', '13:01:52', '+07:00'],
    ['2016-02-16 09:10', '2016-02-16', '09:10', null],
    ['20160216T091000+07', '2016-02-16', '09:10:00', '+07:00'],
    ['Thu, 13 Feb 2025 09:30:00 +0700', '2025-02-13', '02:30:00', 'Z'],
    ['1424244600', '2015-02-18', '07:30:00', 'Z'],
    ['2016-02-16', '2016-02-16', null, null],
  ])('%s', (text, day, clock, offset) => expect(momentIn(text)).toEqual({ day, clock, offset }));

  it.each(['2016-02-31', 'kemarin', '', '12345'])('"%s" is none', (text) => expect(momentIn(text)).toBeNull());
});

describe('of metadata and what is shown', () => {
  const text = 'Bupati Lontar Ina Kolimon mengatakan pasar lama akan dibuka lagi setelah atapnya selesai diperbaiki bulan depan. ';
  const publishedAt = (told: string, shown: string): string | undefined =>
    readPage(
      Buffer.from(
        `<meta property="article:published_time" content="${told}"><title>Pasar Lama Lontar Dibuka Lagi</title><h1>Pasar Lama Lontar Dibuka Lagi</h1>` +
          `<div>${shown}</div>${`<p>${text}</p>`.repeat(3)}`,
      ),
      {},
      null,
    ).publishedAt;

  it('the same clock is in the zone that is shown', () =>
    expect(publishedAt('2025-02-11T10:08:31Z', 'Selasa, 11/02/2025 10:08 WIB')).toBe('2025-02-11T10:08:31+07:00'));
  it('the same moment is told by the clock that is shown', () =>
    expect(publishedAt('2025-02-10T23:10:56Z', '11 Februari 2025 06:10 WIB')).toBe('2025-02-11T06:10:56+07:00'));
  it('a shown clock without a zone tells how far it is ahead', () =>
    expect(publishedAt('2025-02-10T23:10:56Z', '11 Februari 2025 07:10')).toBe('2025-02-11T07:10:56+08:00'));
  it('the day alone does not change the moment', () =>
    expect(publishedAt('2025-02-11T10:08:31+07:00', '11 Februari 2025')).toBe('2025-02-11T10:08:31+07:00'));
  it('nothing shown leaves the moment', () => expect(publishedAt('2025-02-11T10:08:31+0700', 'Daerah')).toBe('2025-02-11T10:08:31+07:00'));
  it('when it was changed is not when it was published', () =>
    expect(publishedAt('2025-02-11T10:08:31+07:00', 'Diperbarui 13 Februari 2025 09:00 WIB')).toBe('2025-02-11T10:08:31+07:00'));
});
