import mammoth from 'mammoth';
import { fromBufferPromise } from 'yauzl';
import { UjarError } from '../../domain/errors.js';
import type { DocumentText } from './document-thread.js';

/** Most that a document may unpack to, in bytes, pictures included. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** The paragraphs of a Word document, an empty line between two; what was deleted in it is left out. */
export async function wordText(bytes: Uint8Array): Promise<DocumentText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  await checkSize(buffer);
  const { value } = await mammoth.extractRawText({ buffer });
  const text = value
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  return { text, headline: null };
}

/** What reads the document unpacks all of it at once: it is refused before that. */
async function checkSize(buffer: Buffer): Promise<void> {
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
  let size = 0;
  for await (const { uncompressedSize } of zip.eachEntry()) {
    size += uncompressedSize;
    if (size > MOST_UNPACKED) throw new UjarError('BAD_ARTICLE', `it unpacks to more than ${MOST_UNPACKED} bytes`);
  }
}
