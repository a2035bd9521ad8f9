import type { LanguagePack, NounPhrases } from '../pack.js';
import { phraseSet, wordSet } from '../pack.js';

export const SYNTAX: LanguagePack['syntax'] = {
  complementizers: wordSet('that if whether'),
  purposes: wordSet('to'),
  cueFollowsSpeaker: true,
  placeTells: true,
  bareAddressee: true,
  sourceCloses: true,
  conjunctionOpens: true,
  participle: /ed$/,
  joiners: wordSet('and'),
  dayPrepositions: wordSet('on'),
  manner: wordSet('again further'),
  mannerPrepositions: wordSet(''),
  clock: wordSet('morning afternoon evening night'),
  issuing: wordSet(''),
  records: wordSet(''),
  topics: wordSet('about'),
  meanwhile: wordSet(''),
  reasons: wordSet('because'),
  conditions: wordSet('if'),
  ago: wordSet('ago'),
  resumes: wordSet('as'),
  takenFor: wordSet('as'),
  negations: wordSet("not never neither didn't wouldn't declined refused"),
  irreal: wordSet('to will would could should may might must can cannot'),
  clausal: wordSet('is are was were has have had will would could should may might must can be been being do does did not'),
  contrasts: wordSet('while but whereas although though'),
  alike: wordSet('same similar'),
  adverbs: wordSet(
    'also later then again earlier previously repeatedly publicly privately separately only once recently immediately simply still already first',
  ),
  auxiliaries: wordSet('has have had was were is are been being also later then again repeatedly'),
  be: wordSet('is are was were be been being'),
  origin: wordSet('of'),
  prepositions: wordSet(
    'of in on at by with for from to against about between among over under after before during into through near like than as including against behind beside without within via',
  ),
  recipientPrepositions: wordSet('to'),
  selves: wordSet('himself herself themselves itself'),
  recipientPhrases: phraseSet('in front, before the'),
  afterwards: wordSet('after following'),
  by: wordSet('by'),
  conjunctions: wordSet('and but'),
  temporal: wordSet('when after before while as during'),
  relative: wordSet('who which whose that whom'),
  questions: wordSet('asked'),
  contacts: wordSet('contacted reached'),
  verb: /^\p{L}{3,}(?:ed|ing)$/u,
  activeVerb: /^\p{L}{3,}ed$/u,
  thus: wordSet('so thus'),
  pointing: wordSet('this that it the same'),
  contentNouns: wordSet('charge claim accusation allegation report'),
};

/** Labels of the turns of an interview. */
export const INTERVIEWS: LanguagePack['interviews'] = { questions: wordSet('q question interviewer'), answers: wordSet('a answer') };

export const NOUNS: NounPhrases = {
  groups:
    wordSet(`reporters journalists officials official police residents protesters lawmakers spokesman spokeswoman spokesperson adviser advisers advisors campaigners unions organisers organizers allies husband wife brother sister son daughter mother father diplomat diplomats analysts analyst witnesses witness
    rescuers prosecutors prosecutor investigators authorities government aides aide supporters senators mayors ministers soldiers rebels army military lawyers critics neighbour neighbor
    delegations delegation leaders people voters workers students teachers doctors families survivors troops commanders source sources crowd crew judge judges colleagues general minister president`),
  locals: wordSet('residents people villagers'),
  determiners: wordSet('the a an two three four several some many all both one another his her their its of most other'),
  pointers: wordSet(''),
  honours: wordSet(''),
  many: wordSet('two three four several some many all both most other'),
  kin: wordSet('wife husband son daughter mother father brother sister widow widower niece nephew'),
  single: wordSet('diplomat official lawyer'),
  bodies: wordSet('agency group organisation organization company'),
  articles: wordSet('a an the'),
  describes: wordSet('joint emergency televised special'),
  government: /^government/,
  breakers:
    wordSet(`that who which to and or but because if when after before in on at of from with by to for as than while said is are was were has have had will would could should
    may might must can not also`),
};
