import type { Draft } from '../graph/write/rows.js';
import type { Article } from '../domain/article.js';
import type { Warning } from '../domain/extraction.js';
import { FAST } from '../domain/read-by.js';
import type { Extractor } from '../extract/extractor.js';
import { draftOf } from '../graph/write/draft/draft.js';
import { extract } from './reader.js';
import type { Answer } from './share.js';
import { readShare } from './share.js';
import { vocabularies } from './vocabularies.js';

export interface DraftTask {
  article: Article;
  /** The day on which it is first read. */
  today: string;
  sample: boolean;
  /** The day by which it was read before and which nothing tells any more: its day again, where it tells none itself. */
  datedBefore: string | null;
}
export interface Drafted {
  draft: Draft;
  warnings: Warning[];
}

/** Reads an article and drafts what is stored of it. */
export const drafting =
  (reader: Extractor) =>
  ({ article: given, today, sample, datedBefore }: DraftTask): Drafted => {
    const first = reader(given, { today });
    const redated = datedBefore !== null && first.articleDate === null;
    const article = redated ? { ...given, assumedDate: datedBefore } : given;
    const extraction = redated ? reader(article, { today }) : first;
    const draft = draftOf(article, extraction, { ...vocabularies, today, sample, readBy: FAST });
    return { draft, warnings: extraction.warnings };
  };

/** Drafts in this thread, as tests and benches want it; `seconds`: the longest that one article may take. */
export const draftHere =
  (reader: Extractor, seconds = 60) =>
  (tasks: readonly DraftTask[]): Promise<Answer<Drafted>[]> =>
    Promise.resolve(readShare(tasks, drafting(reader), seconds));

/** What a thread does that reads for a store. */
export default function drafts({ tasks, seconds }: { tasks: readonly DraftTask[]; seconds: number }): Answer<Drafted>[] {
  return readShare(tasks, drafting(extract), seconds);
}
