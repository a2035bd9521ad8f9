import { describe, expect, it } from '@jest/globals';
import { markupSpans, withoutMarkup } from '../../src/text/markup.js';

describe('a text without its markup', () => {
  it.each([
    ['kata <b>Rina</b>', 'kata    Rina    '],
    ['<p>satu</p><p>dua</p>', '\n  satu\n   \n  dua\n   '],
    ['kata&nbsp;Rina', 'kata      Rina'],
    ['&ldquo;Aman,&rdquo; kata', '      “Aman,”       kata'],
    ['&quot;Aman,&quot; kata', '     "Aman,"      kata'],
    ['&#8220;Aman&#x201d;', '      “Aman”       '],
    ['R&amp;D', 'R    &D'],
    ['&tidakada; &#5;', '&tidakada;     '],
    ['satu <!-- dua --> tiga', 'satu              tiga'],
    ['satu <script type="x">dua</script> tiga', `satu ${' '.repeat(29)} tiga`],
  ])('%s', (text, shown) => {
    expect(withoutMarkup(text)).toBe(shown);
    expect(shown).toHaveLength(text.length);
  });

  it.each(['x < y dan a > b', '<kata Rina>', 'harga <5 ribu>', 'A & B; C'])('%s stays as it is', (text) => {
    expect(withoutMarkup(text)).toBe(text);
    expect(markupSpans(text, text)).toEqual([]);
  });

  it('tells where the tags are', () => {
    const text = '<b>Rina</b> &amp; Joko';
    expect(markupSpans(text, withoutMarkup(text))).toEqual([
      { start: 0, end: 3 },
      { start: 7, end: 11 },
    ]);
  });
});
