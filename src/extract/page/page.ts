import type { Span } from '../../domain/span.js';
import { foldWords } from '../../domain/fold.js';
import type { PagePatterns } from '../../language/pack.js';
import type { Line } from '../../text/paragraphs.js';
import { linesOf } from '../../text/paragraphs.js';
import type { Dateline, Reading, Stage } from '../reading.js';

/** Lines before the body are few on any page; more than this are the body itself. */
const MOST_HEAD_LINES = 30;

/**
 * Tells the article from the page around it: what stands before the body is furniture but for the headline; captions, links to
 * other articles, credits and the lists at the end are furniture wherever they stand.
 */
export const readPage: Stage = (reading) => {
  const { text, pack } = reading;
  const lines = linesOf(text);
  const start = withSentencesBefore(findBody(lines, pack.page), lines, pack.page);
  const head = lines.slice(0, start.line);
  const headline = givenHeadline(reading) ?? findHeadline(head, lines.slice(start.line), pack.page);
  const furniture: Span[] = head.filter((line) => headline === null || line.start !== headline.start).map(bare);
  if (start.glued !== null) furniture.push(start.glued);
  const body = lines.slice(start.line);
  if (start.glued !== null && body[0] !== undefined) body[0] = cutLine(text, body[0], start.glued.end);
  const dateline = body[0] === undefined ? null : readDateline(body[0], pack.page);
  furniture.push(...bodyFurniture(body, pack.page));
  const merged = mergeNeighbours(text, furniture);
  const stamp = head.map((line) => (pack.page.timestamp.test(line.text) ? pack.timestamp(line.text) : null)).find(Boolean);
  return {
    furniture: merged,
    headline,
    dateline,
    publishedAt: reading.article.publishedAt ?? stamp ?? null,
    publisher: reading.article.publisher ?? dateline?.publisher ?? hostOf(text, head),
  };
};

