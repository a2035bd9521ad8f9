/** An article as a source gives it. `text` is kept exactly as given: every offset points into it. */
export interface Article {
  id: string;
  text: string;
  language?: string;
  /** ISO 8601 date or moment, where the source gives one. */
  publishedAt?: string;
  url?: string;
  headline?: string;
  publisher?: string;
  /** The key under which it is stored where neither url nor id is its own: `file:` and the path. */
  key?: string;
}

/** The key under which an article is stored: its url, else the one that its source gave, else its id. */
export const articleKey = (article: Article): string => article.url ?? article.key ?? article.id;
