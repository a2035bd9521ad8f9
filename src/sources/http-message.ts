import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { messageOf, UjarError } from '../domain/errors.js';

export interface MessageParts {
  status: number;
  /** By lower-case names; of several of one name the first. */
  headers: Readonly<Record<string, string>>;
  content: Buffer;
}

const LARGEST_HEAD = 65_536;

/** An answer of a server as it was sent, in its parts. Throws BAD_ARTICLE where it is none. */
export function messageParts(bytes: Buffer): MessageParts {
  const head = bytes.subarray(0, LARGEST_HEAD).toString('latin1');
  const end = /\r?\n\r?\n/.exec(head);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1];
  if (end === null || status === undefined) throw new UjarError('BAD_ARTICLE', 'it is no answer of a server: wanted HTTP/1.1 and a status');
  const headers: Record<string, string> = {};
  for (const line of head.slice(0, end.index).split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] ??= line.slice(colon + 1).trim();
  }
  return { status: Number(status), headers, content: bytes.subarray(end.index + end[0].length) };
}

const UNPACKERS: Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  // Some servers send it without its two bytes of head.
  deflate: async (bytes, options) =>
    (bytes[0]! & 0x0f) === 8 ? promisify(inflate)(bytes, options) : promisify(inflateRaw)(bytes, options),
};

/** What was sent, without what it was sent in. Crawlers often write it down unpacked and leave the headers as they were. Throws BAD_ARTICLE. */
export async function unpackedBody(content: Buffer, headers: Readonly<Record<string, string>>, most: number): Promise<Buffer> {
  const whole = /chunked/i.test(headers['transfer-encoding'] ?? '') ? (unchunked(content) ?? content) : content;
  const encoding = (headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpack = UNPACKERS[encoding];
  if (unpack === undefined || whole.length === 0) return whole;
  const packed = encoding.endsWith('gzip')
    ? whole[0] === 0x1f && whole[1] === 0x8b
    : !/^\s*</.test(whole.subarray(0, 64).toString('latin1'));
  if (!packed) return whole;
  try {
    return await unpack(whole, { maxOutputLength: most });
  } catch (error) {
    throw new UjarError('BAD_ARTICLE', `its ${encoding} cannot be unpacked to at most ${most} bytes: ${messageOf(error)}`);
  }
}

/** RFC 9112, 7.1. Null where it is not in chunks. */
function unchunked(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\r\n', at);
    const size =
      end < 0 || end - at > 100 ? undefined : /^([\da-f]{1,8})\s*(?:;.*)?$/i.exec(bytes.subarray(at, end).toString('latin1'))?.[1];
    if (size === undefined) return null;
    const length = parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return parts.length === 0 ? null : Buffer.concat(parts);
}
