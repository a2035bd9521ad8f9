import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { messageOf, UjarError } from '../../domain/errors.js';
import type { Sourced } from '../../domain/sourced.js';
import { bombGuard } from '../bytes.js';
import type { Bytes } from '../bytes.js';
import { failedAt } from '../input.js';
import type { Input, Reader, Reading } from '../input.js';
import { checkDepth, entryOf, entryPlace, guarded, isPassedOver, wrongName } from './entry.js';

/** Largest zip that does not lie on the disk by itself, in bytes: it must be written down to be read. */
const LARGEST_SPOOLED = 4 * 1024 ** 3;
/** Among so many entries a Word document shows what it is. */
const SEEN = 1000;

/** A Word document, or every file of an archive, in the order of its table of contents. */
export const readZip: Reader = async function* (input, reading) {
  checkDepth(input);
  const { file, gone } = input.file === undefined ? await spooled(input.bytes) : { file: input.file, gone: () => Promise.resolve() };
  try {
    if (await isWord(file)) yield* (await import('../documents/read.js')).readWord({ ...input, file }, reading);
    else yield* entriesOf(file, input, reading);
  } finally {
    await gone();
  }
};

async function* entriesOf(file: string, input: Input, { read }: Reading): AsyncGenerator<Sourced> {
  const zip = await opened(file);
  // Several entries may be made of the same bytes: together they grow as a bomb does.
  const guard = bombGuard();
  guard.packed((await fs.stat(file)).size);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      const wrong = wrongName(name);
      if (wrong !== null) yield failedAt(entryPlace(input.place, name), wrong);
      else if (!isPassedOver(name)) {
        try {
          guard.unpacked(entry.uncompressedSize);
          const bytes = guarded((await zip.openReadStreamPromise(entry)) as Bytes, entry.compressedSize);
          yield* read(entryOf(input, name, bytes));
        } catch (error) {
          yield failedAt(entryPlace(input.place, name), messageOf(error));
        }
      }
    }
  } finally {
    zip.close();
  }
}

/** Names are read here: a single wrong one must not end the whole archive. */
async function opened(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch (error) {
    throw new UjarError('BAD_ARTICLE', `the zip cannot be opened: ${messageOf(error)}`);
  }
}

/** UTF-8 where it is that, whatever its flag says; else byte by byte. */
function nameOf({ fileNameRaw }: Entry): string {
  const text = fileNameRaw.toString('utf8');
  return text.includes('\uFFFD') ? fileNameRaw.toString('latin1') : text;
}

async function isWord(file: string): Promise<boolean> {
  const zip = await opened(file);
  let seen = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (nameOf(entry) === 'word/document.xml') return true;
      if (++seen === SEEN) return false;
    }
    return false;
  } finally {
    zip.close();
  }
}

/** Writes it to a file that goes when it is read. */
async function spooled(bytes: Bytes): Promise<{ file: string; gone: () => Promise<void> }> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'ujar-zip-'));
  const gone = (): Promise<void> => fs.rm(folder, { recursive: true, force: true });
  const file = path.join(folder, 'archive.zip');
  let size = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > LARGEST_SPOOLED) throw new UjarError('BAD_ARTICLE', `the zip has more than ${LARGEST_SPOOLED} bytes: unpack it first`);
      yield chunk;
    }
  };
  try {
    await pipeline(Readable.from(counted(), { objectMode: false }), createWriteStream(file));
    return { file, gone };
  } catch (error) {
    await gone();
    throw error;
  }
}
