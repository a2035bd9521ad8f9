import { namesFromLocale, parseNames, shownName } from '../../text/country-names.js';
import type { LanguagePack } from '../pack.js';

/** Short forms, old spellings and demonyms that CLDR lacks. */
const ALIASES = parseNames(`
US amerika serikat, as, amerika, paman sam; GB inggris, britania raya, britania, kerajaan inggris; RU rusia, russia; UA ukraina, ukraine;
KR korea selatan, korsel; KP korea utara, korut; SA arab saudi, saudi; AE uni emirat arab, uea; NZ selandia baru; PG papua nugini, papua nugini;
TL timor leste, timor-leste; ZA afrika selatan, afsel; NL belanda; DE jerman; FR prancis, perancis; JP jepang; CN tiongkok, china, cina, rrt, rrc;
TW taiwan; IN india; PS palestina; IL israel; TR turki, turkiye, türkiye; MM myanmar, burma; KH kamboja; SG singapura; MY malaysia; PH filipina, pilipina; VN vietnam;
TH thailand, muangthai; BR brasil, brazil; SY suriah, syria; EG mesir; JO yordania; LB lebanon, libanon; IR iran; IQ irak; YE yaman; MA maroko; CH swiss;
SE swedia; NO norwegia; DK denmark; FI finlandia; PL polandia; HU hungaria, hongaria; CZ ceko, republik ceko; GR yunani; ES spanyol; PT portugal; IT italia;
ID indonesia, ri, republik indonesia, nkri; VA vatikan; BE belgia; AT austria; IE irlandia; CL chile, chili; MX meksiko; AR argentina; CO kolombia; PE peru; VE venezuela;
LK sri lanka; PK pakistan; AF afganistan, afghanistan; BD bangladesh; NP nepal; KZ kazakhstan; UZ uzbekistan; SD sudan; SS sudan selatan; CD kongo; ET etiopia, ethiopia;
KE kenya; NG nigeria; LY libya; DZ aljazair; TN tunisia; QA qatar; KW kuwait; OM oman; BH bahrain; SB kepulauan solomon; VU vanuatu; FJ fiji; WS samoa; BY belarus, belarusia;
RS serbia; GE georgia; AM armenia; AZ azerbaijan; HK hong kong; EE estonia; LV latvia; LT lituania, lithuania; SK slovakia, slowakia; SI slovenia, slowenia; HR kroasia; CU kuba`);

const METONYMS = parseNames(`
US washington, washington dc, gedung putih; RU moskow, kremlin; UA kyiv, kiev; GB london, downing street; FR paris, istana elysee; DE berlin; CN beijing; JP tokyo; KR seoul;
KP pyongyang; IN new delhi; PK islamabad; IR teheran; IQ baghdad; IL tel aviv, yerusalem; PS ramallah; EG kairo; SA riyadh; TR ankara; TH bangkok; KH phnom penh; MY kuala lumpur, putrajaya;
PH manila; VN hanoi; MM naypyidaw; LA vientiane; AU canberra; NZ wellington; ID jakarta, istana negara; BE brussels; NL den haag, amsterdam; ES madrid; IT roma; PT lisbon, lisabon; GR athena;
HU budapest; PL warsawa, warsaw; FI helsinki; SE stockholm; NO oslo; DK kopenhagen; CH bern; AT wina; CZ praha; RO bukares; BR brasilia; AR buenos aires; CL santiago; CO bogota; PE lima;
VE caracas; MX mexico city; CU havana; CA ottawa; SY damaskus; LB beirut; JO amman; QA doha; AE abu dhabi; KW kuwait city; YE sanaa; AF kabul; BD dhaka; LK kolombo; NP kathmandu; KZ astana;
KE nairobi; ET addis ababa; SD khartoum; NG abuja; LY tripoli; DZ aljir; MA rabat; TN tunis; RS beograd; BY minsk; GE tbilisi; AM yerevan; AZ baku; TW taipei; UY montevideo; TL dili; PG port moresby; SB honiara; FJ suva; VU port vila`);

export const COUNTRIES: LanguagePack['countries'] = {
  names: new Map([...namesFromLocale('id'), ...ALIASES]),
  metonyms: METONYMS,
  seats: new Set(['kremlin', 'gedung putih', 'downing street', 'istana elysee']),
  nameOf: shownName('id'),
  home: 'ID',
};
