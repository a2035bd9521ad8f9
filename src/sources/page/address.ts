import { addressesOf } from './linked-data.js';
import type { Facts } from './facts.js';
import { attribute, tagsNamed } from './tree.js';

/** The canonical address of an article: absolute, of the web, and not a front page where another is told. Templates leave it empty. */
export function addressOf(facts: Facts, given: string | null): string | undefined {
  const links = tagsNamed(facts.page, 'link');
  const canonical = links.filter((link) => /\bcanonical\b/i.test(attribute(link, 'rel'))).map((link) => attribute(link, 'href'));
  const told = [
    ...canonical,
    ...facts.metas('og:url'),
    ...facts.articles.flatMap((node) => [...addressesOf(node['mainEntityOfPage']), ...addressesOf(node['url'])]),
    ...tagsNamed(facts.page, 'meta', 'link', 'a')
      .filter((tag) => /^(?:url|mainEntityOfPage)$/.test(attribute(tag, 'itemprop')))
      .map((tag) => attribute(tag, 'href') || attribute(tag, 'itemid') || attribute(tag, 'content')),
  ];
  const absolute = told.flatMap((address) => absoluteOf(address, given));
  return absolute.find((address) => new URL(address).pathname.length > 1) ?? given ?? absolute[0];
}

function absoluteOf(address: string, base: string | null): string[] {
  const full = address.startsWith('//') ? `https:${address}` : address;
  if (full === '' || (base === null && !/^https?:/i.test(full))) return [];
  const url = base === null ? (URL.canParse(full) ? full : null) : URL.canParse(full, base) ? new URL(full, base).href : null;
  return url !== null && /^https?:\/\/[^/]+\.[^/]/i.test(url) ? [/^https?:/i.test(full) ? full : url] : [];
}
