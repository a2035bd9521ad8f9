import { describe, expect, it } from '@jest/globals';
import { decodePage } from '../../../src/sources/page/charset.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

describe('the charset of a page', () => {
  it('is told by its mark, whatever else is declared', () =>
    expect(decodePage(bytes([0xff, 0xfe], Buffer.from('kata', 'utf16le') as unknown as number[]), 'text/html; charset=iso-8859-1')).toBe(
      'kata',
    ));

  it('is UTF-8 where it is UTF-8 throughout, though Latin-1 is declared', () =>
    expect(decodePage(bytes('<meta charset="iso-8859-1">“café”'), 'text/html; charset=iso-8859-1')).toContain('“café”'));

  it('is taken from the header before the meta', () =>
    expect(decodePage(bytes('<meta charset="koi8-r">', [0xe9]), 'text/html; charset=windows-1252')).toContain('é'));

  it('is taken from the meta where the header tells none', () =>
    expect(
      decodePage(bytes('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">', [0x93, 0xfa]), 'text/html'),
    ).toContain('日'));

  it('is windows-1252 where nothing is declared and the bytes are no UTF-8, quotation marks and all', () =>
    expect(decodePage(bytes([0x93], 'kata', [0x94, 0x20, 0x96, 0x20, 0x80]), undefined)).toBe('“kata” – €'));

  it('stays UTF-8 where a letter was cut in two', () =>
    expect(decodePage(bytes('“satu” “dua” “tiga”', [0xe2, 0x80]), undefined)).toBe('“satu” “dua” “tiga”\uFFFD'));

  it('is not taken where no such charset is known', () =>
    expect(decodePage(bytes('<meta charset="klingon">“ya”'), 'text/html; charset=x')).toContain('“ya”'));
});
