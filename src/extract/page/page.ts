import type { Warning } from '../../domain/extraction.js';
import type { Span } from '../../domain/span.js';
import { spanOf } from '../../domain/span.js';
import { markupSpans, withoutMarkup } from '../../text/markup.js';
import type { Line } from '../../text/paragraphs.js';
import { linesOf } from '../../text/paragraphs.js';
import type { Stage } from '../reading.js';
import { findBody } from './body.js';
import { readDateline } from './dateline.js';
import { bodyFurniture } from './furniture.js';
import { findHeadline, givenHeadline } from './headline.js';

/**
 * Tells the article from the page around it: what stands before the body is furniture but for the headline; captions, links to
 * other articles, credits and the lists at the end are furniture wherever they stand.
 */
export const readPage: Stage = (reading) => {
  const { text, pack, article } = reading;
  const shown = withoutMarkup(text);
  const lines = linesOf(shown);
  const start = findBody(lines, pack);
  const head = lines.slice(0, start.line);
  const body = lines.slice(start.line);
  const headline = givenHeadline(reading) ?? findHeadline(head, body, pack.page);
  if (start.glued !== null && body[0] !== undefined) body[0] = cutLine(shown, body[0], start.glued.end);
  const dateline = body[0] === undefined ? null : readDateline(body[0], pack);
  const furniture = [
    ...head.filter((line) => headline === null || line.start !== headline.start).map(spanOf),
    ...(start.glued === null ? [] : [start.glued]),
    ...bodyFurniture(reading, withoutDateline(shown, body, dateline)),
  ];
  const merged = mergeNeighbours(shown, [...furniture, ...markupSpans(text, shown)]);
  const stamp = head.map((line) => (pack.page.timestamp.test(line.text) ? pack.timestamp(line.text) : null)).find(Boolean);
  return {
    shown,
    furniture: merged,
    headline,
    dateline,
    publishedAt: article.publishedAt ?? stamp ?? null,
    publisher: article.publisher ?? dateline?.publisher ?? hostOf(shown, head),
    warnings: [...reading.warnings, ...tooMuchFurniture(shown, merged)],
  };
};

const cutLine = (text: string, line: Line, start: number): Line => ({ start, end: line.end, text: text.slice(start, line.end) });

/** What follows the dateline is told from furniture by its own words. */
const withoutDateline = (text: string, body: readonly Line[], dateline: Span | null): Line[] =>
  body
    .map((line) => (dateline !== null && line.start === dateline.start ? cutLine(text, line, dateline.end) : line))
    .filter(({ start, end }) => start < end);

/** Spans with nothing but white space between them become one. */
function mergeNeighbours(text: string, spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '') last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** Of what a reader sees: more than this share left out is worth a look. */
const MOST_FURNITURE = 1 / 3;

const letters = (text: string): number => text.replace(/\s+/g, '').length;

function tooMuchFurniture(shown: string, furniture: readonly Span[]): Warning[] {
  const out = furniture.map((span) => ({ ...span, letters: letters(shown.slice(span.start, span.end)) }));
  const share = out.reduce((sum, span) => sum + span.letters, 0) / letters(shown);
  const largest = [...out].sort((a, b) => b.letters - a.letters)[0];
  if (largest === undefined || share <= MOST_FURNITURE) return [];
  const message = `${Math.round(share * 100)} of 100 letters were taken for the page around the article and left out; the longest piece is here`;
  return [{ rule: 'much-furniture', message, ...spanOf(largest) }];
}

function hostOf(text: string, head: readonly Line[]): string | null {
  const upTo = head.at(-1)?.end ?? 0;
  return /https?:\/\/(?:www\.)?([a-z0-9-]+(?:\.[a-z]+)+)\//i.exec(text.slice(0, upTo))?.[1] ?? null;
}
