import { describe, expect, it } from '@jest/globals';
import { dayOf, isDay, isMoment, isZone } from '../../src/domain/zone.js';

describe('the day of a moment', () => {
  it.each([
    ['2025-02-12T22:00:00Z', 'Asia/Jakarta', '2025-02-13'],
    ['2025-02-12T16:59:59Z', 'Asia/Jakarta', '2025-02-12'],
    ['2025-02-12T22:00:00+00:00', 'Asia/Jakarta', '2025-02-13'],
    ['2025-02-12T16:30:00.000Z', '+08:00', '2025-02-13'],
    ['2025-02-12 22:00:00z', 'Asia/Jayapura', '2025-02-13'],
    ['2025-02-12T03:00:00Z', 'America/New_York', '2025-02-11'],
    ['2025-02-12T03:00:00Z', '-0330', '2025-02-11'],
    ['2025-07-01T11:30:00Z', 'Pacific/Auckland', '2025-07-01'],
    ['2025-12-01T11:30:00Z', 'Pacific/Auckland', '2025-12-02'],
  ])('%s in %s is %s', (moment, zone, day) => expect(dayOf(moment, zone)).toBe(day));

  it.each(['2025-02-12T23:30:00+07:00', '2025-02-12T23:30:00-05:00', '2025-02-12T23:30', '2025-02-12'])(
    '%s, which tells its own clock, is the day that it names',
    (moment) => expect(dayOf(moment, 'Asia/Jayapura')).toBe('2025-02-12'),
  );
  it('in UTC, of an article that may be from anywhere, is the day that it names', () =>
    expect(dayOf('2025-02-12T22:00:00Z', null)).toBe('2025-02-12'));
});

describe('a zone', () => {
  it.each(['Asia/Jakarta', 'Asia/Makassar', 'America/Argentina/Buenos_Aires', 'UTC', '+07:00', '-03:30', '+0530'])('is %s', (zone) =>
    expect(isZone(zone)).toBe(true),
  );
  it.each(['', 'WIB', 'EST', 'Asia/Kupang Kota', 'Asia/', 'Jakarta', '+7', '+25:00', '07:00'])('is not "%s"', (zone) =>
    expect(isZone(zone)).toBe(false),
  );
});

describe('a day and a moment', () => {
  it.each(['2024-02-29', '2025-12-31'])('%s is a day', (day) => expect([isDay(day), isMoment(day)]).toEqual([true, true]));
  it.each(['2025-02-29', '2025-04-31', '2025-13-01', '13/2/2025', '2025-2-3', ''])('%s is none', (day) =>
    expect([isDay(day), isMoment(day)]).toEqual([false, false]),
  );
  it.each(['2025-02-13T09:30:00+07:00', '2025-02-13 09:30', '2025-02-13T02:30:00.5Z', '2025-02-13T09:30:00+0700'])(
    '%s is a moment',
    (text) => expect([isDay(text), isMoment(text)]).toEqual([false, true]),
  );
  it.each(['2025-02-13T25:00:00Z', 'Thu, 13 Feb 2025 09:30:00 +0700', 'yesterday'])('%s is no moment', (text) =>
    expect(isMoment(text)).toBe(false),
  );
});
