import { describe, expect, it } from '@jest/globals';
import type { Extraction } from '../../../src/domain/extraction.js';
import { ruleExtractor } from '../../../src/extract/rule-extractor.js';
import { LANGUAGES } from '../../../src/language/index.js';

const extract = ruleExtractor(LANGUAGES);

/** Read first on Monday, 17 February 2025. */
const read = (text: string, publishedAt?: string): Extraction =>
  extract({ id: 'test', text, language: 'id', ...(publishedAt === undefined ? {} : { publishedAt }) }, { today: '2025-02-17' });

const saidAt = ({ statements }: Extraction): string => {
  const when = statements[0]?.saidAt;
  return when === null || when === undefined ? 'not told' : `${when.text}: ${when.earliest} ${when.precision} ${when.basis}`;
};

const said = (when: string): string => `"Jalan ditutup," kata Bupati Ratri Astuningsih, ${when}.`;

describe('where nothing dates the article', () => {
  it('a weekday with day and month is the nearest before the day of reading', () => {
    const extraction = read(said('Rabu (12/2)'));
    expect(saidAt(extraction)).toBe('Rabu (12/2): 2025-02-12 DAY RESOLVED');
    expect(extraction.articleDate).toBeNull();
    expect(extraction.warnings).toEqual([]);
  });
  it('it never lies behind that day', () => expect(saidAt(read(said('Rabu (19/2)')))).toBe('Rabu (19/2): 2020-02-19 DAY RESOLVED'));
  it.each(['Rabu', 'Rabu malam', 'kemarin', 'pekan lalu', '12 Februari'])('%s has no day, and a warning says so', (when) => {
    const extraction = read(said(when));
    expect(saidAt(extraction)).toBe(`${when}: null UNKNOWN RESOLVED`);
    expect(extraction.warnings).toEqual([
      {
        rule: 'no-article-date',
        message: expect.stringContaining(`"${when}" has no day`),
        start: extraction.text.indexOf(when),
        end: extraction.text.length - 1,
      },
    ]);
  });
  it('one warning counts them all', () =>
    expect(read(`${said('Rabu')} Camat Joko Lelana tiba kemarin.`).warnings[0]?.message).toContain('"Rabu" and 1 more has no day'));
});

describe('the date of an article', () => {
  it('is when it was published', () => expect(read(said('Rabu'), '2025-02-13').articleDate).toBe('2025-02-13'));
  it('else is its newest whole date that has been', () => {
    const extraction = read(
      `${said('kemarin')} Jalan itu rusak sejak Rabu (12/2/2025), setelah banjir 1 Januari 2024, dan dibuka 1 Mei 2025.`,
    );
    expect(extraction.articleDate).toBe('2025-02-12');
    expect(saidAt(extraction)).toBe('kemarin: 2025-02-11 DAY RESOLVED');
  });
  it('is later where a day with its month follows in that week', () =>
    expect(read(`${said('Sabtu (15/2)')} Jalan itu rusak sejak Rabu (12/2/2025).`).articleDate).toBe('2025-02-15'));
});

describe('a date', () => {
  it('of the same day as one before it is that day', () => {
    const { events } = read('Ratri Astuningsih dilantik pada Rabu (12/2/2025). Joko Lelana dilantik pada hari yang sama.');
    expect(events.map(({ date }) => `${date?.earliest} ${date?.basis}`)).toEqual(['2025-02-12 STATED', '2025-02-12 RESOLVED']);
  });
  it('that the calendar does not have is kept without a day', () =>
    expect(saidAt(read(said('Rabu (31/2/2025)')))).toBe('Rabu (31/2/2025): null UNKNOWN STATED'));
});
