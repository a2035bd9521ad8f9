import { describe, expect, it } from '@jest/globals';
import { read, sayings } from './reading.js';

const INTRO = 'Gubernur Bali Wayan Sudarta tiba di kantor. ';

describe('direct speech', () => {
  it.each([
    ['"Kami siap," kata Wayan.', 'the cue after it'],
    ['"Kami siap," ujar dia.', 'a pronoun after the cue'],
    ['"Kami siap," katanya.', 'a pronoun glued to the cue'],
    ['Wayan mengatakan, "Kami siap."', 'the verb before it'],
    ['Kata Wayan, "Kami siap."', 'the cue before it'],
    ['Menurut Wayan, "Kami siap."', 'according to somebody'],
    ['”Kami siap,” kata Wayan.', 'marks that look alike on both sides'],
    ['"Kami siap," tutup Wayan.', 'a verb that only closes what was said'],
    ['"Kami siap," Wayan menegaskan.', 'speaker and verb after it'],
  ])('%s has its speaker: %s', (text) => expect(sayings(INTRO + text)).toEqual(['Wayan Sudarta: Kami siap']));

  it('that a cue splits is one statement in two pieces', () =>
    expect(sayings(`${INTRO}"Kami siap," kata Wayan. "Besok pun boleh."`)).toEqual(['Wayan Sudarta: Kami siap … Besok pun boleh']));
  it('that is all one report of the speaker’s is one statement', () =>
    expect(sayings('"Tentu saya berharap warga bisa pulang ke rumah masing-masing besok pagi," kata Rina Hadi.')).toEqual([
      'Rina Hadi: Tentu saya berharap warga bisa pulang ke rumah masing-masing besok pagi',
    ]));
  it('without a cue after somebody’s sentence is his', () =>
    expect(sayings(`${INTRO}Wayan menyatakan bahwa jalan itu ditutup. "Ini demi keselamatan warga."`)).toEqual([
      'Wayan Sudarta: jalan itu ditutup',
      'Wayan Sudarta: Ini demi keselamatan warga',
    ]));
});

describe('a quotation that nobody closes', () => {
  it('ends before the tag that stands in it', () =>
    expect(sayings(`${INTRO}"Kami siap bekerja, kata Wayan kepada wartawan.`)).toEqual(['Wayan Sudarta: Kami siap bekerja']));
});

