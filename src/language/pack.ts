import type { EventKind, EventStatus, StatementAct } from '../domain/extraction.js';
import type { DateRule } from '../text/date-rules.js';
import type { Calibrated, Scale } from '../text/scale.js';
import type { TaggerModel } from '../text/tagger.js';

/** How a cue stands to the words that it reports. */
export type CueUse =
  /** After or inside what is said: `"…," kata X`, `…, ujarnya`. */
  | 'tag'
  /** Between speaker and content: `X mengatakan (bahwa) …`. */
  | 'verb'
  /** Content first, the speaker after it: `… dikemukakan (oleh) X`. */
  | 'passive'
  /** Content on both sides, no speaker: `… dinilai …`. */
  | 'agentless'
  /** `menurut X, …`, `according to X`. */
  | 'according'
  /** A noun with its speaker and a clause: `pernyataan X bahwa …`. */
  | 'noun'
  /** Behind what was said, with a name alone: `…, demikian X`. */
  | 'thus';

export interface Cue {
  act: StatementAct;
  uses: readonly CueUse[];
  /** The clause may follow without a complementizer. */
  bare: boolean;
  /** An object without a clause may be the content: `membantah tuduhan itu`. */
  object: boolean;
  /** Its object is the one spoken to. */
  addressed: boolean;
  /** `told X that …`: the object is the one spoken to and no part of the content. */
  takesAddressee: boolean;
  /** Its object is content only where it is a word like `tuduhan`: `menolak tuduhan itu`. */
  contentNoun: boolean;
  /** What follows it is often a thing that is told of, which is no clause: `menjelaskan program pendidikan murah`. */
  tellsOf: boolean;
  /** It names a source only with what that one wrote down: `berdasarkan data X`. */
  ofRecords: boolean;
  /** What follows it is a clause whatever it is made of: `mengatakan harga beras stabil`. */
  clausal: boolean;
}

export interface PagePatterns {
  /** A line that is page furniture by itself. */
  line: RegExp;
  /** A line after which a list of other articles' titles follows. */
  list: RegExp;
  /** A line from which on nothing is the article any more. */
  tail: RegExp;
  /** A picture's caption or credit. */
  caption: RegExp;
  /** The start of a line that is a credit; what follows it glued on is not. */
  credit: RegExp;
  /** A line that gives the moment of publication. */
  timestamp: RegExp;
}

