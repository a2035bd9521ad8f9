import { attribute, oneLine, rawText, tagsNamed, tagsWhere, textOf, type Tag } from './tree.js';

/** Letters and digits alone, small: what is left of a headline wherever it is written. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Headings that are looked at. */
const MOST = 300;
const HEADINGS = ['h1', 'h2', 'h3'];

/**
 * The heading that is the headline: the one that the page's own titles have, else the first `<h1>` that is long enough. An `<h1>` may be the
 * section or the logo, and related articles have headings too.
 */
export function headlineTagOf(page: Tag, titles: readonly string[], site: string | undefined): Tag | null {
  const known = titles.map(plain).filter((title) => title !== '');
  const headings = tagsNamed(page, ...HEADINGS)
    .slice(0, MOST)
    .filter((tag) => !isLinkElsewhere(tag) && !isSite(tag, site));
  const exact = headings.find((tag) => known.includes(plain(textOf(tag))));
  if (exact !== undefined) return exact;
  for (const name of HEADINGS) {
    const told = headings.filter((tag) => tag.name === name && isOneOf(plain(textOf(tag)), known));
    if (told.length > 0) return nearest(told, known);
  }
  const marked = tagsWhere(page, (tag) => /\bheadline\b/.test(attribute(tag, 'itemprop')) && isOneOf(plain(textOf(tag)), known))[0];
  if (marked !== undefined) return marked;
  return headings.find((tag) => tag.name === 'h1' && textOf(tag).split(' ').length >= 4) ?? null;
}

/** Whether it is the name of the site, or leads to its front page. */
const isSite = (tag: Tag, site: string | undefined): boolean =>
  (site !== undefined && plain(textOf(tag)) === plain(site)) || tagsNamed(tag, 'a').some((a) => FRONT.test(attribute(a, 'href')));
const FRONT = /^(?:\/|(?:https?:)?\/\/[^/]+\/?)$/i;

/** That which differs least from a title in length. */
function nearest(tags: readonly Tag[], titles: readonly string[]): Tag {
  const away = (tag: Tag): number => Math.min(...titles.map((title) => Math.abs(title.length - plain(textOf(tag)).length)));
  return tags.reduce((best, tag) => (away(tag) < away(best) ? tag : best));
}

/** Whether a title has it, whole and for a good part; a section's name stands in a title too. */
function isOneOf(text: string, titles: readonly string[]): boolean {
  if (text.length < 8) return titles.includes(text);
  return titles.some(
    (title) =>
      title === text ||
      (text.length > title.length * 0.45 && title.includes(text)) ||
      (title.length > text.length * 0.6 && text.includes(title)),
  );
}

/** A heading of a list of articles is a link; the headline of an article may be one too, where it is the only `<h1>`. */
const isLinkElsewhere = (tag: Tag): boolean => tag.name !== 'h1' && tagsNamed(tag, 'a').some((a) => oneLine(textOf(a)) === textOf(tag));

/** The titles that a page gives itself in its head. */
export function titlesOf(page: Tag): string[] {
  const titles = tagsNamed(page, 'meta')
    .filter((meta) => /^(?:og:title|twitter:title|title|dc\.title|headline)$/i.test(attribute(meta, 'property') || attribute(meta, 'name')))
    .map((meta) => attribute(meta, 'content'));
  const title = tagsNamed(page, 'title')[0];
  if (title !== undefined) titles.push(oneLine(rawText(title)));
  return titles.map(oneLine).filter((each) => each !== '');
}