describe('indirect speech', () => {
  it.each([
    ['Wayan mengatakan bahwa jalan itu ditutup.', 'jalan itu ditutup'],
    ['Wayan mengatakan, jalan itu ditutup.', 'jalan itu ditutup'],
    ['Wayan mengatakan jalan itu akan ditutup.', 'jalan itu akan ditutup'],
    ['Menurut Wayan, jalan itu ditutup.', 'jalan itu ditutup'],
    ['Jalan itu, menurut Wayan, sudah ditutup.', 'Jalan itu … sudah ditutup'],
    ['Jalan itu sudah ditutup, kata Wayan.', 'Jalan itu sudah ditutup'],
    ['Jalan itu sudah ditutup. Hal itu disampaikan Wayan.', 'Jalan itu sudah ditutup'],
    ['Wayan meminta warga menjauhi jalan itu.', 'warga menjauhi jalan itu'],
    ['Wayan membantah tudingan itu.', 'tudingan itu'],
    ['Wayan dalam siaran pers Rabu mengatakan jalan itu akan ditutup.', 'jalan itu akan ditutup'],
    ['Wayan lewat akun X, Rabu malam, mengatakan jalan itu akan ditutup.', 'jalan itu akan ditutup'],
    ['Wayan, ditanya soal jalan itu, menjawab jalan itu akan ditutup.', 'jalan itu akan ditutup'],
    ['Wayan selaku Kepala Desa Batuan mengatakan jalan itu akan ditutup.', 'jalan itu akan ditutup'],
    ['Wayan di Denpasar, Senin, mengatakan jalan itu akan ditutup.', 'jalan itu akan ditutup'],
    ['Wayan menyatakan menghormati putusan itu.', 'menghormati putusan itu'],
    ['Wayan memastikan penutupan jalan ini tepat waktu.', 'penutupan jalan ini tepat waktu'],
    ['Wayan menekankan pentingnya jalan itu.', 'pentingnya jalan itu'],
    ['Wayan memastikan pasokan garam lancar selama kemarau.', 'pasokan garam lancar selama kemarau'],
    ['Wayan menyebut jalan desa sempit.', 'jalan desa sempit'],
    ['Wayan bilang jalan itu akan ditutup.', 'jalan itu akan ditutup'],
    ['Wayan bersikeras bahwa jalan itu ditutup.', 'jalan itu ditutup'],
    ['Wayan – nelayan dari Ende – mengatakan bahwa jalan itu ditutup.', 'jalan itu ditutup'],
    ['Wayan (45), petani, mengatakan bahwa jalan itu ditutup.', 'jalan itu ditutup'],
    ['Jalan itu ditutup, kata Wayan karena hujan turun deras.', 'Jalan itu ditutup … karena hujan turun deras'],
    [
      'Wayan mengatakan warga sudah sepakat dalam rapat desa bahwa jalan itu ditutup, Rabu.',
      'warga sudah sepakat dalam rapat desa bahwa jalan itu ditutup',
    ],
    ['Warga Panik Menurut Wayan, jalan itu sudah ditutup.', 'jalan itu sudah ditutup'],
    ['Usulan Wayan agar jalan itu ditutup ramai dibahas.', 'jalan itu ditutup ramai dibahas'],
    [
      'Hal senada disampaikan Wayan. Jalan itu tidak bisa terus menjadi "kubangan kerbau" warga.',
      'Jalan itu tidak bisa terus menjadi "kubangan kerbau" warga',
    ],
  ])('%s', (text, what) => expect(sayings(INTRO + text)).toEqual([`Wayan Sudarta: ${what}`]));

  it('with quoted words inside is mixed', () => {
    const { statements } = read(`${INTRO}Wayan menyebut jalan itu "sudah tua dan berbahaya" bagi warga.`);
    expect(statements).toMatchObject([{ kind: 'MIXED' }]);
  });
  it('that opens with a verb of saying has what that one reports besides', () =>
    expect(sayings(`${INTRO}Wayan mengatakan telah meminta warga pulang.`)).toEqual([
      'Wayan Sudarta: telah meminta warga pulang',
      'Wayan Sudarta: warga pulang',
    ]));
  it('of two verbs is two statements of one speaker', () =>
    expect(sayings(`${INTRO}Wayan menyatakan jalan itu akan ditutup dan meminta warga bersabar.`)).toEqual([
      'Wayan Sudarta: jalan itu akan ditutup',
      'Wayan Sudarta: warga bersabar',
    ]));
  it('told to somebody by a pronoun has the one named before as the addressee', () => {
    const { people, statements } = read(`${INTRO}Wayan menelepon Paulus Tokan dan mengatakan kepadanya bahwa jalan itu ditutup.`);
    expect(statements).toMatchObject([{ addressees: [people.find(({ name }) => name === 'Paulus Tokan')?.id] }]);
  });
  it('that a later sentence tells more of has its day and occasion', () => {
    const { statements } = read(
      `${INTRO}Wayan berjanji menutup jalan itu. Janji itu disampaikannya dalam pidato di Denpasar, Rabu (12/2).`,
    );
    expect(statements).toMatchObject([{ occasion: 'pidato', saidAt: { earliest: '2025-02-12' } }]);
  });
  it('ends before the source that is named behind it', () => {
    const { statements, text } = read(`${INTRO}Wayan mengatakan jalan itu akan ditutup, sebagaimana dikutip kantor berita KBN.`);
    expect(statements.map(({ spans, via }) => [text.slice(spans[0]!.start, spans[0]!.end), via])).toEqual([
      ['jalan itu akan ditutup', 'KBN'],
    ]);
  });
  it.each(['Mereka menyebut diri "anak jalan" di kota.', 'Jalan itu ditutup, seperti dilaporkan Antara.'])('is none: %s', (text) =>
    expect(sayings(INTRO + text)).toEqual([]),
  );
  it('of the speaker’s own people inside a quotation is a statement within it', () =>
    expect(sayings(`${INTRO}"Anak saya bilang hanya mau beli roti," kata Wayan.`)).toEqual([
      'Wayan Sudarta: Anak saya bilang hanya mau beli roti',
      'Anak saya: hanya mau beli roti',
    ]));
  it('inside indirect speech is a statement within it', () => {
    const { statements } = read(`${INTRO}Wayan menyebut polisi menyampaikan bahwa jalan itu aman.`);
    expect(statements).toMatchObject([
      { id: 's1', within: null },
      { id: 's2', within: 's1', speakers: ['g1'] },
    ]);
  });
  it('without an agent has no speaker', () =>
    expect(sayings('Kebijakan itu dinilai merugikan nelayan kecil.')).toEqual(['?: Kebijakan itu … merugikan nelayan kecil']));
  it.each([
    'Wayan tidak mengatakan bahwa jalan itu ditutup.',
    'Wayan akan mengatakan bahwa jalan itu ditutup.',
    'Wayan berencana menutup jalan itu.',
    'Kotak yang disebut kotak hitam itu hilang.',
  ])('%s tells of no statement', (text) => expect(sayings(INTRO + text)).toEqual([]));
});

