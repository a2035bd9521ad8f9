import { DOERS } from '../../../src/extract/events/doers.js';
import { EVENT_DOUBTS } from '../../../src/extract/events/doubts.js';
import { EVENT_RULES } from '../../../src/extract/events/events.js';
import { describeRules } from '../reading.js';

describeRules(EVENT_RULES, {
  'event-by-noun': {
    reads: [
      'Perundingan antara Peru dan Jepang berlangsung di Lima.',
      'Banjir melanda Ende, Senin (10/2).',
      'Perang antara Peru dan Jepang dimulai.',
    ],
    leaves: ['Polda Bali menangkap Rudi Hartanta.', 'Toko itu banjir diskon.', 'Perang harga terjadi di Ende.'],
  },
  'event-by-active-verb': {
    reads: ['Polda Bali menangkap Rudi Hartanta.', 'Polisi menahan Rudi Hartanta.', 'Rina Dewanti mengaku menemui Joko Lelana.'],
    leaves: ['Bank Indonesia menahan suku bunga.', 'Rina Hadi menahan tangis.', 'Rudi Hartanta ditangkap KPK.'],
  },
  'event-by-verb-without-object': {
    reads: ['Rina Dewanti meninggal dunia.', 'Buruh mogok kerja di Surabaya, Senin (10/2).', 'Rina Dewanti bertemu dengan Joko Lelana.'],
    leaves: ['Sebuah truk mogok di jalan tol, Senin (10/2).', 'Polda Bali menangkap Rudi Hartanta.'],
  },
  'event-by-passive-verb': {
    reads: ['Joko Lelana dilantik oleh Gubernur Bali Wayan Sudarta.', 'Luis Quispe terpilih sebagai presiden.'],
    leaves: [
      'Tim itu ditahan imbang Peru.',
      'Presiden terpilih Peru Luis Quispe tiba.',
      'Gubernur Bali Wayan Sudarta melantik Joko Lelana.',
    ],
  },
});

describeRules(EVENT_DOUBTS, {
  'part-of-a-name': { reads: ['Anggota Badan Pengawas Pemilu Rina Hadi tiba.'], leaves: ['Pemilu berlangsung di Peru, Senin (10/2).'] },
  'chosen-and-no-news': { reads: ['Presiden terpilih Peru Luis Quispe tiba.'], leaves: ['Luis Quispe terpilih sebagai presiden.'] },
  'of-body-or-game': {
    reads: ['Rudi Hartanta terkena serangan jantung.', 'Peru menahan imbang Jepang.', 'Rina Hadi menahan tangis.'],
    leaves: ['Serangan terhadap Peru menewaskan tiga orang.', 'Polisi menahan Rudi Hartanta.'],
  },
  'flood-of-goods': { reads: ['Toko itu banjir diskon.'], leaves: ['Banjir melanda Ende, Senin (10/2).'] },
  'nobody-held': {
    reads: ['Rina Hadi menemui kesulitan.'],
    leaves: ['Rina Hadi menemui Joko Lelana.', 'Polisi menahan Rudi Hartanta.', 'Rudi Hartanta ditangkap KPK.'],
  },
  'machine-at-a-standstill': {
    reads: ['Sebuah truk mogok di jalan tol, Senin (10/2).'],
    leaves: ['Buruh mogok kerja di Surabaya, Senin (10/2).'],
  },
  'war-of-no-country': {
    reads: ['Perang harga terjadi di Ende.', 'Perang melawan korupsi dimulai, kata Rina Hadi.'],
    leaves: ['Perang antara Peru dan Jepang dimulai.'],
  },
});

