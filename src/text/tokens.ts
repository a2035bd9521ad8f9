import type { Span } from '../domain/span.js';

export interface Token extends Span {
  text: string;
  lower: string;
  /** Starts with a capital letter. */
  capital: boolean;
  /** Made of letters (a hyphen, an apostrophe or digits may stand inside). */
  word: boolean;
}

const TOKEN = /\d+(?:[.,:/]\d+)*(?:-\p{L}+)?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|''|``|’’|‘‘|[^\s]/gu;
const CAPITAL = /^\p{Lu}/u;
const WORD = /^\p{L}/u;
/** The abbreviations that carry their full stops inside: U.N., U.S. */
const DOTTED = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,}/gu;

/** Names of sites: Kompas.com, TEMPO.CO. */
const SITE = /(?<![\p{L}\p{N}.])\p{L}[\p{L}\p{N}-]*\.(?:com|co\.id|id|co|net|org|tv|news)(?![\p{L}\p{N}])/giu;

/** Words, numbers and single marks of `text` between `from` and `to`, with their offsets. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const part = text.slice(from, to);
  const dotted = new Map<number, string>();
  for (const pattern of [DOTTED, SITE]) for (const match of part.matchAll(pattern)) dotted.set(match.index, match[0]);
  const tokens: Token[] = [];
  let skipTo = 0;
  for (const match of part.matchAll(TOKEN)) {
    if (match.index < skipTo) continue;
    const word = dotted.get(match.index) ?? match[0];
    skipTo = match.index + word.length;
    const start = from + match.index;
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase().replace(/[’‘]/g, "'"),
      capital: CAPITAL.test(word),
      word: WORD.test(word),
    });
  }
  return tokens;
}
