import { blocksOf, type Block } from './blocks.js';
import { isNoText } from './lines.js';
import type { Node } from './linked-data.js';
import { parsePage } from './parse.js';
import { attribute, rawText, tagsNamed, type Tag } from './tree.js';
import { isProse } from './weigh.js';

/** How many words make a run by which texts are compared. */
const RUN = 5;
/** The share of a witness's runs that the page must show; below it the page is drawn by its scripts, or shows a beginning alone. */
const SHOWN = 0.5;
/** The share of the shown text that must be left where a witness has less at its ends: many tell of a beginning alone. */
const CONFIRMED = 0.7;
/** The least text that is a witness, in UTF-16 code units. */
const LEAST = 400;
const LONGEST_STATE = 6_000_000;

/**
 * What is told of the article's text beside the text that the page shows: `articleBody` of its JSON-LD. Paragraphs; null where nothing is told.
 */
export function witnessOf(articles: readonly Node[]): string[] | null {
  for (const { articleBody } of articles)
    if (typeof articleBody === 'string' && articleBody.length >= LEAST) return paragraphsIn(articleBody);
  return null;
}

/** The longest text of an article in the state that the page's scripts are given; null where there is none. */
export function stateOf(page: Tag): string[] | null {
  let best: string[] = [];
  for (const script of tagsNamed(page, 'script')) {
    if (!/^application\/(?:\w+\+)?json$/i.test(attribute(script, 'type')) || /ld\+json/i.test(attribute(script, 'type'))) continue;
    const text = rawText(script);
    if (text.length > LONGEST_STATE) continue;
    try {
      best = longer(best, inState(JSON.parse(text), 0));
    } catch {
      // No JSON: nothing is told.
    }
  }
  return lengthOf(best) >= LEAST ? best : null;
}

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, each) => sum + each.length, 0);
const longer = (one: string[], other: string[]): string[] => (lengthOf(other) > lengthOf(one) ? other : one);

/** A string that is an article, or a list of pieces of which most are paragraphs; the longest of all that there are. */
function inState(value: unknown, depth: number): string[] {
  if (depth > 24) return [];
  if (typeof value === 'string') return value.length >= LEAST ? proseOf(paragraphsIn(value)) : [];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) {
    const pieces = value.map(pieceOf);
    const listed = proseOf(pieces.flatMap((piece) => (piece === null ? [] : paragraphsIn(piece))));
    const isList = pieces.filter((piece) => piece !== null).length >= 3 && listed.length >= 3;
    return value.reduce<string[]>((best, each) => longer(best, inState(each, depth + 1)), isList ? listed : []);
  }
  return Object.values(value).reduce<string[]>((best, each) => longer(best, inState(each, depth + 1)), []);
}

const TEXT_KEYS = ['text', 'html', 'content', 'value', 'body', 'data'];

/** The text of a piece of a list: a string, or an object that has one by one of the usual names. */
function pieceOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return null;
  for (const key of TEXT_KEYS) {
    const text = (value as Record<string, unknown>)[key];
    if (typeof text === 'string') return text;
  }
  return null;
}

function proseOf(paragraphs: readonly string[]): string[] {
  const isText = (text: string): boolean => isProse({ text, linked: 0 } as Block);
  const prose = paragraphs.filter(isText);
  return lengthOf(prose) > lengthOf(paragraphs) * 0.7 ? [...paragraphs] : [];
}

/** Text with lines, or with tags in it. */
function paragraphsIn(text: string): string[] {
  const marked = /<\w|&\w+;|&#/.test(text) ? text : text.replace(/</g, '&lt;');
  const lines = marked.replace(/\s*\r?\n\s*/g, /<(?:p|br|div)\b/i.test(text) ? ' ' : '<br><br>');
  return blocksOf(parsePage(lines))
    .map((block) => block.text)
    .filter((each) => !isNoText(each));
}

/** The runs of words of a text, small. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

function shareOf(runs: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (runs.size === 0) return 0;
  let both = 0;
  for (const run of runs) if (among.has(run)) both++;
  return both / runs.size;
}

/** Whether what the page shows is not the article that the witness tells of: most of that is missing in it. */
export function isMissing(shown: readonly string[], witness: readonly string[]): boolean {
  if (lengthOf(witness) < lengthOf(shown) * 1.3) return false;
  return shareOf(runsOf(witness.join(' ')), runsOf(shown.join(' '))) < SHOWN;
}

/** Without what comes before and after the paragraphs that the witness has too; all of them where it has little of them, or is cut short itself. */
export function confirmed(shown: readonly string[], witness: readonly string[]): string[] {
  const known = runsOf(witness.join(' '));
  const told = shown.map((text) => shareOf(runsOf(text), known) > 0.5);
  const first = told.indexOf(true);
  const last = told.lastIndexOf(true);
  const kept = shown.slice(first, last + 1);
  if (first < 0 || lengthOf(kept) < lengthOf(shown) * CONFIRMED || shareOf(known, runsOf(shown.join(' '))) < 0.9) return [...shown];
  if (/(?:…|\.\.\.|\[…\])\s*$/.test(witness[witness.length - 1] ?? '')) return [...shown.slice(first)];
  return kept;
}
