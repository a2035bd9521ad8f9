import type { Masses } from './mass.js';
import { attribute, type Tag } from './tree.js';
import { wordsOfNames } from './names.js';

const BODY = new Set([
  'article',
  'body',
  'content',
  'entry',
  'story',
  'post',
  'text',
  'isi',
  'konten',
  'artikel',
  'detail',
  'read',
  'berita',
]);
/** What of a tag's weight one below it must have to be taken instead. */
const NEARLY = 0.85;

/** The tag that holds the article: the heaviest, or the deepest in it that is nearly as heavy. Null where there is no prose. */
export function rootOf(masses: Masses): Tag | null {
  // Lists of links may outweigh an article that stands in no part of its own: then its prose alone counts.
  const best = heaviest(masses, 'weight') ?? heaviest(masses, 'prose');
  return best === null ? null : narrowed(best, masses);
}

function heaviest(masses: Masses, by: 'weight' | 'prose'): Tag | null {
  let best: Tag | null = null;
  let most = 0;
  for (const tag of masses.tags) {
    if (tag.name === 'p' || tag.name === 'li') continue;
    const score = masses.of(tag)[by] * bonusOf(tag);
    if (score > most || (score === most && best !== null && isBelow(tag, best))) {
      best = tag;
      most = score;
    }
  }
  return best;
}

/** The deepest tag below one that has that share of its weight. */
export function narrowed(tag: Tag, masses: Masses, share = NEARLY): Tag {
  const by = masses.of(tag).weight > 0 ? 'weight' : 'prose';
  const least = masses.of(tag)[by] * share;
  for (const child of tag.children)
    if (typeof child !== 'string' && child.name !== 'p' && masses.of(child)[by] >= least && masses.of(child).paragraphs > 1)
      return narrowed(child, masses, share);
  return tag;
}

const isBelow = (tag: Tag, outer: Tag): boolean => tag.parent !== null && (tag.parent === outer || isBelow(tag.parent, outer));

/** An article's own word for itself counts; so do the usual names. */
function bonusOf(tag: Tag): number {
  if (/\barticleBody\b/.test(attribute(tag, 'itemprop'))) return 1.5;
  if (tag.name === 'article') return 1.15;
  return wordsOfNames(tag).some((word) => BODY.has(word)) ? 1.1 : 1;
}
