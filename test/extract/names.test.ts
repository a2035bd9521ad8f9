import { describe, expect, it } from '@jest/globals';
import { read, sayings } from './reading.js';

/** `Name: title of body (status)` of every role, else the name alone. */
function who(text: string): string[] {
  const { people, roles, organizations } = read(text);
  const bodies = new Map(organizations.map(({ id, name }) => [id, name]));
  return people.map(({ id, name }) => {
    const own = roles.filter(({ person }) => person === id);
    const body = (of: (typeof own)[number]['of']): string =>
      of === null ? '-' : typeof of === 'string' ? (bodies.get(of) ?? of) : of.text;
    return [name, ...own.map(({ title, of, status }) => `${title} of ${body(of)}${status === 'CURRENT' ? '' : ` ${status}`}`)].join(': ');
  });
}

describe('names are cut from', () => {
  it.each([
    ['Menteri Luar Negeri Jepang Haruto Senoo mengatakan hal itu.', 'Haruto Senoo: Menteri Luar Negeri of JP'],
    ['Bupati Sikka Yosef Leba mengatakan hal itu benar.', 'Yosef Leba: Bupati of Sikka'],
    ['Sekretaris Daerah Sikka Marinah Harjodipuro mengatakan hal itu benar.', 'Marinah Harjodipuro: Sekretaris Daerah of Sikka'],
    ['Kapolres Sleman Krisna Kertonegoro mengatakan hal itu benar.', 'Krisna Kertonegoro: Kapolres of Sleman'],
    [
      'Kepala Bidang Humas Polda Metro Jaya Kombes Rudi Hartawan menegaskan hal itu.',
      'Rudi Hartawan: Kepala Bidang Humas of Polda Metro Jaya',
    ],
    [
      'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Surya Darmadi menilai hal itu wajar.',
      'Surya Darmadi: Menteri Koordinator Bidang Politik, Hukum, dan Keamanan of -',
    ],
    ['Mantan Presiden Peru Luis Quispe membantah tuduhan itu.', 'Luis Quispe: Presiden of PE FORMER'],
    [
      'Pengajar sosiologi Universitas Nusa Cendana, Petrus Manafe, menilai hal itu wajar.',
      'Petrus Manafe: Pengajar sosiologi of Universitas Nusa Cendana',
    ],
    ['Kepala Lemdiklat Polri Komisaris Jenderal Aris Sulistya mengatakan hal itu wajar.', 'Aris Sulistya: Kepala of Lemdiklat Polri'],
    ['Kepala Dinkes Indramayu Deden Bonita mengatakan hal itu wajar.', 'Deden Bonita: Kepala of Dinkes Indramayu'],
    ['Bupati Demak Oki Ransiki mengatakan hal itu benar.', 'Oki Ransiki: Bupati of Demak'],
    ['Sekretaris Jenderal OKI Hasan Ransiki mengatakan hal itu benar.', 'Hasan Ransiki: Sekretaris Jenderal of OKI'],
    ['Perdana Menteri Tuvalu Lopati Manuella mengatakan hal itu wajar.', 'Lopati Manuella: Perdana Menteri of TV'],
    ['Perdana Menteri Malaysia Tan Sri Dr. Iskandar Baharom mengatakan hal itu wajar.', 'Iskandar Baharom: Perdana Menteri of MY'],
    ['Presiden terpilih Brasil Caetano Moreira mengatakan hal itu wajar.', 'Caetano Moreira: Presiden of BR CANDIDATE'],
    ['Konsul RI di Darwin Maria Goreti Lobo mengatakan hal itu wajar.', 'Maria Goreti Lobo: Konsul of ID'],
    [
      'Ketua Asosiasi Nelayan Alor (ANA) Ir. H. Bonar Sihite, S.H., M.M., mengatakan hal itu wajar.',
      'Bonar Sihite: Ketua of Asosiasi Nelayan Alor',
    ],
    [
      'Peneliti pada Lembaga Studi Pesisir (LSP) Moh Arfan Lubis mengatakan hal itu wajar.',
      'Moh Arfan Lubis: Peneliti of Lembaga Studi Pesisir',
    ],
    ['Direktur Badan Riset Laut (BRL) Ahmad Fauzan mengatakan hal itu wajar.', 'Ahmad Fauzan: Direktur of Badan Riset Laut'],
    ['"Sudah reda," kata Kadispora Wirya Pramono.', 'Wirya Pramono: Kadispora of -'],
    ['"Sudah reda," kata Kabag Sumda Polres Alor, Kompol Wirya Pramono.', 'Wirya Pramono: Kabag Sumda of Polres Alor'],
    ['"Sudah reda," kata Letkol Laut Wirya Pramono.', 'Wirya Pramono'],
    ['"Sudah reda," kata perawat Wirya Pramono.', 'Wirya Pramono'],
    ['Bupati Ende Rina M. Sasmita mengatakan hal itu wajar.', 'Rina M. Sasmita: Bupati of Ende'],
    ['Bupati Ende Moh. Gufrono mengatakan hal itu wajar.', 'Moh. Gufrono: Bupati of Ende'],
    ['Bupati Ende Lalu M Syafran mengatakan hal itu wajar.', 'Lalu M Syafran: Bupati of Ende'],
    ['Bupati Ende Rina van der Molen mengatakan hal itu wajar.', 'Rina van der Molen: Bupati of Ende'],
    ['Raja Rusmana VIII mengatakan hal itu wajar.', 'Rusmana VIII: Raja of -'],
    ['Kepala Bidang Humas Zonasi Wirya Pramono mengatakan hal itu wajar.', 'Wirya Pramono: Kepala Bidang Humas Zonasi of -'],
    ['Ketua KPUD Muna, RP Sirawan, mengatakan hal itu wajar.', 'Sirawan: Ketua of KPUD Muna'],
    ['Kepala Bidang Kesehatan Trembesi dr Sirawan mengatakan hal itu wajar.', 'Sirawan: Kepala Bidang Kesehatan of Trembesi'],
    [
      'Juru bicara Kementerian Luar Negeri Jepang Bandung Senoo mengatakan hal itu wajar.',
      'Bandung Senoo: Juru bicara of Kementerian Luar Negeri Jepang',
    ],
    ['Rina Hadi, Ketua Cahaya Mekar, tiba.', 'Rina Hadi'],
    ['Anaknya Rina Hadi tiba di Ende.', 'Rina Hadi'],
    ['Pembangunan Infrastruktur Penting Hadi mengatakan jalan itu ditutup.', 'Hadi'],
    ['Gubernur Nusa Tenggara Barat, Wirya Pramono, mengatakan hal itu wajar.', 'Wirya Pramono: Gubernur of Nusa Tenggara Barat'],
    ['Wakil Gubernur (Wagub) Jawa Barat Wirya Pramono mengatakan hal itu wajar.', 'Wirya Pramono: Wakil Gubernur of Jawa Barat'],
    ['Duta Besar Indonesia untuk PBB Wirya Pramono mengatakan hal itu wajar.', 'Wirya Pramono: Duta Besar of ID'],
  ])('%s', (text, expected) => expect(who(text)).toEqual([expected]));
});

