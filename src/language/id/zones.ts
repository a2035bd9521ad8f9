import { zoneTable } from '../../text/zone-table.js';
import type { LanguagePack } from '../pack.js';

/** Papers of central and eastern Indonesia, an hour or two before Jakarta. */
export const ZONES: LanguagePack['zones'] = {
  publishers: zoneTable(`
Asia/Makassar pos kupang, poskupang.com, kupang.tribunnews.com, timor express, timorexpress.fajar.co.id, victory news, victorynews.id, flores pos, ekora ntt, ekorantt.com, florespos.net,
  fajar, harian fajar, fajar.co.id, tribun timur, makassar.tribunnews.com, berita kota makassar, beritakotamakassar.com, rakyat sulsel, rakyatsulsel.fajar.co.id,
  bali post, balipost.com, nusabali, nusa bali, nusabali.com, radar bali, radarbali.jawapos.com, tribun bali, bali.tribunnews.com, denpost, lombok post, lombokpost.jawapos.com, suara ntb, suarantb.com,
  radar lombok, radarlombok.co.id, banjarmasin post, banjarmasin.tribunnews.com, kalimantan post, kalimantanpost.com, radar banjarmasin, radarbanjarmasin.jawapos.com,
  kaltim post, kaltimpost.jawapos.com, tribun kaltim, kaltim.tribunnews.com, samarinda pos, radar tarakan, manado post, manadopost.jawapos.com, tribun manado, manado.tribunnews.com,
  kendari pos, kendaripos.fajar.co.id, radar sulteng, radarsulteng.id, mercusuar, tribun palu, palu.tribunnews.com, gorontalo post, hargo.co.id, radar sulbar;
Asia/Jayapura cenderawasih pos, ceposonline.com, jubi, jubi.id, tabloid jubi, suara papua, suarapapua.com, papua pos, radar sorong, radarsorong.id, tribun papua, papua.tribunnews.com,
  ambon ekspres, ambonekspres.com, siwalima, siwalimanews.com, rakyat maluku, tribun ambon, ambon.tribunnews.com, malut post, malutpost.com, tribun ternate, ternate.tribunnews.com`),
  home: 'Asia/Jakarta',
};
