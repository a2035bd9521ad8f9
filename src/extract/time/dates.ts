import { dayOf, isMoment } from '../../domain/zone.js';
import type { DateFound, LanguagePack } from '../../language/pack.js';
import type { Token } from '../../text/tokens.js';
import type { DateMention, Stage } from '../reading.js';
import { pieceOf } from '../reading.js';

/** `pada hari yang sama`: the day of the date before it. */
function withSameDay(tokens: readonly Token[], { sameDay }: LanguagePack, found: readonly DateFound[]): DateFound[] {
  const all = [...found].sort((a, b) => a.first - b.first);
  const added: DateFound[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = sameDay.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
    if (phrase === undefined) continue;
    const before = all.findLast(({ first, when }) => first < i && when.precision === 'DAY' && when.earliest !== null);
    if (before !== undefined) added.push({ first: i, end: i + phrase.length, full: false, when: { ...before.when, basis: 'RESOLVED' } });
  }
  return [...all, ...added].sort((a, b) => a.first - b.first);
}

const DAY = 86_400_000;

/** `Kamis (25/6)` in an article whose newest whole date is two days older: a day with its month, in the week behind that date. */
function laterInWeek(tokens: readonly Token[], found: readonly DateFound[], newest: string, today: string): string {
  let latest = '';
  for (const { first, end, when } of found) {
    const day = when.latest;
    if (when.precision !== 'DAY' || day === null || day <= newest || day > today || day <= latest) continue;
    const numbered = tokens.slice(first, end).some(({ text }) => /\d/.test(text));
    if (numbered && Date.parse(day) - Date.parse(newest) <= 7 * DAY) latest = day;
  }
  return latest;
}

/**
 * The article's date, and every date in it. The article's date is when it was published; else the one given to the reader; else the
 * newest fully dated day not after today; else today (GUIDE.md, rule 6).
 */
export const readDates: Stage = (reading) => {
  const { tokens, pack, sentences, options } = reading;
  const { article, publishedAt } = reading;
  const told = publishedAt !== null && isMoment(publishedAt) ? dayOf(publishedAt, article.zone) : article.assumedDate;
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
    const later = newest === '' ? '' : laterInWeek(tokens, found, newest, options.today);
    if (later !== '') {
      articleDate = later;
      today = later;
      found = find(today);
    }
  }
  found = withSameDay(tokens, pack, found);
  const dates: DateMention[] = found.map(({ first, end, when }) => ({
    first,
    end,
    when: { ...pieceOf(reading, { first, end }), ...when },
  }));
  const dateAt = new Map<number, DateMention>();
  for (const date of dates) for (let i = date.first; i < date.end; i++) dateAt.set(i, date);
  return { today, articleDate, dates, dateAt };
};
