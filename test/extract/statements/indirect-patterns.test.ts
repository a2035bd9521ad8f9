import { describe, expect, it } from '@jest/globals';
import { read } from '../reading.js';

/** `rule | speaker: content` of every statement, with whom it was said to behind an arrow. */
function reports(text: string, language = 'id'): string[] {
  const { people, organizations, groups, statements } = read(text, language);
  const names = new Map([...people, ...organizations, ...groups].map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join(' + ');
  return statements.map(({ rule, speakers, spans, addressees }) => {
    const content = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${rule ?? '-'} | ${named(speakers) || '?'}: ${content}${addressees.length > 0 ? ` -> ${named(addressees)}` : ''}`;
  });
}

const INTRO = 'Gubernur Tirta Wiguna tiba di kantor. ';

describe('a verb of saying', () => {
  it.each([
    ['Tirta mengatakan bahwa pasar itu pindah.', 'verb-with-complementizer | Tirta Wiguna: pasar itu pindah'],
    ['Tirta menyampaikan kepada warga bahwasanya pasar itu pindah.', 'verb-with-complementizer | Tirta Wiguna: pasar itu pindah -> warga'],
    ['Tirta bertanya kepada warga apakah air sudah mengalir.', 'verb-with-complementizer | Tirta Wiguna: air sudah mengalir -> warga'],
    ['Tirta menjanjikan kepada kami bahwa pasar itu pindah.', 'verb-with-complementizer | Tirta Wiguna: pasar itu pindah'],
    ['Tirta mengatakan, pasar itu pindah.', 'verb-with-comma | Tirta Wiguna: pasar itu pindah'],
    ['Ia menerangkan lagi, pasar itu pindah.', 'verb-with-comma | Tirta Wiguna: pasar itu pindah'],
    ['Ia menjelaskan secara rinci, pasar itu pindah.', 'verb-with-comma | Tirta Wiguna: pasar itu pindah'],
    ['Tirta mengatakan harga telur normal.', 'verb-with-clause | Tirta Wiguna: harga telur normal'],
    [
      'Tirta memastikan cadangan beras cukup aman selama Ramadan.',
      'verb-with-clause | Tirta Wiguna: cadangan beras cukup aman selama Ramadan',
    ],
    ['Tirta menyatakan kondisi jalan mulus.', 'verb-with-clause | Tirta Wiguna: kondisi jalan mulus'],
    ['Tirta bilang pasar itu aman.', 'verb-with-clause | Tirta Wiguna: pasar itu aman'],
    ['Tirta berpesan kepada para siswa agar rajin membaca.', 'verb-with-clause | Tirta Wiguna: rajin membaca -> siswa'],
    ['Tirta memberi tahu warga bahwa pasar itu pindah.', 'verb-with-clause | Tirta Wiguna: pasar itu pindah -> warga'],
    ['Tirta mengimbau warga waspada.', 'verb-of-request | Tirta Wiguna: warga waspada -> warga'],
    ['Tirta mengecam serangan itu.', 'verb-with-object | Tirta Wiguna: serangan itu'],
    ['Tirta menolak tuduhan itu.', 'verb-with-matter | Tirta Wiguna: tuduhan itu'],
  ])('%s', (text, report) => expect(reports(INTRO + text)).toEqual([report]));

  it.each([
    ['Tirta menjelaskan rencana pembangunan pasar.', 'an object that is no clause'],
    ['Tirta menjelaskan program pendidikan murah.', 'a thing that is told of, with a word of quality'],
    ['Tirta memastikan jalur pasokan yang aman.', 'a word of quality in a relative clause'],
    ['Tirta menanggapi isu pasar yang beredar.', 'what somebody answers to'],
    ['Tirta menjelaskan terkait pasar yang beredar.', 'a topic'],
    ['Tirta menyampaikan hal itu dalam rapat.', 'what was said is told elsewhere'],
    ['Tirta mengatakan hal itu.', 'what was said is told elsewhere, behind a verb of clauses'],
    ['Tirta menolak undangan itu.', 'an object that carries no statement'],
    ['Tirta meminta izin ke Menteri Perdagangan.', 'a thing that is asked for'],
    ['Tirta meyakini pasar itu akan pindah.', 'a thought'],
    ['Tirta akan mengatakan bahwa pasar itu pindah.', 'nothing said yet'],
    ['Ada yang mengaku sebagai petugas pasar.', 'a description in a relative clause'],
  ])('%s holds no report: %s', (text) => expect(reports(INTRO + text)).toEqual([]));

  it('joined to another takes its speaker and ends its report', () =>
    expect(reports('Gubernur Tirta Wiguna mengatakan pasar itu akan pindah dan meminta pedagang bersabar.')).toEqual([
      'verb-with-clause | Tirta Wiguna: pasar itu akan pindah',
      'verb-of-request | Tirta Wiguna: pedagang bersabar -> pedagang',
    ]));
  it('joined by “dengan” behind a comma, too', () =>
    expect(reports('Gubernur Tirta Wiguna mengecam serangan itu, dengan mengatakan bahwa pelaku harus dihukum.')).toEqual([
      'verb-with-object | Tirta Wiguna: serangan itu',
      'verb-with-complementizer | Tirta Wiguna: pelaku harus dihukum',
    ]));
  it('behind a condition has the condition in its report', () =>
    expect(reports('Jika hujan turun, Gubernur Tirta Wiguna mengatakan, pasar itu akan ditutup.')).toEqual([
      'verb-with-comma | Tirta Wiguna: hujan turun … pasar itu akan ditutup',
    ]));
});

describe('what tells of the saying at the end', () => {
  it.each([
    ['bahwa panen berhasil, Sabtu (8/2/2025) pagi WITA.', 'panen berhasil'],
    ['bahwa panen berhasil, Sabtu (8/2/2025) pukul 20.30 WIB.', 'panen berhasil'],
    ['bahwa panen berhasil, Sabtu (8/2/2025) 20.30 WIB.', 'panen berhasil'],
    ['bahwa panen berhasil saat dihubungi di Denpasar, Sabtu (8/2/2025).', 'panen berhasil'],
    ['bahwa panen berhasil ketika ditemui wartawan di kantornya.', 'panen berhasil'],
    ['bahwa panen berhasil sambil tersenyum.', 'panen berhasil'],
    ['bahwa panen berhasil dalam rapat di Denpasar, Sabtu (8/2/2025).', 'panen berhasil'],
    ['bahwa tanggul jebol pada Sabtu (8/2/2025) malam WIB.', 'tanggul jebol pada Sabtu (8/2/2025) malam WIB'],
    ['bahwa pelaku ditangkap saat tidur.', 'pelaku ditangkap saat tidur'],
  ])('%s', (text, content) =>
    expect(reports(`Gubernur Tirta Wiguna mengatakan ${text}`)).toEqual([`verb-with-complementizer | Tirta Wiguna: ${content}`]),
  );
});

describe('a passive of saying', () => {
  it.each([
    [`${INTRO}Diungkapkan Tirta, pasar itu pindah.`, 'passive-before | Tirta Wiguna: pasar itu pindah'],
    [`${INTRO}Lebih lanjut dijelaskan Tirta bahwa pasar itu pindah.`, 'passive-before | Tirta Wiguna: pasar itu pindah'],
    [`${INTRO}Pasar itu pindah. Hal tersebut ditegaskan Tirta.`, 'passive-pointing | Tirta Wiguna: Pasar itu pindah'],
    [`${INTRO}Sebelumnya, tudingan itu juga dibantah Tirta.`, 'passive-behind | Tirta Wiguna: tudingan itu'],
    [`${INTRO}Pasar itu dinilai Tirta terlalu kotor.`, 'passive-behind | Tirta Wiguna: Pasar itu … terlalu kotor'],
    ['Alasannya, aturan itu dinilai terlalu longgar.', 'agentless-passive | ?: aturan itu … terlalu longgar'],
    ['Warga diminta menjauhi sungai itu.', 'agentless-passive | ?: Warga … menjauhi sungai itu -> Warga'],
    ['Rusdi Hamdan didakwa menerima suap.', 'agentless-passive | ?: Rusdi Hamdan … menerima suap'],
  ])('%s', (text, report) => expect(reports(text)).toEqual([report]));

  it.each([
    ['Aturan yang dinilai longgar itu dicabut.', 'an attribute'],
    ['Disebut gua, lubang itu hanya cekungan.', 'the first word of a text'],
    ['Aturan itu dicabut karena dianggap terlalu longgar.', 'a reason'],
    ['Pasar itu penuh. Seperti diungkapkan Tirta Wiguna.', 'a source'],
    ['Rusdi Hamdan dilaporkan oleh Tirta Wiguna.', 'somebody is no content'],
  ])('%s holds no report: %s', (text) => expect(reports(text)).toEqual([]));
});

describe('a tag, a source and a noun of saying', () => {
  it.each([
    [`${INTRO}Kata dia, pasar itu pindah.`, 'tag-before | Tirta Wiguna: pasar itu pindah'],
    [`${INTRO}Pasar itu pindah, kata Tirta.`, 'tag-behind | Tirta Wiguna: Pasar itu pindah'],
    [`${INTRO}Faktanya kata Tirta, pasar itu sudah pindah.`, 'tag-behind | Tirta Wiguna: Faktanya … pasar itu sudah pindah'],
    [`${INTRO}Menurut Tirta, pasar itu pindah.`, 'according-to | Tirta Wiguna: pasar itu pindah'],
    ['Menurut Tirta Wiguna yang memimpin rapat itu, pasar itu pindah.', 'according-to | Tirta Wiguna: pasar itu pindah'],
    [
      'Menurut Tirta Wiguna, Hendra Prasetyo dan Rusdi Hamdan menolak.',
      'according-to | Tirta Wiguna: Hendra Prasetyo dan Rusdi Hamdan menolak',
    ],
    ['Berdasarkan data Badan Pusat Statistik, harga turun.', 'according-to | Badan Pusat Statistik: harga turun'],
    [`${INTRO}Warga mendengar imbauan Tirta agar mereka mengungsi.`, 'noun-of-saying | Tirta Wiguna: mereka mengungsi'],
    [`${INTRO}Tirta melontarkan kritik bahwa pasar itu kotor.`, 'issued-noun | Tirta Wiguna: pasar itu kotor'],
    [`${INTRO}Tirta melayangkan protes keras kepada panitia bahwa pasar itu kotor.`, 'issued-noun | Tirta Wiguna: pasar itu kotor'],
    [`${INTRO}Tirta mengajukan permohonan kepada warga agar mereka pindah.`, 'issued-noun | Tirta Wiguna: mereka pindah -> warga'],
    ['Pasar itu pindah tahun depan. Demikian Hendra Prasetyo.', 'thus-pointing | Hendra Prasetyo: Pasar itu pindah tahun depan'],
    ['Pasar itu pindah tahun depan, demikian Hendra Prasetyo.', 'thus-behind | Hendra Prasetyo: Pasar itu pindah tahun depan'],
  ])('%s', (text, report) => expect(reports(text)).toEqual([report]));

  it.each([
    ['Berdasarkan pantauan di lapangan, harga turun.', 'nobody wrote it down'],
    ['Berdasarkan data warga miskin, harga turun.', 'the data are about them'],
    ['Gubernur Tirta Wiguna mengumpulkan bukti bahwa pasar itu kotor.', 'a noun that nobody says'],
    ['Gubernur Tirta Wiguna menerima laporan bahwa pasar itu kotor.', 'a report that he was given'],
    ['Gubernur Tirta Wiguna enggan memberikan jawaban bahwa pasar itu kotor.', 'an answer that he did not give'],
    ['Tirta Wiguna hadir dalam rapat. Demikian juga Hendra Prasetyo.', 'he only came, too'],
  ])('%s holds no report: %s', (text) => expect(reports(text)).toEqual([]));
});

describe('one report', () => {
  it('that two cues give in the same words is kept once', () => {
    const { statements } = read(`${INTRO}Tirta mengatakan, mempertanyakan pasar itu.`);
    const keys = statements.map(({ act, spans }) => JSON.stringify([act, spans]));
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('ends before a source that goes with it', () =>
    expect(reports(`${INTRO}Tirta mengatakan bahwa pasar itu pindah, seperti yang disampaikan Hendra Prasetyo.`)).toEqual([
      'verb-with-complementizer | Tirta Wiguna: pasar itu pindah',
    ]));
});

describe('a report inside a quotation', () => {
  it('of somebody else is a statement of its own', () =>
    expect(reports('"Presiden sudah menegaskan bahwa pajak tidak naik," kata Tirta Wiguna.')).toContain(
      'report-inside-quotation | Presiden: pajak tidak naik',
    ));
  it('of the one who is quoted is none', () =>
    expect(reports('"Kami sudah menegaskan bahwa pajak tidak naik," kata Tirta Wiguna.')).toHaveLength(1));
});

describe('English', () => {
  it.each([
    ['The bridge would open soon, the envoy leading the talks said on Tuesday.', 'speaker-then-cue | envoy: The bridge would open soon'],
    ['According to Tina Hall, the bridge is safe.', 'according-to | Tina Hall: the bridge is safe'],
    ['Tina Hall told reporters that the bridge was safe.', 'verb-with-complementizer | Tina Hall: the bridge was safe -> reporters'],
    ['Tina Hall asked residents to leave the valley.', 'verb-of-request | Tina Hall: residents to leave the valley -> residents'],
    ['Residents were urged to leave the valley.', 'agentless-passive | ?: Residents … leave the valley -> Residents'],
  ])('%s', (text, report) => expect(reports(text, 'en')).toEqual([report]));
});
