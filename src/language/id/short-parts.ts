import { remember } from '../../domain/remember.js';

/** Parts of words that are made of the first syllables of several, with what each stands for; and how a word is read by them. */

export type Parts = ReadonlyMap<string, string>;

/** `hub perhubungan, kes kesehatan`: a part and what it stands for. */
export const parts = (...lists: string[]): Parts =>
  new Map(
    lists
      .flatMap((list) => list.split(','))
      .map((row) => row.trim().split(/\s+/))
      .map(([short, ...long]) => [short!, long.join(' ')] as const),
  );

/** Bodies and units that have a head. */
export const UNITS = `dis dinas, sudin suku dinas, bag bagian, bid bidang, biro biro, sat satuan, satgas satuan tugas, nit unit, si seksi, sie seksi, subag subbagian,
  pen penerangan, div divisi, dit direktorat, pus pusat, ban badan, badan badan, balitbang badan penelitian dan pengembangan, bareskrim badan reserse kriminal,
  baharkam badan pemeliharaan keamanan, baintelkam badan intelijen keamanan, bais badan intelijen strategis, binda badan intelijen negara daerah,
  basarnas badan pencarian dan pertolongan, bakamla badan keamanan laut, bulog badan urusan logistik, cab cabang, kanwil kantor wilayah, wil wilayah,
  lapas lembaga pemasyarakatan, bapas balai pemasyarakatan, rutan rumah tahanan, polri kepolisian negara, polda kepolisian daerah, polres kepolisian resor,
  polresta kepolisian resor kota, polrestabes kepolisian resor kota besar, polrestro kepolisian resor metropolitan, polresmetro kepolisian resor metropolitan,
  polsek kepolisian sektor, polsekta kepolisian sektor kota, pospol pos polisi, korlantas korps lalu lintas, korbrimob korps brigade mobil,
  densus detasemen khusus, jari kejaksaan negeri, jati kejaksaan tinggi, cabjari cabang kejaksaan negeri, des desa, dus dusun, ling lingkungan,
  prodi program studi, jur jurusan, puskes pusat kesehatan, puskesmas pusat kesehatan masyarakat, upt unit pelaksana teknis, uptd unit pelaksana teknis daerah,
  daop daerah operasi, daker daerah kerja, poksi kelompok fraksi, posko pos komando, tim tim, laksa pelaksana`;

/** Units that only stand before another part: `kasub-bag`, `karo-penmas`, `kadin-kes`. */
const OPENERS = parts('sub sub-, ro biro, din dinas, kan kantor');

/** What a unit is there for. */
export const FIELDS = `hub perhubungan, kes kesehatan, dokkes kedokteran dan kesehatan, dik pendidikan, dikbud pendidikan dan kebudayaan, bud kebudayaan,
  par pariwisata, parekraf pariwisata dan ekonomi kreatif, pora pemuda dan olahraga, sos sosial, naker tenaga kerja, nakertrans tenaga kerja dan transmigrasi,
  trans transmigrasi, dag perdagangan, indag perindustrian dan perdagangan, perin perindustrian, kop koperasi, ukm usaha kecil dan menengah,
  kominfo komunikasi dan informatika, info informasi, dukcapil kependudukan dan pencatatan sipil, damkar pemadam kebakaran, tan pertanian, pertan pertanian,
  bun perkebunan, hut kehutanan, nak peternakan, kan perikanan, lh lingkungan hidup, lhk lingkungan hidup dan kehutanan, pu pekerjaan umum,
  pupr pekerjaan umum dan perumahan rakyat, perkim perumahan dan kawasan permukiman, pangan pangan, arpus kearsipan dan perpustakaan,
  pmd pemberdayaan masyarakat dan desa, esdm energi dan sumber daya mineral, psda pengelolaan sumber daya air, kumham hukum dan hak asasi manusia, kum hukum,
  hukum hukum, humas hubungan masyarakat, pen penerangan, dam kodam, rem korem,
  datin data dan informasi, mas masyarakat, kesra kesejahteraan rakyat, pem pemerintahan, um umum, keu keuangan, sdm sumber daya manusia, peg kepegawaian,
  ren perencanaan, log logistik, min administrasi, ops operasi, opsnal operasional, sumda sumber daya, lantas lalu lintas, laka kecelakaan,
  patwal patroli dan pengawalan, gakkum penegakan hukum, turjawali pengaturan penjagaan pengawalan dan patroli, dikyasa pendidikan dan rekayasa,
  kamsel keamanan dan keselamatan, regident registrasi dan identifikasi, reskrim reserse kriminal, reskrimum reserse kriminal umum, reskrimsus reserse kriminal khusus,
  krimum kriminal umum, krimsus kriminal khusus, resnarkoba reserse narkoba, resnarkotika reserse narkotika, narkoba narkoba, intel intelijen,
  intelkam intelijen keamanan, binmas pembinaan masyarakat, bin pembinaan, samapta samapta, sabhara samapta bhayangkara, shabara samapta bhayangkara,
  brimob brigade mobil, polair polisi perairan, polairud polisi perairan dan udara, pamobvit pengamanan objek vital, pam pengamanan,
  tahti tahanan dan barang bukti, propam profesi dan pengamanan, provos provos, paminal pengamanan internal, dalops pengendalian operasi, was pengawasan,
  tipikor tindak pidana korupsi, tipiter tindak pidana tertentu, jatanras kejahatan dan kekerasan, ranmor kendaraan bermotor, resmob reserse mobil,
  ppa perlindungan perempuan dan anak, pidum pidana umum, pidsus pidana khusus, pidmil pidana militer, datun perdata dan tata usaha negara,
  labfor laboratorium forensik, ad angkatan darat, al angkatan laut, au angkatan udara`;

