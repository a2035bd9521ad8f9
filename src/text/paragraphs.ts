import type { Span } from '../domain/span.js';
import { overlaps } from '../domain/span.js';

/** A line of the article without its line break. */
export interface Line extends Span {
  text: string;
}

/** Every line that holds anything, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}

/** What is left of the lines when the spans (sorted) are taken out. */
export function subtract(lines: readonly Span[], spans: readonly Span[]): Span[] {
  const left: Span[] = [];
  let k = 0;
  for (const line of lines) {
    let start = line.start;
    while (k < spans.length && spans[k]!.end <= line.start) k++;
    for (let i = k; i < spans.length && spans[i]!.start < line.end; i++) {
      const span = spans[i]!;
      if (!overlaps(span, { start, end: line.end })) continue;
      if (span.start > start) left.push({ start, end: span.start });
      start = Math.max(start, span.end);
    }
    if (start < line.end) left.push({ start, end: line.end });
  }
  return left;
}
