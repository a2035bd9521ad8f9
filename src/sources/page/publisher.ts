import type { Facts } from './facts.js';
import { namesOf } from './linked-data.js';
import { oneLine } from './tree.js';

/** The outlet: the publisher of the article's JSON-LD, else the site's name, else the host of its address. */
export function publisherOf(facts: Facts, address: string | undefined): string | undefined {
  const sites = facts.nodes.filter((node) => namesOf(node['@type']).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)));
  const told = [
    ...facts.articles.flatMap((node) => namesOf(node['publisher'])),
    ...facts.metas('og:site_name'),
    ...sites.flatMap((node) => namesOf(node['name'])),
    ...facts.metas('publisher', 'application-name', 'dc.publisher', 'article:publisher', 'copyright'),
  ];
  const name = told.map(oneLine).find((each) => each.length > 1 && each.length < 80 && !/^https?:|^@/.test(each));
  if (name !== undefined) return name;
  return address === undefined ? undefined : new URL(address).hostname.replace(/^(?:www|m|amp)\./, '');
}
