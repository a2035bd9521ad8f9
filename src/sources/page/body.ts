import { besideOf } from './beside.js';
import { blocksOf, type Block } from './blocks.js';
import { endsArticle, isNoText } from './lines.js';
import { Masses } from './mass.js';
import { narrowed, rootOf } from './root.js';
import { attribute, isWithin, type Tag } from './tree.js';
import { isCode, isProse } from './weigh.js';

/** The share of the prose of the whole that is the article's main part. */
const MAIN = 0.55;

/** The paragraphs of the article of a page, in its order; none where there is no article. `headline`: the tag of its headline, where it is known. */
export function bodyOf(page: Tag, headline: Tag | null): string[] {
  const all = blocksOf(page);
  const beside = besideOf(page, new Masses(all));
  const skips = (tag: Tag): boolean => beside.has(tag);
  const every = blocksOf(page, skips);
  const after = headline === null ? every : every.filter((block) => block.at > headline.order);
  // A headline that stands below the text is one of another place, or the page is drawn upside down.
  const blocks = proseIn(after) > proseIn(every) * 0.3 ? after : every;
  const masses = new Masses(blocks);
  const root = rootOf(masses);
  if (root === null) return [];
  const main = narrowed(root, masses, MAIN);
  const within = blocks.filter((block) => isWithin(block.tag, root) && !isNoText(block.text) && !isCode(block.text));
  return trimmed(coherent(within, main, headline), headline).map(({ text }) => text);
}

const proseIn = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);

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

function isAlike(tag: Tag, main: Tag): boolean {
  for (let at: Tag | null = tag; at !== null; at = at.parent)
    if (at.parent === main.parent) return at.name === main.name && attribute(at, 'class') === attribute(main, 'class');
  return false;
}

function trimmed(blocks: readonly Block[], headline: Tag | null): Block[] {
  const first = Math.max(0, blocks.findIndex(isProse));
  const end = endOf(blocks, first, headline);
  const kept = blocks.slice(first, end).filter((block) => block.linked < block.text.length * 0.7 || isProse(block));
  let last = kept.length - 1;
  while (last > 0 && !isProse(kept[last]!) && !isPart(kept[last]!)) last--;
  return kept.slice(0, last + 1);
}

/** Items of a list, cells of a table and quotations end an article as well as prose does. */
const isPart = ({ tag, linked, text }: Block): boolean => linked === 0 && /^(?:li|td|th|dd|pre|blockquote)$/.test(tag.name) && text.length > 1;

/** Where something else begins: its heading is followed by little prose, or is one like the headline. */
function endOf(blocks: readonly Block[], first: number, headline: Tag | null): number {
  const total = proseIn(blocks);
  let before = 0;
  for (let at = first; at < blocks.length; at++) {
    const block = blocks[at]!;
    const isOver = before > total * 0.6 && endsArticle(block);
    const isNext = headline?.name === 'h1' && isHeading(block.tag, 'h1') && before > 0;
    if (isOver || isNext) return at;
    if (isProse(block)) before += block.text.length;
  }
  return blocks.length;
}

function isHeading(tag: Tag, name: string): boolean {
  for (let at: Tag | null = tag; at !== null; at = at.parent) if (at.name === name) return true;
  return false;
}
