/** The tree of a page: tags and texts, nothing else. */

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Tag | string)[];
  readonly parent: Tag | null;
  /** Where it begins in the order of the page, from 0. */
  readonly order: number;
}

/** Tags that stand within a line of text; every other one begins a block of its own. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong ' +
    'sub sup time tt u var wbr amp-img o:p st1:place meta link'
  ).split(' '),
);

export const isInline = (name: string): boolean => INLINE.has(name) || name.includes(':');

/** What is never read as text, whatever is in it. */
const SILENT = new Set(
  (
    'script style noscript template iframe object embed applet svg canvas audio video select button textarea input dialog head title meta link ' +
    'map datalist progress meter noframes noembed amp-ad amp-iframe amp-embed'
  ).split(' '),
);

export const isSilent = (tag: Tag): boolean => SILENT.has(tag.name);

export const attribute = (tag: Tag, name: string): string => tag.attributes.get(name)?.trim() ?? '';

/** Every tag of one of the names below this one, in the order of the page. */
export function tagsNamed(root: Tag, ...names: readonly string[]): Tag[] {
  return tagsWhere(root, ({ name }) => names.includes(name));
}

/** Every tag below this one for which it holds, in the order of the page. */
export function tagsWhere(root: Tag, holds: (tag: Tag) => boolean): Tag[] {
  const found: Tag[] = [];
  const visit = (tag: Tag): void => {
    for (const child of tag.children) {
      if (typeof child === 'string') continue;
      if (holds(child)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The text in a tag on one line; scripts and the like are left out. */
export function textOf(tag: Tag): string {
  const parts: string[] = [];
  const visit = (each: Tag): void => {
    for (const child of each.children) {
      if (typeof child === 'string') parts.push(child);
      else if (child.name === 'br') parts.push(' ');
      else if (!isSilent(child)) {
        if (!isInline(child.name)) parts.push(' ');
        visit(child);
        if (!isInline(child.name)) parts.push(' ');
      }
    }
  };
  visit(tag);
  return oneLine(parts.join(''));
}

/** What a script or a style holds. */
export const rawText = (tag: Tag): string => tag.children.filter((child) => typeof child === 'string').join('');

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** White space of all kinds as one space each, soft hyphens and marks without width taken out. */
export const oneLine = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Whether `outer` is the tag itself or one around it. */
export function isWithin(tag: Tag, outer: Tag): boolean {
  for (let at: Tag | null = tag; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
