// What the mining scripts share: reading articles, quotation marks, and counting in how many articles something stands.
import fs from 'node:fs';
import { tokenize } from '../dist/src/text/tokens.js';

/** The articles of a file of one JSON object a line, with their tokens. */
export function* articlesOf(file) {
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { text } = JSON.parse(line);
    yield { text, tokens: tokenize(text) };
  }
}

/** Counts each key once an article. */
export class ArticleCounts {
  #counts = new Map();
  #seen = new Set();

  see(key) {
    this.#seen.add(key);
  }

  endArticle() {
    for (const key of this.#seen) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    this.#seen.clear();
  }

  of(key) {
    return this.#counts.get(key) ?? 0;
  }

  /** Keys of `least` articles and more with their counts, most frequent first. */
  atLeast(least) {
    return [...this.#counts].filter(([, count]) => count >= least).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  }
}

/** Which tokens open or close a quotation. A straight mark closes where it hangs on the word before it, opens where it hangs on the next. */
export function quoteMarks(tokens) {
  const marks = new Map();
  let open = false;
  tokens.forEach(({ text, start, end }, i) => {
    if (text === '“' || text === '”') open = text === '“';
    else if (text === '"') {
      const [left, right] = [tokens[i - 1]?.end === start, tokens[i + 1]?.start === end];
      open = left === right ? !open : right;
    } else return;
    marks.set(i, open ? 'open' : 'close');
  });
  return marks;
}

/** A word written small. */
export const isSmall = (token) => token !== undefined && token.word && !token.capital;
/** A word with a capital. */
export const isCapital = (token) => token !== undefined && token.word && token.capital;

/** `word:count word:count …` */
export const withCounts = (rows) => rows.map(([word, count]) => `${word}:${count}`).join(' ');

/** Lists as JSON, a key a line: small, and what changed shows in a comparison. */
export const printLists = (lists) => {
  const rows = Object.entries(lists).map(([name, list]) => `  ${JSON.stringify(name)}: ${JSON.stringify(list)}`);
  process.stdout.write(`{\n${rows.join(',\n')}\n}\n`);
};
