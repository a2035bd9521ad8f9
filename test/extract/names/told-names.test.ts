import { describe, expect, it } from '@jest/globals';
import { read, sayings, toWhom } from '../reading.js';

const people = (text: string, language = 'id'): string[] => read(text, language).people.map(({ name }) => name);

describe('a name that the article tells to be one', () => {
  it.each([
    ['"Saya pulang," kata seorang nelayan bernama Lukman Hidayan.', 'Lukman Hidayan: Saya pulang'],
    ['"Saya takut," ujar perempuan bernama Siti Maimunah itu.', 'Siti Maimunah: Saya takut'],
    ['Gito, demikian Waluyo Hendrata dipanggil, mengatakan bahwa ia lelah.', 'Waluyo Hendrata: ia lelah'],
    ['Sutrisna Wirantaka atau Cak Tris mengatakan bahwa ia lelah.', 'Sutrisna Wirantaka: ia lelah'],
    ['Suparlan "Bejo" Wirayuda menegaskan bahwa ia lelah.', 'Suparlan "Bejo" Wirayuda: ia lelah'],
    ['"Kami siaga," kata Wali Kota Bagus Wirantaka, Rabu (12/2/2025).', 'Bagus Wirantaka: Kami siaga'],
    ['DIREKTUR LEMHANNAS SUTEJO WIRANGGA MENEGASKAN KEPUTUSAN ITU SAH.', 'SUTEJO WIRANGGA: KEPUTUSAN ITU SAH'],
    ['BUPATI LIMAPULUH KOTA RAHMAN TOSARI MENYATAKAN PASAR AKAN DIBUKA.', 'RAHMAN TOSARI: PASAR AKAN DIBUKA'],
    ['Sementara itu Cahaya menuturkan bahwa pasar ditutup.', 'Cahaya: pasar ditutup'],
    ['"Kami siaga," ujar Harapan Mekar.', 'Harapan Mekar: Kami siaga'],
    ['Sementara itu Trembesi dan Merangin Bosin menuturkan bahwa pasar ditutup.', 'Trembesi: pasar ditutup'],
    ['Sementara itu Trembesi dari Universitas Nusa Cendana menuturkan bahwa pasar ditutup.', 'Trembesi: pasar ditutup'],
    ['"Kami siaga," kata I Gede Ardana.', 'I Gede Ardana: Kami siaga'],
  ])('speaks: %s', (text, said) => expect(sayings(text)).toEqual([said]));

  it.each(['Warga itu bernama baik.', 'Rapat di Wali Kota Karang Anyar selesai.', 'Pesan itu dikirim melalui pesan WhatsApp.'])(
    'is told by nothing else: %s',
    (text) => expect(people(text)).toEqual([]),
  );
  it.each([
    ['its short form behind it', 'Di sana ada Jembar Rasmalu atau Cak Tris.', 'id', 'Jembar Rasmalu'],
    ['its short form behind it', 'The court heard Trevask Blenham alias Blen on Tuesday.', 'en', 'Trevask Blenham'],
    ['what somebody is', 'Torvik Blenham, a student, left the town.', 'en', 'Torvik Blenham'],
    ['an age', 'Di sana ada Rumangsa (45) dan adiknya.', 'id', 'Rumangsa'],
    ['an age', 'The driver, Torvik Blenham, 41, was taken to a hospital.', 'en', 'Torvik Blenham'],
    ['what somebody does', 'Police met Torvik Blenham, who lives in the valley.', 'en', 'Torvik Blenham'],
  ])('is told by %s: %s', (_, text, language, name) => expect(people(text, language)).toEqual([name]));
  it('is two names where both are whole', () =>
    expect(people('Sutrisna Wirantaka atau Joko Lelana mengatakan bahwa pasar ditutup.')).toHaveLength(2));
});

describe('an office before whom something is said', () => {
  it('is spoken to, and is not the speaker’s', () => {
    const text = 'Di depan ketua fraksi DPRD, Bupati Wulan Setyari mengatakan bahwa pajak naik.';
    expect(toWhom(text)).toEqual(['ketua fraksi DPRD']);
    expect(read(text).roles.map(({ title }) => title)).toEqual(['Bupati']);
  });
});