export interface TitleWords {
  /** First words of a title, longest first matched: `perdana menteri`, `kepala`. */
  heads: ReadonlySet<string>;
  /** Heads of professions, which are a role only where they tie to a body. */
  professions: ReadonlySet<string>;
  /** Nouns for people, written small before a name that is theirs: `penyanyi X`. A role only where a named organization follows. */
  callings: ReadonlySet<string>;
  /** Of a party's people without an office in it. */
  partisans: ReadonlySet<string>;
  former: ReadonlySet<string>;
  candidate: ReadonlySet<string>;
  /** Behind a title: chosen, not yet in office. */
  elect: ReadonlySet<string>;
  /** The same, glued to the office: `president-elect`. */
  electHead: RegExp;
  /** A minister's office with its portfolio; what it captures is the office without. */
  portfolio: RegExp;
  acting: ReadonlySet<string>;
  deputy: ReadonlySet<string>;
  /** Ranks, degrees, terms of address: stand before a name and are no part of it or of a title. */
  ranks: ReadonlySet<string>;
  /** Ranks of two words, the parts of which are names by themselves: `tan sri`. */
  rankPairs: ReadonlySet<string>;
  /** Those of them that only go on with a rank: `besar`, `muda`. */
  rankParts: ReadonlySet<string>;
  /** Offices that serve a person: `pengacara`. */
  personal: ReadonlySet<string>;
  /** Offices of a state: without a country named they are the publisher's country's. */
  national: ReadonlySet<string>;
  /** Words that make an office one of a state: `kepresidenan`. */
  governmental: ReadonlySet<string>;
  /** Offices of a town, district or province. */
  local: ReadonlySet<string>;
  /** Offices behind which a town's, district's or province's name stands for the body: `Kapolres Demak`. */
  territorial: ReadonlySet<string>;
  /** Words that go on with a title: `bidang`, `humas`, `umum`. */
  fields: ReadonlySet<string>;
  /** The country may stand in front: `Indonesian Foreign Minister`. */
  bodyBefore: boolean;
  /** Titles, by their common key, beside which nobody holds such another one of another body: they fill a working life. */
  posts: ReadonlySet<string>;
  /** The country that alone has such offices, by the title's common key or the first word of the body. */
  home: { country: string; titles: ReadonlySet<string>; bodies: ReadonlySet<string> } | null;
  /** First words of bodies whose every office is such a one. */
  postBodies: ReadonlySet<string>;
  /** Before a place's name in a body: `DKI`. */
  regionMarks: ReadonlySet<string>;
  /** Words that may join two parts of a title: `dan`, `for`. */
  joiners: ReadonlySet<string>;
  /** Prepositions between an office and its body: `pada`. */
  seats: ReadonlySet<string>;
  /** Between a name and the office that it holds: `selaku`. */
  holding: ReadonlySet<string>;
  /** Join two offices of one person: `yang juga`, `sekaligus`, `/`. */
  links: ReadonlySet<string>;
  /** Between a country and the holder of a national office who acts for it: `melalui`. */
  represents: ReadonlySet<string>;
  /** Between a name and an office that it is told to hold: `yang juga`, `selaku`, `menjabat sebagai`; and those of them without which it is not told. */
  being: ReadonlySet<string>;
  beingCores: ReadonlySet<string>;
  /** Number an office by its holders: `ke-3`, `ketiga`. */
  ordinal: RegExp;
  /** Behind an office and its body: for how long, or how it is held (`periode`, `petahana`, `saat itu`). */
  terms: ReadonlySet<string>;
  /** Between an office and the side that its holder is of: `dari Fraksi X`. */
  sides: ReadonlySet<string>;
  /** Nouns of what an office is for, by their form: `pelatihan`, `keagamaan`. */
  abstract: RegExp;
  /** Common key of titles that are written in several ways. */
  keys: ReadonlyMap<string, string>;
  /** Titles that one person holds at a time. */
  single: ReadonlySet<string>;
}

export interface NounPhrases {
  /** Heads of groups of people without a name: `wartawan`, `warga`. */
  groups: ReadonlySet<string>;
  /** Groups that a place belongs to: `warga di Distrik X`. */
  locals: ReadonlySet<string>;
  /** Words before a head that are no part of its name: `para`, `seorang`. */
  determiners: ReadonlySet<string>;
  /** Words after a head that point back: `itu`, `tersebut`. */
  pointers: ReadonlySet<string>;
  /** Before a noun they point back: `sang`. */
  honours: ReadonlySet<string>;
  /** Before a noun: many of them (`para`, `several`). */
  many: ReadonlySet<string>;
  /** Nouns for one person that are no office: `perempuan`. */
  single: ReadonlySet<string>;
  /** Before the name of somebody who may bear another's: `istri`, `ibu negara` Iriana Joko Widodo. */
  kin: ReadonlySet<string>;
  /** Nouns for any organization: `lembaga`. */
  bodies: ReadonlySet<string>;
  /** Articles: `sebuah`, `a`. */
  articles: ReadonlySet<string>;
  /** Small words that may describe an occasion: `bersama`, `kerja`. */
  describes: ReadonlySet<string>;
  /** Words that end a noun phrase. */
  breakers: ReadonlySet<string>;
  /** A noun for a government: what stands behind it is the country. */
  government: RegExp;
}

/** A noun; a verb whose subject does it, with an object or without; a verb whose subject it is done to. */
export type EventForm = 'noun' | 'active' | 'middle' | 'passive';
export interface EventCue {
  words: readonly string[];
  kind: EventKind;
  form: EventForm;
  /** Words of one topic tell of one event in an article: who drafts a law, who passes it and when. */
  topic?: string;
  status?: EventStatus;
}

/**
 * All that the reader has to know of a language. A pack is data and pure functions over the text; it never decides anything
 * about an article by itself. Words are lower case.
 */
