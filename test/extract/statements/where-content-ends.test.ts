import { describe, expect, it } from '@jest/globals';
import { read, tellings } from '../reading.js';

const INTRO = 'Gubernur Bali Wayan Sudarta tiba di kantor. ';

describe('what was said ends before', () => {
  it.each([
    ['the gathering', 'Wayan mengatakan jalan itu akan ditutup saat rapat di Denpasar.', 'Wayan Sudarta: jalan itu akan ditutup (rapat)'],
    [
      'the gathering and its day',
      'Wayan mengapresiasi ditutupnya jalan itu pada rapat paripurna, Senin (10/2).',
      'Wayan Sudarta: ditutupnya jalan itu (2025-02-10, rapat)',
    ],
    [
      'what the speaker did not do',
      'Wayan mengatakan dia tidak setuju dengan Rina Hadi, tetapi tidak menjelaskan lebih lanjut.',
      'Wayan Sudarta: dia tidak setuju dengan Rina Hadi',
    ],
    [
      'his next words',
      'Wayan mengatakan jalan itu akan ditutup dan menegaskan bahwa warga setuju.',
      'Wayan Sudarta: jalan itu akan ditutup',
    ],
    [
      'the source',
      'Wayan mengatakan jalan itu akan ditutup, seperti dikutip dari Antara.',
      'Wayan Sudarta: jalan itu akan ditutup (Antara)',
    ],
  ])('%s: %s', (_, text, telling) => expect(tellings(INTRO + text)[0]).toBe(telling));
});

describe('what was said begins behind', () => {
  it.each([
    ['the gathering', 'Wayan menyebut, dalam pertemuan itu, jalan itu akan ditutup.', 'Wayan Sudarta: jalan itu akan ditutup (pertemuan)'],
    ['an apposition', 'Menurut Herman Seda, salah seorang korban, sungai itu meluap.', 'Herman Seda: sungai itu meluap'],
    ['adverbs', 'Wayan juga kembali menegaskan jalan itu akan ditutup.', 'Wayan Sudarta: jalan itu akan ditutup'],
    ['a bracket', 'Badan Gempa Daerah (Bagda) mengatakan hujan akan turun.', 'Badan Gempa Daerah: hujan akan turun'],
  ])('%s: %s', (_, text, telling) => expect(tellings(INTRO + text)[0]).toBe(telling));
});

