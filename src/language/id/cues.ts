import type { StatementAct } from '../../domain/extraction.js';
import type { Cue, CueUse } from '../pack.js';
import { minedWords } from '../pack.js';
import mined from './saying-verbs.json' with { type: 'json' };

/** One line a kind of cue: what it does, where it stands, its words. */
type Row = readonly [act: StatementAct, uses: readonly CueUse[], flags: string, words: string];

const ROWS: readonly Row[] = [
  // Roots that follow what is said: "…," kata X; "…," ujarnya.
  [
    'ASSERT',
    ['tag'],
    '',
    `kata ujar tutur ucap ungkap jelas sebut papar tegas terang tambah imbuh pungkas tulis lanjut tandas beber
    cetus kilah keluh urai klaim kenang sambung timpal jawab sindir kelakar tukas seloroh teriak pekik balas cerita aku puji ejek
    tanggap ulas simpul cuit celetuk canda kritik tuding sanggah kecam nilai duga yakin lapor`,
  ],
  ['ASK', ['tag'], '', 'tanya'],
  ['REQUEST', ['tag'], '', 'pinta seru harap imbau ajak desak pesan saran'],
  ['PROMISE', ['tag'], '', 'janji'],
  ['DENY', ['tag'], '', 'bantah tampik tepis'],
  // Verbs with a clause: X mengatakan (bahwa) …; X mengatakan, …
  [
    'ASSERT',
    ['verb', 'tag'],
    'bare clause',
    'mengatakan mengaku berpendapat beranggapan mengklaim berkata menganggap menduga memperkirakan berkilah berdalih beralasan bersikukuh menuturkan',
  ],
  [
    'ASSERT',
    ['verb', 'tag'],
    'bare',
    `mengatakan menambahkan menjelaskan menyatakan menuturkan menyampaikan menyebutkan menilai melanjutkan
    menyebut mengungkapkan menegaskan memaparkan mencontohkan menekankan mengakui mengaku mengemukakan memastikan
    menceritakan melaporkan memperkirakan menerangkan berpendapat mengklaim menguraikan menjabarkan
    mengutarakan memprediksi menyimpulkan menduga menandaskan membeberkan mengeluhkan mengeluh bercerita
    memandang berujar berkata bertutur berdalih berkilah bersikukuh beralasan menimpali menulis menuliskan mengisahkan
    menuduh menuding mengalkulasi menggarisbawahi menyoroti menganggap membeberkan merinci merincikan menyiratkan
    mengisyaratkan mengungkap mengonfirmasi mengkonfirmasi meramalkan menginformasikan memberitahukan membocorkan menyindir
    mencatat berargumen berseloroh berkelakar menukas menyela mengenang mengibaratkan menggambarkan bersaksi
    bersumpah menyimpulkan mengindikasikan menengarai mensinyalir menyangsikan memerinci mendeskripsikan menggagas mewartakan megatakan mejelaskan menggambarkan berkicau`,
  ],
  ['ASSERT', ['verb', 'tag'], 'bare addressee', 'mengingatkan memperingatkan memberitahu'],
  [
    'ASSERT',
    ['verb'],
    'object',
    `mengapresiasi menyayangkan menyesalkan mengkritik mengkritisi mengecam memuji mengutuk
    menyoal mempersoalkan mengejek menghargai mensyukuri bersyukur`,
  ],
  ['DENY', ['verb'], 'bare object', 'membantah menampik menepis menyangkal menyanggah'],
  ['ASK', ['verb'], 'bare object', 'mempertanyakan menanyakan bertanya'],
  [
    'REQUEST',
    ['verb'],
    'bare object addressed',
    `meminta mengimbau mengajak mendesak mendorong memerintahkan menyerukan memohon
    menginstruksikan mengarahkan menuntut menyarankan menganjurkan memerintah menyuruh menugaskan mengundang`,
  ],
  ['REQUEST', ['verb'], 'bare object', 'berharap mengharapkan mengusulkan merekomendasikan mengimbaukan'],
  ['REQUEST', ['verb', 'tag'], 'bare addressee', 'mewanti-wanti berpesan'],
  ['DENY', ['verb'], 'content-noun', 'menolak'],
  // Verbs without a prefix, as they are spoken: X bilang (bahwa) …; X minta Y …
  ['ASSERT', ['verb', 'tag'], 'bare clause', 'bilang'],
  ['ASSERT', ['verb'], '', 'melihat'],
  ['ASSERT', ['verb', 'tag'], '', 'menanggapi'],
  ['ASSERT', ['verb', 'tag'], 'bare', 'menjawab'],
  ['REQUEST', ['verb'], 'bare object addressed', 'minta'],
  ['PROMISE', ['verb'], 'bare object', 'berjanji menjanjikan bersumpah mengancam'],
  // … and with what somebody stresses, voices or wishes: menekankan pentingnya …, mengungkapkan rasa syukur
  [
    'ASSERT',
    ['verb', 'tag'],
    'bare content-noun',
    'menegaskan menekankan menjelaskan mengungkapkan menyampaikan menyatakan mengingatkan menyoroti mengutarakan menggarisbawahi',
  ],
  ['ASSERT', ['verb'], 'object', 'mengucapkan'],
  ['ASSERT', ['verb', 'tag'], 'bare object', 'membenarkan mengumumkan'],
  // Passives: what is said comes first, or in the sentence before.
  [
    'ASSERT',
    ['passive'],
    '',
    `dikatakan disampaikan dikemukakan diungkapkan dijelaskan ditegaskan dinyatakan dituturkan diutarakan
    dipaparkan diterangkan ditambahkan diceritakan diakui dibenarkan diumumkan disebutkan dilontarkan dikeluhkan
    dilanjutkan diungkap dibeberkan diuraikan`,
  ],
  ['ASSERT', ['passive', 'agentless'], '', 'disebut dinilai dilaporkan didakwa dituduh dituding'],
  ['DENY', ['passive'], '', 'dibantah ditepis ditampik disangkal'],
  ['REQUEST', ['agentless'], 'addressed', 'diminta diimbau didorong didesak diajak diinstruksikan diperintahkan'],
  ['REQUEST', ['agentless'], '', 'diharapkan'],
  ['ASSERT', ['agentless'], '', 'dipandang dianggap diklaim disebut-sebut'],
  // "according to"
  ['ASSERT', ['according'], '', 'menurut'],
  ['ASSERT', ['according'], 'records', 'berdasarkan'],
  ['ASSERT', ['thus'], '', 'demikian'],
  // Nouns with a clause: pernyataan X bahwa …
  [
    'ASSERT',
    ['noun'],
    '',
    'pernyataan keterangan penjelasan pengakuan ucapan kesaksian informasi pendapat pandangan jawaban tanggapan komentar isyarat sinyal protes keluhan kecaman kritikan pujian pembelaan opini ancaman bantahan sanggahan',
  ],
  [
    'REQUEST',
    ['noun'],
    '',
    'imbauan himbauan permintaan permohonan seruan desakan ajakan arahan perintah instruksi tawaran rekomendasi usul teguran',
  ],
];

