import type { EventKind } from '../../domain/extraction.js';
import type { EventCue, EventForm, LanguagePack } from '../pack.js';
import { minedWords, phraseSet, wordSet } from '../pack.js';
import mined from './figures.json' with { type: 'json' };

type Forms = Partial<Record<EventForm, string>>;

/** What happens, by the form of the word that tells it: a noun; a verb whose subject does it, with an object or without; a verb whose subject it is done to. */
const ROWS: readonly (readonly [EventKind, Forms, Pick<EventCue, 'status' | 'topic'>?])[] = [
  [
    'CALL',
    {
      noun: 'percakapan via telepon, percakapan telepon, pembicaraan telepon, pembicaraan via telepon, panggilan telepon',
      active: 'menelepon, menghubungi',
      middle: 'bertelepon',
    },
  ],
  [
    'NEGOTIATION',
    { noun: 'negosiasi, perundingan, pembicaraan damai, pembicaraan awal, nego, penjajakan koalisi', middle: 'berunding, bernegosiasi' },
  ],
  [
    'AGREEMENT',
    {
      noun: 'kesepakatan, nota kesepahaman, gencatan senjata, perjanjian damai, perjanjian kerja sama',
      middle: 'sepakat, bersepakat',
      active: `menyepakati, menjalin kerja sama, meneken nota, meneken perjanjian, meneken kesepakatan, meneken kontrak, menandatangani nota, menandatangani perjanjian,
        menandatangani kesepakatan, menandatangani kerja sama, menandatangani piagam, menandatangani kontrak, menandatangani deklarasi, menandatangani mou`,
      passive: 'disepakati, ditandatangani, diteken',
    },
  ],
  ['SUMMIT', { noun: 'ktt, konferensi tingkat tinggi, sidang darurat' }],
  [
    'MEETING',
    {
      noun: `pertemuan bilateral, pertemuan, rapat kerja, rapat koordinasi, rapat persiapan, rapat terbatas, rapat pleno, rapat paripurna, sidang paripurna, rapat, raker, webinar,
      seminar, diskusi, audiensi, rapat dengar pendapat, rdp, musyawarah nasional, munas, muktamar, kongres, rakernas, rakorsus, focus group discussion, dialog, silaturahmi, sidang majelis umum`,
      middle: 'bertemu, bertatap muka, beraudiensi',
      active: 'menemui',
    },
  ],
  [
    'VISIT',
    {
      noun: 'kunjungan kerja, kunjungan kenegaraan, kunjungan, lawatan, kedatangan, peninjauan lokasi, peninjauan lapangan, inspeksi mendadak, sidak',
      middle: 'berkunjung, bertolak, melawat, datang ke, datang bersama, bertandang, tiba di, melayat, bertakziah',
      active: 'saling mengunjungi, mengunjungi, mendatangi, menyambangi, menjenguk, meninjau, membesuk',
    },
  ],
  [
    'SPEECH',
    {
      noun: `jumpa pers, konferensi pers, telekonferensi pers, temu pers, pengarahan pers, pidato, orasi, pendapat akhir, kuliah umum, sambutan`,
      middle: 'berpidato, berorasi',
    },
  ],
  [
    'ELECTION',
    {
      noun: 'pilpres, pilkada, pemilu, pileg, pilgub, pilbup, pilwalkot, pemilihan umum, pemilihan presiden, pemilihan kepala daerah, pemilihan legislatif, pencalonan',
      passive: 'terpilih',
    },
  ],
  [
    'APPOINTMENT',
    {
      noun: 'pelantikan, penunjukan, pengangkatan',
      active: 'melantik, menunjuk, mengangkat',
      passive: 'dilantik, ditunjuk, diangkat',
    },
  ],
  [
    'RESIGNATION',
    {
      noun: 'pengunduran diri, pemecatan, pemberhentian',
      middle: 'mengundurkan diri, mundur dari, mundur',
      active: 'memecat',
      passive: 'dipecat',
    },
  ],
  [
    'ARREST',
    {
      noun: 'penangkapan, penahanan, operasi tangkap tangan',
      active: 'menangkap, menahan, meringkus, membekuk, menciduk, mengamankan, mencokok',
      passive: 'ditangkap, ditahan, diringkus, dibekuk, diciduk, dicokok, tertangkap, diamankan',
    },
  ],
  [
    'TRIAL',
    {
      noun: 'putusan hakim, persidangan, dakwaan, gugatan, sidang perdana, sidang tuntutan, sidang pembacaan, sidang putusan, praperadilan',
      active: 'memvonis, menyidangkan, mengadili, mendakwa, menggugat, menghukum',
      passive: 'divonis, didakwa, dituntut, disidang, disidangkan, diadili, dinyatakan bersalah',
    },
  ],
  [
    'INVESTIGATION',
    {
      noun: 'penyelidikan, penyidikan, sebagai tersangka, menjadi tersangka, ditetapkan tersangka, penggeledahan, pengusutan, pemeriksaan, olah tempat kejadian perkara, pendalaman',
      active: 'menyelidiki, menyidik, menggeledah, mendalami, memeriksa, mengusut, memburu, menelisik',
      passive: 'diperiksa, diselidiki, digeledah, diusut, didalami',
    },
  ],
  [
    'ATTACK',
    {
      noun: 'serangan, penembakan, tembakan artileri, ledakan bom, pengeboman, penyerangan, baku tembak, penusukan, pembunuhan, penganiayaan, pengeroyokan, pembacokan, pemukulan, perampokan, pemerkosaan, penyanderaan',
      active: 'menyerang, membobol, menembaki, menganiaya, mengeroyok, menusuk, membacok, memerkosa, memukuli, merampok, menyandera',
      passive: 'diserang, ditusuk, dianiaya, dikeroyok, dibacok, ditembaki, dirusak, dibom, dirampok, disandera',
    },
  ],
  ['WAR', { noun: 'perang, invasi, konflik bersenjata, konflik' }, { status: 'ONGOING' }],
  [
    'PROTEST',
    {
      noun: 'unjuk rasa, demonstrasi, aksi unjuk rasa, aksi demo, aksi damai, aksi solidaritas, aksi massa, pemogokan',
      middle: 'berunjuk rasa, berdemonstrasi, berdemo, menggelar aksi, mogok, memblokade, menggeruduk',
    },
  ],
  [
    'DEATH',
    {
      noun: 'kematian, wafatnya',
      middle:
        'meninggal dunia, meninggal, wafat, tewas, meregang nyawa, mengembuskan napas terakhir, mengembuskan nafas terakhir, berpulang, tutup usia',
      active: 'membunuh, menembak mati',
      passive: 'ditembak mati, dibunuh',
    },
  ],
  [
    'DISASTER',
    {
      noun: 'gempa bumi, gempa, banjir bandang, banjir, tsunami, tanah longsor, longsor, letusan, kebakaran hutan dan lahan, kebakaran, karhutla, kekeringan, topan, badai, angin puting beliung, erupsi, kabut asap, abrasi',
      middle: 'terbakar',
    },
  ],
  [
    'LEGISLATION',
    {
      noun: 'pengesahan, revisi undang-undang, revisi uu, revisi kuhp, revisi rkuhp',
      active: 'mengesahkan, merevisi, menyetujui revisi, menyetujui usulan revisi',
      passive: 'disahkan, direvisi',
    },
    { topic: 'law' },
  ],
  [
    'LEGISLATION',
    {
      noun: `surat keputusan, masa berkabung nasional, pencabutan, pembatasan sosial berskala besar, psbb, pemberlakuan pembatasan kegiatan masyarakat, ppkm, keputusan gubernur,
      keputusan presiden, keputusan menteri, instruksi presiden, instruksi menteri, surat telegram, surat edaran,
      maklumat, pengambilan keputusan`,
      active:
        'memutuskan untuk, menerbitkan peraturan, mencabut, memakzulkan, mengeluarkan kebijakan, mengeluarkan aturan, memberlakukan, memperpanjang pemberlakuan',
      passive: 'dimakzulkan, diberlakukan, dicabut',
    },
  ],
  [
    'OTHER',
    {
      noun: `akad pernikahan, akad nikah, pernikahan, resepsi, pesta ulang tahun, pesta pernikahan, peringatan maulid, peringatan hari, vaksinasi, peluncuran, peresmian, festival, wisuda,
      pemakaman, pemulangan, repatriasi, deportasi, fit and proper test, uji kelayakan dan kepatutan, uji kelayakan, upacara, penyegelan`,
      active:
        'mendeportasi, menyalurkan, meluncurkan, meresmikan, memberikan fasilitas, memberikan bantuan, mendaftarkan diri, menyegel, memakamkan',
      passive: 'dilaporkan ke, disalurkan, diluncurkan, diresmikan, dimakamkan, disegel, dipulangkan, dideportasi, direpatriasi',
      middle: 'melapor balik, mendaftar',
    },
  ],
];

