import { besideOf } from './beside.js';
import { blocksOf, type Block } from './blocks.js';
import { endsArticle, isByline, isNoText, isSignOff, withoutInitials } from './lines.js';
import { Masses } from './mass.js';
import { narrowed, rootOf } from './root.js';
import { attribute, isWithin, type Tag } from './tree.js';
import { isCode, isProse } from './weigh.js';

/** The share of the prose of the whole that is the article's main part. */
const MAIN = 0.55;

/** The blocks of the article of a page, in its order; none where there is no article. `headline`: the tag of its headline, where it is known. */
export function bodyOf(page: Tag, all: readonly Block[], headline: Tag | null): Block[] {
  const beside = besideOf(page, new Masses(all));
  const every = blocksOf(page, (tag) => beside.has(tag));
  const after = headline === null ? every : every.filter((block) => block.at > headline.order);
  // A headline that stands below the text is one of another place, or the page is drawn upside down.
  const below = proseIn(after) > proseIn(every) * 0.3 ? after : every;
  const blocks = ofOneArticle(below, headline);
  const masses = new Masses(blocks);
  const root = rootOf(masses);
  if (root === null) return [];
  const main = narrowed(root, masses, MAIN);
  const within = blocks.filter((block) => isWithin(block.tag, root) && !isNoText(block.text) && !isCode(block.text));
  return trimmed(coherent(within, main, headline), headline);
}

const proseIn = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);

/** Where several articles stand on a page, what is in the one of the headline. */
function ofOneArticle(blocks: readonly Block[], headline: Tag | null): readonly Block[] {
  for (let at = headline; at !== null; at = at.parent) {
    if (at.name !== 'article') continue;
    const article = at;
    const within = blocks.filter((block) => isWithin(block.tag, article));
    if (proseIn(within) > Math.max(400, proseIn(blocks) * 0.15)) return within;
  }
  return blocks;
}

/** What is outside of the main part stays where it stands between its paragraphs, leads to it, or looks the same. */
function coherent(blocks: readonly Block[], main: Tag, headline: Tag | null): Block[] {
  const inMain = blocks.map((block) => isWithin(block.tag, main));
  const first = inMain.indexOf(true);
  const last = inMain.lastIndexOf(true);
  return blocks.filter((block, at) => {
    if (at >= first && at <= last) return true;
    if (at < first) return headline !== null && isProse(block);
    return isAlike(block.tag, main);
  });
}

/** Whether it stands beside the main part as a paragraph, or in a part that has much the same classes as that which holds the main part. */
function isAlike(tag: Tag, main: Tag): boolean {
  if (tag.parent === main.parent && /^(?:p|h[2-6]|blockquote)$/.test(tag.name)) return true;
  for (let at: Tag | null = tag; at !== null; at = at.parent)
    for (let other: Tag | null = main; other !== null; other = other.parent)
      if (at.parent === other.parent)
        return at.name === other.name && (other === main || isClassed(other)) && sharedClasses(at, other) > 0.5;
  return false;
}

const isClassed = (tag: Tag): boolean => attribute(tag, 'class') !== '';

function sharedClasses(one: Tag, other: Tag): number {
  const [ones, others] = [one, other].map((tag) => new Set(attribute(tag, 'class').split(/\s+/)));
  return [...ones!].filter((name) => others!.has(name)).length / Math.max(ones!.size, others!.size);
}

function trimmed(blocks: readonly Block[], headline: Tag | null): Block[] {
  const first = startOf(blocks);
  const end = endOf(blocks, first, headline);
  const kept = blocks.slice(first, end).filter((block) => !isLink(block) || isProse(block));
  let last = kept.length - 1;
  while (last > 0 && (isSignOff(kept[last]!.text) || (!isProse(kept[last]!) && !isPart(kept[last]!)))) last--;
  return kept.slice(0, last + 1).map((block, at) => (at === last ? { ...block, text: withoutInitials(block.text) } : block));
}

/** A line that is a link and hardly anything else. */
const isLink = ({ text, linked }: Block): boolean => linked >= text.length * 0.7 && text.length - linked < 80;

/** The first prose, and the short paragraphs that lead to it in the same place. */
function startOf(blocks: readonly Block[]): number {
  let first = Math.max(0, blocks.findIndex(isProse));
  const place = blocks[first]?.tag.parent ?? null;
  while (first > 0 && place !== null && isLead(blocks[first - 1]!, place)) first--;
  return first;
}

const isLead = (block: Block, place: Tag): boolean =>
  /^(?:p|li|h[2-6]|blockquote)$/.test(block.tag.name) &&
  isWithin(block.tag, place) &&
  block.text.length > 15 &&
  block.linked < block.text.length * 0.5 &&
  !isByline(block.text);

/** Items of a list, cells of a table and quotations end an article as well as prose does. */
function isPart({ tag, linked, text }: Block): boolean {
  if (linked > 0 || text === '') return false;
  return tag.name === 'td' ? cellsBeside(tag) > 12 : /^(?:li|dd|pre|blockquote)$/.test(tag.name);
}

function cellsBeside(cell: Tag): number {
  const rows = cell.parent?.parent?.children.filter((child) => typeof child !== 'string' && child.name === 'tr') ?? [];
  return rows.reduce((sum, row) => sum + (row as Tag).children.filter((child) => typeof child !== 'string').length, 0);
}

/** Where something else begins: its heading is followed by little prose, or is one like the headline. */
function endOf(blocks: readonly Block[], first: number, headline: Tag | null): number {
  const total = proseIn(blocks);
  let before = 0;
  let place: Tag | null = null;
  for (let at = first; at < blocks.length; at++) {
    const block = blocks[at]!;
    const isOver = before > total * 0.6 && endsArticle(block);
    // Headings between the paragraphs of one article are `<h1>` too on some pages: they stand beside these.
    const isNext = headline?.name === 'h1' && isHeading(block.tag, 'h1') && before > 0 && block.tag.parent !== place;
    if (isOver || isNext) return at;
    if (!isProse(block)) continue;
    before += block.text.length;
    place = block.tag.parent;
  }
  return blocks.length;
}

function isHeading(tag: Tag, name: string): boolean {
  for (let at: Tag | null = tag; at !== null; at = at.parent) if (at.name === name) return true;
  return false;
}
