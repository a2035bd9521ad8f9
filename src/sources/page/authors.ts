import type { Block } from './blocks.js';
import type { Facts } from './facts.js';
import { plain } from './headline-tag.js';
import { namesOf } from './linked-data.js';
import { wordsOfNames } from './names.js';
import { attribute, type Tag } from './tree.js';

const LABEL = String.raw`(?:by|oleh|penulis|reporter|pewarta|jurnalis|wartawan|laporan(?: wartawan)?|kontributor|written by|story by|author)`;
/** Labels that begin sentences too: they count above the text alone. */
const LOOSE = /^(?:by|oleh|author)\b/i;
const WRITER = new RegExp(String.raw`^(?:${LABEL})\b\s*[:\-–]?\s*(\p{L}.*)$`, 'iu');
const EDITOR = /^(?:editor|red|redaktur|editors|penyunting|edited by)\b\s*[:\-–]?\s*(\p{L}.*)$/iu;
/** What a byline goes on with after its names. */
const REST =
  /\s*(?:[|•·–—]|\s-\s|,\s*(?:\p{L}+\s+)?(?:staff|writer|reporter|correspondent|editor|detik|kompas|cnn|usa|the|tribun|jurnalis|wartawan|\p{L}*\.com)|\b(?:on|commented|editor|penulis|updated|published|posted|(?:jan|feb|mar|apr|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)\p{L}*\.?(?=\s*\d|$)|may(?=\s*\d)|mei(?=\s*\d)|senin|selasa|rabu|kamis|jumat|sabtu|minggu|jurnalis)\b|\d).*$/iu;
const NO_PERSON =
  /^(?:pt|cv|tim|team|redaksi|admin|administrator|staff|editor|editors|newsroom|web ?desk|desk|news|anonymous|guest|unknown|redaktur|super ?admin)\b|\b(?:inc|ltd|llc|tbk|media|network|redaksi|newsroom|news|press|agency|staff|editorial|online|online desk|digital|corporation|company|publishing|magazine|times|indonesia)\.?$|[@/\\]|\.(?:com|co|id|net|org)\b|https?:/i;

/** Who wrote an article, persons alone: those the page shows before its editors; its metadata name companies and editors for authors. */
export function authorsOf(
  facts: Facts,
  blocks: readonly Block[],
  headline: Tag | null,
  body: readonly Block[],
  publisher: string | undefined,
): string[] {
  const lines = blocks.filter(({ text }) => text.length < 160).flatMap(linesOf);
  const editors = new Set(
    joined(lines.map(({ text }) => text))
      .flatMap((line) => personsIn(EDITOR.exec(line)?.[1]))
      .map(plain),
  );
  const outlet = plain(publisher ?? '').replaceAll(' ', '');
  const isAuthor = (name: string): boolean => {
    const bare = plain(name).replaceAll(' ', '');
    return isPerson(name) && !editors.has(plain(name)) && !(outlet !== '' && (outlet.includes(bare) || bare.includes(outlet)));
  };
  const [start, end] = [body[0]?.at ?? Infinity, (body[body.length - 1]?.at ?? Infinity) + 40];
  const near = lines.filter(
    (line) => (headline === null || line.at >= headline.order - 40) && line.at <= (LOOSE.test(line.text) ? start : end),
  );
  const shown = joined(near.map(({ text }) => text)).flatMap((line) => personsIn(WRITER.exec(line)?.[1]).slice(0, 6));
  const named = near.filter((line) => line.tag !== null && wordsOfNames(line.tag).some((word) => NAMES.has(word))).slice(0, 3);
  const sources = [
    facts.articles.slice(0, 1).flatMap((node) => namesOf(node['author'])),
    facts.metas('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author', 'dcterms.creator'),
    facts.items('author').flatMap((text) => text.split('\n')),
    shown,
    facts.articles.slice(0, 1).flatMap((node) => namesOf(node['creator'])),
    named.map(({ text }) => text),
  ];
  for (const source of sources) {
    const names = source.flatMap((text) => personsIn(text.replace(new RegExp(`^${LABEL}\\b\\s*:?\\s*`, 'iu'), ''))).filter(isAuthor);
    if (names.length > 0) return distinct(names).slice(0, 10);
  }
  return [];
}

/** Words of the classes of what holds a byline. */
const NAMES = new Set(['author', 'authors', 'byline', 'reporter', 'penulis', 'jurnalis', 'wartawan', 'writer']);

interface Line {
  text: string;
  at: number;
  /** The tag that it stands in, or the nearest around it that has a class. */
  tag: Tag | null;
}

function linesOf(block: Block): Line[] {
  const classed = attribute(block.tag, 'class') === '' ? block.tag.parent : block.tag;
  return block.text.split('\n').map((text) => ({ text, at: block.at, tag: classed }));
}

/** A label and what it labels may stand in a cell each: `Penulis`, `: Nama`. */
function joined(lines: readonly string[]): string[] {
  return lines.map((line, at) => (/^\s*:/.test(lines[at + 1] ?? '') ? `${line} ${lines[at + 1]}` : line));
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

/** Agencies, whose reports others print. */
const AGENCY =
  /^(?:reuters|ap|associated press|afp|agence france[- ]presse|antara|bloomberg|pti|ians|ani|xinhua|upi|dpa|efe|bernama|kyodo)$/i;
/** Degrees and offices that follow a name behind a comma. */
const TITLE =
  /^(?:rdn?|md|phd|ph\.d|bsc|msc|apd|jr|sr|esq|se|sh|mh)\.?$|\b(?:writer|editor|reporter|correspondent|columnist|contributor|analyst|chief)$/i;

/** A name of one to five words that begin large. */
function isPerson(name: string): boolean {
  if (name.length < 3 || name.length > 60 || NO_PERSON.test(name) || AGENCY.test(name) || TITLE.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 6 || !/^[\p{L}.'’\- ]+$/u.test(name)) return false;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= Math.ceil(words.length / 2);
}
