import type { Family } from './short-parts.js';
import { MINISTRIES, family, fieldParts, readFamilies } from './short-parts.js';

/**
 * Bodies that papers write in one word, out of the first syllables of several: `Disdukcapil` is the *dinas kependudukan dan pencatatan sipil*,
 * `Satresnarkoba` the *satuan reserse narkoba*. Read by their parts, as short titles are.
 */

const POLICE = `da kepolisian daerah, res kepolisian resor, resta kepolisian resor kota, restabes kepolisian resor kota besar, restro kepolisian resor metropolitan,
  sek kepolisian sektor, sekta kepolisian sektor kota, subsektor kepolisian subsektor`;
const GOVERNMENTS =
  'da daerah, prov provinsi, daprov daerah provinsi, kab kabupaten, dakab daerah kabupaten, kot kota, dakot daerah kota, des desa, kec kecamatan';
const MILITARY =
  'dam daerah militer, rem resor militer, dim distrik militer, ramil rayon militer, armada armada, gabwilhan gabungan wilayah pertahanan';
const PROSECUTION = 'jari kejaksaan negeri, jati kejaksaan tinggi, jagung kejaksaan agung';
const SECRETARIATS = 'da daerah, wan dewan, jen jenderal, neg negara, kab kabinet, kot kota, wapres wakil presiden';

/** Those that no part opens for others. */
const BODIES = `bareskrim badan reserse kriminal, baharkam badan pemeliharaan keamanan, baintelkam badan intelijen keamanan, basarnas badan pencarian dan pertolongan,
  bakamla badan keamanan laut, bulog badan urusan logistik, balitbang badan penelitian dan pengembangan, bapenda badan pendapatan daerah,
  bappeda badan perencanaan pembangunan daerah, bappenas badan perencanaan pembangunan nasional, bawaslu badan pengawas pemilu, panwaslu panitia pengawas pemilu,
  panwascam panitia pengawas pemilu kecamatan, bumdes badan usaha milik desa, kanwil kantor wilayah, kantah kantor pertanahan, lapas lembaga pemasyarakatan,
  bapas balai pemasyarakatan, rutan rumah tahanan, rupbasan rumah penyimpanan benda sitaan, korlantas korps lalu lintas, korbrimob korps brigade mobil,
  densus detasemen khusus, satgas satuan tugas, puskesmas pusat kesehatan masyarakat, puspom pusat polisi militer, puspen pusat penerangan,
  yonif batalyon infanteri, yonkav batalyon kavaleri, yonarmed batalyon artileri medan, yonarhanud batalyon artileri pertahanan udara, yonzipur batalyon zeni tempur,
  brigif brigade infanteri, divif divisi infanteri, lanal pangkalan angkatan laut, lantamal pangkalan utama angkatan laut, lanud pangkalan udara,
  denpom detasemen polisi militer, pomdam polisi militer kodam, rindam resimen induk kodam, kormar korps marinir, kodiklat komando pendidikan dan latihan,
  kostrad komando cadangan strategis angkatan darat, kopassus komando pasukan khusus, paspampres pasukan pengamanan presiden,
  rsud rumah sakit umum daerah, rsup rumah sakit umum pusat, rspad rumah sakit pusat angkatan darat, rspal rumah sakit pusat angkatan laut,
  rspau rumah sakit pusat angkatan udara, rsko rumah sakit ketergantungan obat, rsia rumah sakit ibu dan anak,
  smpn sekolah menengah pertama negeri, sman sekolah menengah atas negeri, smkn sekolah menengah kejuruan negeri, mtsn madrasah tsanawiyah negeri`;

/** Made of the same parts and no bodies: a guard, and words too short to be sure of. */
const NO_BODIES = new Set(['satpam', 'satau', 'satad', 'satal', 'bidau', 'bidad', 'bidal', 'ditau', 'dital', 'disal', 'disau']);

let known: readonly Family[] | null = null;

function families(): readonly Family[] {
  const fields = fieldParts();
  const offices = (prefix: string, long: string): Family => ({ prefix, long, first: fields, then: fields });
  return [
    family('kemen', 'kementerian', `${MINISTRIES}, hut kehutanan`),
    offices('dis', 'dinas'),
    offices('din', 'dinas'),
    offices('sudin', 'suku dinas'),
    offices('sat', 'satuan'),
    offices('dit', 'direktorat'),
    offices('div', 'divisi'),
    offices('bid', 'bidang'),
    family('dit', 'direktorat', 'jen jenderal'),
    family('pol', '', POLICE),
    family('pem', 'pemerintah', GOVERNMENTS),
    family('ko', 'komando', MILITARY),
    family('ke', '', PROSECUTION),
    family('set', 'sekretariat', SECRETARIATS),
    family('', '', BODIES),
  ];
}

/** How every one of them begins. */
const OPENING = /^(?:di|ke|ko|pe|po|sa|se|su|bi|ba|la|ru|yo|de|br|pu|ka|rs|sm|mt)/u;

/** The body that a short name stands for, in full; null for a word that is none. `word` is lower case. */
export function longBody(word: string): string | null {
  if (word.length < 4 || !OPENING.test(word) || NO_BODIES.has(word)) return null;
  known ??= families();
  return readFamilies(word, known);
}

/** Whether a word is a body's name in short: `Disdukcapil`, `Polresta`, `Kodim`. */
export const isShortBody = (word: string): boolean => longBody(word) !== null;
