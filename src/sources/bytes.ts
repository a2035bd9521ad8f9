import { Readable } from 'node:stream';
import { UjarError } from '../domain/errors.js';

/** Bytes as they come. */
export type Bytes = AsyncIterable<Uint8Array>;

/** What is there already, as what comes. */
export const asStream = <T>(...items: readonly T[]): AsyncIterable<T> => Readable.from(items) as AsyncIterable<T>;

/** Stands between two chunks where bytes are missing: something before it is broken off, and what follows begins anew. */
export const GAP: Uint8Array = new Uint8Array(0);

export interface Peeked {
  /** The first bytes. */
  head: Buffer;
  /** There are no more than these. */
  whole: boolean;
  /** All of them, the first ones again. */
  all: Bytes;
}

/**
 * The first bytes of a stream: at least `least` of them where there are so many, then on until `enough` says so, or `most` are there. An error on the
 * way is thrown when that place is reached again, so that what comes before it is not lost.
 */
export async function peek(
  bytes: Bytes,
  { least, most, enough = () => true }: { least: number; most: number; enough?: (head: Buffer) => boolean },
): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let end: { failed: false } | { failed: true; error: unknown } | null = null;
  const wanted = (): boolean => size < least || (size < most && !enough(Buffer.concat(chunks)));
  while (end === null && wanted()) {
    try {
      const next = await iterator.next();
      if (next.done === true) end = { failed: false };
      else {
        chunks.push(next.value);
        size += next.value.length;
      }
    } catch (error) {
      end = { failed: true, error };
    }
  }
  const ended = end;
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
      if (ended?.failed === true) throw ended.error;
      if (ended === null) yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  };
  return { head: Buffer.concat(chunks), whole: ended?.failed === false, all: all() };
}

/** Everything that there is. Throws BAD_ARTICLE where it is more than `most` bytes, or where bytes are missing in it. */
export async function collect(bytes: Bytes, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    if (chunk === GAP) throw new UjarError('BAD_ARTICLE', 'it is damaged: bytes are missing in it');
    size += chunk.length;
    if (size > most) throw new UjarError('BAD_ARTICLE', `it has more than ${most} bytes: that is the most that one article may have`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Below this many bytes nothing is a bomb. */
const HARMLESS = 64 * 1024 * 1024;
/** Text is packed to a third or a tenth, repeated text to a hundredth; deflate can do a thousandth. */
const MOST_TIMES = 200;

/** Counts what is unpacked beside what it was packed in. Throws BAD_ARTICLE where it grows as only a bomb does. */
export function bombGuard(): { packed: (size: number) => void; unpacked: (size: number) => void } {
  let before = 0;
  let after = 0;
  return {
    packed: (size) => void (before += size),
    unpacked: (size) => {
      after += size;
      if (after > HARMLESS && after > before * MOST_TIMES)
        throw new UjarError('BAD_ARTICLE', `it unpacks to more than ${MOST_TIMES} times its size, as a bomb does: it is not read on`);
    },
  };
}

/** UTF-16 as UTF-8, chunk by chunk. Throws where it is none. */
export async function* fromUtf16(bytes: Bytes, encoding: 'utf-16le' | 'utf-16be'): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