/** Bodies of the army and police that a commander leads. */
export const COMMANDS = `ramil komando rayon militer, posramil pos komando rayon militer, dim komando distrik militer, rem komando resor militer, dam komando daerah militer,
  yon batalyon, yonif batalyon infanteri, yonkav batalyon kavaleri, yonarmed batalyon artileri medan, yonzipur batalyon zeni tempur, brigif brigade infanteri,
  divif divisi infanteri, men resimen, menif resimen infanteri, ki kompi, ton peleton, ru regu, pos pos, sat satuan, satgas satuan tugas, sektor sektor,
  lanal pangkalan angkatan laut, lantamal pangkalan utama angkatan laut, lanud pangkalan udara, pom polisi militer, pomdam polisi militer kodam,
  puspom pusat polisi militer, denpom detasemen polisi militer, den detasemen, unit unit, jen jenderal, rindam resimen induk kodam, kormar korps marinir,
  korbrimob korps brigade mobil, kodiklat komando pendidikan dan latihan, sesko sekolah staf dan komando, paspampres pasukan pengamanan presiden`;

export const FORCES = `dam komando daerah militer, kostrad komando cadangan strategis angkatan darat, koarmada komando armada, kolinlamil komando lintas laut militer,
  koopsau komando operasi angkatan udara, koopsud komando operasi udara, kogabwilhan komando gabungan wilayah pertahanan, divif divisi infanteri`;

export const MINISTRIES = `lu luar negeri, dagri dalam negeri, keu keuangan, han pertahanan, kes kesehatan, sos sosial, hub perhubungan, hut kehutanan,
  lhk lingkungan hidup dan kehutanan, tan pertanian, dag perdagangan, perin perindustrian, kop koperasi, kopukm koperasi dan usaha kecil dan menengah,
  kumham hukum dan hak asasi manusia, kum hukum, kominfo komunikasi dan informatika, komdigi komunikasi dan digital, dikbud pendidikan dan kebudayaan,
  dikbudristek pendidikan kebudayaan riset dan teknologi, dikdasmen pendidikan dasar dan menengah, diknas pendidikan nasional, ristek riset dan teknologi,
  ristekdikti riset teknologi dan pendidikan tinggi, pora pemuda dan olahraga, par pariwisata, parekraf pariwisata dan ekonomi kreatif,
  pupr pekerjaan umum dan perumahan rakyat, pupera pekerjaan umum dan perumahan rakyat, des desa, desa desa, pan pendayagunaan aparatur negara,
  panrb pendayagunaan aparatur negara dan reformasi birokrasi, aker ketenagakerjaan, naker ketenagakerjaan, ag agama, kp kelautan dan perikanan,
  pppa pemberdayaan perempuan dan perlindungan anak, sesneg sekretaris negara, setneg sekretaris negara, ko koordinator,
  kopolhukam koordinator politik hukum dan keamanan, komarves koordinator kemaritiman dan investasi, kopmk koordinator pembangunan manusia dan kebudayaan`;

/** Words that one part opens. */
export interface Family {
  prefix: string;
  long: string;
  first: Parts;
  /** What may follow the first part. */
  then: Parts;
}

export const family = (prefix: string, long: string, first: string, then?: Parts): Family => ({
  prefix,
  long,
  first: parts(first),
  then: then ?? new Map(),
});

/** What a word of one of the families stands for, in full; null for none. */
export function readFamilies(word: string, families: readonly Family[]): string | null {
  for (const { prefix, long, first, then } of families) {
    if (!word.startsWith(prefix)) continue;
    const rest = readParts(word, prefix.length, first, then);
    if (rest !== null) return `${long} ${rest.replaceAll('- ', '')}`.trim();
  }
  return null;
}

let fields: Parts | null = null;
export const fieldParts = (): Parts => (fields ??= parts(FIELDS));

/** Whether a word is what an office is for, in short: `reskrim`, `penkum`, `pidsus`. A word of two letters or three may be much else. */
export const isShortField = remember((word) => word.length > 3 && readParts(word, 0, fieldParts(), fieldParts()) !== null);

function readParts(word: string, at: number, first: Parts, then: Parts): string | null {
  for (let end = word.length; end > at; end--) {
    const part = word.slice(at, end);
    const long = first.get(part) ?? (end < word.length ? OPENERS.get(part) : undefined);
    if (long === undefined) continue;
    const rest = end === word.length ? '' : readParts(word, end, then, then);
    if (rest !== null) return rest === '' ? long : `${long} ${rest}`;
  }
  return null;
}
