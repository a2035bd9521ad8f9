import type { Article } from '../domain/article.js';
import type {
  DateBasis,
  EventKind,
  EventStatus,
  Piece,
  RoleStatus,
  StatementAct,
  StatementKind,
  Warning,
  When,
} from '../domain/extraction.js';
import type { Span } from '../domain/span.js';
import type { Cue, LanguagePack } from '../language/pack.js';
import type { Tag } from '../text/tagger.js';
import type { Quotation } from '../text/quotation.js';
import type { Token } from '../text/tokens.js';
import type { ReadOptions } from './extractor.js';
import type { Evidence } from './names/evidence.js';

/** Token indices, `end` exclusive. */
export interface Range {
  first: number;
  end: number;
}
export interface ReadSentence extends Range {
  /** Headline or subhead: gives names and events, never statements. */
  heading: boolean;
  paragraph: number;
}
/** A cue where it stands in the text. */
export interface CueFound extends Range {
  cue: Cue;
  /** The glued pronoun (`katanya`): the speaker is somebody named before. */
  suffixed: boolean;
  /** The glued pronoun of a verb (`memerintahkannya`): its object. */
  objected: boolean;
}
/** One turn of a transcript: who speaks, and the words behind the colon, with the paragraphs without a label that follow. */
export interface Turn {
  label: Range;
  content: Range;
  question: boolean;
}
export interface Dateline extends Span {
  place: string;
  publisher: string | null;
}
export interface DateMention extends Range {
  when: When;
}
export interface CountryMention extends Range {
  code: string;
  /** The name's own letters: of a hyphenated word, a part of the token. */
  span: Span;
  /** A capital that may stand for the government, or be a mere place. */
  metonym: boolean;
}
export interface OrganizationMention extends Range {
  name: string;
  abbreviation: Piece | null;
  /** Past the bracketed abbreviation. */
  right: number;
  medium: boolean;
  /** Which rule read it. */
  rule: string;
}
export type BodyMention =
  { kind: 'country'; code: string } | { kind: 'organization'; at: number } | { kind: 'person'; at: number } | { kind: 'text' };
export interface TitleMention extends Range {
  status: RoleStatus;
  body: (Range & { of: BodyMention }) | null;
  /** The whole phrase with body, ranks and modifiers, the name excluded. */
  left: number;
  right: number;
  /** The head word's key, for looking it up in the pack. */
  head: string;
  profession: boolean;
  /** A possessive is glued to its last word: `pengacaranya`. */
  possessed: boolean;
  /** Which rule tied it to its holder; null where it has none. */
  rule: string | null;
  /** Index of the name that holds it, among the names. */
  holder: number | null;
}
export interface NameMention extends Range {
  /** Where the noun phrase starts (title, rank) and ends (age, apposition). */
  left: number;
  right: number;
  person: number;
}
/** A person by the article's names: folded words of the fullest form. */
export interface PersonFound {
  name: string;
  words: string[];
  mentions: number[];
}
export type AgentKind = 'person' | 'organization' | 'country' | 'group';
/** Somebody who can speak, at a place in the text. */
export interface Participant extends Range {
  kind: AgentKind;
  /** Index into people or organizations, a country's code, or a group's name. */
  ref: string;
  /** Span to mark, in UTF-16 units. */
  span: Span;
  mention: 'NAME' | 'PRONOUN' | 'ROLE';
  left: number;
  right: number;
  role?: { title: string; body: TitleMention['body'] };
}
export interface StatementFound {
  /** Name of the rule that read it. */
  rule: string;
  kind: StatementKind;
  act: StatementAct;
  /** Token ranges of the content. */
  content: Range[];
  cue: Range | null;
  /** Span of the cue's own word. */
  cueSpan: Span | null;
  speakers: Participant[];
  /** How the speaker was found, for the confidence. */
  found: 'named' | 'pronoun' | 'previous' | 'role' | 'none';
  candidates: Participant[];
  addressees: Participant[];
  /** Sentence that holds the cue, else the content. */
  sentence: number;
  /** Text around the content that tells of the saying. */
  matrixClause: Range[];
  saidAt: (When & { basis: DateBasis }) | null;
  medium: Piece | null;
  occasion: Piece | null;
  via: Piece | null;
  /** Index of the statement inside which it stands. */
  within: number | null;
}
export interface EventFound {
  kind: EventKind;
  /** Name of the rule that read its first mention. */
  rule?: string;
  status: EventStatus;
  trigger: Range;
  mentions: Range[];
  participants: Participant[];
  place: Piece | null;
  date: When | null;
  /** Unnamed people take part. */
  people: boolean;
  sentence: number;
}

