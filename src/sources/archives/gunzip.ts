import { crc32, createInflateRaw } from 'node:zlib';
import { UjarError } from '../../domain/errors.js';
import type { Bytes } from '../bytes.js';
import { bombGuard, GAP } from '../bytes.js';

/** So many bytes are unpacked at once: what comes of them is held, and may be a thousand times as many. */
const SLICE = 16_384;
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
/** A checksum and a size of four bytes each. */
const TRAILER = 8;

/**
 * Unpacks gzip, of which several members may follow each other, as the records of a WARC do. Where one is damaged, the next one that begins after it is
 * looked for and read: a `GAP` stands between, and `damaged` is told each time. Throws BAD_ARTICLE at its end where it is broken off there, and for a
 * bomb.
 */
export async function* gunzipped(bytes: Bytes, damaged: () => void): AsyncGenerator<Uint8Array> {
  const guard = bombGuard();
  let pending: Buffer = Buffer.alloc(0);
  let member: Member | null = null;
  let seeking = false;
  let anyRead = false;
  const lost = (): Uint8Array => {
    member?.close();
    member = null;
    seeking = true;
    damaged();
    return GAP;
  };
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; from += SLICE) {
      const slice = chunk.subarray(from, from + SLICE);
      guard.packed(slice.length);
      pending = pending.length === 0 ? Buffer.from(slice.buffer, slice.byteOffset, slice.length) : Buffer.concat([pending, slice]);
      for (;;) {
        if (member === null) {
          const begun = beginning(pending, seeking);
          pending = pending.subarray(begun.skip);
          if (begun.is === 'unknown') break;
          if (begun.is === 'wrong') {
            yield lost();
            pending = pending.subarray(1);
            continue;
          }
          seeking = false;
          member = makeMember();
        }
        if (!member.ended) {
          if (pending.length === 0) break;
          const { chunks, consumed, broken }: Put = await member.put(pending);
          for (const unpacked of chunks) {
            guard.unpacked(unpacked.length);
            yield unpacked;
          }
          if (broken) {
            yield lost();
            continue;
          }
          anyRead ||= chunks.length > 0;
          pending = pending.subarray(consumed);
          if (!member.ended) break;
        }
        if (pending.length < TRAILER) break;
        const whole = member.is(pending.readUInt32LE(0), pending.readUInt32LE(4));
        pending = pending.subarray(TRAILER);
        if (whole) {
          member.close();
          member = null;
        } else yield lost();
      }
    }
  }
  const left = member;
  left?.close();
  if (left !== null || (!seeking && pending.some((byte) => byte !== 0)))
    throw new UjarError('BAD_ARTICLE', 'the gzip ends too early: what came before is read, and what is broken off is left out');
  if (!anyRead) throw new UjarError('BAD_ARTICLE', 'the gzip is empty or damaged: there is nothing in it that can be read');
}

interface Put {
  chunks: Buffer[];
  /** How many of the bytes belong to the member. */
  consumed: number;
  broken: boolean;
}

interface Member {
  put: (bytes: Uint8Array) => Promise<Put>;
  ended: boolean;
  /** Whether what was unpacked is what was packed. */
  is: (checksum: number, size: number) => boolean;
  close: () => void;
}

/**
 * One member after its header. It is inflated by itself, as Node's own gunzip takes several members in one step and, where one is damaged, loses the good
 * ones before it.
 */
function makeMember(): Member {
  const inflate = createInflateRaw({ chunkSize: 65_536 });
  let chunks: Buffer[] = [];
  let given = 0;
  let size = 0;
  let checksum = 0;
  let broken = false;
  inflate.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    checksum = crc32(chunk, checksum);
  });
  inflate.on('error', () => void (broken = true));
  const member: Member = {
    ended: false,
    put: (bytes) =>
      new Promise((done) => {
        const before = inflate.bytesWritten;
        given += bytes.length;
        const put = (): void => {
          const some = chunks;
          chunks = [];
          // Bytes that it does not take belong to what follows.
          member.ended = !broken && inflate.bytesWritten < given;
          done({ chunks: some, consumed: inflate.bytesWritten - before, broken });
        };
        // Where they are broken, nobody is told that they were written.
        inflate.once('close', put);
        inflate.write(bytes, () => {
          inflate.off('close', put);
          put();
        });
      }),
    is: (told, length) => told === checksum && length === size % 2 ** 32,
    close: () => inflate.close(),
  };
  return member;
}

/**
 * Where a member begins: so many bytes are to be skipped, its header included. `unknown` where more bytes are needed to tell, `wrong` where something
 * else stands there; `seeking` looks for the next beginning instead.
 */
function beginning(bytes: Buffer, seeking: boolean): { is: 'member' | 'unknown' | 'wrong'; skip: number } {
  let at = 0;
  // Some pad the end with zeros.
  while (at < bytes.length && bytes[at] === 0) at++;
  if (seeking) {
    const next = bytes.indexOf(MAGIC, at);
    if (next < 0) return { is: 'unknown', skip: Math.max(0, bytes.length - MAGIC.length + 1) };
    at = next;
  }
  const length = headerLength(bytes.subarray(at));
  if (length === null) return { is: 'unknown', skip: at };
  return length === 0 ? { is: 'wrong', skip: at } : { is: 'member', skip: at + length };
}

/** RFC 1952. Null where more bytes are needed, 0 where it is no header. */
function headerLength(bytes: Buffer): number | null {
  if (bytes.length < 10) return MAGIC.subarray(0, bytes.length).equals(bytes.subarray(0, MAGIC.length)) ? null : 0;
  const flags = bytes[3]!;
  if (!bytes.subarray(0, 3).equals(MAGIC) || (flags & 0xe0) !== 0) return 0;
  let length = 10;
  if ((flags & 4) !== 0) {
    if (bytes.length < length + 2) return null;
    length += 2 + bytes.readUInt16LE(length);
  }
  // A name and a comment, each ended by a zero.
  for (const flag of [8, 16])
    if ((flags & flag) !== 0) {
      const end = bytes.indexOf(0, length);
      if (end < 0) return bytes.length > 66_000 ? 0 : null;
      length = end + 1;
    }
  if ((flags & 2) !== 0) length += 2;
  return bytes.length < length ? null : length;
}
