import type { TitleWords } from '../pack.js';
import { FormedMap, FormedSet, minedWords, phraseSet, wordSet } from '../pack.js';

import { isShortBody } from './short-bodies.js';
import { isShortField } from './short-parts.js';
import { isShortTitle, longTitle } from './short-titles.js';
import mined from './person-nouns.json' with { type: 'json' };

/** Offices of firms, courts, schools, mosques, villages, papers and the army that are not made of the words below alone. */
const MORE_OFFICES = `presiden direktur, wakil presiden direktur, presiden komisaris, wakil direktur utama, komisaris independen, sekretaris umum, sekretaris daerah,
  sekretaris pribadi, sekretaris utama, sekretaris eksekutif, tenaga ahli, presdir, wapresdir, komut, stafsus, humas,
  jaksa penuntut umum, penuntut umum, jpu, hakim agung, hakim anggota, hakim konstitusi, hakim tunggal, panitera, panitera muda, jaksa agung muda, kuasa usaha,
  wakil rektor, pembantu rektor, wakil dekan, kepala sekolah, wakil kepala sekolah, kepsek, rais aam, rais am, rais syuriyah, wakil rais, katib aam, mustasyar,
  imam masjid, takmir, wali nagari, keuchik, geuchik, kuwu, perbekel, pambakal, kepala dusun, kepala suku, ketua rt, ketua rw, ketua adat, bendesa adat,
  wakil pemimpin redaksi, pemred, redaktur pelaksana, redaktur, pemimpin umum, pemimpin perusahaan, sestama, sesmen, sesjen, seskab, sesditjen, irtama, irwasda, irwasum,
  asdep, asisten deputi, asisten pelatih, pelatih kepala, pelatih fisik, pelatih kiper, direktur teknik, manajer tim, bendum, wabendum, wakil bendahara,
  paur, babinsa, bhabinkamtibmas, babinkamtibmas, atase pertahanan, atase, wadubes, konjen, presiden mahasiswa, walkot, deputi gubernur, deputi gubernur senior,
  senior manager, senior manajer, project manager, brand manager, unit manager, marketing manager, country manager, area manager, branch manager, executive director,
  corporate secretary, corporate affairs, senior vice president, executive vice president, deputy chairman, deputy director, gm`;

/** Ranks of army, navy, air force and police, in full and in short. */
const RANKS = `jenderal jendral letjen mayjen brigjen letnan kolonel letkol mayor kapten lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka pratu prada
  laksamana laksdya laksda laksma marsekal marsdya marsda marsma sersan kopral kelasi
  komjen irjen kombes akbp akp kompol iptu ipda aiptu aipda bripka brigpol brigadir briptu bripda abrip abriptu abripda bharaka bharatu bharada bharakepala
  inspektur ajun komisaris besar polisi madya muda utama pertama satu dua purnawirawan purn tni pol`;

/** Branches of the forces, behind a rank: `Kapten Inf`, `Letkol Laut (P)`, `Kolonel Pnb`. */
const BRANCHES = 'inf kav arm arh czi chb cpl cba cpm ckm cku caj chk ctp cpn cin mar laut pnb nav tek lek kal adm sus pas psk pom';

/** Terms of address, of religion and learning that stand before a name. */
const COURTESIES = `bapak pak bpk ibu bu nyonya ny tuan saudara saudari sdr sdri dr drs dra prof profesor ir h hj haji hajah kh kiai kyai nyai ustaz ustad ustadz ustazah ustadzah
  lord sir datuk datok dato tun habib tgh tgk teungku buya ajengan drg drh ners ns apt ajarn daw madam mr mrs ms ulama syekh syeikh sayyid sayid kardinal pastor pendeta pdt pdm
  romo bruder suster mgr monsinyur biksu bhante bhikkhu krt kph kgph gkr gph bph krmt krmh rm`;

/** Titles beside which nobody holds another such one of another body. */
const POSTS =
  phraseSet(`presiden, wakil presiden, perdana menteri, gubernur, wakil gubernur, bupati, wakil bupati, wali kota, wakil wali kota, camat, lurah, kepala desa,
    menteri luar negeri, menteri dalam negeri, menteri keuangan, menteri kesehatan, menteri pertahanan, menteri perdagangan, menteri energi, menteri perhubungan,
    menteri pertanian, menteri sosial, sekretaris daerah, kapolri, kapolda, kapolres, kapolresta, kapolrestabes, kapolsek, kajari, kajati, pangdam, dandim, danrem,
    panglima tni, duta besar, jaksa agung, kanselir`);

