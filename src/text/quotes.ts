import type { Quotation } from './quotation.js';
import { pairSingles } from './single-quotes.js';
import type { Token } from './tokens.js';

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', '″', "''", '``', '’’', '‘‘']);
const ONLY_OPENS = new Set(['“', '„', '«', '``', '‘‘']);

/** Marks after which an open quotation closes, however the spaces stand: `… untuk semua, "ucapnya`. */
const ENDS = new Set([',', '.', '?', '!', '…']);

const STOPS = new Set(['.', '?', '!', '…']);

/** A double mark and how it touches the words beside it. */
interface Mark {
  at: number;
  touchesBefore: boolean;
  touchesAfter: boolean;
  /** The one in front of it is a comma or a full stop. */
  paused: boolean;
}

/**
 * Pairs the quotation marks of one paragraph. Marks that look alike on both sides (" and the ” of some papers) open
 * where they touch the word that follows and not the one before. A quotation that nobody closes ends
 * with the comma before a tag (`…, kata X`), else before the next one that is whole, else with its paragraph.
 */
export function pairQuotes(tokens: Token[], first: number, end: number, isTag: (i: number) => boolean = () => false): Quotation[] {
  const marks = marksOf(tokens, first, end);
  const pairs: Quotation[] = [];
  let open: number | undefined;
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m]!;
    if (open === undefined) {
      if (opens(tokens, mark)) open = mark.at;
    } else if (isNested(marks, m)) {
      m++;
    } else if (startsAnew(tokens, marks, m)) {
      pairs.push(unclosed(tokens, open, opensSentence(tokens, open, first) ? mark.at : firstStop(tokens, open, mark.at), isTag));
      open = mark.at;
    } else if (!looksOpening(tokens, mark) || mark.touchesBefore || mark.paused) {
      pairs.push({ open, close: mark.at, closed: true });
      open = undefined;
    }
  }
  if (open !== undefined && end - open > 3) pairs.push(unclosed(tokens, open, end, isTag));
  return [...pairs, ...pairSingles(tokens, first, end, pairs, isTag)].sort((a, b) => a.open - b.open);
}

function marksOf(tokens: readonly Token[], first: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    if (!DOUBLE.has(token.text)) continue;
    const before = at > first ? tokens[at - 1] : undefined;
    const after = at + 1 < end ? tokens[at + 1] : undefined;
    marks.push({
      at,
      touchesBefore: before?.end === token.start,
      touchesAfter: after?.start === token.end,
      paused: before !== undefined && ENDS.has(before.text),
    });
  }
  return marks;
}

const looksOpening = (tokens: readonly Token[], { at, touchesBefore, touchesAfter }: Mark): boolean =>
  ONLY_OPENS.has(tokens[at]!.text) || (touchesAfter && !touchesBefore);

const opens = (tokens: readonly Token[], mark: Mark): boolean => looksOpening(tokens, mark) || mark.touchesAfter || !mark.touchesBefore;

const onlyCloses = (mark: Mark | undefined): boolean => mark !== undefined && mark.touchesBefore && !mark.touchesAfter;

const onlyOpens = (mark: Mark): boolean => mark.touchesAfter && !mark.touchesBefore;

/** `"Dia bilang "jangan" kepada kami,"`: inside an open one a pair of its own, and then the mark that closes the whole. */
const isNested = (marks: readonly Mark[], m: number): boolean =>
  onlyOpens(marks[m]!) && onlyCloses(marks[m + 1]) && onlyCloses(marks[m + 2]);

/** `"Tidak apa-apa, kata X. "Kami sudah lapor," kata Y`: the one that is open was never closed; this one is. */
const startsAnew = (tokens: readonly Token[], marks: readonly Mark[], m: number): boolean =>
  onlyOpens(marks[m]!) && onlyCloses(marks[m + 1]) && tokens[marks[m]!.at + 1]!.capital;

function unclosed(tokens: readonly Token[], open: number, end: number, isTag: (i: number) => boolean): Quotation {
  for (let i = open + 3; i < end - 1; i++) if (tokens[i]!.text === ',' && isTag(i + 1)) return { open, close: i, closed: true };
  return { open, close: end, closed: false };
}

const opensSentence = (tokens: readonly Token[], open: number, first: number): boolean =>
  open === first || STOPS.has(tokens[open - 1]!.text);

/** Past the full stop of the sentence in which it opens. */
function firstStop(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end - 1; i++) if (STOPS.has(tokens[i]!.text) && tokens[i + 1]!.capital) return i + 1;
  return end;
}
