import type { LanguagePack, NounPhrases } from '../pack.js';
import { minedWords, phraseSet, wordSet } from '../pack.js';
import mined from './person-nouns.json' with { type: 'json' };

export const PRONOUNS: LanguagePack['pronouns'] = {
  personal: wordSet('ia dia beliau dirinya'),
  plural: wordSet('mereka keduanya'),
  possessive: wordSet(''),
  objects: wordSet(''),
  side: wordSet('pihaknya instansinya lembaganya'),
  self: wordSet('saya aku kami kita dirinya'),
  own: wordSet('saya kami aku'),
  ownFirst: false,
  suffix: 'nya',
};

/** Words that only look like verbs. */
const NO_VERBS =
  'mereka menteri meski meskipun media merah mesin medan menit menara mentah mewah metode merek meter mental berita bersama berikut beberapa berbagai beras berat besar berkas berani berlian dinas diri dirinya distrik digital dinamika dinding diskusi diplomat direktur dimensi disiplin terhadap tersebut tertinggi terbesar terbaru terakhir terendah terbaik terburuk terpenting tertentu terlalu terkait terdekat terjauh terorisme teritorial teror terus terang terpisah teroris';

export const SYNTAX: LanguagePack['syntax'] = {
  complementizers: wordSet('bahwa jika kalau bahwasanya apakah'),
  purposes: wordSet('agar supaya untuk'),
  cueFollowsSpeaker: false,
  placeTells: false,
  bareAddressee: false,
  sourceCloses: false,
  conjunctionOpens: false,
  participle: null,
  joiners: wordSet('dan serta'),
  dayPrepositions: wordSet('pada'),
  manner: wordSet('lagi kembali lebih lanjut jauh singkat tegas lugas panjang lebar rinci detail gamblang blak-blakan lantang'),
  mannerPrepositions: wordSet('secara dengan'),
  clock: wordSet('pagi siang sore petang malam dini hari pukul jam wib wita wit waktu setempat'),
  issuing: wordSet(
    'memberi memberikan melontarkan melayangkan mengajukan membuat mengeluarkan menuliskan mengirim mengirimkan menerbitkan merilis membagikan menyiarkan',
  ),
  records: wordSet(
    'data catatan laporan keterangan informasi temuan perhitungan hasil survei penelitian pemeriksaan pengakuan rilis dokumen dari oleh',
  ),
  topics: wordSet('terkait soal mengenai tentang ihwal perihal seputar pertanyaan'),
  meanwhile: wordSet('sambil seraya'),
  reasons: wordSet('karena lantaran sebab sehingga juga'),
  conditions: wordSet('jika bila apabila kalau'),
  ago: wordSet('lalu'),
  resumes: wordSet('sebagai akan telah tidak'),
  takenFor: wordSet('sebagai'),
  negations: wordSet('tidak tak belum bukan enggan'),
  irreal: wordSet('untuk agar supaya akan harus bisa dapat ingin perlu hendak mau bakal guna demi jangan'),
  clausal:
    wordSet(`akan tidak tak sudah telah belum adalah ada harus bisa dapat perlu masih sedang merupakan bukan lebih memiliki jika kalau
    naik turun anjlok unggul kalah menang tewas gagal butuh punya tumbuh jatuh hadir datang pergi pulang tiba masuk keluar lahir tahu ingin mau mulai
    selesai habis hilang rusak mampu berhak pasti semakin makin tinggal hidup mati sembuh
    mungkin sangat tetap hanya siap sebagai seperti sepakat agar bahwa jangan segera boleh wajib`),
  contrasts: wordSet('sedangkan sementara namun tetapi adapun'),
  alike: wordSet('senada serupa sama'),
  adverbs:
    wordSet(`juga pun kembali kemudian lalu lantas selanjutnya sebelumnya sendiri justru bahkan hanya terus kerap sering berulang-kali
    pernah sekaligus langsung secara terpisah tegas tadi kemarin pula malah sama-sama jelas bersama sempat telah sudah turut ikut tetap masih
    itu tersebut ini sangat amat`),
  auxiliaries: wordSet('telah sudah sempat pernah ikut turut juga kembali kemudian lalu terus tetap masih'),
  be: wordSet(''),
  origin: wordSet('dari'),
  prepositions:
    wordSet(`kepada dengan oleh untuk dari terhadap pada bersama milik tentang antara bagi ke di atas menemui ditemui istri suami
    anak putri putra dalam lewat melalui soal mengenai terkait kepadanya sejak hingga sampai menjelang bersama-sama seperti sebagai demi
    selain tanpa sebagaimana menghadapi menyusul didampingi mendampingi dipimpin menggantikan bertemu menurut berdasarkan`),
  recipientPrepositions: wordSet('kepada'),
  selves: wordSet('diri'),
  recipientPhrases: phraseSet('di hadapan, di depan'),
  afterwards: wordSet('usai seusai sesudah setelah selepas'),
  by: wordSet('oleh'),
  conjunctions: wordSet('dan serta sambil seraya lalu kemudian tetapi namun'),
  temporal: wordSet('saat ketika usai seusai setelah sebelum sesudah menjelang sementara selama'),
  relative: wordSet('yang'),
  questions: wordSet('ditanya menjawab pertanyaan menanggapi'),
  contacts: wordSet('dihubungi ditemui dijumpai dikonfirmasi ditanya diwawancarai dimintai'),
  verb: new RegExp(`^(?!(?:${NO_VERBS.replace(/\s+/g, '|')})$)(?:me(?:m|n|ng|ny|l|r|w)?|ber|di|ter)\\p{L}{3,}(?:kan|i)?$`, 'u'),
  activeVerb: new RegExp(`^(?!(?:${NO_VERBS.replace(/\s+/g, '|')})$)(?:me|ber)\\p{L}{4,}$`, 'u'),
  thus: wordSet('demikian begitu demikianlah begitulah'),
  pointing: wordSet('hal ini itu demikian senada serupa sama tersebut pernyataan pendapat penjelasan keterangan'),
  contentNouns:
    wordSet(`tuduhan tudingan anggapan kabar isu klaim dugaan kemungkinan spekulasi rumor keterlibatan tuntutan permintaan usul usulan pentingnya perlunya rasa apresiasi apresiasinya komitmen komitmennya dukungan dukungannya persetujuan persetujuannya
    penolakan penolakannya kekhawatiran kekhawatirannya keprihatinan keprihatinannya belasungkawa penghargaan harapan harapannya kesiapan kesiapannya optimisme
    terima terimakasih selamat permohonan kekecewaan kekecewaannya kesediaan kesediaannya
    kritik pernyataan laporan desakan`),
};

