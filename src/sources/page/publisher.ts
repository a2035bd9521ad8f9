import type { Facts } from './facts.js';
import { namesOf } from './linked-data.js';
import { oneLine } from './tree.js';

/** The outlet: the publisher of the article's JSON-LD, else the site's name, else what the page calls its own host, else that. */
export function publisherOf(facts: Facts, address: string | undefined, titles: readonly string[], text: string): string | undefined {
  const sites = facts.nodes.filter((node) => namesOf(node['@type']).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)));
  const told = [
    ...facts.articles.flatMap((node) => namesOf(node['publisher'])),
    ...facts.metas('og:site_name'),
    ...sites.flatMap((node) => namesOf(node['name'])),
    ...facts.metas('publisher', 'application-name', 'dc.publisher', 'article:publisher'),
  ];
  const name = told.map(oneLine).find((each) => each.length > 1 && each.length < 80 && !/^https?:|^@/.test(each));
  if (name !== undefined) return name;
  if (address === undefined) return undefined;
  const host = new URL(address).hostname.replace(/^(?:www|m|amp)\./, '');
  return spelled(host, titles, text) ?? host;
}

/** How a page spells its host: at the end of its title, or at the head of its text as datelines do. */
function spelled(host: string, titles: readonly string[], text: string): string | undefined {
  const ends = titles.flatMap((title) => title.split(/\s+[|–—\-»·]+\s+/).slice(1));
  const dateline = /^(?:[\p{Lu} ]+,\s*)?([\p{L}\d]+(?:\.[\p{L}\d]+)+)/u.exec(text)?.[1];
  const isHost = (name: string): boolean => `.${host}`.endsWith(`.${name.toLowerCase()}`);
  return [...ends, dateline ?? ''].find((name) => name.includes('.') && isHost(name));
}
