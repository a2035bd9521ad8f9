import fs from 'node:fs/promises';
import { UjarError } from '../../domain/errors.js';
import type { Article } from '../../domain/article.js';
import type { Sourced } from '../../domain/sourced.js';
import { collect } from '../bytes.js';
import { LARGEST_FILE } from '../decode.js';
import { foundAt, nameOf } from '../input.js';
import type { Input, Reader } from '../input.js';
import type { DocumentKind, DocumentText } from './document-thread.js';
import { inThread } from './in-thread.js';

/** Largest document, in bytes: most of one is pictures and fonts. */
const LARGEST_DOCUMENT = 4 * LARGEST_FILE;

/** The text of a PDF, where it has text. */
export const readPdf: Reader = async function* (input) {
  yield await articleOf(input, 'pdf', await collect(input.bytes, LARGEST_DOCUMENT));
};

/** The text of a Word document, which lies in a file. */
export const readWord: Reader = async function* (input) {
  const file = input.file!;
  const { size } = await fs.stat(file);
  if (size > LARGEST_DOCUMENT) throw new UjarError('BAD_ARTICLE', `it has ${size} bytes: wanted a document of at most ${LARGEST_DOCUMENT}`);
  yield await articleOf(input, 'word', await fs.readFile(file));
};

async function articleOf(input: Input, kind: DocumentKind, bytes: Buffer): Promise<Sourced> {
  const { text, headline } = await inThread<DocumentText>({ kind, bytes });
  if (text.trim() === '')
    throw new UjarError('BAD_ARTICLE', 'there is no text in it: a scanned page is a picture, and pictures are not read');
  const told: Partial<Article> = headline === null ? {} : { headline };
  return foundAt(input.place, { ...nameOf(input, text), ...told, ...input.known, text });
}
