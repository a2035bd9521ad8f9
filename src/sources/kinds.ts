import { cellsOf, DELIMITERS, sameColumn } from './columns.js';
import type { Input, Reader } from './input.js';

/** What is known of an input before it is read. */
export interface Head {
  bytes: Buffer;
  /** The first bytes as text, without a byte order mark and white space before it. */
  text: string;
  /** There are no more bytes than these. */
  whole: boolean;
  /** The ending of its name in small letters, as `.md`: asked where the content leaves it open. */
  extension: string;
  /** Which column or key stands for the article's text. */
  textColumn: string;
}

/** A kind of content: how it is known, and what reads it, loaded when it is wanted. */
interface Kind {
  name: string;
  fits: (head: Head, input: Input) => boolean;
  reader: () => Promise<Reader>;
}

const startsWith =
  (...bytes: number[]) =>
  ({ bytes: head }: Head): boolean =>
    bytes.every((byte, n) => head[n] === byte);

const HTML =
  /^(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|script|style|link|article|section|main|div|p|h[1-6]|table)\b)/i;
const FEED = /<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]/;
const FRONT_MATTER = /^---\r?\n(?:[^\r\n]*\r?\n){1,60}?(?:---|\.\.\.)\s*(?:\r?\n|$)/;
const HEADING = /^#{1,6} +\S/;
const MARKDOWN_NAMES = new Set(['.md', '.markdown']);
const LINES_NAMES = new Set(['.jsonl', '.ndjson']);

/**
 * THE KINDS, told apart by content, in this order: what packs others first, then what begins with a mark of its own, then what only its form tells. A
 * name is asked only where the content would leave it open.
 */
export const KINDS: readonly Kind[] = [
  { name: 'gzip', fits: startsWith(0x1f, 0x8b, 0x08), reader: async () => (await import('./archives/gzip.js')).readGzip },
  // A Word document is one of these too.
  {
    name: 'zip',
    fits: (head) => startsWith(0x50, 0x4b, 0x03, 0x04)(head) || startsWith(0x50, 0x4b, 0x05, 0x06)(head),
    reader: async () => (await import('./archives/zip.js')).readZip,
  },
  {
    name: 'tar',
    fits: ({ bytes }) => bytes.subarray(257, 262).toString('latin1') === 'ustar',
    reader: async () => (await import('./archives/tar.js')).readTar,
  },
  {
    name: 'WARC',
    fits: ({ bytes }) => bytes.subarray(0, 5).toString() === 'WARC/',
    reader: async () => (await import('./warc.js')).readWarc,
  },
  {
    name: 'PDF',
    fits: ({ bytes }) => bytes.subarray(0, 1024).includes('%PDF-'),
    reader: async () => (await import('./documents/read.js')).readPdf,
  },
  { name: 'HTML', fits: ({ text }) => HTML.test(text), reader: async () => (await import('./page.js')).readPage },
  {
    name: 'feed or sitemap',
    fits: ({ text }) => text.startsWith('<') && FEED.test(text),
    reader: async () => (await import('./feeds/read.js')).readXmlFeed,
  },
  { name: 'XML', fits: ({ text }) => text.startsWith('<?xml'), reader: async () => (await import('./text.js')).refuseXml },
  // Before JSON: its first line is a value by itself.
  { name: 'JSON lines', fits: isLines, reader: async () => (await import('./json-lines.js')).readJsonLines },
  {
    name: 'JSON',
    fits: ({ text, extension }) => /^[[{]/.test(text) || extension === '.json',
    reader: async () => (await import('./json-document.js')).readJsonDocument,
  },
  { name: 'CSV', fits: isTable, reader: async () => (await import('./csv.js')).readCsv },
  {
    name: 'Markdown',
    fits: ({ text, extension }) => MARKDOWN_NAMES.has(extension) || FRONT_MATTER.test(text) || HEADING.test(text),
    reader: async () => (await import('./markdown.js')).readMarkdown,
  },
  { name: 'text', fits: () => true, reader: async () => (await import('./text.js')).readText },
];

function isLines({ text, extension, whole }: Head): boolean {
  if (LINES_NAMES.has(extension)) return true;
  if (!text.startsWith('{')) return false;
  const end = text.indexOf('\n');
  // One object without a line's end may be either, and a long one is read as a line.
  if (end < 0) return !whole;
  const rest = text.slice(end).trim();
  return isObject(text.slice(0, end)) ? rest !== '' : rest.split('\n', 20).some((line) => line.startsWith('{') && isObject(line));
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}

function isTable({ text, extension, textColumn }: Head): boolean {
  if (extension === '.csv' || extension === '.tsv') return true;
  const header = text.split(/\r?\n/, 1)[0]!;
  return DELIMITERS.some((delimiter) => {
    const cells = cellsOf(header, delimiter);
    return cells.length > 1 && cells.some((cell) => sameColumn(cell, textColumn) || sameColumn(cell, 'text'));
  });
}