const bare = ({ start, end }: Span): Span => ({ start, end });
const cutLine = (text: string, line: Line, start: number): Line => ({ start, end: line.end, text: text.slice(start, line.end) });
const wordCount = (line: Line): number => line.text.split(/\s+/).length;
const endsSentence = (line: Line): boolean => /[.!?…]["”’»)]?$/u.test(line.text);

/** The line at which the body starts, and a credit glued to its front. */
function findBody(lines: Line[], page: PagePatterns): { line: number; glued: Span | null } {
  const most = Math.min(lines.length, MOST_HEAD_LINES);
  for (let i = 0; i < most; i++) {
    const glued = gluedCredit(lines[i]!, page);
    if (glued !== null) return { line: i, glued };
    if (wordCount(lines[i]!) >= 8 && page.dateline.test(lines[i]!.text)) return { line: i, glued: null };
    // Prose that stands before a dateline is the body itself: the dash was another's.
    if (isProse(lines[i]!) && !page.caption.test(lines[i]!.text) && !page.line.test(lines[i]!.text)) return { line: i, glued: null };
    if (page.dateline.test(lines[i]!.text) && /(?:--?|—|–)$/.test(lines[i]!.text)) return { line: i, glued: null };
  }
  for (let i = 0; i < most; i++) {
    const line = lines[i]!;
    if (page.line.test(line.text) || page.caption.test(line.text) || page.timestamp.test(line.text)) continue;
    if (wordCount(line) >= 8 && (endsSentence(line) || wordCount(line) >= 30)) return { line: i, glued: null };
  }
  return { line: 0, glued: null };
}

/** Sentences right in front of what was taken for the start are the body too: no menu, no headline ends with a full stop. */
function withSentencesBefore(start: { line: number; glued: Span | null }, lines: Line[], page: PagePatterns): typeof start {
  if (start.glued !== null || (lines[start.line] !== undefined && page.dateline.test(lines[start.line]!.text))) return start;
  let line = start.line;
  while (line > 0 && isSentence(lines[line - 1]!, page)) line--;
  return { line, glued: null };
}

const isSentence = (line: Line, page: PagePatterns): boolean =>
  wordCount(line) >= 5 &&
  /[.!?]["”’»)]?$/u.test(line.text) &&
  !page.line.test(line.text) &&
  !page.caption.test(line.text) &&
  !page.timestamp.test(line.text) &&
  !page.credit.test(line.text);

/** `Foto: istimewaWashington - …`: the credit ends where a capital follows a small letter and a dateline begins. */
function gluedCredit(line: Line, page: PagePatterns): Span | null {
  const credit = page.credit.exec(line.text);
  if (credit === null) return null;
  for (const match of line.text.slice(0, 200).matchAll(/(?<=[\p{Ll}).])\p{Lu}/gu))
    if (page.dateline.test(line.text.slice(match.index))) return { start: line.start, end: line.start + match.index };
  return null;
}

function givenHeadline({ article, text }: Reading): Span | null {
  const given = article.headline?.trim() ?? '';
  if (given === '') return null;
  const start = text.slice(0, 4000).indexOf(given);
  return start < 0 ? null : { start, end: start + given.length };
}

/** The line of the head that shares most words with the body and is no furniture by itself. */
function findHeadline(head: Line[], body: Line[], page: PagePatterns): Span | null {
  const words = new Set(body.slice(0, 6).flatMap((line) => foldWords(line.text)));
  let best: Line | null = null;
  let bestScore = 0;
  head.forEach((line, i) => {
    const next = head[i + 1] ?? body[0];
    if (wordCount(line) < 4 || page.line.test(line.text) || page.timestamp.test(line.text) || page.caption.test(line.text)) return;
    if (/\.$/.test(line.text) || (next !== undefined && page.credit.test(next.text))) return;
    const own = foldWords(line.text);
    const score = own.filter((word) => words.has(word)).length / Math.sqrt(own.length);
    if (score > bestScore) [best, bestScore] = [line, score];
  });
  return best === null ? null : bare(best);
}

function readDateline(line: Line, page: PagePatterns): Dateline | null {
  const match = page.dateline.exec(line.text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const place = (groups['place'] ?? groups['city'] ?? '').trim();
  const publisher = groups['agency'] ?? groups['paper'] ?? groups['site'] ?? groups['house'] ?? null;
  return { start: line.start, end: line.start + match[0].length, place, publisher };
}

function bodyFurniture(body: Line[], page: PagePatterns): Span[] {
  const furniture: Span[] = [];
  for (let i = 0; i < body.length; i++) {
    const line = body[i]!;
    if (page.tail.test(line.text) && !body.slice(i + 1).some(isProse)) {
      furniture.push({ start: line.start, end: body.at(-1)!.end });
      break;
    }
    if (page.list.test(line.text) || page.tail.test(line.text)) {
      furniture.push(bare(line));
      while (i + 1 < body.length && !endsSentence(body[i + 1]!) && wordCount(body[i + 1]!) < 20) furniture.push(bare(body[++i]!));
    } else if (page.line.test(line.text) || page.timestamp.test(line.text)) furniture.push(bare(line));
    else if (page.caption.test(line.text) && wordCount(line) < 40 && i + 1 < body.length) furniture.push(bare(line));
    else {
      const credit = /\s\((?:[A-Z][A-Za-z0-9-]*\/)+[A-Za-z0-9-]+\)$/.exec(line.text);
      if (credit !== null) furniture.push({ start: line.start + credit.index + 1, end: line.end });
    }
  }
  return furniture;
}

const isProse = (line: Line): boolean => wordCount(line) >= 22 && endsSentence(line);

/** Spans with nothing but white space between them become one. */
function mergeNeighbours(text: string, spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '') last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function hostOf(text: string, head: Line[]): string | null {
  const upTo = head.at(-1)?.end ?? 0;
  return /https?:\/\/(?:www\.)?([a-z0-9-]+(?:\.[a-z]+)+)\//i.exec(text.slice(0, upTo))?.[1] ?? null;
}
