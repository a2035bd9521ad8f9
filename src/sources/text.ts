import path from 'node:path';
import { asStream, collect } from './bytes.js';
import { decodeText, LARGEST_FILE } from './decode.js';
import { failedAt, foundAt, nameOf, skippedAt } from './input.js';
import type { Input, Reader } from './input.js';

/** Of plain text that lies in a folder or archive the name is asked too: style sheets and programs are text as well. */
const TEXT_NAMES = new Set(['', '.txt', '.text', '.md', '.markdown']);

/** Whether it lies in a folder or archive under a name that no article has. */
export const isOtherFile = ({ named, below }: Input): boolean =>
  !named && below !== null && !TEXT_NAMES.has(path.posix.extname(below).toLowerCase());

/** One article, exactly as it is. */
export const readText: Reader = async function* (input) {
  const { place, below, bytes, known = {} } = input;
  if (isOtherFile(input)) {
    yield skippedAt(place, `not read: its name ends in ${path.posix.extname(below!)}, and its content is none of those that are read`);
    return;
  }
  const text = decodeText(await collect(bytes, LARGEST_FILE));
  yield foundAt(place, { ...nameOf(input, text), ...known, text });
};

export const refuseXml: Reader = (input) =>
  asStream(
    isOtherFile(input)
      ? skippedAt(input.place, 'not read: XML that is no feed, sitemap or page')
      : failedAt(input.place, 'it is XML: wanted a feed (RSS, Atom), a sitemap or a page'),
  );
