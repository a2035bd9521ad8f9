import type { Page } from './tree.js';

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values deeper than this in a page's data are not looked at. */
const DEEPEST = 12;
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

function* thingsIn(value: unknown, depth = 0): Generator<Thing> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const each of value) yield* thingsIn(each, depth + 1);
  else if (isThing(value)) {
    yield value;
    for (const each of Object.values(value)) if (typeof each === 'object') yield* thingsIn(each, depth + 1);
  }
}

function parsed(text: string): unknown {
  try {
    // Line ends within strings are common and no JSON.
    return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return null;
  }
}

export interface LinkedArticle {
  headline?: string;
  datePublished?: string;
  publisher?: string;
  url?: string;
  articleBody?: string;
}

const textIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) return textIn(value[0]);
  if (isThing(value)) return textIn(value['name'] ?? value['@id'] ?? value['url']);
  return undefined;
};

/** What JSON-LD tells of the article; of several the first one with a headline counts. */
export function linkedArticle({ data }: Page): LinkedArticle {
  for (const { type, text } of data) {
    if (!type.includes('ld+json')) continue;
    for (const thing of thingsIn(parsed(text))) {
      const types = [thing['@type']].flat();
      if (!types.some((each) => typeof each === 'string' && ARTICLE.test(each))) continue;
      const found: Record<string, string> = {};
      for (const [key, value] of [
        ['headline', thing['headline'] ?? thing['name']],
        ['datePublished', thing['datePublished'] ?? thing['dateCreated']],
        ['publisher', thing['publisher']],
        ['url', thing['mainEntityOfPage'] ?? thing['url']],
        ['articleBody', thing['articleBody']],
      ] as const) {
        const told = textIn(value);
        if (told !== undefined) found[key] = told;
      }
      if (found['headline'] !== undefined || found['articleBody'] !== undefined) return found;
    }
  }
  return {};
}

/** Characters that a body has at least. */
const LEAST = 250;
const BODY_KEYS = /^(?:articleBody|body|content|text|html|bodyHtml|contentHtml|fullText)$/i;

/** The longest text that a page's data holds under a name that bodies have: of pages that a script draws. */
export function embeddedBody({ data }: Page): string | null {
  let longest: string | null = null;
  for (const { text } of data)
    for (const thing of thingsIn(parsed(text)))
      for (const [key, value] of Object.entries(thing))
        if (BODY_KEYS.test(key) && typeof value === 'string' && value.length > Math.max(LEAST, longest?.length ?? 0)) longest = value;
  return longest;
}