export interface LanguagePack {
  code: string;
  /** The language's own name. */
  name: string;
  /** Frequent words by which its texts are told from others. */
  markers: ReadonlySet<string>;
  /** Words of its nearest neighbours that it never uses. */
  foreign: ReadonlySet<string>;
  /** Written with a full stop that ends no sentence. */
  abbreviations: ReadonlySet<string>;
  page: PagePatterns;
  words: {
    /** Function words: never a name, also with a capital. */
    function: ReadonlySet<string>;
    /** Words known to be written small inside a sentence. */
    common: ReadonlySet<string>;
    /** Words that say what something is like: `stabil`. */
    adjectives: ReadonlySet<string>;
    person: ReadonlySet<string>;
    /** People whom the papers call by letters: SBY. */
    acronymNames: ReadonlySet<string>;
    place: ReadonlySet<string>;
    organization: ReadonlySet<string>;
    /** Words that follow a place's name and belong to it: `barat`. */
    compass: ReadonlySet<string>;
    /** Words before a place's name: `kelurahan`, `jalan`. */
    placeHeads: ReadonlySet<string>;
    /** Behind these a capital is a town, no government. */
    beforePlaces: ReadonlySet<string>;
    /** First words of places of two words: `muara`, `nusa`. */
    placeOpeners: ReadonlySet<string>;
    /** Prepositions that only a place follows: `di`, `ke`. */
    placing: ReadonlySet<string>;
    /** Small words inside a name: `bin`, `van`. */
    particles: ReadonlySet<string>;
    /** Words before a nickname: `akrab disapa X`. */
    called: ReadonlySet<string>;
    /** Before a name: `bernama`. */
    named: ReadonlySet<string>;
    /** Before letters that stand for somebody's name: `berinisial`. */
    initialled: ReadonlySet<string>;
    /** Join a name and another one of the same person: `alias`, `atau`. */
    alsoKnown: ReadonlySet<string>;
    /** Open what tells of an earlier name that it is a nickname: `begitu X disapa`, `sapaan X`. */
    nicknaming: ReadonlySet<string>;
    /** Words of the calendar. */
    calendar: ReadonlySet<string>;
  };
  /** Tells people, organizations and places among capitalised words; null where none is trained. */
  tagger: (() => TaggerModel) | null;
  /** Weighs whether a run of capitals is a person's name; null where no weights are trained. */
  nameScale: (() => Scale) | null;
  /** Weighs whether, and where it ends, a run of capitals is a body's name. */
  bodyScale: (() => Scale) | null;
  /** Weighs how sure a statement is; null where no weights are trained. */
  statementScale: (() => Calibrated) | null;
  titles: TitleWords;
  organizations: {
    /** First words of an organization's name, or its only word: `kementerian`, `polda`. */
    heads: ReadonlySet<string>;
    /** Names that are whole and go on with a place at most: `Komisi Pemberantasan Korupsi`. */
    whole: ReadonlySet<string>;
    /** Heads whose next word is the name's own: `Universitas Airlangga`. */
    namedAfter: ReadonlySet<string>;
    /** Words behind which a number is part of the name: `SDN Cilincing 07`, `Daop 8`. */
    numbered: ReadonlySet<string>;
    /** Words that add a region to an organization's name: `Provinsi`. */
    regions: ReadonlySet<string>;
    /** Small words inside names of other languages: `of`, `for the`. */
    foreignJoiners: ReadonlySet<string>;
    /** Last words of one: `council`, `ministry`. */
    tails: ReadonlySet<string>;
    /** First or last words of a state's body: with a country's name in it too, it is that country's. */
    stateBodies: ReadonlySet<string>;
    /** First words behind which a body's own name stands whole: `PT`, `Bank`. */
    forms: ReadonlySet<string>;
    /** First words that a body's name is as often written without: `Partai Golkar`, `Golkar`. */
    optionalHeads: ReadonlySet<string>;
    /** Names of a country that only its state's bodies bear: `RI`. */
    states: ReadonlySet<string>;
    /** Written whole. */
    known: ReadonlySet<string>;
    /** Broadcasters, papers and agencies. */
    media: ReadonlySet<string>;
    /** Words before the name of a broadcaster, paper or agency, the name's own or not: `Radio Citizen`, `kantor berita TNA`. */
    outlets: ReadonlySet<string>;
    /** Words after such a word that still describe it: `pemerintah`, `lokal`. */
    outletTypes: ReadonlySet<string>;
  };
  countries: {
    /** Names, short forms and demonyms. */
    names: ReadonlyMap<string, string>;
    /** Capitals and seats of government, which may stand for the government. */
    metonyms: ReadonlyMap<string, string>;
    /** Metonyms that are never a mere place: Kremlin, Gedung Putih. */
    seats: ReadonlySet<string>;
    /** The country's name as it is shown. */
    nameOf: (code: string) => string;
    /** The country where a paper of this language sits unless told otherwise. */
    home: string | null;
  };
  zones: {
    /** By the folded name of a publisher of any language, or its site: where it tells days. */
    publishers: ReadonlyMap<string, string>;
    /** Where a paper of this language tells days unless told otherwise. */
    home: string | null;
  };
  /** How people's names are written, as far as comparing them over articles needs. */
  nameSpelling: {
    /** Spellings and short forms of one name to the one that they are compared by: `moh` is `muhammad`. */
    spellings: ReadonlyMap<string, string>;
    /** Words that stand in a name and are no part of it. */
    honorifics: ReadonlySet<string>;
  };
  pronouns: {
    /** Third person singular, standing alone. */
    personal: ReadonlySet<string>;
    /** The same for many. */
    plural: ReadonlySet<string>;
    /** Before an office: of the body named before (`its`). */
    possessive: ReadonlySet<string>;
    /** Objects: `told her`. */
    objects: ReadonlySet<string>;
    /** The speaker's own side: `pihaknya`. */
    side: ReadonlySet<string>;
    /** Inside what is said: the speaker himself. */
    self: ReadonlySet<string>;
    /** Of the speaker's own: `saya`, `my`; and whether it stands first. */
    own: ReadonlySet<string>;
    ownFirst: boolean;
    /** Glued to a cue: `katanya`. */
    suffix: string | null;
  };
  cues: ReadonlyMap<string, Cue>;
  /** Cues of several words, by first word. */
  cuePhrases: readonly (readonly string[])[];
  syntax: {
    complementizers: ReadonlySet<string>;
    /** Open the clause of a request: `agar`, `to`. */
    purposes: ReadonlySet<string>;
    negations: ReadonlySet<string>;
    /** Before a cue they say that nothing has been said yet: `untuk`, `akan`, `harus`. */
    irreal: ReadonlySet<string>;
    /** Words that only a clause holds: `akan`, `tidak`, `adalah`. */
    clausal: ReadonlySet<string>;
    /** Open a clause that stands against the one before: `sedangkan`. */
    contrasts: ReadonlySet<string>;
    /** Point to the sentence that follows: `hal senada`. */
    alike: ReadonlySet<string>;
    /** May stand between subject and verb. */
    adverbs: ReadonlySet<string>;
    /** Verbs before a cue that belong to its group: `telah`, `sempat`. */
    auxiliaries: ReadonlySet<string>;
    /** Forms of `be` that make a cue a passive, where the language needs one. */
    be: ReadonlySet<string>;
    /** Between a name and the country that it is of: `dari`. */
    origin: ReadonlySet<string>;
    /** What they govern is no subject. */
    prepositions: ReadonlySet<string>;
    /** Name the one spoken to: `kepada`. */
    recipientPrepositions: ReadonlySet<string>;
    /** Behind a cue they make it no report: `menyebut diri`. */
    selves: ReadonlySet<string>;
    /** Two words that name a recipientPhrases: `di hadapan`. */
    recipientPhrases: ReadonlySet<string>;
    /** Say that something came after an occasion: `seusai`. */
    afterwards: ReadonlySet<string>;
    /** The agent of a passive: `oleh`. */
    by: ReadonlySet<string>;
    conjunctions: ReadonlySet<string>;
    /** Open a clause of time: `saat`, `when`. */
    temporal: ReadonlySet<string>;
    relative: ReadonlySet<string>;
    questions: ReadonlySet<string>;
    /** How the speaker was reached: `saat dihubungi`. */
    contacts: ReadonlySet<string>;
    /** The cue may end the sentence, its speaker before it: `…, X said.` */
    cueFollowsSpeaker: boolean;
    /** The place beside a cue tells who speaks or is spoken to, so that any noun phrase there does: `Unions representing staff called for …`. */
    placeTells: boolean;
    /** The one spoken to stands right behind the cue, by no preposition: `told X that …`. */
    bareAddressee: boolean;
    /** `according to X` at a clause's end names its source alone; what follows is no part of it, and a quotation before has its own speaker. */
    sourceCloses: boolean;
    /** A conjunction may open a sentence (`But …`) and is no part of what is said. */
    conjunctionOpens: boolean;
    /** Form of a verb that opens a sentence without a subject: `Asked whether …`; null where there is none. */
    participle: RegExp | null;
    /** Join two speakers: `dan`, `serta`. */
    joiners: ReadonlySet<string>;
    /** Before a day: `pada`, `on`. */
    dayPrepositions: ReadonlySet<string>;
    /** Say how somebody said it: `menegaskan lagi, …`, `secara rinci`. */
    manner: ReadonlySet<string>;
    /** One more word behind them says how: `secara`, `dengan`. */
    mannerPrepositions: ReadonlySet<string>;
    /** Words of the hour behind a day: `malam`, `pukul`, `WIB`. */
    clock: ReadonlySet<string>;
    /** Verbs that with a noun of saying report as a verb of saying does: `melontarkan kritik bahwa …`. */
    issuing: ReadonlySet<string>;
    /** What is written down, behind `according to`: `berdasarkan data X`. */
    records: ReadonlySet<string>;
    /** Before what somebody speaks about, which is not what he says: `terkait`, `soal`. */
    topics: ReadonlySet<string>;
    /** Open what somebody does while he speaks: `sambil`. */
    meanwhile: ReadonlySet<string>;
    /** Open a clause that gives a reason: `karena`. */
    reasons: ReadonlySet<string>;
    /** Open the clause that a report's condition is: `Jika …, X mengatakan, …`. */
    conditions: ReadonlySet<string>;
    /** Behind a span of time: `lalu`, `ago`. */
    ago: ReadonlySet<string>;
    /** Behind a passive and its agent they go on with what is said: `… disebut X sebagai …`. */
    resumes: ReadonlySet<string>;
    /** Behind a passive: what somebody is taken for, not a place: `dinilai sebagai …`. */
    takenFor: ReadonlySet<string>;
    /** What a finite verb looks like, in lower case. */
    verb: RegExp;
    /** What a verb looks like whose subject does it. */
    activeVerb: RegExp;
    /** Behind a quotation, before its cue: `demikian kata X`. */
    thus: ReadonlySet<string>;
    /** `hal`, `ini`: stand for what the neighbouring sentence says. */
    pointing: ReadonlySet<string>;
    /** Nouns that carry a whole statement as a verb's object: `tuduhan`, `charge`. */
    contentNouns: ReadonlySet<string>;
  };
  nouns: NounPhrases;
  /** Labels of the turns of an interview: `Tanya:`, `Jawab:`. */
  interviews: { questions: ReadonlySet<string>; answers: ReadonlySet<string> };
  media: {
    /** Platforms: `truth social`, `facebook`. */
    platforms: ReadonlySet<string>;
    /** Letters and written statements, by first word or phrase: `keterangan tertulis`. */
    written: ReadonlySet<string>;
    /** Prepositions that a medium follows. */
    prepositions: ReadonlySet<string>;
    /** Words between the preposition and a platform: `sebuah unggahan di`. */
    carriers: ReadonlySet<string>;
    /** `disiarkan`: what follows is the broadcaster. */
    broadcasting: ReadonlySet<string>;
    /** Between it and the broadcaster: `langsung`. */
    broadcastLinks: ReadonlySet<string>;
    /** Prepositions that make a line of talk a medium, and those lines: `lewat sambungan telepon`. */
    channels: ReadonlySet<string>;
    lines: ReadonlySet<string>;
    /** Between the preposition and an occasion: `seusai menghadiri`. */
    attending: ReadonlySet<string>;
    occasions: ReadonlySet<string>;
    occasionPrepositions: ReadonlySet<string>;
    /** Between the preposition and an occasion, naming none: `dalam sebuah acara diskusi`. */
    occasionOpeners: ReadonlySet<string>;
    /** Conversations with somebody: `percakapan telepon dengan X`. */
    conversations: ReadonlySet<string>;
    /** `dikutip (dari) X`. */
    quoting: ReadonlySet<string>;
    /** Before `dikutip`: `seperti`, `as`. */
    likeness: ReadonlySet<string>;
    /** Open a source at the end of a sentence: `, demikian laporan X`. */
    closing: ReadonlySet<string>;
    /** Words that may stand between `dikutip` and the source. */
    quotingLinks: ReadonlySet<string>;
  };
  events: {
    cues: readonly EventCue[];
    planned: ReadonlySet<string>;
    cancelled: ReadonlySet<string>;
    ongoing: ReadonlySet<string>;
    denied: ReadonlySet<string>;
    /** Join the other participant: `dengan`, `antara`. */
    withs: ReadonlySet<string>;
    /** Before the one that it is done to: `terhadap`. */
    against: ReadonlySet<string>;
    /** Before a noun, whose subject takes part in what it names: `menggelar`, `usai`. */
    lights: ReadonlySet<string>;
    /** What all do to each other: `saling`. */
    mutual: ReadonlySet<string>;
    /** Two states that have been named: `kedua negara`. */
    pairs: ReadonlySet<string>;
    /** Behind a word for war: `perang saudara`. */
    wars: ReadonlySet<string>;
    /** A strike of people, and a machine's: `mogok`. */
    standstill: ReadonlySet<string>;
    /** Behind it, of people only: `mogok kerja`. */
    strikes: ReadonlySet<string>;
    /** Classes of words beside which a word for an event is a figure of speech: `serangan jantung`, `menahan imbang`, `banjir diskon`. */
    figures: Readonly<Record<'bodily' | 'sporting' | 'money' | 'feelings' | 'machines', ReadonlySet<string>>>;
    /** Of those words, before a list of all who are there: `dihadiri`. */
    crowds: ReadonlySet<string>;
    /** Before those who hold it or are there: `digelar`, `melibatkan`. */
    hosts: ReadonlySet<string>;
    /** Place prepositions. */
    ats: ReadonlySet<string>;
  };
  /** How dates are written, in the order in which the rules are tried at a token. */
  dates: readonly DateRule[];
  /** Phrases that mean the day told before: `hari yang sama`. */
  sameDay: readonly (readonly string[])[];
  /** ISO day of a line that gives the moment of publication, or null. */
  timestamp: (line: string) => string | null;
}

/** Words of a list written as text. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean));

/** The words of a mined list, each written `word:articles`. */
export const minedWords = (list: string): string => list.replace(/:\d+/g, '');

/** A set of words that holds every word of a form besides those that are listed. */
export class FormedSet extends Set<string> {
  readonly #fits: (word: string) => boolean;

  constructor(words: Iterable<string>, fits: (word: string) => boolean) {
    super(words);
    this.#fits = fits;
  }

  override has(word: string): boolean {
    return super.has(word) || this.#fits(word);
  }
}

/** A map that tells a value by form for a key that it does not list. */
export class FormedMap extends Map<string, string> {
  readonly #valueOf: (key: string) => string | null;

  constructor(entries: Iterable<readonly [string, string]>, valueOf: (key: string) => string | null) {
    super(entries);
    this.#valueOf = valueOf;
  }

  override get(key: string): string | undefined {
    return super.get(key) ?? this.#valueOf(key) ?? undefined;
  }
}

/** Phrases of a list written as text, a comma between two. */
export const phraseSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(
    lists
      .flatMap((list) => list.split(','))
      .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  );
