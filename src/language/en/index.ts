import type { LanguagePack } from '../pack.js';
import { NAME_SPELLING } from './name-spelling.js';
import { ZONES } from './zones.js';
import { phraseSet, wordSet } from '../pack.js';
import { COUNTRIES } from './countries.js';
import { CUES } from './cues.js';
import { DATES, MONTHS, timestampDay, WEEKDAYS } from './dates.js';
import { EVENTS } from './events.js';
import { INTERVIEWS, NOUNS, SYNTAX } from './grammar.js';
import { MEDIA } from './media.js';
import { PAGE } from './page.js';
import { TITLES } from './titles.js';
import { FUNCTION_WORDS, PERSON_NAMES } from './words.js';

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  markers: wordSet(
    'the of and to in a is that for on said with was his her he she it as by this at from has are be but not they their were who which would will have had',
  ),
  foreign: wordSet('der die das und het een les des del los dan yang'),
  abbreviations: wordSet(
    'mr mrs ms dr prof gen col lt sgt maj capt sen rep gov st jr sr inc ltd co corp no vs u.s u.n jan feb mar apr aug sept sep oct nov dec rev hon',
  ),
  page: PAGE,
  words: {
    adjectives: new Set(),
    function: FUNCTION_WORDS,
    common: wordSet(''),
    person: PERSON_NAMES,
    acronymNames: wordSet('jfk lbj fdr'),
    place: wordSet('north south east west new san santa port fort lake mount river sea bay gulf strait island islands'),
    organization: wordSet('nato unicef fifa opec asean brics oecd unhcr unrwa pagasa'),
    compass: wordSet(''),
    beforePlaces: wordSet('to in from at near'),
    placeHeads: wordSet('province district port'),
    placeOpeners: wordSet('new south north san santa'),
    placing: wordSet('in near'),
    particles: wordSet('van von de der da dos del di la le al el bin ibn'),
    called: wordSet('nicknamed alias'),
    named: wordSet('named called'),
    initialled: wordSet('initialled'),
    alsoKnown: wordSet('alias aka'),
    nicknaming: wordSet('nicknamed'),
    calendar: new Set([...MONTHS.keys(), ...WEEKDAYS.keys()]),
  },
  tagger: null,
  nameScale: null,
  bodyScale: null,
  statementScale: null,
  titles: TITLES,
  organizations: {
    heads: wordSet(
      'ministry department university association federation committee council commission congress senate parliament party bank central army navy coalition network organization institute court office agency bureau embassy house',
    ),
    whole: phraseSet(''),
    numbered: wordSet(''),
    namedAfter: wordSet('university'),
    regions: wordSet(''),
    foreignJoiners: wordSet('of for and to the on'),
    tails: wordSet(
      'ministry department university association federation committee council commission party bank agency network organization institute court embassy union forces force guard administration authority board company corp group fund service',
    ),
    stateBodies: wordSet(
      'ministry embassy consulate parliament senate congress army navy military police government court treasury forces administration',
    ),
    forms: wordSet('bank company'),
    optionalHeads: wordSet(''),
    states: wordSet(''),
    known: phraseSet(
      'u.n., united nations, nato, european union, eu, asean, rsf, fbi, cia, world health organization, hamas, hezbollah, pentagon',
    ),
    media: phraseSet(
      'reuters, associated press, ap, afp, bbc, cnn, the guardian, guardian, new york times, the new york times, washington post, xinhua, al jazeera, bloomberg, dzrh, dzrh radio, fox news, financial times, kyodo, politico',
    ),
    outlets: phraseSet('radio, tv, television, newspaper, daily, news agency, broadcaster, state broadcaster, magazine'),
    outletTypes: wordSet('station network'),
  },
  countries: COUNTRIES,
  zones: ZONES,
  nameSpelling: NAME_SPELLING,
  pronouns: {
    personal: wordSet('he she'),
    plural: wordSet('they'),
    possessive: wordSet('its'),
    objects: wordSet('him her them me us'),
    side: wordSet(''),
    self: wordSet('i we'),
    own: wordSet('my our'),
    ownFirst: true,
    suffix: null,
  },
  cues: CUES,
  cuePhrases: [
    ['according', 'to'],
    ['called', 'on'],
    ['called', 'for'],
    ['appealed', 'to'],
    ['shot', 'back'],
    ['fired', 'back'],
    ['hit', 'back'],
  ],
  syntax: SYNTAX,
  nouns: NOUNS,
  interviews: INTERVIEWS,
  media: MEDIA,
  events: EVENTS,
  dates: DATES,
  sameDay: [
    ['the', 'same', 'day'],
    ['the', 'same', 'evening'],
    ['that', 'day'],
  ],
  timestamp: timestampDay,
};
