import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { messageOf } from '../domain/errors.js';
import { FetchError } from './errors.js';

const UNPACKERS: Record<string, () => Transform> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
};

/** What is asked for; see UNPACKERS. */
export const ENCODINGS = 'gzip, deflate, br';

/**
 * A server's answer, unpacked. No more of it is read than `most` bytes, packed or unpacked. Throws NOT_FETCHED.
 */
export async function bodyOf(body: AsyncIterable<Uint8Array>, encoding: string | undefined, most: number): Promise<Buffer> {
  const names = (encoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length === 0) return gathered(body, most);
  const unpacker = UNPACKERS[names[0]!];
  if (names.length > 1 || unpacker === undefined)
    throw new FetchError(`the server sent it as ${names.join(', ').slice(0, 100)}: wanted one of ${ENCODINGS}`);
  return unpackedInto(body, unpacker(), most, names[0]!);
}

const tooMuch = (most: number): FetchError => new FetchError(`the answer has more than ${most} bytes: it is not read on`);

async function gathered(body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw tooMuch(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function unpackedInto(body: AsyncIterable<Uint8Array>, unpack: Transform, most: number, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  let failed: FetchError | null = null;
  unpack.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    else {
      failed ??= tooMuch(most);
      unpack.destroy();
    }
  });
  unpack.on('error', (error) => (failed ??= new FetchError(`its ${name} cannot be unpacked: ${messageOf(error)}`, undefined, false)));
  const closed = new Promise<void>((resolve) => unpack.once('close', resolve));
  let packed = 0;
  try {
    for await (const chunk of body) {
      packed += chunk.length;
      if (packed > most) throw tooMuch(most);
      if (failed !== null) throw failed as FetchError;
      if (!unpack.write(chunk)) await Promise.race([new Promise((resolve) => unpack.once('drain', resolve)), closed]);
    }
    unpack.end();
    await closed;
  } finally {
    unpack.destroy();
  }
  if (failed !== null) throw failed as FetchError;
  return Buffer.concat(chunks);
}
