import { blocksOf, linkDensity } from './blocks.js';
import type { Block } from './blocks.js';
import { isArticleBody, isBeside, isCalledBody, isFurnitureLine } from './furniture.js';
import { calledOf, elementsOf } from './tree.js';
import type { Element } from './tree.js';

/** An element that holds so much of what is read on a page is no furniture, whatever it is called: `has-sidebar` is the name of a layout. */
const MOST_BESIDE = 0.4;
/** Nor is one that holds so much, where it does not hold the headline. */
const MOST_APART = 0.75;
/** Where a child holds so much of what its parent holds, the rest stands beside it. */
const NARROWER = 0.75;
/** What a page calls its article must hold so much of what the narrowest such element does. */
const LEAST_NAMED = 0.4;
/** Less of what the largest part of an article holds is no part of it, but a line of one name with it. */
const LEAST_PART = 0.1;
const SHORTEST = 40;

const HEADING = /^h[1-6]$/;

/** How much a paragraph speaks for being read: characters that lead nowhere, where there are enough for a sentence. */
function massOf(block: Block): number {
  const { text, element } = block;
  const density = linkDensity(block);
  if (text.length < SHORTEST || density > 0.4 || HEADING.test(element.tag) || isFurnitureLine(text)) return 0;
  const sentence = /[.!?…]["”’')\]]*\s*$/.test(text) ? 1 : 0.5;
  return text.length * (1 - density) * sentence * (element.tag === 'li' ? 0.5 : 1);
}

function massesOf(blocks: readonly Block[]): Map<Element, number> {
  const masses = new Map<Element, number>();
  for (const block of blocks) {
    const mass = massOf(block);
    if (mass === 0) continue;
    for (let at: Element | null = block.element; at !== null; at = at.parent) masses.set(at, (masses.get(at) ?? 0) + mass);
  }
  return masses;
}

/** The paragraphs of the article of a page: those in the narrowest element that holds most of what is read on it, or that the page itself calls its article. */
export function bodyOf(root: Element, headline: string): string[] {
  const all = massesOf(blocksOf(root, () => false));
  const whole = all.get(root) ?? 0;
  const holdsHeadline = new Set<Element>();
  for (const element of elementsOf(root))
    if (element.tag === 'h1') for (let at: Element | null = element; at !== null; at = at.parent) holdsHeadline.add(at);
  const leftOut = (element: Element): boolean =>
    isBeside(element) && (all.get(element) ?? 0) <= (holdsHeadline.has(element) ? MOST_BESIDE : MOST_APART) * whole;
  const masses = massesOf(blocksOf(root, leftOut));
  const massIn = (element: Element): number => masses.get(element) ?? 0;
  const narrowest = narrowestOf(root, massIn);
  const named = namedOf(root, massIn);
  const isNamed = named !== null && massIn(named) >= LEAST_NAMED * massIn(narrowest);
  return paragraphsOf(blocksOf(isNamed ? named : narrowest, leftOut), headline, isNamed);
}

const childrenOf = (element: Element): Element[] => element.children.filter((child): child is Element => typeof child !== 'string');

const mostOf = (elements: readonly Element[], massIn: (element: Element) => number): Element | null =>
  elements.reduce<Element | null>((most, each) => (massIn(each) > (most === null ? 0 : massIn(most)) ? each : most), null);

function narrowestOf(root: Element, massIn: (element: Element) => number): Element {
  for (let at = root; ;) {
    const best = mostOf(childrenOf(at), massIn);
    if (best === null || massIn(best) < NARROWER * massIn(at) || best.tag === 'p') return at;
    at = best;
  }
}

/** What the page calls its article's body: by its data where it does so, else by names; of one within another the inner one, where it holds nearly as much. */
function namedOf(root: Element, massIn: (element: Element) => number): Element | null {
  const elements = [...elementsOf(root)];
  for (const isIt of [isArticleBody, isCalledBody]) {
    const named = elements.filter((element) => isIt(element) && massIn(element) > 0);
    const most = mostOf(named, massIn);
    if (most === null) continue;
    const inner = named.findLast((each) => isWithin(each, most) && massIn(each) >= NARROWER * massIn(most)) ?? most;
    return togetherOf(named, inner, massIn);
  }
  return null;
}

/** An article whose body comes in several parts of one name: what holds them all, where it holds little else. */
function togetherOf(named: readonly Element[], part: Element, massIn: (element: Element) => number): Element {
  const parts = named.filter(
    (each) => calledOf(each) === calledOf(part) && (each === part || (!isWithin(each, part) && !isWithin(part, each))),
  );
  if (parts.filter((each) => massIn(each) >= LEAST_PART * massIn(part)).length < 2) return part;
  const sum = parts.reduce((total, each) => total + massIn(each), 0);
  for (let at = part.parent; at !== null; at = at.parent)
    if (parts.every((each) => isWithin(each, at))) return massIn(at) <= sum / NARROWER && !holdsArticles(at) ? at : part;
  return part;
}

/** A page of several articles, as the first one of a blog is. */
const holdsArticles = (element: Element): boolean => [...elementsOf(element)].some(({ tag }) => tag === 'article');

function isWithin(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

const worded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isWhole = ({ text, element }: Block): boolean => element.tag !== 'p' || /[.!?…:;]\W*$/.test(text);
const RUNNING = new Set(['p', 'li', 'td', 'tr', 'blockquote', 'pre', 'dd']);

/** Leaves out lines that lead elsewhere, what repeats, and everything before the first and after the last sentence. */
function paragraphsOf(blocks: readonly Block[], headline: string, isNamed: boolean): string[] {
  const title = worded(headline);
  const seen = new Set<string>();
  const kept = blocks.filter((block) => {
    const { text, element } = block;
    const words = worded(text);
    if (words === '' || words === title || element.tag === 'h1' || isFurnitureLine(text)) return false;
    if (linkDensity(block) > 0.5 && (text.length < 200 || element.tag === 'li')) return false;
    if (text.length > 60 && seen.has(words)) return false;
    seen.add(words);
    return true;
  });
  // In what is called the body items and values are of it at its ends too, and so is a paragraph that is full of links.
  const isRead = (block: Block): boolean =>
    massOf(block) > 0 ||
    (isNamed && RUNNING.has(block.element.tag) && (linkDensity(block) < 0.4 ? isWhole(block) : block.text.length >= 150));
  const first = kept.findIndex(isRead);
  if (first < 0 || !kept.some((block) => massOf(block) > 0)) return [];
  return kept.slice(first, kept.findLastIndex(isRead) + 1).map(({ text }) => text);
}
