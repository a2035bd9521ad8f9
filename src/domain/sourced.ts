import type { Article } from './article.js';

/** What a source yields: an article, an error with its place, or something that is passed over. */
export type Sourced = { article: Article; where: string } | { error: string; where: string } | { skipped: string; where: string };
