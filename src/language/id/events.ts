import type { EventKind, EventStatus } from '../../domain/extraction.js';
import type { EventCue, LanguagePack } from '../pack.js';
import { phraseSet, wordSet } from '../pack.js';

const ROWS: readonly (readonly [EventKind, string, EventStatus?])[] = [
  [
    'CALL',
    'percakapan via telepon, percakapan telepon, pembicaraan telepon, pembicaraan via telepon, sambungan telepon, menelepon, bertelepon, menghubungi',
  ],
  ['NEGOTIATION', 'negosiasi, perundingan, pembicaraan damai, berunding, nego'],
  ['AGREEMENT', 'sepakat, menyepakati, kesepakatan, meneken, menandatangani, nota kesepahaman, gencatan senjata, perjanjian'],
  ['SUMMIT', 'ktt, konferensi tingkat tinggi, sidang darurat, sidang majelis umum'],
  [
    'MEETING',
    'pertemuan bilateral, pertemuan, bertemu, rapat kerja, rapat koordinasi, rapat persiapan, sidang paripurna, rapat, webinar, seminar, diskusi, menemui, audiensi, rapat dengar pendapat',
  ],
  [
    'VISIT',
    'kunjungan, berkunjung, saling mengunjungi, mengunjungi, bertolak, lawatan, melawat, kedatangan, datang ke, datang bersama, mendatangi, menyambangi, bertandang, tiba di',
  ],
  ['SPEECH', 'jumpa pers, konferensi pers, telekonferensi pers, pidato, berpidato, orasi, menyampaikan pendapat akhir, kuliah umum'],
  ['ELECTION', 'pilpres, pilkada, pemilu, pemilihan umum, pemilihan presiden, pemilihan kepala daerah, terpilih'],
  ['APPOINTMENT', 'dilantik, melantik, pelantikan, ditunjuk, menunjuk, mengangkat'],
  ['RESIGNATION', 'mengundurkan diri, mundur dari, pengunduran diri, mundur'],
  ['ARREST', 'ditangkap, menangkap, penangkapan, ditahan, menahan, penahanan'],
  ['TRIAL', 'divonis, memvonis, putusan hakim, didakwa, persidangan, dituntut, disidang, disidangkan, menyidangkan, diadili, mengadili'],
  [
    'INVESTIGATION',
    'penyelidikan, penyidikan, menyelidiki, menyidik, sebagai tersangka, menggeledah, penggeledahan, mendalami, memeriksa, diperiksa, mengusut, pengusutan',
  ],
  ['ATTACK', 'serangan, menyerang, penembakan, tembakan artileri, ledakan bom, pengeboman, diserang, penyerangan, baku tembak, membobol'],
  ['WAR', 'perang, invasi, konflik bersenjata, konflik', 'ONGOING'],
  ['PROTEST', 'unjuk rasa, berunjuk rasa, demonstrasi, berdemonstrasi, menggelar aksi, pemogokan, mogok, memblokade'],
  ['DEATH', 'meninggal dunia, meninggal, wafat, tewas'],
  ['DISASTER', 'gempa, banjir, tsunami, longsor, letusan, kebakaran, kekeringan, topan'],
  [
    'LEGISLATION',
    `mengesahkan, pengesahan, surat keputusan, memutuskan, menerbitkan peraturan, masa berkabung nasional, mencabut, pencabutan, memakzulkan, dimakzulkan, pembatasan sosial berskala besar, psbb,
    pemberlakuan pembatasan kegiatan masyarakat, ppkm, keputusan gubernur, keputusan presiden, keputusan menteri, peraturan gubernur, peraturan presiden, peraturan menteri, peraturan pemerintah,
    instruksi presiden, instruksi menteri, surat telegram, surat edaran, maklumat, pengambilan keputusan, mengeluarkan kebijakan, mengeluarkan aturan, memberlakukan, diberlakukan, memperpanjang pemberlakuan`,
  ],
  [
    'OTHER',
    `akad pernikahan, akad nikah, pernikahan, resepsi, pesta ulang tahun, pesta pernikahan, peringatan maulid, peringatan hari, vaksinasi, dilaporkan ke, melapor balik, mendaftar, mendaftarkan diri,
    disalurkan, menyalurkan, meluncurkan, diluncurkan, peluncuran, meresmikan, diresmikan, peresmian, festival, wisuda, pemakaman, dimakamkan, memberikan fasilitas, memberikan bantuan`,
  ],
];

const cues: EventCue[] = ROWS.flatMap(([kind, phrases, status]) =>
  [...phraseSet(phrases)].map((phrase) => ({ words: phrase.split(' '), kind, ...(status === undefined ? {} : { status }) })),
);

export const EVENTS: LanguagePack['events'] = {
  cues,
  planned: wordSet(
    'akan segera rencana berencana dijadwalkan mendatang nanti bakal siap menjadwalkan merencanakan depan sepakat memulai percepat mempercepat jadwal masih',
  ),
  cancelled: wordSet('batal membatalkan dibatalkan menangguhkan ditunda menunda'),
  ongoing: wordSet('sedang tengah berlangsung masih berlanjut'),
  denied: wordSet('membantah menampik menepis'),
  withs: wordSet('dengan antara dan bersama'),
  hosts: wordSet('diselenggarakan digelar diadakan diprakarsai melibatkan dihadiri diikuti disaksikan'),
  ats: wordSet('di'),
};
