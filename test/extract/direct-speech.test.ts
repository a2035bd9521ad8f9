import { describe, expect, it } from '@jest/globals';
import { inWords, read } from './reading.js';

interface Said {
  who: string | null;
  what: string;
}

/** `rule | who: what` of every direct statement. */
function quotedIn(text: string, language = 'id'): string[] {
  const extraction = read(`Sawah itu kering sejak lama.\n\n${text}`, language);
  const said = inWords(extraction)['statements'] as Said[];
  return extraction.statements.flatMap(({ kind, rule }, n) =>
    kind === 'DIRECT' ? [`${rule} | ${said[n]!.who ?? '?'}: ${said[n]!.what}`] : [],
  );
}

const english = (text: string): string[] => quotedIn(text, 'en');

describe('a quotation', () => {
  it.each([
    ['"Air naik," kata Lurah Sarwo Handaka.', 'tag-behind-quotation | Sarwo Handaka: Air naik'],
    ['Lurah Sarwo Handaka tiba. "Air naik," katanya.', 'tag-behind-quotation | Sarwo Handaka: Air naik'],
    ['"Air naik sampai lutut," omel Tirta Wulandari.', 'unlisted-verb-behind-quotation | Tirta Wulandari: Air naik sampai lutut'],
    ['"Air naik sampai lutut," bisik seorang penonton.', 'unlisted-verb-behind-quotation | penonton: Air naik sampai lutut'],
    ['Lurah Sarwo Handaka tiba. "Air naik," bisiknya.', 'unlisted-verb-behind-quotation | Sarwo Handaka: Air naik'],
    ['"Air naik," demikian kata Tirta Wulandari.', 'thus-said | Tirta Wulandari: Air naik'],
    ['"Air naik," Tirta Wulandari kembali menegaskan.', 'speaker-and-verb-behind-quotation | Tirta Wulandari: Air naik'],
    ['"Air naik," begitu jelas Lurah Sarwo Handaka.', 'thus-said | Sarwo Handaka: Air naik'],
    ['"Air naik lagi." Demikian ditegaskan Lurah Sarwo Handaka.', 'thus-said-in-next-sentence | Sarwo Handaka: Air naik lagi'],
    [
      '"Kami melayani dengan hati." — Tirta Wulandari, Direktur PT Laut Jaya',
      'dash-and-name-behind-quotation | Tirta Wulandari: Kami melayani dengan hati',
    ],
    ['Lurah Sarwo Handaka mengatakan, "Air naik sampai lutut."', 'verb-before-quotation | Sarwo Handaka: Air naik sampai lutut'],
    ['Menurut Lurah Sarwo Handaka, "air naik sampai lutut."', 'verb-before-quotation | Sarwo Handaka: air naik sampai lutut'],
    ['Lurah Sarwo Handaka mendesah pelan, "Airnya habis sudah."', 'unlisted-verb-before-quotation | Sarwo Handaka: Airnya habis sudah'],
    ['Lurah Sarwo Handaka: "Air naik sampai lutut."', 'name-and-colon-before-quotation | Sarwo Handaka: Air naik sampai lutut'],
    ['Dan dari Lurah Sarwo Handaka:\n\n"Air naik sampai lutut."', 'colon-in-line-above | Sarwo Handaka: Air naik sampai lutut'],
    ['Lurah Sarwo Handaka mengatakan air naik.\n\n"Besok surut lagi."', 'quotation-without-cue | Sarwo Handaka: Besok surut lagi'],
    ['"Air naik," Tirta Wulandari, yang memimpin rapat itu, mengatakan.', 'speaker-and-verb-behind-quotation | Tirta Wulandari: Air naik'],
  ])('%s', (text, expected) => expect(quotedIn(text)).toEqual([expected]));

  it.each([
    ['“Never again,” Mayor Delia Brandt said.', 'speaker-and-verb-behind-quotation | Delia Brandt: Never again'],
    ['Mayor Delia Brandt arrived. “Never again,” Brandt sighed.', 'speaker-and-verb-behind-quotation | Delia Brandt: Never again'],
    ['“Never again,” special envoy Helen Carrow told reporters.', 'speaker-and-verb-behind-quotation | Helen Carrow: Never again'],
    ['“Never ask for this,” sighed farmer Helen Carrow.', 'unlisted-verb-behind-quotation | Helen Carrow: Never ask for this'],
    ['“Never again,” said the World Bank.', 'tag-behind-quotation | World Bank: Never again'],
    ['“Never again,” Delia Brandt, chair of the council, said.', 'speaker-and-verb-behind-quotation | Delia Brandt: Never again'],
  ])('%s', (text, expected) => expect(english(text)).toEqual([expected]));

  it.each([
    ['"Air," tutur Lurah Sarwo Handaka di kantornya, Senin (10/2/2025), "sudah sampai lutut."', 'Air … sudah sampai lutut'],
    ['"Air naik," ujar Tirta Wulandari, ketua kelompok tani, "sampai pagi."', 'Air naik … sampai pagi'],
    ['"Air naik," ujar Tirta Wulandari. "Besok surut lagi."', 'Air naik … Besok surut lagi'],
    ['"Air naik," ujar Tirta Wulandari. "Besok surut lagi.\n\n"Lusa kami pulang."', 'Air naik … Besok surut lagi … Lusa kami pulang'],
  ])('in two parts is one statement: %s', (text, parts) =>
    expect(quotedIn(text)).toEqual([expect.stringMatching(new RegExp(`^tag-behind-quotation \\| .*: ${parts}$`))]),
  );

  it('that a verb of its own introduces is a second statement', () =>
    expect(quotedIn('"Air naik," kata Lurah Sarwo Handaka, lalu ia menambahkan, "Besok surut lagi."')).toHaveLength(2));

  it.each([
    'Ia berkata "siap" lalu pergi.',
    'Papan "Dilarang Masuk", milik Lurah Sarwo Handaka, roboh.',
    'Lewat lagu "Rembulan Retak", Tirta Wulandari menyampaikan kritik.',
    'Lurah Sarwo Handaka membeli kapal, "Laut Jaya Abadi", dari Surabaya.',
    '"Air naik," lalu Sarwo Handaka pergi.',
    '“,” tulis Tirta Wulandari.',
    'Tirta Wulandari pergi. "" katanya.',
  ])('is nobody’s words: %s', (text) => expect(quotedIn(text)).toEqual([]));
});

