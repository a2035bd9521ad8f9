import { describe, expect, it } from '@jest/globals';
import { datelineOf } from '../../../src/extract/page/dateline.js';
import { ENGLISH, INDONESIAN } from '../packs.js';
import { read, sayings } from '../reading.js';

const BODY = 'Wali Kota Damar Prasetya mengatakan bahwa pasar itu dibuka lagi.';

describe('a dateline', () => {
  it.each([
    [`MAGELANG — ${BODY}`, 'MAGELANG', null],
    [`Palu - ${BODY}`, 'Palu', null],
    [`Palu- ${BODY}`, 'Palu', null],
    [`Tangerang Selatan -- ${BODY}`, 'Tangerang Selatan', null],
    [`KUPANG, KABARKITA — ${BODY}`, 'KUPANG', 'KABARKITA'],
    [`Palu (Kabarkita) - ${BODY}`, 'Palu', 'Kabarkita'],
    [`SUARAKITA.CO, Palu — ${BODY}`, 'Palu', 'SUARAKITA.CO'],
    [`Suara24.com, Palu - ${BODY}`, 'Palu', 'Suara24.com'],
    [`KABARKITA.COM | MALANG - ${BODY}`, 'MALANG', 'KABARKITA.COM'],
    [`BANDUNG | ${BODY}`, 'BANDUNG', null],
    ['Palu, 12 Februari (Kabarkita) - Pasar dibuka lagi.', 'Palu', 'Kabarkita'],
  ])('is read of %s', (text, place, publisher) => {
    expect(datelineOf(text, INDONESIAN)).toMatchObject({ place, publisher });
    expect(text.slice(datelineOf(text, INDONESIAN)!.length)).toMatch(/^(Wali Kota|Pasar)/);
  });

  it('of an English agency has a land and a day in it', () =>
    expect(datelineOf('MANILA, Philippines (AP) — The road is closed.', ENGLISH)).toMatchObject({
      place: 'MANILA, Philippines',
      publisher: 'AP',
    }));

  it.each([
    'Alat-alat berat sudah tiba di lokasi longsor.',
    'Covid-19 menyebar lagi di Palu.',
    'Pegawai non-ASN menunggu gaji.',
    'Direktur Yanuar-Arista Putranta mengatakan bahwa hutan gundul.',
    'Rina Dewanti - Kepala Dinas Sosial Klaten - mengatakan bahwa bantuan cukup.',
    'Mantan kapolri - kini komisaris - pensiun.',
    'Beranda | Nasional | Olahraga | Ekonomi',
    'RINA DEWANTI | JOKO LELANA',
    'Danang Prasetyana - Tim Garuda (GP19)',
    'Harga Cabai - yang sempat naik - turun lagi.',
    `${'Kabar panjang '.repeat(6)}- ${BODY}`,
    `Sarwo - ${BODY}`,
    `Warga - ${BODY}`,
  ])('is not read of %s', (text) => expect(datelineOf(text, INDONESIAN)).toBeNull());
});

describe('a hyphen early in a line', () => {
  const text = `Warga Kedungjati mengungsi sejak Senin.

"Kami lelah," kata Tukiran Samedi.

Alat-alat berat sudah tiba di lokasi longsor bersama relawan dan tentara.`;

  it('throws nothing away', () => {
    expect(read(text).furniture).toEqual([]);
    expect(sayings(text)).toEqual(['Tukiran Samedi: Kami lelah']);
  });
});

it('What somebody says in front of a dateline is the article', () =>
  expect(sayings(`"Kami lelah," kata Tukiran Samedi.\n\nPALU - ${BODY}`)).toEqual([
    'Tukiran Samedi: Kami lelah',
    'Damar Prasetya: pasar itu dibuka lagi',
  ]));