/** All that has been read of an article so far. Every stage adds to it; none changes what another has found. */
export interface Reading {
  article: Article;
  text: string;
  options: ReadOptions;
  pack: LanguagePack;
  // page
  /** The text with its markup blanked out, of the same length: what a reader of the page sees. */
  shown: string;
  furniture: Span[];
  headline: Span | null;
  dateline: Dateline | null;
  publisher: string | null;
  publishedAt: string | null;
  // segments
  tokens: Token[];
  sentences: ReadSentence[];
  /** By token: index of its sentence. */
  sentenceAt: number[];
  quotations: Quotation[];
  /** By token: index of the quotation that it stands in, marks included, else -1. */
  quoteAt: number[];
  /** Of an interview or a transcript. */
  turns: Turn[];
  /** By token: the cue that starts there. */
  cues: Map<number, CueFound>;
  // time
  today: string;
  /** The article's own date, where it tells one. */
  articleDate: string | null;
  dates: DateMention[];
  dateAt: Map<number, DateMention>;
  /** Tokens of days and months that are names: `Clara May`. */
  calendarNames: ReadonlySet<number>;
  // names
  countries: CountryMention[];
  /** By token: the country named there. */
  countryAt: Map<number, CountryMention>;
  evidence: Evidence;
  /** By token: what the trained tagger takes it for; nothing where it is no name. */
  tags: ReadonlyMap<number, Tag>;
  organizations: OrganizationMention[];
  /** By token: index of the organization named there. */
  organizationAt: Map<number, number>;
  titles: TitleMention[];
  names: NameMention[];
  people: PersonFound[];
  // saying and doing
  participants: Map<number, Participant>;
  statements: StatementFound[];
  events: EventFound[];
  warnings: Warning[];
}

export type Stage = (reading: Reading) => Partial<Reading>;

export const lowerAt = (reading: Reading, i: number): string => reading.tokens[i]?.lower ?? '';

export const spanOfRange = (reading: Reading, { first, end }: Range): Span => ({
  start: reading.tokens[first]!.start,
  end: reading.tokens[end - 1]!.end,
});

export function pieceOf(reading: Reading, range: Range): Piece {
  const span = spanOfRange(reading, range);
  return { ...span, text: reading.text.slice(span.start, span.end) };
}

export const isInQuote = (reading: Reading, i: number): boolean => (reading.quoteAt[i] ?? -1) >= 0;

/** Longest phrase of `phrases` (lower case, words joined by spaces) that starts at token `i`; its length in tokens, 0 for none. */
export function phraseLength(reading: Reading, i: number, end: number, phrases: ReadonlySet<string>, longest = 5): number {
  if (i >= end) return 0;
  const { lower } = reading.tokens[i]!;
  if (!firstWordsOf(phrases).has(lower) && !phrases.has(lower)) return 0;
  let phrase = '';
  let found = 0;
  for (let k = 0; k < longest && i + k < end; k++) {
    phrase += (k === 0 ? '' : ' ') + reading.tokens[i + k]!.lower;
    if (phrases.has(phrase)) found = k + 1;
  }
  return found;
}

const FIRST_WORDS = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The words that the phrases start with, made once a list. */
function firstWordsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  const known = FIRST_WORDS.get(phrases);
  if (known !== undefined) return known;
  const words = new Set([...phrases].map((phrase) => phrase.split(' ', 1)[0]!));
  FIRST_WORDS.set(phrases, words);
  return words;
}

/** By token: what covers it. */
export function coverage<T extends Range, V>(found: readonly T[], value: (item: T, index: number) => V): Map<number, V> {
  const at = new Map<number, V>();
  found.forEach((item, index) => {
    for (let i = item.first; i < item.end; i++) at.set(i, value(item, index));
  });
  return at;
}

/** The title whose phrase starts at token `i`; titles stand in the order of the text. */
export function titleStartingAt({ titles }: Reading, i: number): TitleMention | undefined {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (titles[middle]!.left < i) low = middle + 1;
    else high = middle;
  }
  return titles[low]?.left === i ? titles[low] : undefined;
}

/** The words of a range in lower case, a space between them. */
export const phraseOf = ({ tokens }: Reading, { first, end }: Range): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');
