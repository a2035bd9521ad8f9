import { describe, expect, it } from '@jest/globals';
import { parseScale } from '../../../src/text/scale.js';
import { read } from '../reading.js';

const people = (text: string): string[] => read(text).people.map(({ name }) => name);
const bodies = (text: string): string[] => read(text).organizations.map(({ name }) => name);

describe('the scale', () => {
  it('adds up the weights of what it is shown, in hundredths, and what counts without any', () => {
    const { weigh } = parseScale('\t-50\nrule=named\t125\ntab\tin it\t10');
    expect(weigh([])).toBe(-0.5);
    expect(weigh(['rule=named', 'unknown'])).toBe(0.75);
    expect(weigh(['tab\tin it'])).toBeCloseTo(-0.4);
  });

  it('takes no building that is named after somebody for him', () =>
    expect(people('Gubernur meninjau Masjid Raya Joko Sudarta kemarin.')).toEqual([]));

  it.each([
    ['a name that stood where only names stand', '"Air naik," kata Tegar Sasmita. Tegar Sasmita tinggal di sana.', ['Tegar Sasmita']],
    ['a name with an age behind it', 'Iyan (30) menutup jalan itu.', ['Iyan']],
    ['letters that stand for somebody', 'Seorang warga berinisial RS menutup jalan itu.', ['RS']],
  ])('leaves alone %s', (_, text, names) => expect(people(text)).toEqual(names));

  it('does not go on with a body behind a country', () =>
    expect(bodies('Juru bicara Kementerian Luar Negeri Jepang Bandung Senoo mengatakan hal itu wajar.')).toEqual([
      'Kementerian Luar Negeri Jepang',
    ]));
});
