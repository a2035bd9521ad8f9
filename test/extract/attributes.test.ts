import { describe, expect, it } from '@jest/globals';
import { read } from './reading.js';

/** What is told beside the words: day, medium, occasion, source. */
const INTRO = 'Gubernur Bali Wayan Sudarta tiba di kantor. ';
const first = (text: string): { saidAt: string | null; medium: string | null; occasion: string | null; via: string | null } => {
  const { saidAt, medium, occasion, via } = read(INTRO + text).statements[0]!;
  return { saidAt: saidAt?.earliest ?? null, medium, occasion, via };
};

describe('the day on which it was said', () => {
  it.each([
    ['Wayan mengatakan pada Rabu (12/2) bahwa jalan itu ditutup.', '2025-02-12'],
    ['"Jalan itu ditutup," kata Wayan, Rabu (12/2/2025).', '2025-02-12'],
    ['Rabu (12/2), Wayan mengatakan jalan itu akan ditutup.', '2025-02-12'],
    ['Wayan di Denpasar, Selasa, mengatakan jalan itu akan ditutup.', '2025-02-11'],
    ['"Jalan itu ditutup," ujar Wayan kemarin.', '2025-02-12'],
    // A day within the words is not the day of saying.
    ['Wayan mengatakan jalan itu akan ditutup pada Rabu (19/2).', null],
    ['Wayan mengatakan bahwa pada Senin (10/2) jalan itu sudah ditutup.', null],
    // Nor is the source's.
    ['Wayan, seperti dilansir AFP, Rabu (12/2), mengatakan jalan itu akan ditutup.', null],
    // Nor that of a relative clause.
    ['Wayan, yang dilantik pada Senin (10/2), mengatakan jalan itu akan ditutup.', null],
  ])('%s', (text, day) => expect(first(text).saidAt).toBe(day));
});

describe('the medium', () => {
  it.each([
    ['"Jalan itu ditutup," tulis Wayan di Facebook.', 'Facebook'],
    ['"Jalan itu ditutup," tulis Wayan dalam sebuah unggahan di akun Instagram pribadinya.', 'Instagram'],
    ['Dalam keterangan tertulis, Wayan mengatakan jalan itu akan ditutup.', 'keterangan tertulis'],
    ['Wayan lewat siaran pers mengatakan jalan itu akan ditutup.', 'siaran pers'],
    ['"Jalan itu ditutup," demikian bunyi surat Wayan.', 'surat'],
    ['Wayan mengatakan jalan itu akan ditutup.', null],
    ['Wayan mengatakan akun Facebook miliknya akan ditutup.', null],
    ['Di Denpasar, Wayan mengatakan jalan itu akan ditutup.', null],
  ])('%s', (text, medium) => expect(first(text).medium).toBe(medium));
});

describe('the occasion', () => {
  it.each([
    ['Dalam jumpa pers di Denpasar, Wayan mengatakan jalan itu akan ditutup.', 'jumpa pers'],
    ['"Jalan itu ditutup," kata Wayan dalam pidatonya.', 'pidato'],
    ['"Jalan itu ditutup," kata Wayan saat rapat kerja di Denpasar.', 'rapat kerja'],
    ['Dalam sebuah wawancara, Wayan mengatakan jalan itu akan ditutup.', 'wawancara'],
    ['"Jalan itu ditutup," kata Wayan saat menghadiri peresmian pelabuhan.', 'peresmian'],
    ['Wayan mengatakan rapat itu akan ditutup.', null],
    // One at which whoever is spoken of was is not one at which it was said.
    ['Wayan dalam rapat itu dinilai lamban.', null],
  ])('%s', (text, occasion) => expect(first(text).occasion).toBe(occasion));
});

describe('the source that it is quoted from', () => {
  it.each([
    ['Seperti dikutip dari Antara, Wayan mengatakan jalan itu akan ditutup.', 'Antara'],
    ['"Jalan itu ditutup," kata Wayan seperti dilansir AFP.', 'AFP'],
    ['"Jalan itu ditutup," kata Wayan, dikutip dari laman Kabarlaut.', 'Kabarlaut'],
    ['"Jalan itu ditutup," kata Wayan kepada AFP.', null],
    ['Wayan mengatakan Antara memberitakan jalan itu.', null],
  ])('%s', (text, via) => expect(first(text).via).toBe(via));
});