describe('who', () => {
  it('is the subject of the sentence before, not its last name', () =>
    expect(sayings('Menteri Perdagangan Rina Hadi bertemu Menteri Keuangan Tono Wibisono. "Kami sepakat," katanya.')).toEqual([
      'Rina Hadi: Kami sepakat',
    ]));
  it('may be several', () =>
    expect(sayings('Menteri Perdagangan Rina Hadi dan Menteri Keuangan Tono Wibisono mengatakan bahwa harga akan turun.')).toEqual([
      'Rina Hadi + Tono Wibisono: harga akan turun',
    ]));
  it('may be a country by its capital', () =>
    expect(sayings('Tokyo menyatakan bahwa perundingan telah selesai.')).toEqual(['JP: perundingan telah selesai']));
  it('may be somebody known by office alone', () => {
    const { groups, statements } = read('Presiden Jepang mengatakan bahwa perundingan telah selesai.');
    expect(groups).toMatchObject([{ id: 'g1', role: { title: 'Presiden', of: 'JP' } }]);
    expect(statements).toMatchObject([{ speakers: ['g1'] }]);
  });
});

describe('when, to whom, where and through whom', () => {
  it('are told around the words, not in them', () => {
    const { statements, people } = read(
      'Presiden Jepang Haruto Senoo, seperti dikutip dari Antara, mengatakan kepada Menteri Luar Negeri Peru Luis Quispe dalam pertemuan di Lima pada Rabu (12/2) bahwa kapal itu tiba pada 3 Maret.',
    );
    expect(people.map(({ name }) => name)).toEqual(['Haruto Senoo', 'Luis Quispe']);
    expect(statements).toMatchObject([
      { speakers: ['p1'], addressees: ['p2'], via: 'Antara', occasion: 'pertemuan', saidAt: { earliest: '2025-02-12' } },
    ]);
  });
  it('a platform is the medium', () =>
    expect(read('"Kami menang," tulis Presiden Jepang Haruto Senoo dalam sebuah unggahan di Truth Social.').statements).toMatchObject([
      { medium: 'Truth Social' },
    ]));
  it('a request is addressed to whom it asks', () => {
    const { statements, groups } = read(`${INTRO}Wayan mengimbau warga tetap tenang.`);
    expect(statements).toMatchObject([{ act: 'REQUEST', addressees: ['g1'] }]);
    expect(groups).toMatchObject([{ name: 'warga' }]);
  });
  it('the day of a source is not the day of saying', () =>
    expect(read(`${INTRO}Wayan, seperti dilansir AFP, Kamis (6/2), mengatakan jalan itu akan ditutup.`).statements).toMatchObject([
      { saidAt: null, via: 'AFP' },
    ]));
  it('an earlier day of the same speaker is carried along and says so', () => {
    const { statements } = read(`${INTRO}"Kami siap," kata Wayan pada Rabu (12/2). "Semua aman," ujarnya.`);
    expect(statements.map(({ saidAt }) => saidAt?.basis)).toEqual(['RESOLVED', 'CARRIED']);
  });
});
