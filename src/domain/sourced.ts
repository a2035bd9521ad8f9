import type { Article } from './article.js';
import type { Place } from './place.js';

/** What a source yields: an article, an error with its place, or something that is passed over. `where` is the place in words. */
export type Sourced = { where: string; place?: Place } & (
  | {
      article: Article;
      /** Read from a page: another version of it, under the same address, is the same article and no mistake. */
      page?: true;
    }
  | { error: string }
  | { skipped: string }
);
