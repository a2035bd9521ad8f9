import { describe, expect, it } from '@jest/globals';
import { read, sayings } from './reading.js';

/** The countries that a text names, with how often. */
const countries = (text: string, language = 'id'): string[] =>
  read(text, language).countries.map(({ id, mentions }) => `${id} ${mentions.length}`);

describe('somebody known by an office', () => {
  it.each([
    [
      'Ketua DPRD Bali Wayan Sudarta tiba. Ketua Umum Partai Maju Paulus Tokan pulang. Ketua DPRD Bali menuturkan bahwa jalan itu ditutup.',
      'Wayan Sudarta: jalan itu ditutup',
    ],
    [
      'Juru bicara Kementerian Luar Negeri Jepang, Haruto Senoo, tiba. Juru bicara Koalisi Selatan mengatakan bahwa pesawat itu jatuh.',
      'Juru bicara Koalisi Selatan: pesawat itu jatuh',
    ],
    ['Sekretaris Daerah Paulus Tokan tiba di kantor. "Kami siap," kata Sekda.', 'Paulus Tokan: Kami siap'],
    ['Menteri Sosial Rina Hadi tiba. Menteri Keuangan Tono Wibisono pulang. "Kami siap," kata Menteri Sosial.', 'Rina Hadi: Kami siap'],
    ['Presiden Peru Luis Quispe menelepon Presiden Kenya Joseph Mutua. "Kami siap," kata Presiden Kenya.', 'Joseph Mutua: Kami siap'],
    ['Kepala Desa Alok Mikael Seda tiba. "Kami siap," kata kepala desa itu.', 'Mikael Seda: Kami siap'],
    // Nobody has been named with it: the office alone is told.
    ['Menteri Sosial Rina Hadi tiba. Menteri Keuangan mengatakan bahwa harga akan turun.', 'Menteri Keuangan: harga akan turun'],
  ])('%s', (text, saying) => expect(sayings(text)).toEqual([saying]));
});

describe('a pronoun', () => {
  const intro = 'Gubernur Bali Wayan Sudarta bertemu Menteri Sosial Rina Hadi. ';
  it.each([
    ['"Kami siap," ujarnya.', 'Wayan Sudarta: Kami siap'],
    ['Ia mengatakan bahwa jalan itu ditutup.', 'Wayan Sudarta: jalan itu ditutup'],
    ['Rina tiba kemudian. Dia mengatakan bahwa jalan itu ditutup.', 'Rina Hadi: jalan itu ditutup'],
    ['"Kami siap," kata Rina. "Semua aman," imbuhnya.', 'Rina Hadi: Semua aman'],
  ])('means whoever the sentences before are about: %s', (text, saying) => expect(sayings(intro + text)).toContain(saying));
  it.each([
    ['Trade Minister Rina Hadi arrived. She said the road was closed.', 'Rina Hadi: the road was closed'],
    ['Trade Minister Rina Hadi arrived. "The road is closed," she said.', 'Rina Hadi: The road is closed'],
  ])('in English: %s', (text, saying) => expect(sayings(text, 'en')).toContain(saying));
});

describe('several speakers', () => {
  it.each([
    ['Gubernur Bali Wayan Sudarta dan Menteri Sosial Rina Hadi mengatakan bahwa jalan itu ditutup.', ['Wayan Sudarta', 'Rina Hadi']],
    ['Menurut Gubernur Bali Wayan Sudarta, DPR, dan pemerintah, jalan itu akan ditutup.', ['Wayan Sudarta', 'DPR', 'pemerintah']],
    ['Peru dan Kenya menyatakan bahwa pelabuhan itu ditutup.', ['PE', 'KE']],
    // Degrees and ages part nobody from who is joined behind them.
    ['Wirya Pramono, S.H., dan Rina Hadi mengatakan bahwa jalan itu ditutup.', ['Wirya Pramono', 'Rina Hadi']],
    ['Rina Hadi (45) dan Joko Lelana mengatakan bahwa jalan itu ditutup.', ['Rina Hadi', 'Joko Lelana']],
    // With somebody, or about somebody, is not by him.
    ['Gubernur Bali Wayan Sudarta bersama Menteri Sosial Rina Hadi mengatakan bahwa jalan itu ditutup.', ['Wayan Sudarta']],
    ['Gubernur Bali Wayan Sudarta, didampingi Menteri Sosial Rina Hadi, mengatakan bahwa jalan itu ditutup.', ['Wayan Sudarta']],
    ['Anak Gubernur Bali Wayan Sudarta mengatakan bahwa jalan itu ditutup.', ['Anak Gubernur Bali Wayan Sudarta']],
  ])('%s', (text, names) => {
    const { people, organizations, groups, statements } = read(text);
    const named = new Map([...people, ...organizations, ...groups].map(({ id, name }) => [id, name]));
    expect(statements[0]!.speakers.map((id) => named.get(id) ?? id)).toEqual(names);
  });
});

describe('a country', () => {
  it.each([
    ['Hubungan Jepang-Peru sangat baik.', ['JP 1', 'PE 1']],
    ['Presiden Peru tiba di Jepang. Rakyat Peru senang.', ['PE 2', 'JP 1']],
    ['Pasukan RI berjaga.', ['ID 1']],
    ['Bank Indonesia menaikkan bunga.', []],
    ['Moskow membantah tudingan itu.', ['RU 1']],
    ['Ia tinggal di Moskow.', []],
    ['Kremlin membantah kabar itu.', ['RU 1']],
  ])('%s', (text, found) => expect(countries(text)).toEqual(found));
  it.each([
    ['Kenyan troops entered Peru.', ['KE 1', 'PE 1']],
    ['Tokyo denied the report.', ['JP 1']],
    ['She lives in Tokyo.', []],
  ])('in English: %s', (text, found) => expect(countries(text, 'en')).toEqual(found));
});

describe('a body that is pointed back to', () => {
  it.each([
    ['Partai Maju Jaya menolak rencana itu. Partai itu mengatakan bahwa harga akan naik.', 'Partai Maju Jaya: harga akan naik'],
    ['Partai Maju Jaya menolak. PT Laut Jaya tutup. Partai itu mengatakan bahwa harga akan naik.', 'Partai Maju Jaya: harga akan naik'],
    ['Partai Maju Jaya menolak. PT Laut Jaya tutup. Lembaga itu mengatakan bahwa harga akan naik.', 'PT Laut Jaya: harga akan naik'],
  ])('is the last one of that kind: %s', (text, saying) => expect(sayings(text)).toEqual([saying]));
});

describe('a country before its verb', () => {
  it.each(['Jepang pun dengan cepat menyerukan gencatan senjata.', 'Ketika itu, Jepang pun dengan cepat menyerukan gencatan senjata.'])(
    'speaks over the words between: %s',
    (text) => expect(sayings(text)).toEqual(['JP: gencatan senjata']),
  );
});

describe('somebody who is known by an office that points back', () => {
  it('holds it', () => {
    const { people, roles } = read('Ketua DPRD Bali Rina Hadi tiba. "Kami siap," kata Ketua DPRD itu.');
    expect(roles.map(({ person, title }) => [people.find(({ id }) => id === person)!.name, title])).toEqual([['Rina Hadi', 'Ketua']]);
  });
});
