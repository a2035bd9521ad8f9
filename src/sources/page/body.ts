import { besideOf } from './beside.js';
import { blocksOf, type Block } from './blocks.js';
import { endsArticle, isNoText } from './lines.js';
import { Masses } from './mass.js';
import { rootOf } from './root.js';
import type { Tag } from './tree.js';
import { isProse } from './weigh.js';

/** The paragraphs of the article of a page, in its order; none where there is no article. */
export function bodyOf(page: Tag): string[] {
  const all = blocksOf(page);
  const beside = besideOf(page, new Masses(all));
  const blocks = blocksOf(page, (tag) => beside.has(tag));
  const root = rootOf(page, new Masses(blocks));
  if (root === null) return [];
  return trimmed(blocksOf(root, (tag) => beside.has(tag)).filter((block) => !isNoText(block.text))).map(({ text }) => text);
}

function trimmed(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(isProse);
  let end = blocks.length;
  for (let at = Math.max(first, 0); at < blocks.length; at++)
    if (endsArticle(blocks[at]!)) {
      end = at;
      break;
    }
  const kept = blocks.slice(Math.max(first, 0), end).filter((block) => block.linked < block.text.length * 0.7 || isProse(block));
  let last = kept.length - 1;
  while (last > 0 && !isProse(kept[last]!)) last--;
  return kept.slice(0, last + 1);
}
