import type { EventKind } from '../../domain/extraction.js';
import type { EventForm, LanguagePack } from '../pack.js';
import { phraseSet, wordSet } from '../pack.js';

type Forms = Partial<Record<EventForm, string>>;

const ROWS: readonly (readonly [EventKind, Forms])[] = [
  ['CALL', { noun: 'phone call, telephone call', middle: 'spoke by phone' }],
  ['NEGOTIATION', { noun: 'talks, negotiations', middle: 'negotiate, negotiating' }],
  ['AGREEMENT', { noun: 'agreement, ceasefire, accord, deal', middle: 'agreed', active: 'signed' }],
  ['SUMMIT', { noun: 'summit' }],
  ['MEETING', { noun: 'meeting', active: 'met, meet' }],
  ['VISIT', { noun: 'visit, trip', active: 'visited, visiting, visits' }],
  ['SPEECH', { noun: 'news conference, press conference, speech, address, televised address' }],
  ['ELECTION', { noun: 'election, elections, vote', passive: 'elected' }],
  ['APPOINTMENT', { passive: 'sworn in, inaugurated', active: 'appointed' }],
  ['RESIGNATION', { noun: 'resignation', middle: 'resigned, quit, quits, stepped down' }],
  ['ARREST', { noun: 'arrest', active: 'arrested, detained' }],
  ['TRIAL', { noun: 'trial', passive: 'sentenced, convicted' }],
  ['INVESTIGATION', { noun: 'investigation, inquiry, raid', active: 'raided' }],
  ['ATTACK', { noun: 'attack, shelling, bombing, airstrike', active: 'attacked' }],
  ['WAR', { noun: 'war, invasion' }],
  ['PROTEST', { noun: 'protest, protests, rally' }],
  ['DEATH', { middle: 'died' }],
  ['DISASTER', { noun: 'typhoon, earthquake, flood, storm' }],
  ['OTHER', { noun: 'repatriation, deportation', middle: 'fly home, fly back, return home', passive: 'flown home, repatriated, deported' }],
  ['LEGISLATION', { noun: 'law, decree', active: 'bill passed' }],
];

export const EVENTS: LanguagePack['events'] = {
  cues: ROWS.flatMap(([kind, forms]) =>
    (Object.entries(forms) as [EventForm, string][]).flatMap(([form, phrases]) =>
      [...phraseSet(phrases)].map((phrase) => ({ words: phrase.split(' '), kind, form })),
    ),
  ),
  planned: wordSet('will would plans planned scheduled next upcoming to'),
  cancelled: wordSet('cancelled canceled postponed suspended cancels'),
  ongoing: wordSet('ongoing continuing'),
  denied: wordSet('denied denies'),
  withs: wordSet('with between and'),
  against: wordSet('against on'),
  hosts: wordSet('hosted organised organized attended'),
  crowds: wordSet('attended'),
  ats: wordSet('in at'),
  lights: wordSet('held holds hold opened attended attends'),
  pairs: phraseSet('both countries, both nations, both states, both governments, two countries, two nations, two governments'),
  mutual: wordSet('mutual'),
  wars: wordSet('civil world'),
  standstill: wordSet(''),
  strikes: wordSet('hunger'),
  figures: {
    bodily: wordSet('heart panic asthma'),
    sporting: wordSet('goal penalty'),
    money: wordSet('price prices trade bidding discount discounts'),
    feelings: wordSet('tears breath laughter'),
    machines: wordSet('truck train car bus engine'),
  },
};
