import type { Article } from '../domain/article.js';

/** What stands on a page, without an id: its address is its key. */
export type PageArticle = Omit<Article, 'id' | 'key'> & {
  /** Who wrote it, persons alone; left out where none is named. */
  authors?: string[];
  /** The part of the outlet that it stands in. */
  section?: string;
};

/**
 * Reads a page of HTML. `headers` are those of the answer it came in, by lower-case names; `url` is its address, where it is known. Throws BAD_ARTICLE
 * where there is no article on it.
 */
export type PageReader = (
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>>,
  url: string | null,
) => PageArticle | Promise<PageArticle>;
