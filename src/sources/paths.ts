import fs from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { messageOf } from '../domain/errors.js';
import type { Place } from '../domain/place.js';
import type { Sourced } from '../domain/sourced.js';
import { asStream, fromUtf16, peek } from './bytes.js';
import type { Bytes, Peeked } from './bytes.js';
import type { Fetch } from './fetching.js';
import { failedAt, skippedAt } from './input.js';
import type { Input, Reading } from './input.js';
import { KINDS } from './kinds.js';
import { hasControls } from './decode.js';
import type { PageReader } from './page-reader.js';
import { isOtherFile } from './text.js';

export interface PathOptions {
  /** See columns.ts. */
  map?: ReadonlyMap<string, string>;
  /** ISO day; see Reading. */
  since?: string | null;
  /** Null where no pages are to be read. */
  page?: PageReader | null;
  fetch?: Fetch | null;
  /** Bytes of files, as they are read. */
  read?: (bytes: number) => void;
}

/** Every article below the given paths and addresses, in order; `-` is the standard input. A bad one is yielded as an error and stops nothing. */
export async function* readPaths(paths: readonly string[], input: Readable, options: PathOptions = {}): AsyncGenerator<Sourced> {
  const reading: Reading = {
    map: options.map ?? new Map<string, string>(),
    since: options.since ?? null,
    page: options.page === undefined ? pageReader : options.page,
    fetch: options.fetch ?? null,
    read: (some) => readInput(some, reading),
  };
  for (const given of paths) {
    if (given === '-') yield* readInput(of({ source: 'standard input' }, null, counted(input, options.read)), reading);
    else if (isAddress(given)) yield* (await import('./address-input.js')).readAddress(given, reading);
    else if (!fs.existsSync(given)) yield failedAt({ source: given }, 'no such file or folder');
    else if (fs.statSync(given).isDirectory()) yield* readFolder(given, given, reading, options);
    else yield* readInput({ ...fileInput(given, path.basename(given), options), named: true }, reading);
  }
}

/** Loaded when there is a page. */
const pageReader: PageReader = async (...page) => (await import('./page/index.js')).readPage(...page);

export const isAddress = (given: string): boolean => /^https?:\/\//i.test(given);

const of = (place: Place, below: string | null, bytes: Bytes): Input => ({ place, below, bytes, named: true, depth: 0 });

async function* readFolder(root: string, folder: string, reading: Reading, options: PathOptions): AsyncGenerator<Sourced> {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* readFolder(root, full, reading, options);
    else yield* readInput(fileInput(full, path.relative(root, full).split(path.sep).join('/'), options), reading);
  }
}

const fileInput = (file: string, below: string, { read }: PathOptions): Input => ({
  ...of({ source: file }, below, counted(fs.createReadStream(file), read)),
  file,
  named: false,
});

async function* counted(stream: Readable, read: ((bytes: number) => void) | undefined): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    read?.(bytes.length);
    yield bytes;
  }
}

/** So many bytes show what an input holds; where it may be lines of JSON, more until there is a line. */
const FIRST = { least: 4096, most: 1024 * 1024, enough: (head: Buffer): boolean => !/^[\s\uFEFF]*\{[^\n]*$/.test(head.toString('utf8')) };

/** What an input holds, whatever that is. What a reader throws is told at the input's place; what it had read before is kept. */
async function* readInput(input: Input, reading: Reading): AsyncGenerator<Sourced> {
  try {
    let { head, whole, all } = await peek(input.bytes, FIRST);
    const utf16 = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
    if (utf16 !== null) ({ head, whole, all } = await peek(fromUtf16(all, utf16), FIRST));
    yield* await readerOf({ ...input, bytes: all }, { head, whole }, reading);
  } catch (error) {
    yield failedAt(input.place, messageOf(error));
  }
}

async function readerOf(input: Input, { head, whole }: Pick<Peeked, 'head' | 'whole'>, reading: Reading): Promise<AsyncIterable<Sourced>> {
  const text = head.toString('utf8').replace(/^\uFEFF?\s*/, '');
  const extension = path.posix.extname(input.below ?? '').toLowerCase();
  const known = { bytes: head, text, whole, extension, textColumn: reading.map.get('text') ?? 'text' };
  const kind = KINDS.find(({ fits }) => fits(known, input))!;
  if (kind.name === 'text' && isOtherFile(input) && hasControls(text)) return skipped(input);
  return (await kind.reader())(input, reading);
}

const skipped = ({ place, below }: Input): AsyncIterable<Sourced> =>
  asStream(skippedAt(place, `not read: ${path.posix.extname(below ?? '')} of a kind that is not known`));
