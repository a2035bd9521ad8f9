import { calledOf, elementsOf, textOf } from './tree.js';
import type { Element, Page } from './tree.js';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of either's words the other has. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  if (left.size === 0 || right.size === 0) return 0;
  const both = [...left].filter((word) => right.has(word)).length;
  return (2 * both) / (left.size + right.size);
}

/** `Hujan turun - Warta Selat | Berita`: what a page adds to its headline is parted from it. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(/\s+[-–—|»:]\s+|\s*\|\s*/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title;
  if (site !== '') {
    const end = title.toLowerCase().lastIndexOf(site.toLowerCase());
    const before = end > 0 ? title.slice(0, end).replace(/[\s\-–—|»:]+$/, '') : '';
    if (wordsOf(before).length >= 3) return before;
  }
  const last = parts.at(-1)!;
  return wordsOf(last).length <= 4 && wordsOf(title).length - wordsOf(last).length >= 3
    ? title.slice(0, title.lastIndexOf(last)).replace(/[\s\-–—|»:]+$/, '')
    : title;
}

const NAMED = /(?:^|[\s_-])(?:headline|title|judul)(?:$|[\s_-])/;

/** The headline as the page shows it: the heading that is most like what the page's data and title call it; a logo or section is like neither. */
export function headlineOf({ root, metas, title }: Page, linked: string | undefined): string {
  const site = metas.get('og:site_name') ?? '';
  const told = [metas.get('og:title'), linked, metas.get('twitter:title'), title]
    .filter((each): each is string => each !== undefined && each.trim() !== '')
    .map((each) => withoutSite(each.replace(/\s+/g, ' ').trim(), site));
  let best: { text: string; score: number } | null = null;
  for (const element of elementsOf(root)) {
    const rank = rankOf(element);
    if (rank === 0) continue;
    const text = textOf(element);
    if (text === '' || text.length > 300) continue;
    const score = Math.max(0, ...told.map((each) => likeness(each, text))) + rank;
    if (score > (best?.score ?? 0)) best = { text, score };
  }
  return best !== null && best.score >= 0.7 ? best.text : (told[0] ?? best?.text ?? '');
}

/** A heading of the first order is a little likelier, where words leave it open. */
function rankOf(element: Element): number {
  if (element.tag === 'h1' || element.attrs['itemprop'] === 'headline') return 0.1;
  if (element.tag === 'h2' || element.tag === 'h3') return 0.05;
  return ['div', 'span', 'p', 'h4', 'strong', 'a'].includes(element.tag) && NAMED.test(calledOf(element)) ? 0.02 : 0;
}
