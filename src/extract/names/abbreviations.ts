import type { Piece } from '../../domain/extraction.js';
import type { Range, Reading } from '../reading.js';
import { lowerAt, pieceOf } from '../reading.js';

/** Words looked back over for what a bracket abbreviates. */
const LONGEST = 10;

/**
 * Runs of capitals whose letters the brackets behind them give: `Indonesia Ocean Justice Initiative (IOJI)`, `Direktur Saiful Mujani Research and
 * Consulting (SMRC)`, where a small joiner or a common word tells that it is nobody's name.
 */
export function initialledRuns(reading: Reading): Map<number, Range> {
  const { tokens, sentenceAt } = reading;
  const runs = new Map<number, Range>();
  for (let open = 2; open < tokens.length - 2; open++) {
    if (tokens[open]!.text !== '(' || tokens[open + 2]!.text !== ')') continue;
    const short = tokens[open + 1]!.text;
    const first = open - short.length;
    if (isInitialled(reading, first, short) && sentenceAt[first] === sentenceAt[open]) runs.set(first, { first, end: open });
    else if (/^\p{Lu}[\p{L}\d-]{2,}$/u.test(short)) {
      const from = bodyBefore(reading, open, short.toLowerCase());
      if (from !== null) runs.set(from, { first: from, end: open });
    }
  }
  return runs;
}

const isInitialled = ({ tokens }: Reading, first: number, short: string): boolean =>
  /^\p{Lu}{3,6}$/u.test(short) &&
  first >= 0 &&
  [...short].every((letter, k) => tokens[first + k]!.capital && tokens[first + k]!.text.startsWith(letter));

/** The start of the run in front of the bracket that stands behind an office, if the letters come in it in their order. */
function bodyBefore(reading: Reading, open: number, letters: string): number | null {
  const { tokens, pack } = reading;
  const { heads, fields } = pack.titles;
  let first = runStart(reading, open);
  const plain = tokens
    .slice(first, open)
    .some(({ lower }) => pack.titles.joiners.has(lower) || pack.words.common.has(lower) || pack.organizations.heads.has(lower));
  if (!heads.has(tokens[first - 1]?.lower ?? '') || !plain) return null;
  while (first < open && fields.has(tokens[first]!.lower)) first++;
  if (open - first < 2 || !tokens[first]!.capital) return null;
  const run = tokens
    .slice(first, open)
    .map(({ lower }) => lower)
    .join('');
  let at = 0;
  for (const letter of run) if (letter === letters[at]) at++;
  return at === letters.length ? first : null;
}

/** Back over capitals and joiners, up to the office. */
function runStart({ tokens, pack, sentenceAt }: Reading, open: number): number {
  let first = open;
  while (first > 0 && open - first < LONGEST && sentenceAt[first - 1] === sentenceAt[open]) {
    const { capital, word, lower } = tokens[first - 1]!;
    if (pack.titles.heads.has(lower) || (!(capital && word) && !pack.titles.joiners.has(lower))) break;
    first--;
  }
  return first;
}

/** `(CIA)`, `(Central Intelligence Agency/CIA)` right behind a name; `end`: past the bracket. */
export function bracketedAbbreviation(reading: Reading, i: number, end: number): { piece: Piece; names: string[]; end: number } | null {
  if (lowerAt(reading, i) !== '(') return null;
  let close = i + 1;
  while (close < end && close - i < 9 && lowerAt(reading, close) !== ')') close++;
  if (lowerAt(reading, close) !== ')' || close === i + 1) return null;
  const piece = pieceOf(reading, { first: i + 1, end: close });
  const names = piece.text.split('/').map((name) => name.trim());
  const short = names.some(
    (name) => /^\p{Lu}[\p{Lu}\p{Ll}\d.-]*$/u.test(name) && /\p{Lu}/u.test(name.slice(1) || name) && name.length <= 14,
  );
  return short && /^\p{Lu}/u.test(piece.text) ? { piece, names, end: close + 1 } : null;
}

/** Abbreviations of small words that open with no body's word: `produk domestik regional bruto (PDRB)`, but not `komisi pemilihan umum (KPU)`. */
export function abbreviatedThings({ tokens, pack, sentenceAt }: Reading): Set<string> {
  const things = new Set<string>();
  for (let open = 1; open < tokens.length - 2; open++) {
    const [mark, short, close] = [tokens[open]!, tokens[open + 1]!, tokens[open + 2]!];
    if (mark.text !== '(' || close.text !== ')' || !/^\p{Lu}[\p{Lu}\d-]+$/u.test(short.text)) continue;
    let first = open;
    while (first > 0 && open - first < short.text.length + 2 && sentenceAt[first - 1] === sentenceAt[open] && tokens[first - 1]!.word)
      first--;
    const words = tokens.slice(first, open);
    const spelled = !words.some(({ capital }) => capital) && words.some(({ lower }) => lower.startsWith(short.lower[0]!));
    if (spelled && !words.some(({ lower }) => pack.organizations.heads.has(lower))) things.add(short.text);
  }
  return things;
}
