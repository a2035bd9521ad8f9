/** Bytes in which a page tells its charset, as browsers look for it. */
const HEAD = 4096;

const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * The text of a page. What is well-formed UTF-8 is UTF-8, whatever is declared: nothing else looks like it by chance. Otherwise the charset of the answer's
 * header or of the page counts, and where neither is known Windows-1252, as browsers take it.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
    const declared = CHARSET.exec(contentType)?.[1] ?? CHARSET.exec(head)?.[1];
    return decoderOf(declared).decode(bytes);
  }
}

/** A page that says UTF-8 and is not whole is one with a few bad bytes, where most of it is; otherwise it is declared wrongly. */
function decoderOf(declared: string | undefined): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(declared ?? 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
