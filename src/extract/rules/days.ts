import type { DateMention, Stage } from './reading.js';
import { pieceOf } from './reading.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * The article's date, and every date in it. The article's date is when it was published; else the one given to the reader; else the
 * newest fully dated day not after today; else today (GUIDE.md, rule 6).
 */
export const readDates: Stage = (reading) => {
  const { tokens, pack, sentences, options } = reading;
  const told = [reading.publishedAt, options.date].find((day) => day !== null && day !== undefined && ISO_DAY.test(day))?.slice(0, 10);
  const find = (today: string): ReturnType<typeof pack.dates> =>
    sentences.flatMap((sentence) => pack.dates(tokens, sentence.first, sentence.end, today));
  let today = told ?? options.today;
  let articleDate = told ?? null;
  let found = find(today);
  if (told === undefined) {
    const newest = found.reduce<string>((day, { full, when }) => {
      const dated = full && when.latest !== null && when.latest <= options.today;
      return dated && when.latest! > day ? when.latest! : day;
    }, '');
    if (newest !== '') articleDate = newest;
    if (newest !== '' && newest !== today) {
      today = newest;
      found = find(today);
    }
  }
  const dates: DateMention[] = found.map(({ first, end, when }) => ({
    first,
    end,
    when: { ...pieceOf(reading, { first, end }), ...when },
  }));
  const dateAt = new Map<number, DateMention>();
  for (const date of dates) for (let i = date.first; i < date.end; i++) dateAt.set(i, date);
  return { today, articleDate, dates, dateAt };
};
