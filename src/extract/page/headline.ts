import { foldWords } from '../../domain/fold.js';
import type { Span } from '../../domain/span.js';
import { spanOf } from '../../domain/span.js';
import type { PagePatterns } from '../../language/pack.js';
import type { Line } from '../../text/paragraphs.js';
import type { Reading } from '../reading.js';
import { isPageLine, wordCount } from './lines.js';

/** The headline that the source gave, where the text begins with it. */
export function givenHeadline({ article, text }: Reading): Span | null {
  const given = article.headline?.trim() ?? '';
  if (given === '') return null;
  const start = text.slice(0, 4000).indexOf(given);
  return start < 0 ? null : { start, end: start + given.length };
}

/** The line of the head that shares most words with the body and is no furniture by itself. */
export function findHeadline(head: readonly Line[], body: readonly Line[], page: PagePatterns): Span | null {
  const words = new Set(body.slice(0, 6).flatMap((line) => foldWords(line.text)));
  let best: Line | null = null;
  let bestScore = 0;
  head.forEach((line, i) => {
    const next = head[i + 1] ?? body[0];
    if (!mayBeHeadline(line, next, page)) return;
    const own = foldWords(line.text);
    const score = own.filter((word) => words.has(word)).length / Math.sqrt(own.length);
    if (score > bestScore) [best, bestScore] = [line, score];
  });
  return best === null ? null : spanOf(best);
}

const mayBeHeadline = (line: Line, next: Line | undefined, page: PagePatterns): boolean =>
  wordCount(line) >= 4 && !isPageLine(line, page) && !line.text.endsWith('.') && (next === undefined || !page.credit.test(next.text));
