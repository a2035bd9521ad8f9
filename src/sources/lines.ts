import { isUtf8 } from 'node:buffer';
import type { Bytes } from './bytes.js';
import { LARGEST_FILE } from './decode.js';

/** A line from 1, or why it cannot be read. */
export type Line = { number: number } & ({ text: string } | { error: string });

const NEWLINE = 0x0a;

/**
 * The lines of a stream of UTF-8, one at a time: however long the stream is, no more than one line is held. A line that is too long, or no
 * UTF-8, is an error of its own, and the next one is read.
 */
export async function* linesOf(bytes: Bytes, longest: number = LARGEST_FILE): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): Line => {
    number++;
    const whole = parts.length === 1 ? Buffer.from(parts[0]!.buffer, parts[0]!.byteOffset, parts[0]!.length) : Buffer.concat(parts);
    const tooLong = size > longest;
    parts = [];
    size = 0;
    if (tooLong) return { number, error: `the line has more than ${longest} bytes` };
    return isUtf8(whole)
      ? { number, text: whole.toString('utf8').replace(number === 1 ? /^\uFEFF|\r$/g : /\r$/, '') }
      : { number, error: 'the line is not UTF-8: save it as UTF-8' };
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, to));
      yield line();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
