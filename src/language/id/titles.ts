import type { TitleWords } from '../pack.js';
import { phraseSet, wordSet } from '../pack.js';

/** Short forms that papers print for whole offices. */
const SHORT_OFFICES = `mensos menkeu mendagri menkes menhub mensesneg menlu menhan menko wapres wagub kapolri kapolda kapolres kapolsek
  kapolresta panglima menag mendikbud menaker menperin mendag mentan menpora menkominfo menkumham kasad kasal kasau jaksa`;

export const TITLES: TitleWords = {
  heads: new Set([
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
    ...wordSet(SHORT_OFFICES),
  ]),
  professions:
    wordSet(`pengajar dosen guru pengamat peneliti pakar ekonom epidemiolog analis akademisi psikolog sosiolog antropolog sejarawan
    aktivis pengacara advokat hakim jaksa dokter profesor pengurus staf pejabat praktisi arkeolog kandidat spesialis penyidik relawan manajer
    politikus politisi pegawai karyawan perwira juragan pengusaha pemilik wartawan jurnalis penulis pemerhati ahli diplomat mahasiswa warga petugas`),
  former: wordSet('mantan eks bekas'),
  candidate: phraseSet('calon, bakal calon, kandidat, terpilih, capres, cawapres, cagub, cabup'),
  elect: wordSet('terpilih'),
  electHead: /-elect$/,
  acting: phraseSet('plt, plh, pelaksana tugas, pejabat sementara, penjabat sementara, penjabat, pj, pjs, pelaksana harian'),
  deputy: wordSet('wakil deputi'),
  ranks: wordSet(`jenderal letjen mayjen brigjen letnan kolonel letkol mayor kapten laksamana marsekal sersan kopral komjen irjen kombes
    akbp akp kompol iptu ipda aiptu aipda bripka brigadir inspektur ajun komisaris bapak pak bu ibu nyonya tuan saudara sdr dr drs dra prof ir h hj
    haji hajah kh kiai ustaz ustad lord sir datuk datok tan dato tun habib drg drh ners apt ajarn daw madam mr mrs ms ulama syekh kardinal pastor pendeta
    besar polisi madya muda utama pertama satu dua purnawirawan purn tni pol`),
  rankParts: wordSet('besar polisi madya muda utama pertama satu dua purn tni pol sri seri'),
  national:
    phraseSet(`presiden, wakil presiden, wapres, menteri, perdana menteri, wakil menteri, kapolri, panglima, jaksa agung, sekretaris kabinet, menko, menlu, menhan,
    mendagri, menkeu, menkes, mensos, mensesneg, menhub, menteri sekretaris negara`),
  personal: phraseSet(
    'kuasa hukum, pengacara, juru bicara, wakil juru bicara, manajer kampanye, tim kuasa hukum, ajudan, asisten, penasihat hukum, kepala staf, advokat, tim kampanye, sekretaris tim kampanye, anggota tim kuasa hukum',
  ),
  governmental: wordSet('polisi kepresidenan pemerintah oposisi junta kabinet negara kepolisian'),
  local: phraseSet(
    'gubernur, wakil gubernur, bupati, wakil bupati, wali kota, walikota, wakil wali kota, camat, lurah, kepala desa, sekda, wagub',
  ),
  territorial: phraseSet(
    'kapolres, kapolresta, kapolrestabes, kapolsek, kapolda, wakapolres, wakapolda, kajari, kajati, dandim, danrem, danramil, pangdam, sekretaris daerah',
  ),
  fields:
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
    polhukam marves pmk penyakit menular vaksinasi satgas juru bicara penanganan konsuler protokol hak asasi dalam eselon mahkamah pemilu transportasi`),
  bodyBefore: false,
  regionMarks: wordSet('dki'),
  joiners: wordSet('dan serta untuk & of for at and to'),
  seats: wordSet('pada di dari'),
  links: wordSet('yang juga sekaligus merangkap selaku /'),
  represents: wordSet('diwakili melalui lewat'),
  keys: new Map([
    ['menlu', 'menteri luar negeri'],
    ['mendagri', 'menteri dalam negeri'],
    ['menkeu', 'menteri keuangan'],
    ['menkes', 'menteri kesehatan'],
    ['mensos', 'menteri sosial'],
    ['menhan', 'menteri pertahanan'],
    ['menhub', 'menteri perhubungan'],
    ['mensesneg', 'menteri sekretaris negara'],
    ['wapres', 'wakil presiden'],
    ['wagub', 'wakil gubernur'],
    ['walikota', 'wali kota'],
    ['jubir', 'juru bicara'],
    ['sekjen', 'sekretaris jenderal'],
    ['dirjen', 'direktur jenderal'],
    ['dirut', 'direktur utama'],
    ['dubes', 'duta besar'],
    ['president', 'presiden'],
    ['ketum', 'ketua umum'],
    ['pm', 'perdana menteri'],
    ['ceo', 'direktur utama'],
  ]),
  posts:
    phraseSet(`presiden, wakil presiden, perdana menteri, gubernur, wakil gubernur, bupati, wakil bupati, wali kota, wakil wali kota, camat, lurah, kepala desa,
    menteri luar negeri, menteri dalam negeri, menteri keuangan, menteri kesehatan, menteri pertahanan, menteri perdagangan, menteri energi, menteri perhubungan,
    menteri pertanian, menteri sosial, sekretaris daerah, kapolri, kapolda, kapolres, kapolresta, kapolrestabes, kapolsek, kajari, kajati, pangdam, dandim, danrem,
    panglima tni, duta besar, jaksa agung, kanselir`),
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
export const ORGANIZATION_HEADS =
  wordSet(`pt cv kementerian kemenlu kemenkes kemenkeu kemenhan kemendagri kemenhub kemlu dinas badan universitas institut polda polres
  polsek polresta polri tni komisi dewan lembaga partai bank yayasan asosiasi himpunan ikatan gugus satuan satgas direktorat fakultas
  sekolah tim dpr dprd mpr dpd kpu kpud bawaslu kpk ojk bumn bnpb bpbd bps bkn bpom mui nu muhammadiyah otoritas perusahaan perkumpulan perhimpunan serikat
  aliansi koalisi forum front gerakan kepolisian kejaksaan mahkamah pengadilan majelis organisasi perserikatan kantor komite korps pemkab pemkot pemprov
  pemerintah kedutaan kbri kjri konsulat klub federasi konfederasi puskesmas rumah rs rsud pusat balai perum bappeda bappenas senat parlemen
  dinkes disdik disdikbud dishub dinsos disnaker disparbud disperindag diskominfo kominfo dlh dpupr pupr bapenda bpkad kesbangpol satpol kejati kejari kanwil lapas rutan
  ditjen lemdiklat bareskrim divhumas biddokkes kemenag kemendikbud kemendikdasmen kemendikbudristek kemenkumham kemenko kemenpan kementan kemensos kemenkop kemenpora kemenperin kemendag
  kemenaker kemenparekraf kemenpppa kemenlhk klhk kadin hipmi apindo idi ibi hmi pmii gmni pgri pbnu mahkamah angkatan mabes kostrad kopassus bin bais lpsk lipi brin pln ptpn
  golkar gerindra nasdem pkb pks hanura perindo ppp pdip pdi kedubes perutusan jaringan ditreskrimum ditreskrimsus ditlantas satlantas satreskrim kamar daop divre dpmptsp dpm upt uptd pdam perumda perumdam kph ombudsman bappebti baznas walhi kontras icw polrestro polrestabes polwiltabes komunitas paguyuban sanggar akademi politeknik stie stikes pesantren pondok museum stasiun kongres uni liga konsorsium bursa grup brimob densus kodam kodim basarnas bmkg wwf asosiasi palang bulan-sabit jaringan perwakilan dana program`);

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
