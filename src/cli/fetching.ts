import path from 'node:path';
import type { Config } from '../config.js';
import { VERSION } from '../config.js';
import type { Place } from '../domain/place.js';
import { makeFetcher, PRODUCT } from '../fetch/fetcher.js';
import { keptIn } from '../fetch/kept.js';
import type { Fetch } from '../sources/fetching.js';

/** Beside the embedded store: what servers said of addresses whose articles are stored. */
const REMEMBERED = 'fetched.jsonl';

export interface Fetching {
  fetch: Fetch;
  /** An article of this place is stored. */
  stored: (place: Place) => void;
  /** Something of this place is not: its address is asked for again the next time. */
  missed: (place: Place) => void;
  /** All was read to its end. */
  finish: () => void;
  close: () => Promise<void>;
}

/** Asks for addresses. `remembers`: what has not changed since it was stored is not read again. */
export function fetchingFor(
  { data, neo4j }: Pick<Config, 'data' | 'neo4j'>,
  { allowPrivate, since, remembers, signal }: { allowPrivate: boolean; since: string | null; remembers: boolean; signal: AbortSignal },
): Fetching {
  const kept = remembers && data !== null ? keptIn(path.join(data, REMEMBERED), neo4j?.uri ?? data, since) : null;
  const fetcher = makeFetcher({ userAgent: `${PRODUCT}/${VERSION}`, allowPrivate, kept, signal });
  return {
    fetch: fetcher.get,
    stored: ({ url }) => {
      if (url !== undefined) kept?.stored(url);
    },
    missed: ({ source, url }) => {
      kept?.missed(source);
      if (url !== undefined) kept?.missed(url);
    },
    finish: () => kept?.finish(),
    close: fetcher.close,
  };
}
