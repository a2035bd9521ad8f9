import { Parser } from 'htmlparser2';
import { UjarError } from '../../domain/errors.js';

export interface Element {
  tag: string;
  attrs: Readonly<Record<string, string>>;
  children: (Element | string)[];
  parent: Element | null;
}

export interface Page {
  root: Element;
  /** Of `<meta>`: what it is called, in small letters, and its content; the first of each name counts. */
  metas: ReadonlyMap<string, string>;
  /** `<link rel="canonical">`, where it is not empty. */
  canonical: string | null;
  title: string;
  /** Contents of scripts that are data. */
  data: readonly { type: string; id: string; text: string }[];
}

/** Deeper elements are taken as if they stood here: no page that people see is deeper, and what walks the tree stays within its stack. */
const DEEPEST = 256;

/** Elements open at a time; a page with more is made to hurt. */
const MOST_OPEN = 5000;

/** What is in these is nothing that is read. */
const UNREAD = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'audio',
  'video',
  'map',
  'head',
]);
const DATA = /^application\/(?:ld\+)?json$/i;

/** Reads a page as browsers do, in one pass; nothing in it is run. Throws BAD_ARTICLE for a page that is nested too deep. */
export function parsePage(html: string): Page {
  const root: Element = { tag: 'html', attrs: {}, children: [], parent: null };
  const metas = new Map<string, string>();
  const data: { type: string; id: string; text: string }[] = [];
  let canonical: string | null = null;
  let title = '';
  let inTitle = false;
  let script: { type: string; id: string; text: string } | null = null;
  let at = root;
  let depth = 0;
  let unread = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attrs) => {
        if (tag === 'meta') {
          const name = (attrs['property'] ?? attrs['name'] ?? attrs['itemprop'] ?? '').toLowerCase();
          if (name !== '' && !metas.has(name)) metas.set(name, (attrs['content'] ?? '').trim());
        }
        if (tag === 'link' && /\bcanonical\b/i.test(attrs['rel'] ?? '') && attrs['href']?.trim()) canonical ??= attrs['href'].trim();
        if (tag === 'link' && attrs['itemprop'] === 'url' && attrs['href'] && !metas.has('url')) metas.set('url', attrs['href'].trim());
        if (tag === 'title' && title === '') inTitle = true;
        if (tag === 'script' && DATA.test(attrs['type'] ?? ''))
          script = { type: attrs['type']!.toLowerCase(), id: attrs['id'] ?? '', text: '' };
        if (UNREAD.has(tag)) unread++;
        if (++depth > MOST_OPEN)
          throw new UjarError('BAD_ARTICLE', `the page is nested more than ${MOST_OPEN} elements deep: wanted a page of an article`);
        if (depth > DEEPEST || unread > 0) return;
        const element: Element = { tag, attrs, children: [], parent: at };
        at.children.push(element);
        at = element;
      },
      ontext: (text) => {
        if (script !== null) script.text += text;
        else if (inTitle) title += text;
        else if (unread === 0) at.children.push(text);
      },
      onclosetag: (tag) => {
        if (tag === 'title') inTitle = false;
        if (tag === 'script' && script !== null) {
          data.push(script);
          script = null;
        }
        const entered = depth-- <= DEEPEST && unread === 0;
        if (UNREAD.has(tag)) unread--;
        if (entered && at.parent !== null) at = at.parent;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return { root, metas, canonical, title: title.replace(/\s+/g, ' ').trim(), data };
}

/** What an element is called: its classes and its id, in small letters. */
export const calledOf = ({ attrs }: Element): string => `${attrs['class'] ?? ''} ${attrs['id'] ?? ''}`.toLowerCase();

/** Every element below, in the order of the page. */
export function* elementsOf(root: Element): Generator<Element> {
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsOf(child);
  }
}

export const textOf = (element: Element): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : child.tag === 'br' ? ' ' : textOf(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
