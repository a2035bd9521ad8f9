import { subtract, linesOf } from '../../text/paragraphs.js';
import type { Span } from '../../domain/span.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Quotation } from '../../text/quotation.js';
import { pairQuotes } from '../../text/quotes.js';
import { splitSentences } from '../../text/sentences.js';
import type { Token } from '../../text/tokens.js';
import { splitPairs, tokenize } from '../../text/tokens.js';
import type { ReadSentence, Reading, Stage } from '../reading.js';

/** A line of at most this many words without a closing mark is a subhead. */
const LONGEST_SUBHEAD = 9;

/** Cuts what is the article into words, quotations and sentences; nothing of the furniture goes on from here. */
export const segment: Stage = (reading) => {
  const { shown: text, headline } = reading;
  // Markup is blank there already: it cuts no sentence.
  const furniture = reading.furniture.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const out = reading.dateline === null ? furniture : [...furniture, reading.dateline];
  const parts = joinBroken(
    text,
    subtract(
      linesOf(text),
      [...out].sort((a, b) => a.start - b.start),
    ),
    headline?.start ?? -1,
  );
  const tokens: Reading['tokens'] = [];
  const quotations: Quotation[] = [];
  const sentences: ReadSentence[] = [];
  const words = parts.map((part) => tokenize(text, part.start, part.end));
  const areTwo = twoNames(reading, words.flat());
  parts.forEach((part, paragraph) => {
    const first = tokens.length;
    for (const token of splitPairs(words[paragraph]!, areTwo)) tokens.push(token);
    if (tokens.length === first) return;
    const pairs = quotationsIn(reading.pack, tokens, first);
    for (const pair of pairs) quotations.push(pair);
    const heading = (headline !== null && part.start === headline.start) || isSubhead(text.slice(part.start, part.end), parts.length);
    for (const sentence of splitSentences(tokens, first, tokens.length, pairs, reading.pack.abbreviations))
      sentences.push({ ...sentence, heading, paragraph });
  });
  return { tokens, quotations, sentences, ...indexTokens(tokens.length, sentences, quotations) };
};

/** The quotations among the tokens from one on. */
export const quotationsIn = (pack: LanguagePack, tokens: Token[], first: number): Quotation[] =>
  pairQuotes(tokens, first, tokens.length, (i) => isTag(pack, tokens[i]!)).filter((pair) => !isNickname(tokens, pair));

/**
 * Whether two joined words are two names: each is one where the lists know it or the article writes it alone, or opens one as a rank does (`Widodo-KH Ma'ruf`);
 * behind a known name and amid capitals one of them is enough (`Joko Widodo-Ma'aruf Amin`). A place is none.
 */
function twoNames({ pack }: Reading, tokens: readonly Token[]): (first: string, second: string, before: string | null) => boolean {
  const alone = new Set(tokens.filter(({ capital }) => capital).map(({ text }) => text));
  const isPlace = (half: string): boolean => pack.words.place.has(half) || pack.countries.names.has(half);
  const isKnown = (half: string): boolean => pack.words.person.has(half) || pack.titles.ranks.has(half);
  return (first, second, before) => {
    const halves = [first, second];
    if (halves.some((half) => isPlace(half.toLowerCase()))) return false;
    const names = halves.filter((half) => alone.has(half) || isKnown(half.toLowerCase()));
    return names.length === 2 || (names.length === 1 && before !== null && pack.words.person.has(before.toLowerCase()));
  };
}

/** `Danang "Gondrong" Prasetyana`: one or two capitalised words in marks between two parts of a name are nobody's words. */
function isNickname(tokens: readonly Token[], { open, close, closed }: Quotation): boolean {
  const inside = close - open - 1;
  if (!closed || inside < 1 || inside > 2) return false;
  return [...tokens.slice(open + 1, close), tokens[open - 1], tokens[close + 1]].every((token) => token?.capital === true && token.word);
}

/** `kata`, `ujarnya`: a cue that only follows what is said. */
function isTag(pack: LanguagePack, { lower, capital }: Token): boolean {
  const { suffix } = pack.pronouns;
  const stem = suffix !== null && lower.endsWith(suffix) ? lower.slice(0, -suffix.length) : lower;
  const uses = (pack.cues.get(lower) ?? pack.cues.get(stem))?.uses;
  return !capital && uses !== undefined && uses.includes('tag') && !uses.includes('verb');
}

/** A line that goes on with a small letter or a comma goes on with the sentence of the line before it. */
export function joinBroken(text: string, parts: readonly Span[], headline: number): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, part.start);
    const broken = last !== undefined && last.start !== headline && /^\s*$/.test(between) && !/\n\s*\n/.test(between);
    if (
      broken &&
      (GOES_ON.test(text.slice(part.start, part.start + 4)) ||
        LEFT_OPEN.test(text.slice(Math.max(last.start, last.end - LONGEST_END), last.end)))
    )
      last.end = part.end;
    else joined.push({ ...part });
  }
  return joined;
}

/** Also with the mark that closes what the line before opened, and a tag: `" kata X`. */
const GOES_ON = /^(?:[\p{Ll},;]|["”]\s\p{Ll})/u;
/** A line of prose that ends with the first word or two of a sentence: `… untuk guru.Menurut`. */
const LEFT_OPEN = /\s\S+\p{Ll}{3}["”]?[.?!]["”]?\s?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;

/** Far enough back to see that, in characters: parts are joined again and again. */
const LONGEST_END = 200;

function isSubhead(line: string, lines: number): boolean {
  const words = line.trim().split(/\s+/).length;
  return lines > 1 && words <= LONGEST_SUBHEAD && !/[.!?…:,;"”’)»]$/u.test(line.trim()) && !/["”“]/.test(line);
}

function indexTokens(count: number, sentences: ReadSentence[], quotations: Quotation[]): Pick<Reading, 'sentenceAt' | 'quoteAt'> {
  const sentenceAt = new Array<number>(count).fill(-1);
  sentences.forEach((sentence, s) => sentenceAt.fill(s, sentence.first, sentence.end));
  const quoteAt = new Array<number>(count).fill(-1);
  quotations.forEach((quotation, q) => quoteAt.fill(q, quotation.open, Math.min(count, quotation.close + (quotation.closed ? 1 : 0))));
  return { sentenceAt, quoteAt };
}
