import { describe, expect, it } from '@jest/globals';
import { read } from '../reading.js';

/** Everybody of a text, by all ways in which he is named there. */
const people = (text: string): string[] =>
  read(text).people.map(({ mentions }) =>
    [...new Set(mentions.filter(({ kind }) => kind === 'NAME').map((mention) => mention.text))].join(' = '),
  );

describe('one person is', () => {
  it.each([
    ['the front of a name of his', 'Wakil Ketua Alexander Tirtana hadir. "Kami siap," kata Alex.', 'Alexander Tirtana = Alex'],
    ['the end of one', 'Ketua Bimo Syahputra Harsono hadir. "Kami siap," kata Putra.', 'Bimo Syahputra Harsono = Putra'],
    ['a slip of the pen', 'Kepala Dinas Awaluddin Siagawan hadir. "Kami siap," kata Awaludin.', 'Awaluddin Siagawan = Awaludin'],
    [
      'a slip beside words that are the same',
      'Kiai Said Aqil Sirajawan hadir. Kiai Said Agil Sirajawan bicara.',
      'Said Aqil Sirajawan = Said Agil Sirajawan',
    ],
  ])('%s', (_, text, person) => expect(people(text)).toEqual([person]));

  it('whoever bears all the words, before one whom a word stands for', () =>
    expect(people('Bupati Sugeng Putra dan Camat Bimo Syahputra bertemu. "Kami siap," kata Putra.')).toEqual([
      'Sugeng Putra = Putra',
      'Bimo Syahputra',
    ]));

  it('never his brother, who differs in the first letter', () =>
    expect(people('Bupati Budi Hartanta dan Camat Rudi Hartanta bertemu.')).toEqual(['Budi Hartanta', 'Rudi Hartanta']));

  it('not his wife, who bears his name', () =>
    expect(people('Gubernur Tirta Wiguna datang bersama istri, Rina Tirta Wiguna. "Kami siap," kata Tirta Wiguna.')).toEqual([
      'Tirta Wiguna',
      'Rina Tirta Wiguna',
    ]));

  it('not his wife, who bears the short form of his name', () =>
    expect(people('Presiden Jokowi tiba di Solo bersama Ibu Negara Iriana Jokowi. "Kami siap," kata Jokowi.')).toEqual([
      'Jokowi',
      'Iriana Jokowi',
    ]));

  it('not somebody who bears what he is called', () =>
    expect(people('Presiden Joko Wibisana (Jokowi) serta Iriana Jokowi ikut menonton. "Kami siap," kata Jokowi.')).toEqual([
      'Joko Wibisana = Jokowi',
      'Iriana Jokowi',
    ]));

  it('not one of two who run together', () =>
    expect(people('Pasangan Budi Santoso-KH Hasan Basri menang. "Kami siap," kata Budi.')).toEqual(['Budi Santoso = Budi', 'Hasan Basri']));

  it('named Hari, behind an office', () =>
    expect(people('Kepala Dinas Bina Marga Hari Nugraha membenarkan hal itu. "Sudah," kata Hari.')).toEqual(['Hari Nugraha = Hari']));

  it('not the day', () => expect(people('Hari ini pasar ramai. Pada Hari Kemerdekaan jalan ditutup.')).toEqual([]));
});