describeRules(DOERS, {
  'subject-of-the-verb': {
    reads: ['Polda Bali menangkap Rudi Hartanta.', 'Rina Dewanti meninggal dunia.', 'Rudi Hartanta ditangkap KPK.'],
    leaves: ['Rina Dewanti mengaku menemui Joko Lelana.', 'Kunjungan Presiden Peru Luis Quispe ke Kenya berakhir.'],
  },
  'speaker-of-himself': {
    reads: ['Rina Dewanti mengaku menemui Joko Lelana.', '"Kami siap," kata Rina Dewanti setelah bertemu dengan Joko Lelana.'],
    leaves: ['Rina Dewanti mengatakan Joko Lelana menemui Rudi Hartanta.', 'Rina Dewanti menemui Joko Lelana.'],
  },
  'object-of-the-verb': {
    reads: ['KPK menangkap Rudi Hartanta dan Joko Lelana.', 'Rina Hadi sedang bertemu Joko Lelana.'],
    leaves: ['Rina Dewanti meninggal dunia.', 'Rudi Hartanta ditangkap KPK.'],
  },
  'agent-of-the-passive': {
    reads: ['Rudi Hartanta ditangkap KPK.', 'Joko Lelana dilantik oleh Gubernur Bali Wayan Sudarta.'],
    leaves: ['KPK menangkap Rudi Hartanta.', 'Joko Lelana dilantik di Denpasar.'],
  },
  'named-behind-the-noun': {
    reads: ['Kunjungan Presiden Peru Luis Quispe ke Kenya berakhir.', 'Rapat paripurna DPR berlangsung Senin (10/2).'],
    leaves: ['Perundingan antara Peru dan Jepang berlangsung di Lima.', 'Rapat itu batal.'],
  },
  'subject-of-a-light-verb': {
    reads: ['Partai Maju akan menggelar musyawarah nasional di Surabaya.'],
    leaves: ['Musyawarah nasional Partai Maju berlangsung di Surabaya.'],
  },
  'subject-on-the-occasion': {
    reads: ['Rina Dewanti dan Joko Lelana sepakat dalam percakapan telepon, Senin (10/2).'],
    leaves: ['Percakapan telepon itu berakhir, Senin (10/2).'],
  },
  'speaker-on-the-occasion': {
    reads: ['"Kami siap," ujar Rina Dewanti dalam rapat di Surabaya.'],
    leaves: ['Rapat di Surabaya itu batal.'],
  },
  'joined-behind': {
    reads: [
      'Rina Dewanti bertemu dengan Joko Lelana.',
      'Serangan terhadap Peru menewaskan tiga orang.',
      'Perundingan antara Peru dan Jepang berlangsung di Lima.',
    ],
    leaves: ['Rina Dewanti meninggal dunia.', 'Rapat paripurna DPR berlangsung Senin (10/2).'],
  },
  'both-states': {
    reads: ['Peru dan Jepang berunding. Kedua negara sepakat menurunkan tarif.', 'en: Peru met Japan. Both countries agreed on a tariff.'],
    leaves: ['Peru, Jepang, dan Kenya berunding. Kedua negara sepakat.', 'Rina Hadi dan Joko Lelana sepakat menurunkan tarif.'],
  },
  'state-of-the-speaker': {
    reads: ['Menteri Luar Negeri Peru Rina Hadi mengatakan kesepakatan dengan Jepang telah tercapai.'],
    leaves: [
      'Rina Hadi mengatakan kesepakatan dengan Jepang telah tercapai.',
      'Menteri Luar Negeri Peru Rina Hadi mengatakan kesepakatan dengan Joko Lelana telah tercapai.',
    ],
  },
  'those-who-hold-it': {
    reads: ['Webinar itu diselenggarakan oleh Universitas Nusa Cendana, Senin (10/2).', 'Webinar itu dihadiri Menteri Sosial Rina Hadi.'],
    leaves: ['Rapat paripurna DPR berlangsung Senin (10/2).'],
  },
  'made-a-suspect': {
    reads: ['KPK menetapkan Rudi Hartanta sebagai tersangka.'],
    leaves: ['KPK menangkap Rudi Hartanta.'],
  },
});
