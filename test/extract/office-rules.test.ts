import { HOLDERS_BEHIND } from '../../src/extract/names/holder-rules.js';
import { TITLE_BODIES } from '../../src/extract/names/title-bodies.js';
import { TITLE_HEADS } from '../../src/extract/names/title-heads.js';
import { describeRules } from './reading.js';

describeRules(TITLE_HEADS, {
  'office-of-somebody-named': {
    reads: ['Wayan Sudarta ditahan. Pengacaranya, Paulus Tokan, mengatakan hal itu tidak benar.'],
    leaves: ['Pengacara Paulus Tokan mengatakan hal itu tidak benar.'],
  },
  office: {
    reads: ['Gubernur Bali Wayan Sudarta tiba.', 'Wakil Ketua DPRD Bali Wayan Sudarta tiba.', 'en: Foreign Minister Carol Mills arrived.'],
    leaves: ['Nelayan Wayan Sudarta tiba.', 'Kantor itu kosong.'],
  },
  profession: {
    reads: ['Peneliti Universitas Nusa Cendana Wayan Sudarta tiba.', 'Pengamat maritim Wayan Sudarta tiba.'],
    leaves: ['Gubernur Bali Wayan Sudarta tiba.', 'Penelitian itu selesai.'],
  },
  'noun-for-people': {
    reads: ['Kebijakan itu dinilai merugikan nelayan kecil.'],
    leaves: ['Gubernur Bali Wayan Sudarta tiba.'],
  },
});

describeRules(TITLE_BODIES, {
  'organization-behind': {
    reads: ['Direktur PT Laut Jaya Bayu Sagara tiba.', 'Peneliti pada Lembaga Studi Pesisir Wayan Sudarta tiba.'],
    leaves: ['Presiden Peru Luis Quispe tiba.', 'Direktur Bayu Sagara tiba.'],
  },
  'country-behind': {
    reads: ['Presiden Peru Luis Quispe tiba.', 'en: President of Kenya Joseph Mutua arrived.'],
    leaves: ['Presiden Luis Quispe tiba di Peru.', 'Gubernur Bali Wayan Sudarta tiba.'],
  },
  'place-behind': {
    reads: ['Gubernur Bali Wayan Sudarta tiba.', 'Kapolda Bali Inspektur Jenderal Wayan Sudarta tiba.'],
    leaves: ['Presiden Peru Luis Quispe tiba.', 'Gubernur Wayan Sudarta tiba.'],
  },
  'country-before': {
    reads: ['en: New Zealand Foreign Minister Eleanor Shaw arrived.'],
    leaves: ['en: President of Kenya Joseph Mutua arrived.', 'en: In Kenya, Foreign Minister Eleanor Shaw arrived.'],
  },
  'body-pointed-to': {
    reads: ['Bank Laut menolak. Juru bicara bank itu, Wayan Sudarta, mengatakan hal itu wajar.'],
    leaves: [
      'Juru bicara lembaga itu, Wayan Sudarta, mengatakan hal itu wajar.',
      'Juru bicara Bank Laut, Wayan Sudarta, mengatakan hal itu wajar.',
    ],
  },
});

describeRules(HOLDERS_BEHIND, {
  'holder-behind-rank': {
    reads: ['Kapolda Bali Inspektur Jenderal Wayan Sudarta tiba.', 'Kepala Lemdiklat Polri Komisaris Jenderal Wayan Sudarta tiba.'],
    leaves: ['Gubernur Bali Wayan Sudarta tiba.'],
  },
  'holder-behind-seat': {
    reads: ['Konsul RI di Darwin Maria Goreti Leki tiba.'],
    leaves: ['Konsul RI Maria Goreti Leki tiba.', 'Gubernur Bali di Denpasar.'],
  },
  'holder-behind-one-word-body': {
    reads: ['Juru bicara Sulastri, Wayan Sudarta, mengatakan hal itu wajar.'],
    leaves: ['Peneliti senior Wayan Sudarta mengatakan hal itu wajar.'],
  },
  'holder-before-verb': {
    reads: [],
    leaves: ['Gubernur Bali Wayan Sudarta mengatakan hal itu wajar.'],
  },
  'holder-right-behind': {
    reads: ['Presiden Peru Luis Quispe tiba.', 'Gubernur Bali Wayan Sudarta tiba.', 'en: Foreign Minister Carol Mills arrived.'],
    leaves: ['Menteri Keuangan menyatakan harga turun.', 'Gubernur datang.'],
  },
  'holder-behind-last-word-of-body': {
    reads: ['"Kami siap," kata Direktur LSP Musik Sekar Ayuningtyas.'],
    leaves: ['Gubernur Bali Wayan Sudarta tiba.', 'Direktur PT Laut Jaya Bayu Sagara tiba.'],
  },
  'holder-behind-terms': {
    reads: ['Wakil Ketua KPK periode 2011-2015, Hardian Wicaksana, mengatakan hal itu wajar.'],
    leaves: ['Wakil Ketua KPK, Hardian Wicaksana, mengatakan hal itu wajar.'],
  },
  'holder-in-capitals': {
    reads: ['MENTERI Pertanian HARDIAN WICAKSANA menyatakan hal itu wajar.'],
    leaves: ['Menteri Pertanian Hardian Wicaksana menyatakan hal itu wajar.', 'Ketua DPRD menyatakan hal itu wajar.'],
  },
  'holder-of-two-words': {
    reads: ['"Bandara ditutup," kata Kepala Bandara Lombok Melati Indah.'],
    leaves: ['Gubernur Bali Wayan Sudarta tiba.', 'Komandan Satgas Karhutla Riau menjelaskan hal itu.'],
  },
  'holder-of-any-words': {
    reads: ['Kepala Dinas Kesehatan Kabupaten Ende Wayan Sudarta mengatakan hal itu wajar.'],
    leaves: ['Gubernur Bali Wayan Sudarta tiba.', 'Ketua KPUD Muna, Kubais, mengatakan hal itu wajar.'],
  },
  'holder-at-end': {
    reads: [
      'Ketua KPUD Muna, Hardian Wicaksana, mengatakan hal itu wajar.',
      'en: The bank refused. Its chief executive, Carol Mills, said the road was closed.',
    ],
    leaves: ['Gubernur Bali Wayan Sudarta tiba.', 'Gubernur datang.'],
  },
  'holder-of-free-words-at-end': {
    reads: ['Direktur PT Laut Jaya Daop 8 Surabaya Sirawan.'],
    leaves: ['Gubernur Bali Wayan Sudarta tiba.'],
  },
  'holder-behind-comma': {
    reads: [],
    leaves: ['Presiden Peru Luis Quispe, penyair, tiba.'],
  },
});
