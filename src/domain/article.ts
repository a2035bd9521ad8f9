import { UjarError } from './errors.js';
import { isDay, isMoment, isZone } from './zone.js';

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
  /** Where it is told on what day it was published, an IANA name or an offset: a moment in UTC falls on the day that it is there. */
  zone?: string;
  /** ISO day that is taken for its date where neither its source nor its text tells one. */
  assumedDate?: string;
  /** The key under which it is stored where neither url nor id is its own: `file:` and the path. */
  key?: string;
}

/** The key under which an article is stored: its url, else the one that its source gave, else its id. */
export const articleKey = (article: Article): string => article.url ?? article.key ?? article.id;

/** Throws BAD_ARTICLE where what is given with the text cannot be. */
export function checkGiven({ publishedAt, url, zone, assumedDate }: Partial<Article>): void {
  if (publishedAt !== undefined && !isMoment(publishedAt))
    throw bad('publishedAt', publishedAt, 'an ISO 8601 date or moment like 2025-02-13 or 2025-02-13T09:30:00+07:00');
  if (url !== undefined && !URL.canParse(url)) throw bad('url', url, 'an absolute URL');
  if (zone !== undefined && !isZone(zone)) throw bad('zone', zone, 'a name like Asia/Jakarta or an offset like +07:00');
  if (assumedDate !== undefined && !isDay(assumedDate)) throw bad('assumedDate', assumedDate, 'a day like 2025-02-13');
}

const bad = (name: string, value: string, wanted: string): UjarError =>
  new UjarError('BAD_ARTICLE', `${name} is "${value.slice(0, 200)}": wanted ${wanted}`);
