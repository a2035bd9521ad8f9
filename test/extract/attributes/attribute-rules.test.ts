import { MEDIUM_RULES } from '../../../src/extract/attributes/medium.js';
import { OCCASION_RULES } from '../../../src/extract/attributes/occasion.js';
import { ADDRESSEE_RULES } from '../../../src/extract/attributes/told-to.js';
import { VIA_RULES } from '../../../src/extract/attributes/via.js';
import { describeRules } from '../reading.js';

describeRules(ADDRESSEE_RULES, {
  'told-to': {
    reads: [
      '"Jalan itu ditutup," kata Gubernur Bali Wayan Sudarta kepada wartawan.',
      'Wayan Sudarta mengatakan kepada Rina Hadi bahwa jalan itu ditutup.',
    ],
    leaves: ['"Jalan itu ditutup," kata Gubernur Bali Wayan Sudarta.', '"Surat itu dikirim kepada Rina Hadi," kata Wayan Sudarta.'],
  },
  'asked-by-paper': {
    reads: ['"Jalan itu ditutup," kata Wayan Sudarta saat dikonfirmasi Harian Kompas.'],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta saat dikonfirmasi di kantornya.'],
  },
  'told-in-front-of': {
    reads: [
      '"Jalan itu ditutup," kata Wayan Sudarta di hadapan anggota DPR.',
      '"Jalan itu ditutup," kata Wayan Sudarta di hadapan ribuan petani.',
    ],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta di halaman kantornya.'],
  },
  'talked-with': {
    reads: ['Dalam percakapan telepon dengan Rina Hadi, Wayan Sudarta mengatakan bahwa jalan itu ditutup.'],
    leaves: ['Seusai percakapan telepon dengan Rina Hadi, Wayan Sudarta mengatakan bahwa jalan itu ditutup.'],
  },
});

describeRules(MEDIUM_RULES, {
  broadcaster: {
    reads: ['"Jalan itu ditutup," kata Wayan Sudarta dalam pidato yang disiarkan langsung oleh TV Nusa.'],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta dalam pidato yang disiarkan malam itu.'],
  },
  line: {
    reads: ['"Jalan itu ditutup," kata Wayan Sudarta melalui sambungan telepon.'],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta melalui jalan desa.'],
  },
  platform: {
    reads: [
      '"Jalan itu ditutup," tulis Wayan Sudarta di Instagram.',
      '"Jalan itu ditutup," tulis Wayan Sudarta dalam unggahan di Facebook.',
    ],
    leaves: ['"Jalan itu ditutup," tulis Wayan Sudarta di Denpasar.'],
  },
  'unlisted-platform': {
    reads: ['"Jalan itu ditutup," kata Wayan Sudarta lewat Kabarin.'],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta lewat Denpasar.', '"Jalan itu ditutup," kata Wayan Sudarta lewat stafnya.'],
  },
  outlet: {
    reads: ['"Jalan itu ditutup," kata Wayan Sudarta dalam wawancara di TV Nusa.'],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta dalam wawancara di Denpasar.'],
  },
  'in-writing': {
    reads: ['"Jalan itu ditutup," kata Wayan Sudarta lewat keterangan tertulis.'],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta lewat jendela.'],
  },
});

describeRules(OCCASION_RULES, {
  gathering: {
    reads: [
      '"Jalan itu ditutup," kata Wayan Sudarta dalam jumpa pers di Denpasar.',
      '"Jalan itu ditutup," kata Wayan Sudarta saat ditemui seusai rapat paripurna.',
    ],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta seusai rapat.', '"Jalan itu ditutup," kata Wayan Sudarta di rumahnya.'],
  },
});

describeRules(VIA_RULES, {
  'quoted-from': {
    reads: ['"Jalan itu ditutup," kata Wayan Sudarta, seperti dikutip dari Antara.'],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta.'],
  },
  'in-brackets': {
    reads: ['"Jalan itu ditutup," kata Wayan Sudarta (Kompas.id, 15 Januari 2021).'],
    leaves: ['"Jalan itu ditutup," kata Wayan Sudarta (52).'],
  },
});
