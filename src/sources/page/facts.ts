import { articlesAmong, nodesOf, type Node } from './linked-data.js';
import { attribute, oneLine, tagsNamed, tagsWhere, textOf, type Tag } from './tree.js';

/** Where a page tells of itself beside its text: the metas of its head, its JSON-LD, its microdata. */
export interface Facts {
  page: Tag;
  /** The nodes of JSON-LD that are articles, the first the page's own. */
  articles: readonly Node[];
  nodes: readonly Node[];
  /** The contents of the metas of these names (`name`, `property`, `itemprop`), in the order of the names; empty ones are left out. */
  metas: (...names: readonly string[]) => string[];
  /** The values of an itemprop outside of metas. */
  items: (name: string) => string[];
}

export function factsOf(page: Tag): Facts {
  const nodes = nodesOf(page);
  const metas = new Map<string, string[]>();
  for (const meta of tagsNamed(page, 'meta')) {
    const content = oneLine(attribute(meta, 'content') || attribute(meta, 'value'));
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => attribute(meta, key).toLowerCase());
    for (const name of new Set(names)) if (name !== '' && content !== '') metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  return {
    page,
    nodes,
    articles: articlesAmong(nodes),
    metas: (...names) => names.flatMap((name) => metas.get(name.toLowerCase()) ?? []),
    items: (name) =>
      tagsWhere(page, (tag) => tag.name !== 'meta' && attribute(tag, 'itemprop').split(/\s+/).includes(name))
        .map(valueOf)
        .filter((value) => value !== ''),
  };
}

/** What microdata takes for a tag's value: an address, a moment, its text. */
const valueOf = (tag: Tag): string =>
  attribute(tag, 'content') ||
  attribute(tag, 'datetime') ||
  (tag.name === 'a' || tag.name === 'link' ? attribute(tag, 'href') : '') ||
  textOf(tag);
