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

/** How names of sites end: Kompas.com, TEMPO.CO. */
const SITE_END = /\.(?:com|co\.id|id|co|net|org|tv|news)(?![\p{L}\p{N}])/giu;
const IN_SITE = /^[\p{L}\p{N}-]$/u;
const SITE_START = /(?<![\p{L}\p{N}.])\p{L}/gu;

/** Words, numbers and single marks of `text` between `from` and `to`, with their offsets. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const part = text.slice(from, to);
  const dotted = new Map([...part.matchAll(DOTTED), ...sitesOf(part)].map(({ index, 0: name }) => [index, name]));
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

/** Names of sites, found from their ends: a search from their starts begins anew at every hyphen of a word of many. */
function sitesOf(text: string): { index: number; 0: string }[] {
  const sites: { index: number; 0: string }[] = [];
  let from = 0;
  for (const { index: dot, 0: ending } of text.matchAll(SITE_END)) {
    const first = runStart(text, dot, from);
    from = dot + ending.length;
    const before = Math.max(0, first - 1);
    SITE_START.lastIndex = first - before;
    const index = SITE_START.exec(text.slice(before, dot))?.index;
    if (index !== undefined) sites.push({ index: before + index, 0: text.slice(before + index, from) });
  }
  return sites;
}

/** Where the letters, digits and hyphens that end at `end` begin, not before `from`. */
function runStart(text: string, end: number, from: number): number {
  let start = end;
  while (start > from) {
    const width = /[\udc00-\udfff]/.test(text[start - 1]!) ? 2 : 1;
    if (!IN_SITE.test(text.slice(start - width, start))) break;
    start -= width;
  }
  return start;
}

const PAIR = /^(\p{Lu}[\p{L}'’]{2,})-(\p{Lu}[\p{L}'’]+)$/u;

/** Two names that a hyphen joins are two: `Joko Lelana-Rina Dewanti`. `areTwo` says it of the halves and, where capitals stand on both sides, of the one before. */
export function splitPairs(tokens: readonly Token[], areTwo: (first: string, second: string, before: string | null) => boolean): Token[] {
  return tokens.flatMap((token, n) => {
    const pair = PAIR.exec(token.text);
    const before = tokens[n - 1];
    const amid = before?.capital === true && tokens[n + 1]?.capital === true;
    if (pair === null || !areTwo(pair[1]!, pair[2]!, amid ? before.text : null)) return [token];
    const at = token.start + pair[1]!.length;
    const part = (start: number, text: string): Token => ({
      start,
      end: start + text.length,
      text,
      lower: text.toLowerCase().replace(/[’‘]/g, "'"),
      capital: CAPITAL.test(text),
      word: WORD.test(text),
    });
    return [part(token.start, pair[1]!), part(at, '-'), part(at + 1, pair[2]!)];
  });
}
