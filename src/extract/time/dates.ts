import { dayOf, isMoment } from '../../domain/zone.js';
import type { Warning, When } from '../../domain/extraction.js';
import type { DateAt } from '../../text/date-rules.js';
import { findByRules } from '../../text/date-rules.js';
import type { Token } from '../../text/tokens.js';
import type { DateMention, Reading, Stage } from '../reading.js';
import { coverage, pieceOf } from '../reading.js';
import { calendarNames } from '../names/calendar-names.js';

/** Days behind the article's own in which a weekday with day and month may lie: what is announced. */
const AHEAD = 7;

/**
 * The article's date, and every date in it. The article's date is when it was published; else the one given to the reader; else the
 * newest fully dated day not after today. Where nothing tells one, a weekday with day and month resolves against today, and what only
 * the article's date could resolve has no day (docs/reading-guide.md, rule 6).
 */
export const readDates: Stage = (reading) => {
  const { article, publishedAt } = reading;
  const told = publishedAt !== null && isMoment(publishedAt) ? dayOf(publishedAt, article.zone) : article.assumedDate;
  const articleDate = told ?? newestDay(reading);
  const today = articleDate ?? reading.options.today;
  const found = withSameDay(reading, datesAsOf(reading, today, articleDate === null ? 0 : AHEAD));
  const names = calendarNames(
    reading,
    found.map(({ first, length }) => ({ first, end: first + length })),
  );
  const dates = found.filter(({ first }) => !names.has(first));
  const mentions = dates.map((date) => mentionOf(reading, date, articleDate !== null));
  return {
    today,
    articleDate,
    dates: mentions,
    dateAt: coverage(mentions, (mention) => mention),
    calendarNames: names,
    warnings: [...reading.warnings, ...(articleDate === null ? withoutDay(mentions) : [])],
  };
};

const datesAsOf = ({ tokens, pack, sentences }: Reading, today: string, ahead: number): DateAt[] =>
  sentences.flatMap((sentence) => findByRules(tokens, sentence, { today, ahead }, pack.dates));

/** The newest whole date that has been, or a day with its month in the week behind it. */
function newestDay(reading: Reading): string | null {
  const { today } = reading.options;
  let newest = '';
  for (const { lacks, range, precision } of datesAsOf(reading, today, 0))
    if (lacks === 'nothing' && precision === 'DAY' && range !== null && range.latest <= today && range.latest > newest)
      newest = range.latest;
  if (newest === '') return null;
  const later = laterInWeek(reading.tokens, datesAsOf(reading, newest, AHEAD), newest, today);
  return later === '' ? newest : later;
}

const DAY = 86_400_000;

/** `Kamis (25/6)` in an article whose newest whole date is two days older: a day with its month, in the week behind that date. */
function laterInWeek(tokens: readonly Token[], found: readonly DateAt[], newest: string, today: string): string {
  let latest = '';
  for (const { first, length, range, precision } of found) {
    const day = range?.latest;
    if (precision !== 'DAY' || day === undefined || day <= newest || day > today || day <= latest) continue;
    const numbered = tokens.slice(first, first + length).some(({ text }) => /\d/.test(text));
    if (numbered && Date.parse(day) - Date.parse(newest) <= AHEAD * DAY) latest = day;
  }
  return latest;
}

/** `pada hari yang sama`: the day of the date before it. */
function withSameDay({ tokens, pack }: Reading, found: readonly DateAt[]): DateAt[] {
  const added: DateAt[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = pack.sameDay.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
    if (phrase === undefined) continue;
    const before = found.findLast(({ first, precision, range }) => first < i && precision === 'DAY' && range !== null);
    if (before !== undefined)
      added.push({ ...before, first: i, length: phrase.length, lacks: before.lacks === 'nothing' ? 'year' : before.lacks });
  }
  return [...found, ...added].sort((a, b) => a.first - b.first);
}

/** Without a date of the article, what is reckoned from it has no day. */
function mentionOf(reading: Reading, date: DateAt, dated: boolean): DateMention {
  const range = { first: date.first, end: date.first + date.length };
  const open = !dated && date.lacks === 'article';
  const days = open || date.range === null ? { earliest: null, latest: null } : date.range;
  const when: When = {
    ...pieceOf(reading, range),
    ...days,
    precision: open ? 'UNKNOWN' : date.precision,
    basis: date.lacks === 'nothing' ? 'STATED' : 'RESOLVED',
  };
  return { ...range, when };
}

function withoutDay(mentions: readonly DateMention[]): Warning[] {
  const open = mentions.filter(({ when }) => when.earliest === null && when.basis === 'RESOLVED');
  const [first] = open;
  if (first === undefined) return [];
  const others = open.length === 1 ? '' : ` and ${open.length - 1} more`;
  const message = `nothing tells the article's date, so "${first.when.text}"${others} has no day: give it as publishedAt or as the date of reading`;
  return [{ rule: 'no-article-date', message, start: first.when.start, end: first.when.end }];
}
