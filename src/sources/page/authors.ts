import type { Block } from './blocks.js';
import type { Facts } from './facts.js';
import { plain } from './headline-tag.js';
import { namesOf } from './linked-data.js';
import type { Tag } from './tree.js';

const LABEL = String.raw`(?:by|oleh|penulis|reporter|pewarta|jurnalis|wartawan|laporan(?: wartawan)?|kontributor|written by|story by|author)`;
const WRITER = new RegExp(String.raw`^(?:${LABEL})\b\s*[:\-–]?\s*(\p{L}.*)$`, 'iu');
const EDITOR = /^(?:editor|red|redaktur|editors|penyunting|edited by)\b\s*[:\-–]?\s*(\p{L}.*)$/iu;
/** What a byline goes on with after its names. */
const REST =
  /\s*(?:[|•·–—]|\s-\s|,\s*(?:\p{L}+\s+)?(?:staff|writer|reporter|correspondent|editor|detik|kompas|cnn|usa|the|tribun|jurnalis|wartawan|\p{L}*\.com)|\b(?:editor|penulis|updated|published|posted|senin|selasa|rabu|kamis|jumat|sabtu|minggu|jurnalis)\b|\d).*$/iu;
const NO_PERSON =
  /^(?:pt|cv|tim|team|redaksi|admin|administrator|staff|editor|editors|newsroom|web ?desk|desk|news|anonymous|guest|unknown|redaktur|super ?admin)\b|\b(?:inc|ltd|llc|tbk|media|network|redaksi|newsroom|news|press|agency|staff|editorial|online|online desk|digital|corporation|company|publishing|magazine|times|indonesia)\.?$|[@/\\]|\.(?:com|co|id|net|org)\b|https?:/i;

/** Who wrote an article, persons alone: those the page shows before its editors; its metadata name companies and editors for authors. */
export function authorsOf(facts: Facts, blocks: readonly Block[], headline: Tag | null, publisher: string | undefined): string[] {
  const lines = blocks.filter(({ text }) => text.length < 160).flatMap(({ text }) => text.split('\n'));
  const editors = new Set(lines.flatMap((line) => personsIn(EDITOR.exec(line)?.[1])).map(plain));
  const isAuthor = (name: string): boolean => isPerson(name) && !editors.has(plain(name)) && plain(name) !== plain(publisher ?? '');
  const near = blocks
    .filter((block) => block.text.length < 160 && (headline === null || block.at >= headline.order - 40))
    .flatMap(({ text }) => text.split('\n'))
    .flatMap((line) => personsIn(WRITER.exec(line)?.[1]).slice(0, 6))
    .filter(isAuthor);
  const sources = [
    facts.articles.slice(0, 1).flatMap((node) => namesOf(node['author'])),
    facts.metas('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author', 'dcterms.creator'),
    facts.items('author').flatMap((text) => text.split('\n')),
    near,
    facts.articles.slice(0, 1).flatMap((node) => namesOf(node['creator'])),
  ];
  for (const source of sources) {
    const names = source.flatMap((text) => personsIn(text.replace(new RegExp(`^${LABEL}\\b\\s*:?\\s*`, 'iu'), ''))).filter(isAuthor);
    if (names.length > 0) return distinct(names).slice(0, 10);
  }
  return [];
}

function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [plain(name), name])).values()];
}

function personsIn(text: string | undefined): string[] {
  if (text === undefined) return [];
  return text
    .replace(REST, '')
    .split(/\s*(?:,|;|&|\/|\band\b|\bdan\b)\s*/iu)
    .map((name) => name.replace(/[.:\s]+$/, '').trim())
    .filter((name) => name !== '');
}

/** A name of one to five words that begin large. */
function isPerson(name: string): boolean {
  if (name.length < 3 || name.length > 60 || NO_PERSON.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 6 || !/^[\p{L}.'’\- ]+$/u.test(name)) return false;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= Math.ceil(words.length / 2);
}
