import type { Facts } from './facts.js';
import { plain } from './headline-tag.js';
import { namesOf } from './linked-data.js';
import { oneLine, textOf, type Tag } from './tree.js';

/** The headline: as the page shows it, else as its metadata have it, without the site's name. */
export function headlineOf(
  facts: Facts,
  heading: Tag | null,
  titles: readonly string[],
  publisher: string | undefined,
): string | undefined {
  if (heading !== null) return textOf(heading);
  const told = [...facts.articles.flatMap((node) => namesOf(node['headline'])), ...titles][0];
  if (told === undefined) return undefined;
  return withoutSite(oneLine(told.replace(/<[^>]*>/g, '')), publisher) || undefined;
}

/** `Headline - Site`, `Headline | Section | Site`, `Site: Headline`. */
function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(/\s+[|–—\-»·]\s+/);
  if (parts.length > 1) {
    const longest = parts.reduce((best, part) => (part.length > best.length ? part : best));
    if (longest.length > title.length * 0.5) return longest;
  }
  const site = plain(publisher ?? '');
  const head = /^([^:]{2,30}):\s+(.+)$/.exec(title);
  return head !== null && site !== '' && plain(head[1]!) === site ? head[2]! : title;
}
