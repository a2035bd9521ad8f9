import { NICKNAME_RULES } from '../../../src/extract/names/nicknames.js';
import { ORGANIZATION_RULES } from '../../../src/extract/names/organization-rules.js';
import { describeRules } from '../reading.js';

describeRules(ORGANIZATION_RULES, {
  'known-body': { reads: ['Dewan Keamanan PBB bersidang. PBB membantah kabar itu.'], leaves: ['Polda Bali membantah kabar itu.'] },
  outlet: {
    reads: ['Radio Citizen melaporkan kebakaran itu.', 'Kantor berita TNA melaporkan kebakaran itu.'],
    leaves: ['Radio itu rusak.'],
  },
  'initialled-run': {
    reads: ['Nusa Ocean Justice Initiative (NOJI) menolak rencana itu.', 'Lembaga Nusa Laut Lestari (LNLL) menolak rencana itu.'],
    leaves: ['Sudarta Bambang Tanaya (SBT) menolak rencana itu.', 'Kapal itu (KM Bahari) tenggelam.'],
  },
  'tail-word': {
    reads: ['Mercatus Institute menolak rencana itu.', 'Network for Democracy menolak rencana itu.'],
    leaves: ['Wayan Sudarta menolak rencana itu.'],
  },
  'head-word': {
    reads: [
      'Kementerian Luar Negeri menolak rencana itu.',
      'Polda Jawa Timur menolak rencana itu.',
      'PT Salma Arowana menolak rencana itu.',
    ],
    leaves: ['Wayan Sudarta menolak rencana itu.', 'Kementerian itu menolak rencana itu.'],
  },
  'introduced-abbreviation': {
    reads: ['Forum Guru Belajar (FGB) bersidang. FGB meminta guru bersabar.'],
    leaves: ['FGB meminta guru bersabar.'],
  },
  'spoken-to': {
    reads: ['Rina Hadi mengatakan kepada Bisnis bahwa harga naik.', '"Harga naik," kata Rina Hadi dikutip dari Globe.'],
    leaves: ['Rina Hadi mengatakan kepada Wayan Sudarta bahwa harga naik.'],
  },
  'speaking-acronym': {
    reads: ['Menurut FSGI, harga naik.', 'FSGI berharap harga turun.'],
    leaves: ['Harga FSGI naik.', 'Menurut Wayan Sudarta, harga naik.'],
  },
  site: { reads: ['Laporcovid19.org menolak rencana itu.'], leaves: ['Rencana itu ditolak.Wayan Sudarta pulang.'] },
});

describeRules(NICKNAME_RULES, {
  called: {
    reads: ['Muhardi Iskandar yang akrab disapa Cak Mun tiba. "Kami siap," kata Cak Mun.'],
    leaves: ['Muhardi Iskandar menyapa Cak Mun. "Kami siap," kata Cak Mun.'],
  },
  bracketed: {
    reads: ['Sudarta Bambang Tanaya (SBT) tiba. "Kami siap," kata SBT.'],
    leaves: ['Sudarta Bambang Tanaya (45) tiba. "Kami siap," kata Sudarta.'],
  },
  'also-known': {
    reads: ['Muhardi Iskandar atau Cak Mun tiba. "Kami siap," kata Cak Mun.', 'Muhardi Iskandar alias Mun tiba. "Kami siap," kata Mun.'],
    leaves: ['Muhardi Iskandar atau Rina Hadi akan tiba.'],
  },
  'thus-called': {
    reads: ['Cak Mun, begitu Muhardi Iskandar disapa, tiba. "Kami siap," kata Cak Mun.'],
    leaves: ['Cak Mun, ayah Muhardi Iskandar, tiba. "Kami siap," kata Cak Mun.'],
  },
});