describe('an office that serves somebody', () => {
  it('behind a name and its comma is that one’s, and names whom it serves', () =>
    expect(read('Wayan Sudarta tiba. Syarif Mansur, kuasa hukum Wayan, mengatakan hal itu wajar.').roles).toMatchObject([
      { person: 'p2', title: 'kuasa hukum', of: 'p1' },
    ]));
  it('with a possessive glued on serves whoever was named before', () =>
    expect(read('Wayan Sudarta ditahan. Pengacaranya, Syarif Mansur, mengatakan hal itu tidak benar.').roles).toMatchObject([
      { person: 'p2', title: 'Pengacara', of: 'p1' },
    ]));
});

describe('somebody', () => {
  const INTRO = 'Wali Kota Ende Paulus Tokan dan Gubernur Bali Wayan Sudarta bertemu. ';
  it.each([
    ['"Kami siap," kata sang gubernur.', 'Wayan Sudarta'],
    ['"Kami siap," kata Gubernur.', 'Wayan Sudarta'],
    ['"Kami siap," kata Wali Kota.', 'Paulus Tokan'],
  ])('%s is the one named before with that office', (text, name) => {
    const { people, statements } = read(INTRO + text);
    expect(people.find(({ id }) => id === statements[0]!.speakers[0])?.name).toBe(name);
  });
  it('called by the front of a name is the one of that name', () => {
    const { people } = read('Menteri Sosial Tri Rahmawangsa datang. "Baik," ujar Rahma. Joko Sudibyo pulang. "Ya," kata Jokosu.');
    expect(people.map(({ name, names }) => [name, names])).toEqual([
      ['Tri Rahmawangsa', ['Rahma']],
      ['Joko Sudibyo', ['Jokosu']],
    ]);
  });
});

