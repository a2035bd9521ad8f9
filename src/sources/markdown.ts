import { marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { parse as parseYaml } from 'yaml';
import { messageOf, UjarError } from '../domain/errors.js';
import { collect } from './bytes.js';
import { decodeText, LARGEST_FILE } from './decode.js';
import { foundAt, nameOf } from './input.js';
import type { Reader } from './input.js';
import { articleFromJson } from './json.js';

const FRONT_MATTER = /^---\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Under which names front matter tells what an article tells of itself, the first that is there. */
const NAMES: Record<string, readonly string[]> = {
  headline: ['headline', 'title'],
  publishedAt: ['publishedAt', 'published', 'date'],
  url: ['url', 'canonical', 'canonical_url', 'link'],
  publisher: ['publisher', 'source', 'site'],
  language: ['language', 'lang'],
  zone: ['zone', 'timezone'],
  id: ['id'],
};

/**
 * One article without its marks: the text that is stored, and into which places point, is what a reader of the page sees. A first heading is the
 * headline, front matter tells the rest.
 */
export const readMarkdown: Reader = async function* (input) {
  const { place, bytes, known = {} } = input;
  const { matter, body } = parted(decodeText(await collect(bytes, LARGEST_FILE)));
  const tokens = marked.lexer(body).filter(({ type }) => type !== 'space');
  const [first] = tokens;
  const titled = first?.type === 'heading' && matter['headline'] === undefined;
  const text = blocksOf(titled ? tokens.slice(1) : tokens);
  if (text === '') throw new UjarError('BAD_ARTICLE', 'there is no text beside the headline: wanted the text of an article');
  const { id, ...told } = articleFromJson({ ...(titled ? { headline: inlineOf(first) } : {}), ...matter, text });
  const name = matter['id'] !== undefined ? { id } : nameOf(input, text);
  yield foundAt(place, { ...name, ...known, ...told });
};

function parted(text: string): { matter: Record<string, string>; body: string } {
  const found = FRONT_MATTER.exec(text);
  if (found === null) return { matter: {}, body: text };
  let given: unknown;
  try {
    given = parseYaml(found[1]!, { maxAliasCount: 10, schema: 'failsafe' });
  } catch (error) {
    throw new UjarError('BAD_ARTICLE', `the front matter cannot be read: ${messageOf(error).split('\n', 1)[0]}`);
  }
  const told = given !== null && typeof given === 'object' ? (given as Record<string, unknown>) : {};
  const matter = Object.fromEntries(
    Object.entries(NAMES).flatMap(([field, names]) => {
      const value = names.map((name) => told[name]).find((each) => typeof each === 'string' && each !== '');
      return value === undefined ? [] : [[field, value as string]];
    }),
  );
  return { matter, body: text.slice(found[0].length) };
}

/** Blocks, an empty line between two. */
const blocksOf = (tokens: readonly Token[]): string =>
  tokens
    .map(blockOf)
    .filter((block) => block !== '')
    .join('\n\n');

function blockOf(token: Token): string {
  switch (token.type) {
    case 'list':
      return (token as Tokens.List).items.map((item) => blocksOf(item.tokens)).join('\n');
    case 'blockquote':
      return blocksOf(token.tokens ?? []);
    case 'table':
      return [(token as Tokens.Table).header, ...(token as Tokens.Table).rows]
        .map((row) => row.map((cell) => inlineOf(cell)).join(' | '))
        .join('\n');
    case 'code':
      return (token as Tokens.Code).text;
    // Tags, rules and where links lead are no text.
    case 'html':
    case 'hr':
    case 'def':
      return '';
    default:
      return inlineOf(token).trim();
  }
}

function inlineOf(token: { type?: string; tokens?: Token[] | undefined; text?: string }): string {
  if (token.type === 'image' || token.type === 'html') return '';
  if (token.type === 'br') return '\n';
  return token.tokens === undefined ? unescaped(token.text ?? '') : token.tokens.map((each) => inlineOf(each)).join('');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', '#39': "'" };
const unescaped = (text: string): string => text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name]!);
