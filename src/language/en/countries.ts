import { namesFromLocale, parseNames, shownName } from '../../text/country-names.js';
import type { LanguagePack } from '../pack.js';

const ALIASES = parseNames(`
US united states, u.s., us, u.s, usa, america, american, americans; GB britain, uk, u.k., united kingdom, british, england; RU russia, russian, russians; UA ukraine, ukrainian; CN china, chinese;
TW taiwan, taiwanese; JP japan, japanese; KR south korea, south korean; KP north korea, north korean; DE germany, german; FR france, french; IT italy, italian; ES spain, spanish; NL netherlands, dutch;
BE belgium, belgian; PL poland, polish; SE sweden, swedish; NO norway, norwegian; FI finland, finnish; DK denmark, danish; GR greece, greek; TR turkey, turkish; EG egypt, egyptian; IL israel, israeli;
PS palestine, palestinian, palestinians; SA saudi arabia, saudi; AE united arab emirates, uae, emirati; QA qatar, qatari; IR iran, iranian; IQ iraq, iraqi; SY syria, syrian; JO jordan, jordanian; LB lebanon, lebanese;
IN india, indian; PK pakistan, pakistani; BD bangladesh, bangladeshi; LK sri lanka, sri lankan; ID indonesia, indonesian; MY malaysia, malaysian; SG singapore, singaporean; TH thailand, thai; VN vietnam, vietnamese;
PH philippines, philippine, filipino; KH cambodia, cambodian; MM myanmar, burmese; AU australia, australian; NZ new zealand; PG papua new guinea; SB solomon islands, solomons; FJ fiji, fijian;
CA canada, canadian; MX mexico, mexican; BR brazil, brazilian; AR argentina, argentine; CL chile, chilean; CO colombia, colombian; PE peru, peruvian; VE venezuela, venezuelan; CU cuba, cuban; EC ecuador;
ZA south africa, south african; NG nigeria, nigerian; KE kenya, kenyan; ET ethiopia, ethiopian; SD sudan, sudanese; TD chad, chadian; SO somalia, somali; UG uganda, ugandan; RW rwanda; CD congo, congolese;
CH switzerland, swiss; AT austria, austrian; HU hungary, hungarian; CZ czech republic, czech; RO romania, romanian; RS serbia, serbian; KZ kazakhstan, kazakh; BY belarus; IE ireland, irish; PT portugal, portuguese`);

const METONYMS = parseNames(`
US washington, white house; GB london, downing street; RU moscow, kremlin; UA kyiv; CN beijing; TW taipei; JP tokyo; KR seoul; KP pyongyang; DE berlin; FR paris; IT rome; ES madrid; BE brussels; TR ankara; EG cairo;
IL jerusalem; PS ramallah; SA riyadh; AE abu dhabi; QA doha; IR tehran; IQ baghdad; SY damascus; IN new delhi; PK islamabad; ID jakarta; MY kuala lumpur, putrajaya; TH bangkok; VN hanoi; PH manila; KH phnom penh;
AU canberra; NZ wellington; SB honiara; CA ottawa; MX mexico city; BR brasilia; CO bogota; VE caracas; CU havana; SD khartoum; TD n'djamena; CH bern; KE nairobi; ET addis ababa`);

export const COUNTRIES: LanguagePack['countries'] = {
  names: new Map([...namesFromLocale('en'), ...ALIASES]),
  metonyms: METONYMS,
  seats: new Set(['white house', 'kremlin', 'downing street']),
  nameOf: shownName('en'),
  home: null,
};
