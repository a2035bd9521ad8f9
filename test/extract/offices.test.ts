import { describe, expect, it } from '@jest/globals';
import { read } from './reading.js';

/** `Name: title of body (rule)` of every role. */
function offices(text: string): string[] {
  const { people, roles, organizations } = read(text);
  const names = new Map([...people, ...organizations].map(({ id, name }) => [id, name]));
  return roles.map(({ person, title, of, rule }) => {
    const body = of === null ? '-' : typeof of === 'string' ? (names.get(of) ?? of) : of.text;
    return `${names.get(person)}: ${title} of ${body} (${rule})`;
  });
}

describe('an office, its body and its holder in', () => {
  it.each([
    ['"Kami siap," kata Plt. Kadishub Sleman Hardian Wicaksana.', ['Hardian Wicaksana: Plt. Kadishub of Sleman (holder-right-behind)']],
    ['"Kami siap," kata Wagub Lampung Surya Adiwinata.', ['Surya Adiwinata: Wagub of Lampung (holder-right-behind)']],
    ['"Kami siap," kata peneliti ICW Almira Soraya.', ['Almira Soraya: peneliti of ICW (holder-right-behind)']],
    [
      '"Kami siap," kata Juru Bicara Kementerian Pertanian Kuntoro Baskara.',
      ['Kuntoro Baskara: Juru Bicara of Kementerian Pertanian (holder-right-behind)'],
    ],
    ['"Kami siap," kata Direktur LSP Pers Sekar Ayuningtyas.', ['Sekar Ayuningtyas: Direktur of LSP Pers (holder-right-behind)']],
    ['"Kami siap," kata Kepala Stasiun Tugu Hardian Wicaksana.', ['Hardian Wicaksana: Kepala Stasiun of Tugu (holder-of-any-words)']],
    [
      '"Kami siap," kata Kanit Reskrim Polsek Depok, Iptu Hardian Wicaksana.',
      ['Hardian Wicaksana: Kanit Reskrim of Polsek Depok (holder-at-end)'],
    ],
    [
      '"Kami siap," kata Danramil 07/Cilincing Kapten Inf Hardian Wicaksana.',
      ['Hardian Wicaksana: Danramil of 07/Cilincing (holder-behind-rank)'],
    ],
    ['Menteri Wakaf Kuwait Faisal Harbani mengatakan hal itu wajar.', ['Faisal Harbani: Menteri Wakaf of KW (holder-right-behind)']],
    ['MENTERI Pertanian HARDIAN WICAKSANA menyatakan hal itu wajar.', ['HARDIAN WICAKSANA: MENTERI Pertanian of - (holder-in-capitals)']],
    [
      'Wakil Ketua KPK periode 2011-2015, Hardian Wicaksana, mengatakan hal itu wajar.',
      ['Hardian Wicaksana: Wakil Ketua of KPK (holder-behind-terms)'],
    ],
    ['Hardian Wicaksana yang juga Ketua KPK mengatakan hal itu wajar.', ['Hardian Wicaksana: Ketua of KPK (holder-told-to-be)']],
    [
      'Agus Wicaksana (Direktur PT Arta Sagara) mengatakan hal itu wajar.',
      ['Agus Wicaksana: Direktur of PT Arta Sagara (holder-before-brackets)'],
    ],
    [
      'Presiden ke-3 Republik Indonesia Hardian Wicaksana mengatakan hal itu wajar.',
      ['Hardian Wicaksana: Presiden ke-3 of ID (holder-right-behind)'],
    ],
    [
      'Kepala Divisi Pemasyarakatan Kanwil Kemenkumham Jawa Barat, Agus Wicaksana mengatakan hal itu wajar.',
      ['Agus Wicaksana: Kepala Divisi Pemasyarakatan of Kanwil Kemenkumham Jawa Barat (holder-before-verb)'],
    ],
    [
      'Ketua KPK Hardian Wicaksana datang. "Baik," kata Hardian. "Kami siap," kata Guru Besar Universitas Airlangga itu.',
      [
        'Hardian Wicaksana: Ketua of KPK (holder-right-behind)',
        'Hardian Wicaksana: Guru Besar of Universitas Airlangga (holder-is-the-speaker)',
      ],
    ],
    ['Menteri Kehutanan Yasmin H Lawalata mengatakan hal itu wajar.', ['Yasmin H Lawalata: Menteri Kehutanan of - (holder-right-behind)']],
    ['Ketua KPUD Muna, Sulawesi Tenggara, Sirawan, mengatakan hal itu wajar.', ['Sirawan: Ketua of KPUD Muna (holder-behind-comma)']],
    ['Rina Hadi (CEO Nusa Group) tiba.', ['Rina Hadi: CEO of Nusa Group (holder-before-brackets)']],
    ['Politikus Partai Golkar Hardian Wicaksana mengatakan hal itu wajar.', []],
    ['Pakar hukum pidana Hardian Wicaksana mengatakan hal itu wajar.', []],
    [
      'Sekretaris Bidang Pendidikan dan Pelatihan KONI Hardian Wicaksana mengatakan hal itu wajar.',
      ['Hardian Wicaksana: Sekretaris Bidang Pendidikan dan Pelatihan of KONI (holder-right-behind)'],
    ],
    ['"Api membesar," kata Camat Pasar Rebo Hardian Wicaksana.', ['Hardian Wicaksana: Camat of Pasar Rebo (holder-of-any-words)']],
  ])('%s', (text, found) => expect(offices(text)).toEqual(found));
  it('English, whose country behind the name is no end of the office', () => {
    const { people } = read('Foreign Minister Corinne Zeller of Switzerland urged both sides to stay.', 'en');
    expect(people.map(({ name }) => name)).toEqual(['Corinne Zeller']);
  });
});
