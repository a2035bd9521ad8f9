import { UjarError } from '../../domain/errors.js';
import type { PageArticle } from '../page-reader.js';
import { addressOf } from './address.js';
import { authorsOf } from './authors.js';
import { blocksOf, type Block } from './blocks.js';
import { bodyOf } from './body.js';
import { decodePage } from './charset.js';
import { factsOf, type Facts } from './facts.js';
import { headlineOf } from './headline.js';
import { headlineTagOf, titlesOf } from './headline-tag.js';
import { languageOf } from './language.js';
import { namesOf } from './linked-data.js';
import { parsePage } from './parse.js';
import { publishedAtOf, shownDateOf } from './published.js';
import { publisherOf } from './publisher.js';
import type { Tag } from './tree.js';
import { confirmed, isMissing, stateOf, witnessOf } from './witness.js';

/** Largest page, in bytes. */
export const LARGEST_PAGE = 8 * 1024 * 1024;
/** Text that is too short for an article, in UTF-16 code units. */
const SHORTEST = 80;

/**
 * The article of a page of HTML: its paragraphs with a blank line between them, and what the page tells of it. `headers` are those of the answer that
 * it came in, by lower-case names; `url` is its address, where it is known. No script is run and nothing is fetched. Throws BAD_ARTICLE where there is
 * no article on it, or it is larger than {@link LARGEST_PAGE}.
 */
export function readPage(bytes: Uint8Array, headers: Readonly<Record<string, string>>, url: string | null): PageArticle {
  if (bytes.length > LARGEST_PAGE) throw new UjarError('BAD_ARTICLE', `the page has ${bytes.length} bytes: wanted at most ${LARGEST_PAGE}`);
  const page = parsePage(decodePage(bytes, headers['content-type']));
  const facts = factsOf(page);
  const titles = [...facts.articles.flatMap((node) => namesOf(node['headline'])), ...titlesOf(page)];
  const heading = headlineTagOf(page, titles, facts.metas('og:site_name')[0]);
  const blocks = blocksOf(page);
  const body = bodyOf(page, blocks, heading);
  const text = paragraphsOf(page, facts, body).join('\n\n');
  if (text.length < SHORTEST) throw new UjarError('BAD_ARTICLE', 'there is no article on the page: wanted paragraphs of text');
  const address = addressOf(facts, url);
  const publisher = publisherOf(facts, address, titles, text);
  const language = languageOf(text, facts);
  return given({
    text,
    headline: headlineOf(facts, heading, titles, publisher),
    publisher,
    authors: authorsOf(facts, blocks, heading, body, publisher),
    publishedAt: publishedAtOf(facts, shownDateOf(blocks, heading, body[0]?.at ?? null, language !== 'en')),
    language,
    section: [...facts.articles.flatMap((node) => namesOf(node['articleSection'])), ...facts.metas('article:section')][0],
    url: address,
  });
}

/** What the page shows, unless most of what it says of its text is not shown. */
function paragraphsOf(page: Tag, facts: Facts, body: readonly Block[]): string[] {
  const shown = body.map((block) => block.text);
  const witness = witnessOf(facts.articles);
  if (witness !== null) return isMissing(shown, witness) ? witness : confirmed(shown, witness);
  const state = stateOf(page);
  return state !== null && isMissing(shown, state) ? state : shown;
}

type Loose = { [Key in keyof PageArticle]: PageArticle[Key] | undefined } & { text: string };

/** Without what is not told. */
function given(article: Loose): PageArticle {
  const told = Object.entries(article).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0));
  return Object.fromEntries(told) as unknown as PageArticle;
}
