import { describe, expect, it } from '@jest/globals';
import { toWhom } from './reading.js';

/** To whom the first statement of a text was said; Wayan Sudarta, Gubernur Bali, and Rina Hadi, Menteri Perdagangan, have been named. */
const INTRO = 'Gubernur Bali Wayan Sudarta bertemu Menteri Perdagangan Rina Hadi. ';

describe('who it was said to', () => {
  it.each([
    // Kepada, wherever it stands in the sentence.
    ['Wayan mengatakan kepada wartawan bahwa jalan itu ditutup.', ['wartawan']],
    ['"Jalan itu ditutup," kata Wayan kepada wartawan di Denpasar.', ['wartawan']],
    ['"Jalan itu ditutup," kata Wayan kepada Rina.', ['Rina Hadi']],
    ['Wayan mengatakan kepada Rina bahwa jalan itu ditutup.', ['Rina Hadi']],
    ['Wayan menelepon Rina dan mengatakan kepadanya bahwa jalan itu ditutup.', ['Rina Hadi']],
    ['Wayan mengatakan kepada para wartawan dan Rina bahwa jalan itu ditutup.', ['Rina Hadi', 'wartawan']],
    ['Wayan mengatakan kepada Jepang bahwa pelabuhan itu ditutup.', ['JP']],
    // Before somebody.
    ['Di hadapan Rina, Wayan mengatakan jalan itu akan ditutup.', ['Rina Hadi']],
    ['Di depan ribuan pelayat, Wayan mengatakan jalan itu akan ditutup.', ['ribuan pelayat']],
    // In a talk with somebody.
    ['Dalam percakapan telepon dengan Rina, Wayan mengatakan jalan itu akan ditutup.', ['Rina Hadi']],
    ['Dalam pertemuan dengan Rina, Wayan mengatakan jalan itu akan ditutup.', ['Rina Hadi']],
    // The object of a request.
    ['Wayan meminta warga menjauhi jalan itu.', ['warga']],
    ['Wayan meminta Rina menutup jalan itu.', ['Rina Hadi']],
    ['Wayan meminta Rina agar menutup jalan itu.', ['Rina Hadi']],
    ['Wayan mengimbau masyarakat untuk tetap tenang.', ['masyarakat']],
    ['Wayan mendesak Jepang menyerahkan data itu.', ['JP']],
    ['Wayan mengajak para nelayan menjaga laut.', ['nelayan']],
    ['Wayan mengingatkan warga agar menjauhi jalan itu.', ['warga']],
    ['Wayan berjanji kepada Rina akan menutup jalan itu.', ['Rina Hadi']],
    // One word behind it is a body’s where no office has told that it is somebody’s.
    ['Radio Corvane tiba. Wayan mengatakan kepada Corvane bahwa jalan itu ditutup.', ['Corvane']],
    ['Bupati Lili Corvane tiba. Wayan mengatakan kepada Corvane bahwa jalan itu ditutup.', ['Lili Corvane']],
  ])('%s', (text, names) => expect(toWhom(INTRO + text)).toEqual(names));
});

describe('nobody is told to be addressed', () => {
  it.each([
    // Those of whom it speaks.
    'Wayan mengatakan Rina akan menutup jalan itu.',
    'Wayan mengatakan bahwa Rina menyerahkan surat kepada wartawan.',
    '"Saya sampaikan kepada Rina," kata Wayan.',
    'Wayan menuding Jepang menutup pelabuhan itu.',
    'Wayan membantah bahwa warga menutup jalan itu.',
    // After a meeting is not at it.
    'Seusai pertemuan dengan Rina, Wayan mengatakan jalan itu akan ditutup.',
    // Together with somebody is not to him.
    'Bersama Rina, Wayan mengatakan jalan itu akan ditutup.',
    'Wayan berharap jalan itu segera ditutup.',
    'Wayan meminta jalan itu ditutup.',
    'Menurut Wayan, warga menutup jalan itu.',
  ])('%s', (text) => expect(toWhom(INTRO + text)).toEqual([]));
});

describe('in English, who it was said to', () => {
  const intro = 'Governor Wayan Sudarta met Trade Minister Rina Hadi. ';
  it.each([
    ['Sudarta told reporters that the road was closed.', ['reporters']],
    ['"The road is closed," Sudarta told Hadi.', ['Rina Hadi']],
    ['Sudarta told Hadi that the road was closed.', ['Rina Hadi']],
    ['Sudarta urged Japan to open the port.', ['JP']],
    ['Sudarta asked Hadi to close the road.', ['Rina Hadi']],
    ['Sudarta said the road was closed.', []],
    ['Sudarta said that Hadi told nobody.', []],
    ['According to Sudarta, Hadi closed the road.', []],
  ])('%s', (text, names) => expect(toWhom(intro + text, 'en')).toEqual(names));
});
