import type { LanguagePack } from '../../language/pack.js';
import type { Span } from '../../domain/span.js';
import type { Line } from '../../text/paragraphs.js';
import { datelineOf } from './dateline.js';
import { endsSentence, isPageLine, isProse, isSentence, wordCount } from './lines.js';

/** Lines before the body are few on any page; more than this are the body itself. */
const MOST_HEAD_LINES = 30;

/** The line at which the body starts, and a credit glued to its front. */
export interface BodyStart {
  line: number;
  glued: Span | null;
}

/** What stands before the first line with a dateline or the first paragraph is the page's head; sentences right in front of it are body too. */
export function findBody(lines: readonly Line[], pack: LanguagePack): BodyStart {
  const start = bodyByDateline(lines, pack) ?? bodyByProse(lines, pack) ?? { line: 0, glued: null };
  return start.glued !== null ? start : { line: withSentencesBefore(start.line, lines, pack), glued: null };
}

function bodyByDateline(lines: readonly Line[], pack: LanguagePack): BodyStart | null {
  for (let i = 0; i < Math.min(lines.length, MOST_HEAD_LINES); i++) {
    const line = lines[i]!;
    const glued = gluedCredit(line, pack);
    if (glued !== null) return { line: i, glued };
    const dateline = datelineOf(line.text, pack);
    if (dateline !== null && (wordCount(line) >= 8 || dateline.length === line.text.length)) return { line: i, glued: null };
    // Prose that stands before a dateline is the body itself: the dash was another's.
    if (isProse(line) && !isPageLine(line, pack.page)) return { line: i, glued: null };
  }
  return null;
}

function bodyByProse(lines: readonly Line[], { page }: LanguagePack): BodyStart | null {
  const at = lines
    .slice(0, MOST_HEAD_LINES)
    .findIndex((line) => !isPageLine(line, page) && wordCount(line) >= 8 && (endsSentence(line) || wordCount(line) >= 30));
  return at < 0 ? null : { line: at, glued: null };
}

/** In front of a dateline only what somebody says is body: another sentence is a picture's, or the article's own summary. */
function withSentencesBefore(start: number, lines: readonly Line[], pack: LanguagePack): number {
  const dated = lines[start] !== undefined && datelineOf(lines[start].text, pack) !== null;
  let line = start;
  for (let i = start - 1; i >= 0 && (isSentence(lines[i]!, pack.page) || isClosedBehind(lines[i]!, lines[i + 1])); i--)
    if (!dated || /["”“]/.test(lines[i]!.text)) line = i;
  return line;
}

/** `"Belum ada (tanda)`, and on the next line `" kata X.`: the page broke the line before the mark that closes. */
const isClosedBehind = ({ text }: Line, next: Line | undefined): boolean =>
  /^["“][^"“”]+$/u.test(text) && /^["”]\s\p{Ll}/u.test(next?.text ?? '');

/** `Foto: istimewaWashington - …`: the credit ends where a capital follows a small letter and a dateline begins. */
function gluedCredit(line: Line, pack: LanguagePack): Span | null {
  if (!pack.page.credit.test(line.text)) return null;
  for (const match of line.text.slice(0, 200).matchAll(/(?<=[\p{Ll}).])\p{Lu}/gu))
    if (datelineOf(line.text.slice(match.index), pack) !== null) return { start: line.start, end: line.start + match.index };
  return null;
}