describe('behind a quotation that is over', () => {
  it('a speaker with words of his own is none of it', () =>
    expect(english('Mayor Delia Brandt replied: “No.” Dr Jane Markson said the talks were over.')).toEqual([
      'verb-before-quotation | Delia Brandt: No',
    ]));
});

describe('an interview', () => {
  it('gives its answers to whom it names, without the questions', () =>
    expect(
      quotedIn(
        'Wawancara dengan pelatih Bayu Pranoto.\n\nT: Mengapa kalah?\n\nJ: Kami lelah.\n\nPemain sakit.\n\nT: Lalu?\n\nJ: Istirahat dulu.',
      ),
    ).toEqual(['answer-in-interview | Bayu Pranoto: Kami lelah.\n\nPemain sakit', 'answer-in-interview | Bayu Pranoto: Istirahat dulu']));

  it('tells its turns by names, and whose questions are answered', () => {
    const text =
      'Camat Tegar Sasmita bertemu Lurah Sarwo Handaka di balai desa.\n\nTegar Sasmita: Apakah air naik?\n\nSarwo Handaka: Ya, sejak pagi.';
    const { statements, people } = read(text);
    const idOf = (name: string): string => people.find((person) => person.name === name)!.id;
    expect(statements).toMatchObject([
      { rule: 'answer-in-interview', cue: null, speakers: [idOf('Sarwo Handaka')], addressees: [idOf('Tegar Sasmita')] },
    ]);
  });

  it('has nothing else read in its answers', () => {
    const text =
      'Camat Tegar Sasmita bertemu Lurah Sarwo Handaka di balai desa.\n\nTegar Sasmita: Apakah air naik?\n\nSarwo Handaka: Ya, menurut warga, air naik sejak pagi.';
    expect(read(text).statements.map(({ rule }) => rule)).toEqual(['answer-in-interview']);
  });

  it('names people whom nothing else tells', () =>
    expect(quotedIn('Rarasati Gunung: Apakah air naik?\nMelati Batuan: Ya, sejak pagi.')).toEqual([
      'answer-in-interview | Melati Batuan: Ya, sejak pagi',
    ]));

  it('is none where nobody asks: a list of names', () =>
    expect(quotedIn('Lurah Sarwo Handaka pergi.\n\nPenulis: Tirta Wulandari\n\nEditor: Bayu Pranoto')).toEqual([]));
});

describe('who is meant', () => {
  it.each([
    ['Bek kiri Agus Sasmita tampil penuh. "Kaki saya pegal," ujar bek jebolan akademi Bandung itu.', 'Agus Sasmita'],
    ['Tirta Wulandari menang. "Saya senang," ucap ibu dua anak itu.', 'Tirta Wulandari'],
    ['Tirta Wulandari menang. "Kami senang," ucap warga itu.', 'warga'],
    ['Gubernur Tegar Sasmita datang. "Kami senang," kata sang gubernur.', 'Tegar Sasmita'],
    ['Tegar Sasmita tiba. "Kami capek," ucap Sasmita. Bayu Sasmita menyusul.', 'Tegar Sasmita'],
  ])('%s', (text, who) => expect(quotedIn(text)).toEqual([expect.stringContaining(`| ${who}: `)]));

  it.each([
    'Tegar Sasmita dan Bayu Sasmita tiba di Malang. "Kami capek," ucap Sasmita.',
    'Tegar Sasmita dan Bayu Sasmita tiba di Malang. "Kami capek," ucap dia.',
    'Tegar Sasmita dan Bayu Sasmita tiba di Malang. "Kami capek," ucapnya.',
    'Tegar Sasmita dan Bayu Sasmita tiba di Malang. "Kami capek," ucap pemain bertahan itu.',
    'Gubernur Aceh Tegar Sasmita bertemu Gubernur Riau Bayu Sasmita. "Kami capek," kata gubernur itu.',
  ])('may be two: %s', (text) => {
    const { statements, people } = read(text);
    const named = statements[0]!.speakerCandidates.map((id) => people.find((person) => person.id === id)?.name).sort();
    expect([statements[0]!.speakers, named]).toEqual([[], ['Bayu Sasmita', 'Tegar Sasmita']]);
  });

  it.each([
    // one of them has spoken, is called by the title, or alone has been named
    'Tegar Sasmita dan Bayu Sasmita tiba. "Air naik," kata Tegar Sasmita. "Kami capek," ucap Sasmita.',
    'Tegar Sasmita tiba dan "Kami capek," ucap Sasmita. Bayu Sasmita diam.',
    'Tegar Sasmita tiba. Hujan turun. Jalan licin. Bayu Sasmita tiba. "Kami capek," ucap Sasmita.',
  ])('is one of two: %s', (text) => expect(read(text).statements.every(({ speakers }) => speakers.length === 1)).toBe(true));
});
