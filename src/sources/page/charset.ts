/** In what a page is written: its mark, the answer's header, its own `<meta>`, in this order; a declared one that its bytes belie is not believed. */

/** How far a `<meta charset>` is looked for, in bytes: browsers look at 1,024; pages of CMSs put comments before it. */
const LOOKED_AT = 4096;
const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i;
const XML = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i;
/** What is declared where nobody chose it: bytes that are not of it are read as what browsers take then. */
const WESTERN = 'windows-1252';

/** The text of a page, without a byte order mark. Bytes that belong to no character become U+FFFD; nothing throws. */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): string {
  const marked = markOf(bytes);
  if (marked !== null) return decodeAs(marked, bytes);
  const told = declaredIn(bytes, contentType);
  // Text of several bytes a letter that is UTF-8 throughout is UTF-8: by chance it hardly comes about.
  const utf8 = asUtf8(bytes);
  if (utf8 !== null && (told === null || !/^(?:utf-16|iso-2022|hz)/.test(told))) return utf8;
  if (told === null || told === 'utf-8') return utf8OrWestern(bytes);
  return decodeAs(told, bytes);
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function declaredIn(bytes: Uint8Array, contentType: string | undefined): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const names = [/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1], META.exec(head)?.[1], XML.exec(head)?.[1]];
  for (const name of names) {
    const known = name === undefined ? null : nameOf(name);
    if (known !== null) return known;
  }
  return null;
}

function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A page of UTF-8 with a few broken letters (cut ones, pasted ones) stays UTF-8; one whose high bytes are mostly no UTF-8 is Western. */
function utf8OrWestern(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (const letter of text) {
    if (letter === '\uFFFD') broken++;
    else if (letter > '\u007f') whole++;
  }
  return broken > whole ? decodeAs(WESTERN, bytes) : text;
}

/** What the bytes 0x80 to 0x9F are in windows-1252. Node 20 decodes them as controls (nodejs/node issue 56542), and they are the quotation marks. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === WESTERN ? text.replace(/[\u0080-\u009f]/g, (letter) => C1[letter.charCodeAt(0) - 0x80]!) : text;
}
