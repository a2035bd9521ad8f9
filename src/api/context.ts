import type { Article } from '../domain/article.js';
import type { Extraction } from '../domain/extraction.js';
import type { Span } from '../domain/span.js';
import type { GraphEngine } from '../graph/engine.js';
import type { Vocabularies } from '../graph/queries/names.js';
import type { JudgeInput } from '../graph/write/judgements/judge.js';
import type { Feed } from './feed.js';
import type { Loaders } from './loaders.js';
import type { Bearer } from './tokens.js';

/** What the API is handed to write with; it knows nothing of how. */
export interface Writes {
  ingest: (articles: readonly Article[]) => Promise<IngestedArticle[]>;
  /** What would be read of it; nothing is written. Throws BAD_ARTICLE, UNKNOWN_LANGUAGE and READ_TOO_LONG. */
  preview: (article: Article) => Promise<Extraction>;
  withdraw: (by: { id: string } | { key: string }, erase: boolean) => Promise<string>;
  /** The judgement's id. */
  judge: (input: JudgeInput) => Promise<string>;
  unjudge: (id: string) => Promise<void>;
  /** Throws NOT_FOUND and BAD_INPUT. */
  forget: (person: string, by: string) => Promise<ForgottenPerson>;
}
export interface ForgottenPerson {
  person: string;
  articles: number;
  revisions: number;
  judgements: number;
  remaining: string[];
}
export interface IngestedArticle {
  id: string | null;
  outcome: string;
  error?: string;
  code?: string;
  warnings: readonly { rule: string; message: string; start: number; end: number }[];
}

/** The sentences in which a stretch of an article's text stands, in a text that was read in a language, without what was left out. */
export type SentenceIn = (read: { text: string; language: string; furniture: readonly Span[] }, stretch: Span) => Span;

/** One request's. */
export interface Context {
  engine: GraphEngine;
  vocabularies: Vocabularies;
  /** Noted under the bearer's name. */
  writes: Writes;
  sentenceIn: SentenceIn;
  /** A country's name in a language; null where there is none. */
  countryNameIn: (code: string, language: string) => string | null;
  /** Made anew for each answer of a subscription. */
  loaders: Loaders;
  feed: Feed;
  /** Whether articles are shown whole. */
  texts: 'all' | 'evidence';
  /** Who asks, and what they may do; null for whoever brings no token. */
  bearer: Bearer | null;
}
