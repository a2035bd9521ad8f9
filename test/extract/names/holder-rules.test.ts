import { HOLDER_RULES, SERVICE_RULES, SHARING_RULES } from '../../../src/extract/names/holders.js';
import { NESTED_RULES } from '../../../src/extract/statements/nested-quotes.js';
import { describeRules } from '../reading.js';

describeRules(SHARING_RULES, {
  'holder-shared': {
    reads: ['Ketua DPRD sekaligus Ketua Umum PSSI Wayan Sudarta datang.', 'Kepala BNPB yang juga Ketua Satgas Rina Hadi datang.'],
    leaves: ['Menteri Pertahanan meminta Ketua DPR Wayan Sudarta datang.'],
  },
});

describeRules(SERVICE_RULES, {
  'holder-beside-the-person-served': {
    reads: ['Kuasa hukum Wayan Sudarta, Rina Hadi, datang.', 'Rina Hadi, kuasa hukum Wayan Sudarta, datang.'],
    leaves: ['Kuasa hukum Wayan Sudarta datang.'],
  },
  'holder-of-somebodys-own': {
    reads: ['Wayan Sudarta ditahan. Rina Hadi, pengacaranya, datang.', 'Wayan Sudarta ditahan. Pengacaranya, Rina Hadi, datang.'],
    leaves: ['Pengacaranya datang.'],
  },
});

describeRules(HOLDER_RULES, {
  'holder-told-to-be': {
    reads: ['Wayan Sudarta yang juga Ketua DPRD datang.', 'Wayan Sudarta, selaku Ketua DPRD, datang.'],
    leaves: ['Jalan itu yang juga Ketua DPRD datangi rusak.'],
  },
  'holder-before-brackets': {
    reads: ['Wayan Sudarta (Ketua DPRD) datang.'],
    leaves: ['Jalan itu (Ketua DPRD) rusak.', 'Wayan Sudarta (Ketua DPRD kota itu sejak lama) datang.'],
  },
  'holder-before-comma': {
    reads: ['Wayan Sudarta, Ketua DPRD, datang.'],
    leaves: ['Kata Wayan Sudarta, Ketua DPRD akan datang.', 'Besok, Ketua DPRD akan datang.'],
  },
});

describeRules(NESTED_RULES, {
  'told-by-ones-own': {
    reads: ['"Anak saya bilang hanya mau beli roti di pasar," kata Rina Hadi.'],
    leaves: ['"Anak saya hanya mau beli roti di pasar," kata Rina Hadi.', '"Anak saya bilang," kata Rina Hadi.'],
  },
});
