import { UjarError } from '../domain/errors.js';

/** Largest file of a single article, in bytes. */
export const LARGEST_FILE = 16 * 1024 * 1024;

const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;

/** Whether there are characters in it that no text has. */
export const hasControls = (text: string): boolean => CONTROL.test(text);

/** UTF-8 (or UTF-16 with its mark) as text, without a byte order mark. Throws BAD_ARTICLE for anything else, saying where. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UjarError('BAD_ARTICLE', 'the file is empty: wanted the text of an article');
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(mark, { fatal: true }).decode(bytes);
  } catch {
    throw new UjarError(
      'BAD_ARTICLE',
      `the file is not ${mark.toUpperCase()}: byte ${firstBadByte(bytes)} does not belong there; save it as UTF-8`,
    );
  }
  const control = text.search(CONTROL);
  if (control >= 0)
    throw new UjarError('BAD_ARTICLE', `the file looks binary: there is a control character at ${control}; wanted the text of an article`);
  return text;
}

function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle + 1), { stream: true });
      low = middle + 1;
    } catch {
      high = middle;
    }
  }
  let start = Math.min(low, bytes.length);
  while (start > 0 && !isWhole(bytes.subarray(0, start))) start--;
  return start;
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
