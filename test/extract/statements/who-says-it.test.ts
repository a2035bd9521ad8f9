import { describe, expect, it } from '@jest/globals';
import { read } from '../reading.js';

/** Of every statement who says it: `Tirta Wiguna: pasar itu pindah`. */
function said(text: string): string[] {
  const { people, organizations, groups, statements } = read(text);
  const names = new Map([...people, ...organizations, ...groups].map(({ id, name }) => [id, name]));
  return statements.map(({ speakers, spans }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${speakers.map((id) => names.get(id) ?? id).join(' + ') || '?'}: ${words}`;
  });
}
const last = (text: string): string | undefined => said(text).at(-1);
const INTRO = 'Anggota DPR Tirta Wiguna tiba di Solo. "Kami siap," kata Tirta. ';

describe('who says it', () => {
  it.each([
    ['whose party stands before the verb', 'Politikus Partai Golkar ini berharap, pasar itu pindah.'],
    ['who held an office for years', 'Mantan Bupati Wonogiri dua periode ini mengatakan, pasar itu pindah.'],
    ['who is told by where he comes from', 'Pria lulusan Universitas Indonesia, Depok, itu menilai pasar itu pindah.'],
    ['behind a link', 'Namun, Wakil Ketua Umum Partai Demokrat itu mengatakan, pasar itu pindah.'],
    ['behind the words', '"Pasar itu pindah," tegas mantan anggota DPR tiga periode ini.'],
  ])('is the one spoken of, %s', (_, text) => expect(last(INTRO + text)).toMatch(/^Tirta Wiguna: [Pp]asar itu pindah$/));

  it('is not the one spoken of where a body itself is pointed at', () =>
    expect(last(`${INTRO}Partai Golkar itu menyatakan bahwa pasar pindah.`)).not.toMatch(/^Tirta/));

  it.each([
    ['the years of an office', '"Rapat dimulai," ujar Wakil Ketua DPR 2014-2019, Tirta Wiguna saat sidang.'],
    ['what no list knows of an office', '"Rapat dimulai," ujar Kepala Divisi Pemasyarakatan Kanwil Jawa Barat, Tirta Wiguna saat sidang.'],
  ])('is named behind %s', (_, text) => expect(said(text)).toEqual(['Tirta Wiguna: Rapat dimulai']));

  it('is a lone noun before the verb', () =>
    expect(last(`${INTRO}Orator lalu meminta warga mengawal pasar itu.`)).toBe('Orator: warga mengawal pasar itu'));

  it('is no word that links', () => expect(said('Selanjutnya meminta warga mengawal pasar itu.')).toEqual([]));
});

describe('a line that breaks before the mark that closes', () => {
  it('goes on', () =>
    expect(said('Bupati Tirta Wiguna datang.\n"Pasar (lama) itu pindah\n" kata Tirta di Solo.\nWarga pulang.')).toEqual([
      'Tirta Wiguna: Pasar (lama) itu pindah',
    ]));

  it('says nothing where the page lost what stood between the marks', () =>
    expect(said('Bupati Tirta Wiguna datang.\n"\n" kata warga. "\n" ujar yang lain.\n"Kami siap," kata Tirta.')).toEqual([
      'Tirta Wiguna: Kami siap',
    ]));

  it('is no headline', () => {
    const text = [
      'Pasar tua di tepi Sungai Progo itu ramai sekali.',
      'Lurah setempat hadir di sana.',
      '"Pasar (lama) itu pindah',
      '" kata Lurah Tirta Wiguna, Kamis (19/9/2019).',
      'Sementara itu, Camat Sari Astuti mengatakan, sampai saat ini warga masih kesulitan mencari tempat karena pasar yang baru masih dibangun oleh pemerintah kota.',
    ].join('\n');
    expect(read(text).furniture).toEqual([]);
    expect(said(text)[0]).toBe('Tirta Wiguna: Pasar (lama) itu pindah');
  });
});
