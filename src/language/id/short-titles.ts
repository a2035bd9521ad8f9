import { remember } from '../../domain/remember.js';

/**
 * Offices that papers write in one word, out of the first syllables of several: `Kadinkes` is the *kepala dinas kesehatan*, `Wakapolsek` the
 * *wakil kepala kepolisian sektor*. The parts are few, what is made of them is not; so such a word is read by its parts.
 */

import type { Family } from './short-parts.js';
import { COMMANDS, FIELDS, FORCES, MINISTRIES, UNITS, family, fieldParts, parts, readFamilies } from './short-parts.js';

const SECRETARIATS = `da daerah, daprov daerah provinsi, dakab daerah kabupaten, dakot daerah kota, dako daerah kota, prov provinsi, kab kabupaten, kot kota,
  des desa, cam camat, mat camat, wan dewan, jen jenderal, um umum, dis dinas`;

const PROSECUTORS = `pidum pidana umum, pidsus pidana khusus, pidmil pidana militer, intel intelijen, datun perdata dan tata usaha negara, was pengawasan, bin pembinaan`;
const REGIONS = 'gub gubernur, bup bupati, wali wali kota, walkot wali kota, kot wali kota';
const COORDINATORS = 'lap lapangan, wil wilayah, da daerah, cam kecamatan, nas nasional, prov provinsi, kab kabupaten';
const CHIEFS = 'ad angkatan darat, al angkatan laut, au angkatan udara, dam kodam, rem korem, dim kodim';

const withDeputy = (deputy: string, own: Family): Family[] => [own, { ...own, prefix: deputy, long: `wakil ${own.long}` }];

function families(): readonly Family[] {
  const fields = fieldParts();
  return [
    ...withDeputy('waka', family('ka', 'kepala', UNITS, parts(FIELDS, UNITS))),
    ...withDeputy('wakas', family('kas', 'kepala staf', CHIEFS)),
    ...withDeputy('wadir', family('dir', 'direktur', `ut utama, jen jenderal, eks eksekutif, ${FIELDS}`, fields)),
    ...withDeputy('wadi', family('di', 'direktur', 'reskrimum reserse kriminal umum, reskrimsus reserse kriminal khusus')),
    ...withDeputy('wadan', family('dan', 'komandan', COMMANDS, fields)),
    ...withDeputy('wapang', family('pang', 'panglima', FORCES)),
    ...withDeputy('wamen', family('men', 'menteri', MINISTRIES)),
    ...withDeputy('wasek', family('sek', 'sekretaris', SECRETARIATS)),
    ...withDeputy('waket', family('ket', 'ketua', 'um umum')),
    family('wa', 'wakil', REGIONS),
    family('jam', 'jaksa agung muda', PROSECUTORS),
    family('as', 'asisten', `${PROSECUTORS}, ops operasi, pers personel, log logistik, rena perencanaan, sdm sumber daya manusia`),
    family('kor', 'koordinator', COORDINATORS),
  ];
}

/** Units whose field may be a part that nobody has listed: `kadis-…`. */
const OPEN = /^((?:wa)?ka(?:dis|sudin|bid|bag|div|sub(?:bag|bid|dit|si)))\p{L}{3,}$/u;

/** How every one of them begins: what is no such word is told at once. */
const OPENING = /^(?:w?a?(?:ka|di|da|pa|me|se|ke)|wa|ja|as|ko)/u;

let known: readonly Family[] | null = null;

/**
 * The office that a short title stands for, in full: `kadinkes` is `kepala dinas kesehatan`. Where only its head is known the rest is kept as it
 * stands (`kepala dinas xyz`). Null for a word that is no short title. `word` is lower case.
 */
export const longTitle = (word: string): string | null => (OPENING.test(word) ? readTitle(word) : null);

const readTitle = remember((word): string | null => {
  known ??= families();
  const long = readFamilies(word, known);
  if (long !== null) return long;
  const head = OPEN.exec(word)?.[1];
  return head === undefined ? null : `${longTitle(head)!} ${word.slice(head.length)}`;
});

/** Whether a word is a short title: `Kadispora`, `Wakapolsek`, `Danramil`. */
export const isShortTitle = (word: string): boolean => longTitle(word) !== null;
