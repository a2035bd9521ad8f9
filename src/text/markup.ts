/**
 * A text with its HTML markup blanked out: of the same length, so that offsets into it are offsets into the text. A tag becomes spaces, one that
 * ends a paragraph a line break; an entity becomes its character and spaces.
 */
export function withoutMarkup(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  return text
    .replace(UNSEEN, blank)
    .replace(TAG, (tag, name: string) => (BLOCKS.has(name.toLowerCase()) ? `\n${blank(tag.slice(1))}` : blank(tag)))
    .replace(ENTITY, (entity: string, at: number, whole: string) => shown(entity, whole[at + entity.length] ?? ' '));
}

const blank = (text: string): string => ' '.repeat(text.length);

const UNSEEN = /<(script|style)\b[^<>]*>[\s\S]{0,100000}?<\/\1\s*>|<!--[\s\S]{0,20000}?-->/gi;
/** `x < y` is none, nor is `<kata>`: what HTML has no element for stays. */
const TAG =
  /<\/?(p|br|div|span|a|strong|em|b|i|u|s|h[1-6]|ul|ol|li|img|figure|figcaption|blockquote|section|article|header|footer|table|thead|tbody|tr|td|th|hr|iframe|small|sup|sub|font|center|mark|video|source|picture|amp-\w+)(?:\s+[\w:@-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))?)*\s*\/?>/gi;
const BLOCKS = new Set(
  'p br div h1 h2 h3 h4 h5 h6 ul ol li figure figcaption blockquote section article header footer table tr td th hr'.split(' '),
);
const ENTITY = /&(?:#(?:\d{1,6}|x[\da-f]{1,5})|[a-z]{2,8});/gi;

const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
};
const OPENERS = new Set(['“', '‘', '«']);
const CLOSERS = new Set(['”', '’', '»', '…']);

/** The entity's character on the side of what it belongs to: an opening mark stands before a word, a closing one behind it. */
function shown(entity: string, next: string): string {
  const character = characterOf(entity.slice(1, -1));
  if (character === null) return entity;
  const before = OPENERS.has(character) || (!CLOSERS.has(character) && /[\p{L}\p{N}]/u.test(next));
  return before ? character.padStart(entity.length) : character.padEnd(entity.length);
}

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return CHARACTERS[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  const character = code > 31 && code < 0x10000 ? String.fromCharCode(code) : ' ';
  return /[\s\u00a0]/.test(character) ? ' ' : character;
}

/** Where markup stands that a reader never sees. */
export function markupSpans(text: string, seen: string): { start: number; end: number }[] {
  if (seen === text) return [];
  return [...text.matchAll(UNSEEN), ...text.matchAll(TAG)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