const cues: EventCue[] = ROWS.flatMap(([kind, forms, more]) =>
  (Object.entries(forms) as [EventForm, string][]).flatMap(([form, phrases]) =>
    [...phraseSet(phrases)].map((phrase) => ({ words: phrase.split(' '), kind, form, ...more })),
  ),
);

export const EVENTS: LanguagePack['events'] = {
  cues,
  planned: wordSet(
    'akan segera rencana berencana dijadwalkan mendatang nanti bakal siap menjadwalkan merencanakan depan sepakat memulai percepat mempercepat jadwal masih hendak ingin besok',
  ),
  cancelled: wordSet('batal membatalkan dibatalkan menangguhkan ditunda menunda'),
  ongoing: wordSet('sedang tengah masih berlanjut'),
  denied: wordSet('membantah menampik menepis'),
  withs: wordSet('dengan antara dan bersama'),
  against: wordSet('terhadap atas kepada'),
  hosts: wordSet(
    'diselenggarakan digelar diadakan diprakarsai melibatkan dihadiri diikuti disaksikan dilakukan dipimpin dimohonkan diajukan',
  ),
  crowds: wordSet('melibatkan dihadiri diikuti disaksikan'),
  ats: wordSet('di'),
  lights: wordSet(
    `menggelar mengadakan melakukan menghadiri mengikuti memimpin membuka menutup menyelenggarakan melaksanakan menjalani memulai memberi memberikan menyampaikan mengajukan menerima`,
  ),
  pairs: phraseSet('kedua negara, kedua pemerintah, kedua bangsa, dua negara tersebut, dua negara itu'),
  mutual: wordSet('saling sama-sama'),
  wars: wordSet('saudara sipil dunia teluk kemerdekaan gerilya nuklir'),
  standstill: wordSet('mogok'),
  strikes: wordSet('kerja makan massal nasional sekolah sopir buruh'),
  figures: {
    bodily: wordSet(
      'jantung stroke panik asma otak epilepsi sakit cemas flu jamur hama wereng virus kanker saraf vertigo batuk pencernaan',
      minedWords(mined.bodily),
    ),
    sporting: wordSet(
      'imbang seri penalti gol bola lini sayap balik gempuran serangan tendangan sundulan laju skor kiper gawang ganda pertama kedua',
    ),
    money: wordSet(
      'suku harga penjualan diskon pesanan order permintaan bunga rupiah inflasi stok produk pembeli pelanggan penonton penumpang pendatang turis wisatawan hadiah promo iklan pujian kritik orderan investasi utang kredit tawaran lamaran kunjungan protes pertanyaan komentar ucapan doa dukungan informasi hoaks data kasus penduduk populasi pengangguran phk bintang bonus medali prestasi konten',
      minedWords(mined.money),
    ),
    feelings: wordSet(
      'tangis tawa napas nafas diri marah amarah air emosi rasa rindu kantuk lapar haus sakit malu senyum',
      minedWords(mined.feelings),
    ),
    machines: wordSet(
      'truk kereta mobil bus mesin kapal pesawat motor sepeda lift krl angkot kendaraan traktor komputer server truknya mobilnya motornya',
      minedWords(mined.machines),
    ),
  },
};
