import type { LanguagePack } from '../pack.js';
import { COUNTRIES } from './countries.js';
import { CUES } from './cues.js';
import { DATES, timestampDay } from './dates.js';
import { EVENTS } from './events.js';
import { MEDIA } from './media.js';
import { INTERVIEWS, NOUNS, PRONOUNS, SYNTAX } from './grammar.js';
import { bodyScale, nameScale, statementScale } from './scales.js';
import { tagger } from './tagger.js';
import { COMPASS } from './places.js';
import { PAGE } from './page.js';
import { MEDIA_HOUSES, NAMED_AFTER, ORGANIZATION_HEADS, TITLES } from './titles.js';
import { ADJECTIVES, CALENDAR, FUNCTION_WORDS, LISTS, PARTICLES, WHOLE_BODIES } from './words.js';
import { NAME_SPELLING } from './name-spelling.js';
import { ZONES } from './zones.js';
import { phraseSet, wordSet } from '../pack.js';

export const id: LanguagePack = {
  code: 'id',
  name: 'Bahasa Indonesia',
  markers: wordSet(`yang dan di dengan untuk pada dari ini itu tidak akan dalam adalah oleh juga sudah telah karena bahwa kata ujar
    mengatakan menurut kepada para saat tersebut namun sementara katanya ujarnya bisa tetapi tutur ucap`),
  foreign: wordSet(`bahawa kerana manakala isnin khamis jumaat ahad selepas awak encik puan sekiranya ialah kereta polis beza mangsa lelaki
    cawangan universiti mahkamah siasatan tahanan menerusi susulan kerajaan berkata`),
  abbreviations:
    wordSet(`dr drs drg drh dra ir prof hj kh no jl tgl st mr mrs ms sdr a.n alm purn plt plh pj pjs rp pt cv ud pdt ust tgk bpk
    moh muh moch mohd abd kel kec kab prov gg ds kol letkol letjen mayjen brigjen irjen komjen kombes kompol`),
  page: PAGE,
  words: {
    adjectives: ADJECTIVES,
    function: FUNCTION_WORDS,
    common: LISTS.common,
    person: LISTS.person,
    acronymNames: wordSet('sby jk ahy btp tgb oso arb hrs hnw lbp syl'),
    place: LISTS.place,
    organization: LISTS.organization,
    particles: PARTICLES,
    compass: COMPASS,
    beforePlaces: wordSet('ke dari kota di'),
    placeHeads: wordSet(
      'jalan jl kelurahan kecamatan desa dusun kampung kabupaten kota provinsi distrik pulau sungai gunung bandara pelabuhan stasiun pasar lapangan terminal waduk penyeberangan bendungan embung dermaga jembatan stadion museum candi benteng dusun banjar nagari',
    ),
    placeOpeners:
      wordSet(`muara ogan musi rejang tulang bangka gunung kulon tanjung hulu tana banggai parigi tojo nusa sumatera jawa kalimantan sulawesi maluku
      papua aceh lampung nias kepulauan pulau lima padang deli toba tapanuli labuhan pakpak humbang mandailing kuantan indragiri rokan penukal bolaang minahasa
      pegunungan puncak lanny teluk raja daerah bandar batu pangkal lubuk sungai kota penajam hulu murung gunung manggarai sumba timor`),
    placing: wordSet('di ke'),
    calendar: CALENDAR,
    called: wordSet('disapa dipanggil alias dijuluki'),
    named: wordSet('bernama'),
    initialled: wordSet('berinisial inisial'),
    alsoKnown: wordSet('alias atau'),
    nicknaming: wordSet('begitu demikian sapaan panggilan julukan'),
  },
  tagger,
  nameScale,
  bodyScale,
  statementScale,
  titles: TITLES,
  organizations: {
    heads: ORGANIZATION_HEADS,
    namedAfter: NAMED_AFTER,
    numbered: wordSet('sd sdn smp smpn sma sman smk smkn mts mtsn tk yonif yonkav yonarmed kodim korem koramil daop divre komisi'),
    whole: new Set([
      ...WHOLE_BODIES,
      ...phraseSet(`komisi pemberantasan korupsi, badan nasional penanggulangan bencana, komisi pemilihan umum, badan pengawas pemilu, mahkamah konstitusi, mahkamah agung,
      dewan perwakilan rakyat, dewan perwakilan daerah, majelis permusyawaratan rakyat, otoritas jasa keuangan, badan pusat statistik, badan intelijen negara, badan pengawas obat dan makanan,
      badan kepegawaian negara, majelis ulama indonesia, palang merah indonesia, ombudsman republik indonesia, bank indonesia, kejaksaan agung, perserikatan bangsa-bangsa`),
    ]),
    foreignJoiners: wordSet('of for and to the on'),
    tails: wordSet(`initiative watch institute center centre foundation group university council network fund association international
      research society college corporation corp company agency committee union`),
    regions: wordSet('provinsi kabupaten kota kecamatan ri'),
    stateBodies:
      wordSet(`kementerian kemlu kemenlu kemhan kemenhan kedutaan konsulat perutusan parlemen senat kongres mahkamah militer tentara angkatan kepolisian
      polisi kejaksaan pengadilan pemerintah`),
    forms: wordSet('pt cv perusahaan bank kampus'),
    optionalHeads: wordSet('partai'),
    states: wordSet('ri'),
    known: phraseSet(
      `pbb, nato, asean, oki, who, imf, unicef, unrwa, unesco, fifa, pssi, tni, polri, dana moneter internasional, program pangan dunia, bank dunia, bank pembangunan asia, organisasi kesehatan dunia,
      organisasi perdagangan dunia, organisasi buruh internasional, badan energi atom internasional, mahkamah internasional, mahkamah pidana internasional, hamas, hizbullah, taliban, google, facebook inc, g20, d-8, opec, wto`,
    ),
    media: MEDIA_HOUSES,
    outlets: phraseSet(
      'radio, tv, televisi, stasiun televisi, koran, surat kabar, harian, majalah, tabloid, portal, kantor berita, situs berita, media',
    ),
    outletTypes: wordSet('pemerintah nasional lokal setempat resmi negara daring ekonomi bisnis swasta berita milik'),
  },
  countries: COUNTRIES,
  zones: ZONES,
  nameSpelling: NAME_SPELLING,
  pronouns: PRONOUNS,
  cues: CUES,
  cuePhrases: [
    ['balik', 'menuduh'],
    ['balik', 'menuding'],
    ['meminta', 'maaf'],
    ['minta', 'maaf'],
    ['memberi', 'tahu'],
    ['mengucapkan', 'terima', 'kasih'],
    ['demikian', 'bunyi'],
    ['demikian', 'pernyataan'],
    ['demikian', 'pesan'],
    ['demikian', 'isi'],
  ],
  syntax: SYNTAX,
  nouns: NOUNS,
  interviews: INTERVIEWS,
  media: MEDIA,
  events: EVENTS,
  dates: DATES,
  sameDay: [
    ['hari', 'yang', 'sama'],
    ['hari', 'itu', 'juga'],
  ],
  timestamp: timestampDay,
};
