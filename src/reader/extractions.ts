import type { Article } from '../domain/article.js';
import type { Extraction } from '../domain/extraction.js';
import type { ReadOptions } from '../extract/extractor.js';
import { extract } from './reader.js';
import type { Answer } from './share.js';
import { readShare } from './share.js';

export interface ExtractionTask {
  article: Article;
  options: Omit<ReadOptions, 'trace'>;
}

/** What a thread does that reads. */
export default function extractions({ tasks, seconds }: { tasks: readonly ExtractionTask[]; seconds: number }): Answer<Extraction>[] {
  return readShare(tasks, ({ article, options }) => extract(article, options), seconds);
}
