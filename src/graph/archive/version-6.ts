import type { Article } from '../../domain/article.js';
import type { ReadBy } from '../../domain/read-by.js';
import type { Row } from '../engine.js';
import type { RevisionLine } from './lines.js';

/** What version 6 kept otherwise: what is told by REPORTS is a relationship of articles since, JSON in a value is lists. */
export const VERSION_6 = {
  tells: 'REPORTS',
  turn: 'writer',
  readBy: (stored: Row): ReadBy => ({ reader: 'fast', version: Number(stored['reader']), model: null, prompt: null }),
  givenArticle: (stored: Row): Article => ({ ...(JSON.parse(String(stored['given'])) as Article), text: String(stored['text']) }),
  entriesOf: (revision: Row): RevisionLine['entries'] => JSON.parse(String(revision['entries'])) as RevisionLine['entries'],
};