describe('what was said goes on behind a tag in its middle', () => {
  it.each([
    ['Seorang polisi, katanya, butuh waktu lama.', 'Wayan Sudarta: Seorang polisi … butuh waktu lama'],
    ['Alhasil, sambungnya, petani masih bisa menanam padi.', 'Wayan Sudarta: Alhasil … petani masih bisa menanam padi'],
    ['Suksesnya acara ini, kata Wayan, juga berkat warga.', 'Wayan Sudarta: Suksesnya acara ini … juga berkat warga'],
    [
      'Adapun pemilihan lokasi itu, kata Wayan, lantaran sungai itu meluap.',
      'Wayan Sudarta: Adapun pemilihan lokasi itu … lantaran sungai itu meluap',
    ],
    ['Jalan itu, kata Wayan pada Rabu (12/2), akan ditutup.', 'Wayan Sudarta: Jalan itu … akan ditutup (2025-02-12)'],
  ])('%s', (text, telling) => expect(tellings(INTRO + text)).toEqual([telling]));
  it.each([
    [
      'Small countries, argued Losana Vaka, a researcher at the Pacific University, “pay twice”.',
      'Losana Vaka: Small countries … “pay twice',
    ],
    ['The road, Carol Mills said, was closed.', 'Carol Mills: The road … was closed'],
  ])('in English: %s', (text, telling) => expect(tellings(text, 'en').map((each) => each.replace(/[”"]$/, ''))).toEqual([telling]));
});

describe('a hope within another’s clause', () => {
  it('is no statement of its own', () =>
    expect(tellings(`${INTRO}Wayan mengatakan para petani diharapkan dapat mengubah cara bertanam.`)).toEqual([
      'Wayan Sudarta: para petani diharapkan dapat mengubah cara bertanam',
    ]));
});

describe('a sentence that points next door', () => {
  it('tells day and occasion of what was said before, and is no second statement', () =>
    expect(tellings(`${INTRO}Wayan mengatakan jalan itu akan ditutup. Hal itu disampaikan Wayan dalam jumpa pers, Rabu (12/2).`)).toEqual([
      'Wayan Sudarta: jalan itu akan ditutup (2025-02-12, jumpa pers)',
    ]));
});

describe('a letter', () => {
  it('speaks for whoever wrote it', () =>
    expect(tellings('"Kami siap," tulis surat Gubernur Bali Wayan Sudarta.')).toEqual([
      expect.stringMatching(/^Wayan Sudarta: Kami siap/),
    ]));
});

describe('joint speakers', () => {
  const intro = 'Gubernur Bali Wayan Sudarta dan Menteri Sosial Rina Hadi tiba. ';
  it.each([
    ['Keduanya meminta jalan itu ditutup.', 'Wayan Sudarta + Rina Hadi: jalan itu ditutup'],
    ['Mereka mengatakan bahwa jalan itu ditutup.', 'Wayan Sudarta + Rina Hadi: jalan itu ditutup'],
  ])('behind a pronoun: %s', (text, telling) => expect(tellings(intro + text)).toEqual([telling]));
  it('of two verbs are the same for both', () =>
    expect(tellings('Arab Saudi menyerukan pertemuan para menteri dan menegaskan bahwa deklarasi itu berbahaya.')).toEqual([
      'SA: pertemuan para menteri',
      'SA: deklarasi itu berbahaya',
    ]));
});

describe('who is told by a pronoun', () => {
  it('is whoever was named before', () =>
    expect(
      tellings('Home Minister Carol Mills quit. Prime Minister Alan Denholm told her that she left "with my respect".', 'en')[0],
    ).toMatch(/^Alan Denholm → Carol Mills: she left/));
  it('is not the one through whom a country spoke', () =>
    expect(tellings('Indonesia, melalui Menteri Sosial Rina Hadi, mengecam serangan itu. Dia meminta semua negara menahan diri.')).toEqual([
      'ID: serangan itu',
      'Rina Hadi: semua negara menahan diri',
    ]));
});

describe('the end of a clause', () => {
  it.each([
    ['Wayan mengatakan jalan itu akan ditutup, Rabu (12/2) malam WIB.', 'a day with its hour'],
    ['Wayan mengatakan jalan itu akan ditutup, Rabu malam pukul 20.30 Wita.', 'a day with hour and zone'],
    ['Wayan mengatakan jalan itu akan ditutup di Denpasar, Rabu (12/2).', 'a place and a day'],
  ])('%s is before %s', (text) => {
    const { statements } = read(INTRO + text);
    expect(statements.map(({ spans, saidAt }) => [(INTRO + text).slice(spans[0]!.start, spans[0]!.end), saidAt?.earliest])).toEqual([
      ['jalan itu akan ditutup', '2025-02-12'],
    ]);
  });
});

describe('a linking phrase at the head of a sentence', () => {
  it.each([
    ['Oleh karena itu, warga diminta menjauhi jalan itu.', 'warga … menjauhi jalan itu'],
    ['Karena itu, jalan tersebut dinilai berbahaya.', 'jalan tersebut … berbahaya'],
  ])('is no part of what is said: %s', (text, content) => {
    const { statements } = read(text);
    expect(statements.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '))).toEqual([content]);
  });
});

describe('a stray mark between two paragraphs', () => {
  it("is nobody's statement", () => {
    const text = 'Jalan itu ditutup sejak pagi.\n"\n"Kabar ini pun dibenarkan oleh Gubernur Bali, Wayan Sudarta.';
    const said = read(text).statements.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    expect(said.filter((words) => !/\p{L}/u.test(words))).toEqual([]);
  });
});
