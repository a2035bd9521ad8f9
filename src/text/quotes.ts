import type { Token } from './tokens.js';

/** A pair of quotation marks, as token indices; `close` is the closing mark, or the token past the last one where none stands. */
export interface Quotation {
  open: number;
  close: number;
  closed: boolean;
}

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', '″']);
const ONLY_OPENS = new Set(['“', '„', '«']);

/** Marks after which an open quotation closes, however the spaces stand: `… untuk semua, "ucapnya`. */
const ENDS = new Set([',', '.', '?', '!', '…']);

export const isQuoteMark = (token: Token | undefined): boolean => token !== undefined && DOUBLE.has(token.text);

/**
 * Pairs the double quotation marks of one paragraph. Marks that look alike on both sides (" and the ” of some papers) open
 * where they touch the word that follows and not the one before. A quotation that nobody closes ends
 * with the comma before a tag (`…, kata X`), else with its paragraph.
 */
export function pairQuotes(tokens: Token[], first: number, end: number, isTag: (i: number) => boolean = () => false): Quotation[] {
  const pairs: Quotation[] = [];
  let open: number | undefined;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (!DOUBLE.has(token.text)) continue;
    const before = i > first ? tokens[i - 1]! : undefined;
    const after = i + 1 < end ? tokens[i + 1]! : undefined;
    const touchesBefore = before !== undefined && before.end === token.start;
    const touchesAfter = after !== undefined && after.start === token.end;
    const opens =
      ONLY_OPENS.has(token.text) || (touchesAfter && !touchesBefore) || (open === undefined && (touchesAfter || !touchesBefore));
    if (opens && open === undefined) open = i;
    else if (open !== undefined && (!(opens && !touchesBefore) || (before !== undefined && ENDS.has(before.text)))) {
      pairs.push({ open, close: i, closed: true });
      open = undefined;
    }
  }
  if (open !== undefined && end - open > 3) pairs.push(unclosed(tokens, open, end, isTag));
  return pairs;
}

function unclosed(tokens: readonly Token[], open: number, end: number, isTag: (i: number) => boolean): Quotation {
  for (let i = open + 3; i < end - 1; i++) if (tokens[i]!.text === ',' && isTag(i + 1)) return { open, close: i, closed: true };
  return { open, close: end, closed: false };
}
