import type { DayRange } from './calendar.js';
import type { Token } from './tokens.js';

/** How a language writes dates: rules, each one way, tried in the list's order at every token with which one can begin. */

export type Precision = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'RANGE' | 'UNKNOWN';

/** What a date takes from elsewhere: nothing, the year alone (a weekday with day and month finds its own), or the article's day. */
export type Lacks = 'nothing' | 'year' | 'article';

/** What a rule found: how many tokens it takes, and the days; a null range where it is told but no day can be reckoned. */
export interface DateHit {
  length: number;
  range: DayRange | null;
  precision: Precision;
  lacks: Lacks;
}

/** The tokens of a sentence as a rule sees them, from the one that it looks at. */
export interface DateView {
  /** ISO day that relative dates are reckoned from. */
  today: string;
  /** A weekday with day and month may lie so many days behind it: what is announced. */
  ahead: number;
  /** Lower-case text of the token `k` places on, '' outside the sentence. */
  at: (k: number) => string;
  token: (k: number) => Token | undefined;
}

interface Words {
  keys: () => Iterable<string>;
}

export interface DateRule {
  name: string;
  /** An example in an article's words. */
  reads: string;
  /** The words with which it can begin, the keys of lists; or a number. */
  begins: readonly (Words | 'figures')[];
  read: (view: DateView) => DateHit | null;
}

export interface DateAt extends DateHit {
  first: number;
  rule: string;
}

/** A day; null, told but not to be reckoned, where there is no such day (31 April). */
export const dayHit = (length: number, day: string | null, lacks: Lacks): DateHit =>
  day === null
    ? { length, range: null, precision: 'UNKNOWN', lacks }
    : { length, range: { earliest: day, latest: day }, precision: 'DAY', lacks };

/** Every date among `tokens[first, end)`; the first rule that reads one takes its tokens. */
export function findByRules(
  tokens: readonly Token[],
  { first, end }: { first: number; end: number },
  days: Pick<DateView, 'today' | 'ahead'>,
  rules: readonly DateRule[],
): DateAt[] {
  const found: DateAt[] = [];
  const begun = beginningsOf(rules);
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i]!;
    const trying = begun.byWord.get(lower) ?? (isFigure(lower) ? begun.byFigure : undefined);
    if (trying === undefined) continue;
    const hit = hitAt(tokens, i, { first, end }, days, trying);
    if (hit === null) continue;
    found.push({ ...hit, length: Math.min(hit.length, end - i) });
    i += hit.length - 1;
  }
  return found;
}

const isFigure = (word: string): boolean => word >= '0' && word < ':';

interface Beginnings {
  byWord: ReadonlyMap<string, readonly DateRule[]>;
  byFigure: readonly DateRule[];
}
const BEGINNINGS = new WeakMap<readonly DateRule[], Beginnings>();

/** By the word with which a date begins: the rules that can read it, made once a list. Few words begin any. */
function beginningsOf(rules: readonly DateRule[]): Beginnings {
  const known = BEGINNINGS.get(rules);
  if (known !== undefined) return known;
  const words = rules.map(({ begins }) => new Set(begins.flatMap((each) => (each === 'figures' ? [] : [...each.keys()]))));
  const byFigure = rules.filter(({ begins }) => begins.includes('figures'));
  const byWord = new Map(
    words.flatMap((own) =>
      [...own].map(
        (word) => [word, rules.filter((rule, n) => words[n]!.has(word) || (isFigure(word) && byFigure.includes(rule)))] as const,
      ),
    ),
  );
  const made = { byWord, byFigure };
  BEGINNINGS.set(rules, made);
  return made;
}

function hitAt(
  tokens: readonly Token[],
  i: number,
  { first, end }: { first: number; end: number },
  days: Pick<DateView, 'today' | 'ahead'>,
  rules: readonly DateRule[],
): DateAt | null {
  const token = (k: number): Token | undefined => (i + k < end && i + k >= first ? tokens[i + k] : undefined);
  const view: DateView = { ...days, token, at: (k) => token(k)?.lower ?? '' };
  for (const rule of rules) {
    const hit = rule.read(view);
    if (hit !== null) return { ...hit, first: i, rule: rule.name };
  }
  return null;
}

/** A day in figures: `12/2/2025`, `12-2-2025`, `12.2.25`, `12/2`, its parts one token or several. */
export interface Figures {
  length: number;
  day: number;
  month: number;
  year?: number;
}

export function figuresAt({ at, token }: DateView, k: number): Figures | null {
  const whole = /^(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(at(k));
  if (whole !== null) return figures(1, whole[1]!, whole[3]!, whole[4]);
  const mark = at(k + 1);
  if (!/^[-/.–]$/.test(mark) || !/^\d{1,2}$/.test(at(k)) || !/^\d{1,2}$/.test(at(k + 2))) return null;
  // Of a score or a span of days the parts stand glued together too, but no year follows.
  const year = at(k + 3) === mark && /^(\d{4}|\d{2})$/.test(at(k + 4)) ? at(k + 4) : undefined;
  const glued = token(k)?.end === token(k + 1)?.start;
  return !glued && year === undefined && mark !== '/' ? null : figures(year === undefined ? 3 : 5, at(k), at(k + 2), year);
}

function figures(length: number, day: string, month: string, year: string | undefined): Figures | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const bare = { length, day: Number(day), month: Number(month) };
  return year === undefined ? bare : { ...bare, year: Number(year.length === 2 ? `20${year}` : year) };
}

export const isYear = (word: string): boolean => /^(19|20)\d\d$/.test(word);
