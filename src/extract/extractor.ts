import type { Article } from '../domain/article.js';
import type { Extraction } from '../domain/extraction.js';
import type { TraceStep } from './rule.js';

/** Reads one article. A pure function: no clock, no network, no graph; `today` is an ISO day. */
export type Extractor = (article: Article, options: ReadOptions) => Extraction;

export interface ReadOptions {
  /** The zone of articles that tell none, nor their publisher: `UJAR_ZONE`. */
  zone?: string;
  /** The day on which it is first read: relative dates are reckoned from it where nothing else tells. */
  today: string;
  /** Told of every rule that looked at a place: for `ujar why`. It changes nothing of what is read. */
  trace?: (step: TraceStep) => void;
}