describe('a name', () => {
  it('is one person however it is shortened', () => {
    const { people } = read('Presiden Peru Luis Quispe Rojas datang. "Kami siap," kata Quispe. Luis Quispe pulang.');
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Luis Quispe Rojas', 3]]);
  });
  it('is short for a fuller one by its letters', () => {
    const { people } = read('Susilo Bambang Yulianto tiba. "Kami siap," kata SBY.');
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Susilo Bambang Yulianto', 2]]);
  });
  it('of a country’s demonym or an organization is no country', () => {
    const { countries } = read('Menteri Jepang Haruto Senoo mengunjungi Bank Indonesia. "Bagus," kata Senoo.');
    expect(countries.map(({ id }) => id)).toEqual(['JP']);
  });
  it('of a capital is the country only where it stands for the government', () => {
    expect(read('Rapat itu berlangsung di Tokyo.').countries).toEqual([]);
    expect(read('Washington dan Moskow akan segera berunding.').countries.map(({ id }) => id)).toEqual(['US', 'RU']);
  });
});

describe('a body', () => {
  const bodies = (text: string): string[] => read(text).organizations.map(({ name }) => name);
  it('is one with the letters of its words', () =>
    expect(bodies('Badan Riset Laut menolak rencana itu. Menurut BRL, harga naik.')).toEqual(['Badan Riset Laut']));
  it('goes on over a joiner', () =>
    expect(bodies('Ikatan Nelayan dan Petani Alor menolak rencana itu.')).toEqual(['Ikatan Nelayan dan Petani Alor']));
  it('is no abbreviation of small words', () =>
    expect(bodies('Sejak Rabu warga mengurus surat tanda nomor kendaraan (STNK). Pengurusan STNK di Ende dibuka.')).toEqual([]));
  it('has its region behind its brackets', () =>
    expect(sayings('Badan Riset Laut (BRL) Provinsi Bali dan Rina Hadi mengatakan bahwa jalan ditutup.')).toEqual([
      'Badan Riset Laut + Rina Hadi: jalan ditutup',
    ]));
});

describe('a body is part of', () => {
  it.each([
    ['Kementerian Luar Negeri Rusia membantah kabar itu.', 'Kementerian Luar Negeri Rusia: RU'],
    ['Kemlu RI membantah kabar itu.', 'Kemlu RI: ID'],
    ['Dewan Keamanan PBB akan bersidang. PBB membantah kabar itu.', 'Dewan Keamanan PBB: PBB'],
    ['Bank Indonesia membantah kabar itu.', 'Bank Indonesia: -'],
    ['Universitas Indonesia membantah kabar itu.', 'Universitas Indonesia: -'],
    ['PUPR menolak. Kementerian PUPR membantah kabar itu.', 'Kementerian PUPR: -'],
  ])('what its name tells: %s', (text, whole) => {
    const { organizations } = read(text);
    const names = new Map(organizations.map(({ id, name }) => [id, name]));
    expect(organizations.map(({ name, partOf }) => `${name}: ${partOf === undefined ? '-' : (names.get(partOf) ?? partOf)}`)).toContain(
      whole,
    );
  });
});
