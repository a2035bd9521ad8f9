import path from 'node:path';
import type { Article } from '../domain/article.js';
import { hashOf } from '../domain/hash.js';
import type { Place } from '../domain/place.js';
import { placeText } from '../domain/place.js';
import type { Sourced } from '../domain/sourced.js';
import type { Bytes } from './bytes.js';
import type { Fetch } from './fetching.js';
import type { PageReader } from './page-reader.js';

/** Bytes that stand somewhere: in a file, in an archive, on the standard input, in a server's answer. */
export interface Input {
  place: Place;
  /** The path by which an article of it is known that gives no url or id of its own; null where there is none, as on the standard input. */
  below: string | null;
  bytes: Bytes;
  /** Where it is a file, its path: what must be read here and there is read there. */
  file?: string;
  /** It was named itself, not found in a folder or archive: what it is then follows from its content alone. */
  named: boolean;
  /** How many archives it lies in. */
  depth: number;
  /** Of a page that came from a server: what its answer said, by lower-case names. */
  headers?: Readonly<Record<string, string>>;
  /** The address at which its bytes were published. */
  url?: string;
  /** What is known of the article from elsewhere, as from a feed that names it: it fills in what the article itself does not tell. */
  known?: Partial<Article>;
  /** It must be a page: a feed that names feeds is not followed. */
  pageOnly?: true;
}

/** What readers of inputs need of each other, and of the world. */
export interface Reading {
  /** Columns and keys: what stands under which other name. */
  map: ReadonlyMap<string, string>;
  /** ISO day; what a feed or sitemap dates before it is not asked for. */
  since: string | null;
  /** Reads pages of HTML; null where none are read. */
  page: PageReader | null;
  /** Asks servers; null where nothing is fetched. */
  fetch: Fetch | null;
  /** Reads another input, whatever it holds. */
  read: (input: Input) => AsyncIterable<Sourced>;
}

/** Reads what an input holds; what it throws is told as an error at the input's place. */
export type Reader = (input: Input, reading: Reading) => AsyncIterable<Sourced>;

export const failedAt = (place: Place, error: string): Sourced => ({ where: placeText(place), place, error });
export const skippedAt = (place: Place, skipped: string): Sourced => ({ where: placeText(place), place, skipped });
export const foundAt = (place: Place, article: Article): Sourced => ({ where: placeText(place), place, article });

/** The id and key of an article that gives none of its own: its path, below the folder or archive that was named. */
export function pathName(below: string): { id: string; key: string } {
  return { id: path.posix.basename(below, path.posix.extname(below)), key: `file:${below}` };
}

/** By what the one article of an input is known: its address, else its path, else its text. */
export function nameOf({ url, below }: Pick<Input, 'url' | 'below'>, text: string): Pick<Article, 'id' | 'key' | 'url'> {
  if (url !== undefined) return { id: url, url };
  return below === null ? { id: hashOf([text]) } : pathName(below);
}