/** Labels of the turns of an interview. */
export const INTERVIEWS: LanguagePack['interviews'] = {
  questions: wordSet('tanya t q pertanyaan penanya pewawancara'),
  answers: wordSet('jawab j a jawaban'),
};

export const NOUNS: NounPhrases = {
  groups: wordSet(
    `wartawan jurnalis pers awak-media media warga masyarakat publik rakyat pemerintah polisi kepolisian penyidik jaksa hakim
    partai lembaga badan komisi majelis aktivis pejabat pengamat perwira demonstran pengunjuk pendukung pendukungnya analis pengusaha saksi korban keluarga buruh petani nelayan pedagang
    mahasiswa siswa guru orangtua tentara militer oposisi parlemen diplomat sumber juru kantor istana kalangan pihak tim dokter petugas anggota
    pemilih pelanggan peserta pengelola investor pasar pengacara kuasa penumpang pengungsi pemimpin negara-negara kolega koleganya bawahan
    prajurit pasukan tokoh ulama ahli pakar peneliti ilmuwan pemda otoritas aparat hadirin pengikut pengikutnya penonton
    pimpinan politikus politisi senator legislator delegasi kelompok organisasi perusahaan presiden menteri gubernur bupati camat lurah
    wali ketua kepala direktur panglima komandan seseorang teman rekan tetangga ibu bapak ayah anak istri suami massa kru pelapor terlapor terdakwa
    tersangka pemohon penggugat juri relawan pengurus pengguna konsumen orang perempuan lelaki pria wanita pemuda menlu mendagri kapolri kapolda`,
    minedWords(mined.relations),
  ),
  locals: wordSet('warga masyarakat penduduk'),
  determiners: wordSet(
    'para mendiang seorang sejumlah beberapa salah satu semua seluruh sebagian kedua ketiga dua tiga ribuan ratusan puluhan banyak setiap tiap sang si',
  ),
  pointers: wordSet('itu tersebut ini tadi'),
  honours: wordSet('sang'),
  many: wordSet('para sejumlah beberapa banyak semua seluruh sebagian kedua ketiga dua tiga ribuan ratusan puluhan setiap tiap kalangan'),
  single: wordSet('juru kuasa wakil saksi sumber perempuan lelaki pria wanita ibu bapak remaja pemuda tokoh', minedWords(mined.relations)),
  kin: wordSet(
    'istri isteri suami anak putra putri putera puteri ibu ayah bapak adik kakak cucu menantu mertua ipar keponakan sepupu janda',
  ),
  bodies: wordSet('lembaga organisasi badan kelompok perusahaan institusi komisi'),
  articles: wordSet('sebuah suatu'),
  describes: wordSet(
    'bersama kerja pers bilateral koordinasi darurat tertutup terbuka virtual daring telepon kemenangan kenegaraan perdana tahunan persiapan khusus eksklusif tersebut program',
  ),
  government: /^pemerintah/,
  breakers:
    wordSet(`bahwa bahwasanya apakah untuk agar supaya tidak tak akan telah sudah belum sempat juga pun dan atau serta karena jika kalau saat ketika usai
    seusai setelah sebelum dalam pada di ke dari dengan oleh kepada terhadap seperti sebagai namun tetapi sementara hingga sampai sejak
    adalah merupakan bisa dapat harus perlu ingin mau segera lebih kembali kemudian lalu lewat melalui terkait soal mengenai tentang masih sedang
    datang pergi tiba masuk keluar naik turun hadir tahu tewas jatuh lahir tinggal hidup mati pulang minta siap sepakat setuju percaya yakin gagal mulai butuh punya kena
    ikut turut tetap terus saja menurut jangan yakni yaitu antara lain masing-masing justru bahkan sehingga bukan benar-benar pernah`),
};
