import type { Span } from './span.js';

/** What a careful reader takes from one article. Spans are UTF-16 code units into the article's text. */

export type MentionKind = 'NAME' | 'PRONOUN' | 'ROLE';
export interface Mention extends Span {
  text: string;
  kind: MentionKind;
}
export interface Piece extends Span {
  text: string;
}

export const STATEMENT_KINDS = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];
export const STATEMENT_ACTS = ['ASSERT', 'DENY', 'REQUEST', 'ASK', 'PROMISE'] as const;
export type StatementAct = (typeof STATEMENT_ACTS)[number];
export const ROLE_STATUSES = ['CURRENT', 'FORMER', 'CANDIDATE'] as const;
export type RoleStatus = (typeof ROLE_STATUSES)[number];
/** Whether an article names whose office somebody holds, or the publisher's country is taken for it. */
export const BODY_BASES = ['STATED', 'ASSUMED', 'NONE'] as const;
export type BodyBasis = (typeof BODY_BASES)[number];
export const EVENT_STATUSES = ['HAPPENED', 'ONGOING', 'PLANNED', 'CANCELLED', 'DENIED'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];
export const EVENT_KINDS = [
  'MEETING',
  'CALL',
  'NEGOTIATION',
  'AGREEMENT',
  'VISIT',
  'SUMMIT',
  'SPEECH',
  'ELECTION',
  'APPOINTMENT',
  'RESIGNATION',
  'ARREST',
  'TRIAL',
  'INVESTIGATION',
  'ATTACK',
  'WAR',
  'PROTEST',
  'DEATH',
  'DISASTER',
  'LEGISLATION',
  'OTHER',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export type DatePrecision = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'RANGE' | 'UNKNOWN';
/** STATED: day, month and year stand there. RESOLVED: reckoned from the article's date. CARRIED: from the same speaker's earlier statement. */
export type DateBasis = 'STATED' | 'RESOLVED' | 'CARRIED';

/** A time that the article tells, as ISO days, both ends inclusive; null where it cannot be reckoned. */
export interface When extends Piece {
  earliest: string | null;
  latest: string | null;
  precision: DatePrecision;
  basis: DateBasis;
}

export interface Person {
  id: string;
  name: string;
  /** What else the article calls the person by name, parts of the full name aside: a nickname, a short form. */
  names: string[];
  mentions: Mention[];
}
export interface Organization {
  id: string;
  name: string;
  names: string[];
  mentions: Mention[];
  /** A country's code or another organization's id, where its own name tells that it is part of one. */
  partOf?: string;
  /** Which rule read its first mention. */
  rule?: string;
}
export interface CountryMentions {
  /** ISO 3166-1 alpha-2. */
  id: string;
  mentions: Mention[];
}
export type RoleBody = string | { text: string } | null;
export interface Role extends Span {
  person: string;
  title: string;
  of: RoleBody;
  ofSpan?: Span;
  /** What titles written in several ways have in common: Menlu, Menteri Luar Negeri. */
  key: string;
  /** One person holds it at a time. */
  single: boolean;
  /** The body in words is a town, district or province. */
  local: boolean;
  /** The country that `of: null` most likely means, by the publisher's country. */
  ofAssumed?: string;
  /** Whether the article names the body with the title, or it is assumed; absent where there is none. */
  bodyBasis?: Exclude<BodyBasis, 'NONE'>;
  /** Name of the rule that tied the title to the person. */
  rule?: string;
  status: RoleStatus;
  from?: When;
  until?: When;
}
export interface Group {
  id: string;
  name: string;
  mentions: Mention[];
  /** Where the group is somebody known by the role alone. */
  role?: { title: string; of: RoleBody; key: string; single: boolean; local: boolean; rule?: string };
}

export type EvidencePart =
  'CONTENT' | 'CUE' | 'SPEAKER' | 'ADDRESSEE' | 'DATE' | 'MEDIUM' | 'OCCASION' | 'VIA' | 'ROLE' | 'NAME' | 'TRIGGER';
export interface Evidence extends Span {
  part: EvidencePart;
}
export interface Statement {
  id: string;
  kind: StatementKind;
  act: StatementAct;
  spans: Span[];
  cue: Piece | null;
  speakers: string[];
  speakerCandidates: string[];
  addressees: string[];
  saidAt: When | null;
  medium: string | null;
  occasion: string | null;
  via: string | null;
  about: string[];
  aboutEvents: string[];
  atEvent: string | null;
  /** The statement inside which this one stands. */
  within: string | null;
  confidence: number;
  evidence: Evidence[];
  /** Name of the rule that read it. */
  rule?: string;
}
export interface Event {
  id: string;
  kind: EventKind;
  trigger: Piece;
  mentions: Piece[];
  participants: string[];
  place: string | null;
  /** Where the place is named; told where there is one. */
  placeSpan?: Span;
  date: When | null;
  status: EventStatus;
  /** Name of the rule that read its first mention. */
  rule?: string;
}
/** A doubt about the text, with its place. */
export interface Warning {
  rule: string;
  message: string;
  start: number;
  end: number;
}

export interface Extraction {
  id: string;
  language: string;
  text: string;
  url: string | null;
  headline: Piece | null;
  publishedAt: string | null;
  /** ISO day from which its relative dates are reckoned, where it or its source tells one (docs/reading-guide.md, rule 6). */
  articleDate: string | null;
  publisher: string | null;
  dateline: string | null;
  furniture: Span[];
  people: Person[];
  organizations: Organization[];
  countries: CountryMentions[];
  roles: Role[];
  groups: Group[];
  statements: Statement[];
  events: Event[];
  warnings: Warning[];
}

/** Grows whenever the same text may be read otherwise: a store keeps it, and refuses an older reader. */
export const READER_VERSION = 8;
