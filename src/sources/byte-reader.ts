import { GAP } from './bytes.js';
import type { Bytes } from './bytes.js';

/** Reads a stream piece by piece, and holds no more than the piece at hand. */
export interface ByteReader {
  /** The next line without its end; null at the end of the stream, or where bytes are missing. Of a longer line the first `longest` bytes are given. */
  line: (longest: number) => Promise<string | null>;
  /** The next so many bytes; null where there are fewer before the end or before bytes that are missing. */
  take: (length: number) => Promise<Buffer | null>;
  /** Goes over so many bytes; false where there are fewer. */
  skip: (length: number) => Promise<boolean>;
  /** Whether bytes are missing here. `pass` goes over the place. */
  atGap: () => boolean;
  pass: () => void;
  /** Nothing is left. */
  ended: () => Promise<boolean>;
  close: () => Promise<void>;
}

export function byteReader(bytes: Bytes): ByteReader {
  const iterator = bytes[Symbol.asyncIterator]();
  let now: Uint8Array = new Uint8Array(0);
  let gap = false;
  let end = false;
  /** Whether there are bytes at hand. */
  const fill = async (): Promise<boolean> => {
    while (now.length === 0 && !gap && !end) {
      const next = await iterator.next();
      if (next.done === true) end = true;
      else if (next.value === GAP) gap = true;
      else now = next.value;
    }
    return now.length > 0;
  };
  const walk = async (length: number, each: (part: Uint8Array) => void): Promise<boolean> => {
    let left = length;
    while (left > 0) {
      if (!(await fill())) return false;
      const part = now.subarray(0, left);
      each(part);
      now = now.subarray(part.length);
      left -= part.length;
    }
    return true;
  };
  return {
    line: async (longest) => {
      const parts: Uint8Array[] = [];
      let size = 0;
      while (await fill()) {
        const at = now.indexOf(0x0a);
        const part = at < 0 ? now : now.subarray(0, at);
        if (size < longest) parts.push(part.subarray(0, longest - size));
        size += part.length;
        now = now.subarray(at < 0 ? now.length : at + 1);
        if (at >= 0) return Buffer.concat(parts).toString('utf8').replace(/\r$/, '');
      }
      return null;
    },
    take: async (length) => {
      const parts: Uint8Array[] = [];
      return (await walk(length, (part) => void parts.push(part))) ? Buffer.concat(parts) : null;
    },
    skip: (length) => walk(length, () => undefined),
    atGap: () => gap && now.length === 0,
    pass: () => void (gap = false),
    ended: async () => !(await fill()) && !gap,
    close: async () => void (await iterator.return?.()),
  };
}
