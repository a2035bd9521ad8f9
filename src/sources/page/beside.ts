import { ALWAYS_BESIDE, BESIDE, PERHAPS_BESIDE, wordsOfNames } from './names.js';
import type { Masses } from './mass.js';
import { attribute, isInline, tagsNamed, tagsWhere, textOf, type Tag } from './tree.js';

/** A part of a page that holds more of its prose than this is not beside the article, whatever it is called. */
const MOST = 0.4;
/** Prose that a part may hold that is only perhaps beside it, in UTF-16 code units. */
const HARDLY = 150;

const TAGS = new Set(['nav', 'aside', 'footer', 'figure', 'figcaption', 'form', 'menu', 'fieldset']);
const ROLES = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alert',
  'alertdialog',
  'menu',
  'toolbar',
  'tooltip',
]);

/** The parts of a page that are not the article by their tag, their role, their names, or because they are not shown. */
export function besideOf(page: Tag, masses: Masses): ReadonlySet<Tag> {
  const anchors = new Set<Tag>();
  for (const anchor of tagsWhere(page, isAnchor)) for (let at: Tag | null = anchor; at !== null; at = at.parent) anchors.add(at);
  const total = masses.of(page).prose;
  const beside = new Set<Tag>();
  const visit = (tag: Tag): void => {
    for (const child of tag.children) {
      if (typeof child === 'string') continue;
      if (!anchors.has(child) && isBeside(child, masses, total)) beside.add(child);
      else visit(child);
    }
  };
  visit(page);
  return beside;
}

/** Where the article is, by its own word. */
const isAnchor = (tag: Tag): boolean => tag.name === 'body' || tag.name === 'main' || /\barticleBody\b/.test(attribute(tag, 'itemprop'));

function isBeside(tag: Tag, masses: Masses, total: number): boolean {
  const words = tag.name === 'html' ? [] : wordsOfNames(tag);
  const mass = masses.of(tag);
  if (words.some((word) => ALWAYS_BESIDE.has(word)) && mass.prose < total * 0.8) return true;
  if (mass.prose > total * MOST) return false;
  if (TAGS.has(tag.name) || ROLES.has(attribute(tag, 'role').toLowerCase()) || isHidden(tag)) return true;
  if (words.some((word) => BESIDE.has(word))) return true;
  if (isInline(tag.name)) return isListOfLinks(tag);
  return !/^(?:blockquote|tr|td|th)$/.test(tag.name) && mass.prose < HARDLY && words.some((word) => PERHAPS_BESIDE.has(word));
}

/** Links in a row within a paragraph, which open beside a name. */
function isListOfLinks(tag: Tag): boolean {
  if (tag.name === 'a') return false;
  const links = tagsNamed(tag, 'a');
  return links.length >= 3 && links.reduce((sum, link) => sum + textOf(link).length, 0) > textOf(tag).length * 0.8;
}

const HIDDEN = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/;

/** Whether it is not shown, by what the tag itself says. */
export function isHidden(tag: Tag): boolean {
  if (tag.attributes.has('hidden')) return true;
  if (attribute(tag, 'aria-hidden') === 'true' && !isInline(tag.name)) return true;
  if (HIDDEN.test(attribute(tag, 'class'))) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(tag, 'style'));
}
