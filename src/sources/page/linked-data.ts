import { attribute, rawText, tagsNamed, type Tag } from './tree.js';

/** What a page tells of itself as JSON-LD, by schema.org's names. */
export type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:(?:\w+:)?\/\/schema\.org\/)?(?:\w*Article|\w*BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle|ClaimReview)$/;
/** The longest script that is parsed, in UTF-16 code units, and how deep graphs are followed. */
const LONGEST = 2_000_000;
const DEEPEST = 6;
const MOST_NODES = 2000;

/** Every node of JSON-LD on the page, of graphs and arrays too, in the order of the page; what is no JSON is passed over. */
export function nodesOf(page: Tag): Node[] {
  const found: Node[] = [];
  for (const script of tagsNamed(page, 'script')) {
    if (!/ld\+json/i.test(attribute(script, 'type'))) continue;
    const value = parsed(rawText(script));
    if (value !== undefined) collect(value, 0, found);
  }
  return found;
}

export const articlesAmong = (nodes: readonly Node[]): Node[] =>
  nodes.filter((node) => namesOf(node['@type']).some((type) => ARTICLE.test(type)));

function collect(value: unknown, depth: number, found: Node[]): void {
  if (depth > DEEPEST || found.length > MOST_NODES || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, depth + 1, found);
    return;
  }
  const node = value as Node;
  if ('@type' in node) found.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'hasPart']) collect(node[key], depth + 1, found);
}

/** JSON as sites write it: in a comment or CDATA, with a semicolon at its end, with line breaks in its strings. */
function parsed(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  const bare = text
    .replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>|\/\*\s*\]\]>\s*\*\/|;)\s*$/, '');
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, ' '),
    bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ])
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is looser.
    }
  return undefined;
}

/** The strings that a value is or has: itself, its name, those of an array. */
export function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(namesOf);
  if (value !== null && typeof value === 'object') return namesOf((value as Node)['name']);
  return [];
}

/** The addresses that a value is or has. */
export function addressesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 10).flatMap(addressesOf);
  if (value === null || typeof value !== 'object') return [];
  return addressesOf((value as Node)['@id'] ?? (value as Node)['url']);
}
