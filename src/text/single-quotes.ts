import type { Quotation } from './quotation.js';
import type { Token } from './tokens.js';

const SINGLE = new Set(["'", '‘', '’', '`']);

/** Marks that stand before the closing mark of somebody's words. */
const ENDS = new Set([',', '.', '?', '!', '…']);

/**
 * Pairs the single quotation marks that stand outside `taken`: ‘ ’ and ' '. Such a mark is an apostrophe as often; so only what ends as
 * speech does (a comma or a full stop before the mark, or a comma and a tag behind it) is a quotation.
 */
export function pairSingles(
  tokens: readonly Token[],
  first: number,
  end: number,
  /** In order. */
  taken: readonly Quotation[],
  isTag: (i: number) => boolean,
): Quotation[] {
  const pairs: Quotation[] = [];
  let passed = 0;
  let hopeless = first - 1;
  for (let i = first; i < end - 2; i++) {
    while (passed < taken.length && taken[passed]!.close < i) passed++;
    const around = taken[passed];
    if (around !== undefined && around.open <= i) i = around.close;
    else if (i > hopeless && opens(tokens, i, first)) {
      const found = closeOf(tokens, i, end, isTag);
      if ('hopeless' in found) {
        hopeless = found.hopeless;
        continue;
      }
      pairs.push({ open: i, close: found.close, closed: true });
      i = found.close;
    }
  }
  return pairs;
}

const touches = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && before.end === after.start;

function opens(tokens: readonly Token[], i: number, first: number): boolean {
  if (!SINGLE.has(tokens[i]!.text)) return false;
  return touches(tokens[i], tokens[i + 1]) && (i === first || !touches(tokens[i - 1], tokens[i])) && tokens[i + 1]!.word;
}

/** The mark that closes it; none where only a word or a name stands between the marks: then there is none for marks up to `hopeless` either. */
function closeOf(
  tokens: readonly Token[],
  open: number,
  end: number,
  isTag: (i: number) => boolean,
): { close: number } | { hopeless: number } {
  let doubtful: number | null = null;
  for (let i = open + 2; i < end; i++) {
    if (!SINGLE.has(tokens[i]!.text)) continue;
    if (!touches(tokens[i - 1], tokens[i])) {
      // Another one opens behind what may have been the end of the first.
      if (doubtful !== null) return { hopeless: doubtful - 2 };
      continue;
    }
    if (i + 1 < end && touches(tokens[i], tokens[i + 1]) && tokens[i + 1]!.word) continue;
    if (ENDS.has(tokens[i - 1]!.text) || (tokens[i + 1]?.text === ',' && isTag(i + 2))) return { close: i };
    doubtful ??= i;
  }
  return { hopeless: end };
}
