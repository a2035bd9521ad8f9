import { describe, expect, it } from '@jest/globals';
import { foldName, foldWords } from '../../src/domain/fold.js';
import { addDays, lastWeekday, monthRange, nearestBefore, weekRange } from '../../src/text/calendar.js';
import { linesOf, subtract } from '../../src/text/paragraphs.js';
import { pairQuotes } from '../../src/text/quotes.js';
import { splitSentences } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokens.js';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);
const quotesIn = (text: string): string[] => {
  const tokens = tokenize(text);
  return pairQuotes(tokens, 0, tokens.length).map(({ open, close }) => text.slice(tokens[open]!.end, tokens[close]?.start ?? text.length));
};
const sentencesIn = (text: string, abbreviations: string[] = []): string[] => {
  const tokens = tokenize(text);
  return splitSentences(tokens, 0, tokens.length, pairQuotes(tokens, 0, tokens.length), new Set(abbreviations)).map(({ first, end }) =>
    text.slice(tokens[first]!.start, tokens[end - 1]!.end),
  );
};

describe('tokens', () => {
  it('keep words with hyphens, apostrophes and marks of other scripts whole', () => {
    expect(words("Covid-19 Jae-hwan N'Djamena Aydoğdu")).toEqual(['Covid-19', 'Jae-hwan', "N'Djamena", 'Aydoğdu']);
  });
  it('keep numbers and dates whole, and dotted abbreviations', () => {
    expect(words('2.880 orang (12/2/2025), U.S. Navy')).toEqual(['2.880', 'orang', '(', '12/2/2025', ')', ',', 'U.S.', 'Navy']);
  });
  it('give offsets in UTF-16 code units that point at the source', () => {
    const text = '😀 kata Ayu';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toContain('Ayu');
  });
});

describe('quotation marks', () => {
  it('pair when straight', () => expect(quotesIn('"Ya," kata Budi. "Tidak."')).toEqual(['Ya,', 'Tidak.']));
  it('pair when the same mark opens and closes, as in some papers', () =>
    expect(quotesIn('”Kami siap,” kata Budi.')).toEqual(['Kami siap,']));
  it('pair when curly', () => expect(quotesIn('Ia berkata, “Kami siap.”')).toEqual(['Kami siap.']));
  it('that nobody closes end with the paragraph', () => expect(quotesIn('"Kami siap kapan saja')).toEqual(['Kami siap kapan saja']));
});

describe('sentences', () => {
  it('end at a full stop before a capital', () => expect(sentencesIn('Ia datang. Kami pergi.')).toEqual(['Ia datang.', 'Kami pergi.']));
  it('do not end at an abbreviation or an initial', () =>
    expect(sentencesIn('Dr. Ayu dan M. Fadil datang.', ['dr'])).toEqual(['Dr. Ayu dan M. Fadil datang.']));
  it('do not end inside a quotation, but with it', () =>
    expect(sentencesIn('Kata dia, "Satu. Dua." Lalu ia pergi.')).toEqual(['Kata dia, "Satu. Dua."', 'Lalu ia pergi.']));
  it('do not end before a small letter', () => expect(sentencesIn('"Apa?" tanya dia.')).toEqual(['"Apa?" tanya dia.']));
});

describe('lines', () => {
  it('lose white space and nothing else', () => expect(linesOf('  a b \n\n c').map(({ text }) => text)).toEqual(['a b', 'c']));
  it('less the furniture leave the rest', () =>
    expect(subtract([{ start: 0, end: 10 }], [{ start: 2, end: 4 }])).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 10 },
    ]));
});

describe('the calendar', () => {
  it('takes a weekday for the last one', () => expect(lastWeekday('2025-02-13', 3)).toBe('2025-02-12'));
  it('finds the nearest year in which day, month and weekday agree', () =>
    expect(nearestBefore('2026-11-23', 2, 12, 3)).toBe('2025-02-12'));
  it('knows the length of months', () => expect(monthRange(2024, 2).latest).toBe('2024-02-29'));
  it('starts weeks on Monday', () => expect(weekRange('2025-05-30', -1)).toEqual({ earliest: '2025-05-19', latest: '2025-05-25' }));
  it('walks over year ends', () => expect(addDays('2024-12-31', 1)).toBe('2025-01-01'));
});

describe('folding', () => {
  it('takes diacritics and old spelling off names', () =>
    expect([foldName('Soeharto'), foldName('Aydoğdu')]).toEqual(['suharto', 'aydogdu']));
  it('keeps words in order', () => expect(foldWords('Kami, siap!')).toEqual(['kami', 'siap']));
});