/** Verbs whose object is often a thing that is told of: a program, a story, a plan. */
const TELLING = new Set(
  'menyampaikan menjelaskan memaparkan menceritakan menguraikan menjabarkan merinci merincikan menggambarkan menyoroti mengutarakan mencontohkan mengemukakan membeberkan menerangkan menulis menuliskan mengisahkan'.split(
    ' ',
  ),
);

function make([act, uses, flags]: Row, word: string): Cue {
  const has = (flag: string): boolean => flags.split(' ').includes(flag);
  return {
    act,
    uses,
    bare: has('bare'),
    object: has('object'),
    addressed: has('addressed'),
    takesAddressee: has('addressee'),
    contentNoun: has('content-noun'),
    clausal: has('clause'),
    tellsOf: TELLING.has(word),
    ofRecords: has('records'),
  };
}

/** Verbs that the papers print often where speech is reported, for those that no row above holds. */
const MINED: readonly Row[] = [
  ['ASSERT', ['tag'], '', minedWords(mined.tag)],
  ['ASSERT', ['verb', 'tag'], 'bare', minedWords(mined.verb)],
  ['REQUEST', ['verb'], 'bare object', minedWords(mined.request)],
  ['ASSERT', ['noun'], '', minedWords(mined.noun)],
  ['REQUEST', ['noun'], '', minedWords(mined.requestNoun)],
];

/** Thoughts that nobody needs to have voiced (docs/reading-guide.md, rule 23). */
const UNVOICED = 'meyakini menyadari merasa';

function build(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const row of ROWS) addRow(cues, row);
  const listed = new Set([...cues.keys(), ...UNVOICED.split(' ')]);
  for (const [act, uses, flags, words] of MINED)
    addRow(cues, [
      act,
      uses,
      flags,
      words
        .split(' ')
        .filter((word) => !listed.has(word))
        .join(' '),
    ]);
  return cues;
}

function addRow(cues: Map<string, Cue>, row: Row): void {
  for (const word of row[3].split(/\s+/)) {
    const cue = make(row, word);
    const known = cues.get(word);
    if (known === undefined) cues.set(word, cue);
    else cues.set(word, { ...known, contentNoun: known.contentNoun || cue.contentNoun, uses: [...new Set([...known.uses, ...cue.uses])] });
  }
}

const CUES_BY_WORD = build();
const quoted = CUES_BY_WORD.get('kata')!;
const told = CUES_BY_WORD.get('memberitahu')!;

export const CUES: ReadonlyMap<string, Cue> = new Map([
  ...CUES_BY_WORD,
  ['memberi tahu', told],
  ...['demikian pernyataan', 'demikian bunyi', 'demikian pesan', 'demikian isi'].map((phrase) => [phrase, quoted] as const),
]);
