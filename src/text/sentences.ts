import type { Quotation } from './quotation.js';
import type { Token } from './tokens.js';

/** Token indices, `end` exclusive. */
export interface Sentence {
  first: number;
  end: number;
}

const STOPS = new Set(['.', '?', '!', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '“', '″', "''", '’’']);

/**
 * Cuts one paragraph's tokens into sentences. A full stop ends one where the next word starts with a capital, a digit or a mark,
 * no abbreviation stands before it and no quotation is open across it. A quotation that ends with a full stop ends its sentence too.
 */
export function splitSentences(
  tokens: Token[],
  first: number,
  end: number,
  quotations: readonly Quotation[],
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let start = first;
  let q = 0;
  for (let i = first; i < end; i++) {
    while (q < quotations.length && quotations[q]!.close < i) q++;
    const quotation = quotations[q];
    const inside = quotation !== undefined && quotation.open <= i && i < quotation.close;
    if (inside || !(endsHere(tokens, i, end, abbreviations, quotation) || runsIntoQuote(tokens, i, abbreviations, quotation))) continue;
    sentences.push({ first: start, end: i + 1 });
    start = i + 1;
  }
  if (start < end) sentences.push({ first: start, end });
  return sentences;
}

function endsHere(tokens: Token[], i: number, end: number, abbreviations: ReadonlySet<string>, quotation: Quotation | undefined): boolean {
  const token = tokens[i]!;
  const next = i + 1 < end ? tokens[i + 1]! : undefined;
  if (next === undefined) return false;
  if (token.text === ',') return joinsLines(tokens, i, next);
  if (next.start === token.end) return isGlued(tokens, i, abbreviations);
  if (/^\p{Ll}/u.test(next.text)) return false;
  if (STOPS.has(token.text)) {
    const before = tokens[i - 1];
    return token.text !== '.' || before === undefined || !isAbbreviation(before, abbreviations);
  }
  if (!CLOSERS.has(token.text)) return false;
  const last = tokens[i - 1];
  const stopped = last !== undefined && STOPS.has(last.text) && last.end === token.start;
  return stopped && (quotation === undefined || quotation.close === i || !quotation.closed || quotation.open > i);
}

/** `… modus mereka."Tawarannya`, `… dipenjara."Ia menambahkan`: the space between a quotation and the sentence beside it was lost. */
function runsIntoQuote(tokens: Token[], i: number, abbreviations: ReadonlySet<string>, quotation: Quotation | undefined): boolean {
  if (quotation === undefined) return false;
  if (quotation.open === i + 1) return STOPS.has(tokens[i]!.text) && !(i > 0 && isAbbreviation(tokens[i - 1]!, abbreviations));
  if (quotation.close !== i || !quotation.closed || tokens[i + 1]?.start !== tokens[i]!.end) return false;
  return STOPS.has(tokens[i - 1]!.text) && /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]!.text);
}

/** `… ilegal., Selain …`, `… jaksa., "Ia …`: a comma that an export set where a line ended, behind a full stop. */
function joinsLines(tokens: Token[], i: number, next: Token): boolean {
  const [before, stop] = [tokens[i - 2], tokens[i - 1]];
  if (before === undefined || stop?.text !== '.' || stop.end !== tokens[i]!.start) return false;
  return (/\p{Ll}{3}$|\d$/u.test(before.text) || CLOSERS.has(before.text)) && (next.capital || /^[,"“]$/.test(next.text));
}

/** `… guru.Menurut`, `… ujarnya.Dwi`: the space behind the full stop was lost. A word of small letters stands before, a capitalised one behind. */
function isGlued(tokens: Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const [before, stop, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]!];
  if (stop.text !== '.' || before === undefined || before.end !== stop.start || isAbbreviation(before, abbreviations)) return false;
  const closed = CLOSERS.has(before.text);
  return (closed || /\p{Ll}{3}$/u.test(before.text)) && /^\p{Lu}\p{Ll}{2}/u.test(after.text) && tokens[i + 2]?.text !== '.';
}

/** A single capital letter (an initial) or a word that the language writes with a full stop. */
const isAbbreviation = (token: Token, abbreviations: ReadonlySet<string>): boolean =>
  (token.capital && token.text.length === 1) || abbreviations.has(token.lower);