export const TITLES: TitleWords = {
  heads: new FormedSet(
    [
      ...phraseSet(`perdana menteri, wakil perdana menteri, menteri luar negeri, menteri dalam negeri, wali kota, wakil wali kota, walikota,
      wakil presiden, wakil menteri, wakil gubernur, wakil bupati, wakil ketua, wakil kepala, wakil direktur, juru bicara, wakil juru bicara,
      juru runding, kuasa hukum, tim kuasa hukum, guru besar, duta besar, sekretaris jenderal, direktur jenderal, inspektur jenderal kementerian,
      direktur utama, direktur eksekutif, chief executive officer, managing director, vice president, penanggung jawab, kepala negara, kepala daerah,
      kepala desa, kepala staf, utusan khusus, penasihat keamanan nasional, penasihat khusus,
      perwakilan dagang, jaksa agung, ketua umum, ketua harian, ketua majelis hakim, hakim ketua, wakil sekretaris jenderal, sekretaris kabinet,
      menteri sekretaris negara, konsul jenderal, putra mahkota, ketua komisi, pelaksana tugas, penjabat sementara, manajer kampanye, komisaris tinggi,
      komisaris utama, ibu negara, staf khusus, staf ahli, general manager, co-founder, pemimpin redaksi, pemimpin tertinggi, koordinator nasional, imam besar, corporate communications, vp corporate communication, kepala pusat penerangan hukum`),
      ...wordSet(`presiden menteri gubernur bupati camat lurah ketua kepala direktur sekretaris wakil deputi anggota koordinator komisioner
      komandan panglima rektor dekan ceo founder pendiri pemimpin pimpinan manajer asisten inspektur sekjen dirjen dirut presdir sekda kadis kades
      kabid kasat kasatreskrim kabag kadiv kabiro kapuspen kapuspenkum kanselir raja ratu sultan pangeran paus uskup emir konsul utusan
      penasihat jubir bendahara pelatih kapten senator ketum waketum menkopolhukam pangdam dandim danrem komisaris dubes cagub calon-wakil
      vp svp evp coo cfo cto cmo head manager director chief chairman legislator perwakilan penjabat delegasi pj pembina`),
      ...phraseSet(MORE_OFFICES),
    ],
    isShortTitle,
  ),
  professions: wordSet(
    `pengajar dosen guru pengamat peneliti pakar ekonom epidemiolog analis akademisi psikolog sosiolog antropolog sejarawan
    aktivis pengacara advokat hakim jaksa dokter profesor pengurus staf pejabat praktisi arkeolog kandidat spesialis penyidik relawan manajer
    politikus politisi pegawai karyawan perwira juragan pengusaha pemilik wartawan jurnalis penulis pemerhati ahli diplomat mahasiswa warga petugas`,
  ),
  callings: wordSet(minedWords(mined.people)),
  partisans: wordSet('politikus politisi kader'),
  former: wordSet('mantan eks bekas'),
  candidate: phraseSet('calon, bakal calon, kandidat, terpilih, capres, cawapres, cagub, cabup'),
  elect: wordSet('terpilih'),
  electHead: /-elect$/,
  portfolio: /^((?:wakil )?menteri) /,
  acting: phraseSet('plt, plh, pelaksana tugas, pejabat sementara, penjabat sementara, penjabat, pj, pjs, pelaksana harian'),
  deputy: wordSet('wakil deputi'),
  ranks: wordSet(RANKS, COURTESIES),
  rankPairs: phraseSet('tan sri, sri sultan, sri susuhunan, sri paduka, sri baginda'),
  rankParts: wordSet('besar polisi madya muda utama pertama satu dua purn tni pol sri seri', BRANCHES),
  national: new FormedSet(
    phraseSet(
      `presiden, wakil presiden, wapres, menteri, perdana menteri, wakil menteri, kapolri, wakapolri, panglima, jaksa agung, sekretaris kabinet, seskab`,
    ),
    (word) => /^(?:wa)?men/u.test(word) && isShortTitle(word),
  ),
  personal: phraseSet(
    'kuasa hukum, pengacara, juru bicara, wakil juru bicara, manajer kampanye, tim kuasa hukum, ajudan, asisten, penasihat hukum, kepala staf, advokat, tim kampanye, sekretaris tim kampanye, anggota tim kuasa hukum',
  ),
  governmental: wordSet('polisi kepresidenan pemerintah oposisi junta kabinet negara kepolisian'),
  local: phraseSet(
    `gubernur, wakil gubernur, bupati, wakil bupati, wali kota, walikota, wakil wali kota, camat, lurah, kepala desa, sekda, wagub, wawali, walkot, kades,
     sekdes, sekcam, sekkot, sekkab, sekdaprov, wali nagari, keuchik, kuwu, perbekel`,
  ),
  territorial: new FormedSet(
    phraseSet('sekretaris daerah'),
    (word) => /^(?:wa)?(?:ka|dan|pang|sek[dkcw])/u.test(word) && isShortTitle(word),
  ),
  fields: new FormedSet(
    wordSet(`luar dalam negeri bidang humas umum harian nasional tinggi hukum keamanan politik pertahanan keuangan kesehatan pendidikan
    perdagangan perindustrian perhubungan pertanian sosial agama kehakiman energi sumber daya mineral lingkungan hidup kehutanan pariwisata
    kebudayaan pemuda olahraga koperasi usaha kecil menengah komunikasi informatika riset teknologi perencanaan pembangunan pendayagunaan
    aparatur negara reformasi birokrasi koordinator perekonomian investasi maritim tenaga kerja ketenagakerjaan transmigrasi desa tertinggal
    pekerjaan rakyat perumahan agraria tata ruang dewan pimpinan pusat cabang wilayah daerah pengurus pelaksana tugas sementara divisi seksi
    biro bagian subdirektorat subdit subbidang subseksi departemen subbagian direktorat samapta reserse kriminal khusus operasional operasi niaga manajemen pelanggan teknik produksi pemasaran
    komersial strategis strategi sosialisasi partisipasi masyarakat manusia kerja sama kelembagaan hubungan internasional antarlembaga fakultas
    ekonomi bisnis ilmu pemerintahan perdata pidana tata usaha administrasi neraca analisis statistik pelindungan perlindungan wni warga
    eropa asia amerika afrika timur tengah barat utara selatan pasifik i ii iii iv v vi komisi fraksi panitia sekretariat kabinet dagang iklim
    jenderal utama eksekutif senior muda madya regional kepala staf khusus ahli agung sipil militer udara laut darat pajak bea cukai anggaran
    imigrasi kelautan perikanan tangkap budidaya peternakan pangan tanaman perkebunan kehutanan kependudukan keluarga berencana anak perempuan pemberdayaan
    ketenagalistrikan minyak gas listrik batu bara digital siber informasi intelijen pencegahan penindakan penyidikan penuntutan pengendalian
    polhukam marves pmk penyakit menular vaksinasi satgas juru bicara penanganan konsuler protokol hak asasi dalam eselon mahkamah pemilu transportasi
    ham ops sdm ppa corporate communication communications secretary marketing business development relations affairs sales operation operations finance`),
    isShortField,
  ),
  bodyBefore: false,
  regionMarks: wordSet('dki'),
  joiners: wordSet('dan serta untuk & of for at and to'),
  seats: wordSet('pada di dari'),
  holding: wordSet('selaku sebagai'),
  links: wordSet('yang juga sekaligus merangkap selaku /'),
  represents: wordSet('diwakili melalui lewat'),
  being: wordSet('yang juga merupakan adalah ialah sebagai selaku menjabat kini sekaligus merangkap saat ini pun'),
  beingCores: wordSet('juga merupakan adalah ialah sebagai selaku menjabat sekaligus merangkap'),
  ordinal: /^ke(?:-\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/u,
  terms: wordSet(
    'periode masa jabatan bakti tahun petahana nondefinitif definitif nonaktif demisioner sementara saat ini itu waktu kala ketika',
  ),
  sides: wordSet('dari asal'),
  abstract: /^(?:pe|ke)\p{L}{3,}an$/u,
  // Offices of the police and the army are compared by their short names, as papers write them.
  keys: new FormedMap(
    [
      ['wapres', 'wakil presiden'],
      ['walikota', 'wali kota'],
      ['jubir', 'juru bicara'],
      ['dubes', 'duta besar'],
      ['president', 'presiden'],
      ['presdir', 'presiden direktur'],
      ['stafsus', 'staf khusus'],
      ['jpu', 'jaksa penuntut umum'],
      ['seskab', 'sekretaris kabinet'],
      ['konjen', 'konsul jenderal'],
      ['kepsek', 'kepala sekolah'],
      ['bendum', 'bendahara umum'],
      ['pm', 'perdana menteri'],
      ['ceo', 'direktur utama'],
    ],
    (title) => (POSTS.has(title) ? null : longTitle(title)),
  ),
  posts: POSTS,
  postBodies: wordSet(
    'dinas dprd dpr dpd kejaksaan kejari kejati polres polresta polda polsek kodim kodam pengadilan kpu kpud bawaslu rsud puskesmas pemkab pemkot pemprov',
  ),
  home: {
    country: 'ID',
    titles:
      phraseSet(`bupati, wakil bupati, camat, lurah, sekretaris daerah, kapolri, kapolda, kapolres, kapolresta, kapolrestabes, kapolsek, kajari, kajati, pangdam,
      dandim, danrem, panglima tni`),
    bodies: wordSet('dprd kejari kejati polres polresta polda polsek polri kodim kodam bawaslu rsud puskesmas pemkab pemkot pemprov tni'),
  },
  single:
    phraseSet(`presiden, wakil presiden, perdana menteri, gubernur, bupati, wali kota, menteri luar negeri, menteri dalam negeri, menteri keuangan,
    menteri kesehatan, menteri pertahanan, menteri perdagangan, menteri energi, ketua umum, direktur utama, rektor, kapolri, sekretaris jenderal, kanselir, raja`),
};

/** Words that name an organization when they open its name, or stand alone as one. */
export const ORGANIZATION_HEADS = new FormedSet(
  wordSet(`pt cv kementerian kemlu dinas badan universitas institut tni polri komisi dewan lembaga partai fraksi bank yayasan asosiasi himpunan ikatan persatuan wadah gugus
  satuan direktorat fakultas sekolah tim dpr dprd mpr dpd dpp dpc dpw kpu kpud kpk ojk bumn bnpb bpbd bps bkn bpom bpjs mui nu muhammadiyah nahdlatul otoritas perkumpulan
  perhimpunan serikat aliansi koalisi forum front gerakan kepolisian kejaksaan mahkamah pengadilan majelis organisasi perserikatan kantor komite pansus panja baleg
  banggar korps pemerintah kedutaan kbri kjri konsulat klinik klub koperasi federasi konfederasi rumah rs pusat balai perum senat parlemen kominfo dlh dpupr pupr bpkad kesbangpol
  satpol lemdiklat biddokkes klhk kadin hipmi apindo idi ibi hmi pmii gmni pgri pbnu angkatan mabes bin bais lpsk lipi brin pln ptpn pn ptun uin iain golkar gerindra nasdem
  pkb pks hanura perindo ppp pdip pdi kedubes perutusan jaringan kamar daop divre dpmptsp dpm upt uptd pdam perumda perumdam kph ombudsman bappebti baznas walhi kontras icw
  polwiltabes komunitas paguyuban sanggar akademi politeknik stie stikes pesantren kongres uni liga konsorsium bursa brimob bmkg wwf palang bulan-sabit sdn`),
  isShortBody,
);

/** Heads whose next word is the name's own, whatever it means elsewhere: `Universitas Airlangga`, `PT Salma Arowana`. */
export const NAMED_AFTER = wordSet(
  `universitas institut pt cv ud yayasan rs rsud rsup rsu rumah sekolah pesantren akademi politeknik museum bank grup komunitas sanggar`,
);

export const MEDIA_HOUSES =
  phraseSet(`antara, kompas, kompas.com, kompas.id, tempo, tempo.co, detikcom, detik.com, detiknews, cnn indonesia, cnn, cnbc indonesia, cnbc, liputan6, liputan6.com,
  republika, media indonesia, tribun, tribunnews, jawa pos, okezone, sindonews, merdeka.com, kumparan, bisnis.com, bisnis indonesia, koran jakarta, tirto, reuters, afp, ap,
  associated press, agence france-presse, bloomberg, bbc, al jazeera, xinhua, tass, ria novosti, interfax, kyodo, yonhap, bernama, anadolu, the new york times,
  new york times, washington post, the washington post, the guardian, wall street journal, financial times, nikkei, nikkei asia, politico, axios, fox news, nbc, nbc news, abc, abc news, cbs, cbs news,
  msnbc, sky news, le monde, der spiegel, dpa, efe, ansa, tna, el comercio, la estrella, bangkok post, the straits times, straits times, channel newsasia, cna, scmp,
  south china morning post, global times, metro tv, tvone, kompas tv, rri, tvri, voa, dw, rt, sputnik, irna, the times, the jakarta post, haaretz, al arabiya`);
