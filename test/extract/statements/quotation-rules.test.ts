import { QUOTATION_RULES } from '../../../src/extract/statements/direct.js';
import { REFERENCE_RULES } from '../../../src/extract/statements/speakers.js';
import { describeRules } from '../reading.js';

describeRules(QUOTATION_RULES, {
  'tag-behind-quotation': {
    reads: [
      '"Jalan itu ditutup," kata Gubernur Bali Wayan Sudarta.',
      '"Jalan itu ditutup," ujarnya.',
      '"Jalan itu ditutup", tutur Wayan Sudarta.',
    ],
    leaves: ['Wayan Sudarta mengatakan, "Jalan itu ditutup."', '"Jalan itu ditutup," gerutu Wayan Sudarta.'],
  },
  'unlisted-verb-behind-quotation': {
    reads: ['"Jalan itu ditutup," gerutu Gubernur Bali Wayan Sudarta.'],
    leaves: ['"Jalan itu ditutup," kata Gubernur Bali Wayan Sudarta.', '"Jalan itu ditutup." Warga pulang.'],
  },
  'speaker-and-verb-behind-quotation': {
    reads: ['"Jalan itu ditutup," Gubernur Bali Wayan Sudarta menegaskan.', 'en: "The road is closed," Carol Mills said.'],
    leaves: ['"Jalan itu ditutup," kata Gubernur Bali Wayan Sudarta.'],
  },
  'thus-said': {
    reads: ['"Jalan itu ditutup," demikian kata Gubernur Bali Wayan Sudarta.'],
    leaves: ['"Jalan itu ditutup," kata Gubernur Bali Wayan Sudarta.'],
  },
  'thus-said-in-next-sentence': {
    reads: ['"Jalan itu ditutup." Demikian disampaikan Gubernur Bali Wayan Sudarta kepada wartawan.'],
    leaves: ['"Jalan itu ditutup." Demikian jalan itu dibangun.', '"Jalan itu ditutup," kata Gubernur Bali Wayan Sudarta.'],
  },
  'dash-and-name-behind-quotation': {
    reads: ['"Kami melayani dengan sepenuh hati." – Joko Lelana'],
    leaves: ['"Kami melayani dengan sepenuh hati." – Jalan itu ditutup'],
  },
  'second-half-of-quotation': {
    reads: ['"Kami akan menindak tegas," kata Wayan Sudarta, Rabu, "dan tidak akan berhenti."'],
    leaves: ['"Kami akan menindak tegas," kata Wayan Sudarta. Rina Hadi mengatakan, "Kami tidak."'],
  },
  'verb-before-quotation': {
    reads: ['Wayan Sudarta mengatakan, "Jalan itu ditutup."', 'en: Carol Mills said: "The road is closed."'],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta.', 'Wayan Sudarta mencibir, "Jalan itu ditutup tanpa izin saya."'],
  },
  'unlisted-verb-before-quotation': {
    reads: ['Wayan Sudarta mencibir, "Jalan itu ditutup tanpa izin saya."'],
    leaves: ['Wayan Sudarta mengatakan, "Jalan itu ditutup."'],
  },
  'name-and-colon-before-quotation': {
    reads: ['Wayan Sudarta: "Jalan itu ditutup."'],
    leaves: ['Jalan itu: "kubangan kerbau" warga.', 'Wayan Sudarta mengatakan: "Jalan itu ditutup."'],
  },
  'colon-in-line-above': {
    reads: ['Dan dari Wayan Sudarta:\n\n"Jalan itu ditutup untuk umum."'],
    leaves: ['Wayan Sudarta tiba.\n\n"Jalan itu ditutup untuk umum."'],
  },
  'goes-on-with-quotation-before': {
    reads: ['"Jalan itu ditutup," kata Wayan Sudarta. "Warga harus bersabar."'],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta. "Warga harus bersabar," kata Rina Hadi.'],
  },
  'quotation-without-cue': {
    reads: ['Wayan Sudarta menyatakan bahwa jalan itu ditutup. "Ini demi keselamatan warga."'],
    leaves: ['Wayan Sudarta menyatakan bahwa jalan itu ditutup. "Ini demi keselamatan warga," katanya.', 'Buku "Laut Kita" terbit.'],
  },
});

describeRules(REFERENCE_RULES, {
  'short-name-of-two': {
    reads: ['Budi Hartanta dan Rudi Hartanta bertemu. "Kami sepakat," kata Hartanta.'],
    leaves: ['Budi Hartanta dan Rudi Santosa bertemu. "Kami sepakat," kata Hartanta.'],
  },
  'office-of-two': {
    reads: ['Menteri Sosial Rina Hadi bertemu Menteri Keuangan Tono Wibisono. "Kami sepakat," kata menteri itu.'],
    leaves: ['Menteri Sosial Rina Hadi datang. "Kami sepakat," kata menteri itu.'],
  },
  'office-or-body-named-before': {
    reads: ['Gubernur Bali Wayan Sudarta datang. "Kami sepakat," kata sang gubernur.'],
    leaves: ['Gubernur Bali Wayan Sudarta datang. "Kami sepakat," kata dia.'],
  },
  'described-before': {
    reads: ['Wayan Sudarta mencetak dua gol. "Gol ini untuk suporter," kata gelandang itu.'],
    leaves: ['Wayan Sudarta mencetak dua gol. "Gol ini untuk suporter," kata seorang gelandang.'],
  },
  pronoun: {
    reads: ['Wayan Sudarta datang. "Kami sepakat," kata dia.', 'Wayan Sudarta datang. "Kami sepakat," kata beliau.'],
    leaves: ['Wayan Sudarta datang. "Kami sepakat," kata Wayan.'],
  },
});
