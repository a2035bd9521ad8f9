import type { EventKind } from '../../domain/extraction.js';
import type { LanguagePack } from '../pack.js';
import { phraseSet, wordSet } from '../pack.js';

const ROWS: readonly (readonly [EventKind, string])[] = [
  ['CALL', 'phone call, telephone call, spoke by phone'],
  ['NEGOTIATION', 'talks, negotiations, negotiate, negotiating'],
  ['AGREEMENT', 'agreed, agreement, ceasefire, signed, accord, deal'],
  ['SUMMIT', 'summit'],
  ['MEETING', 'meeting, met, meet'],
  ['VISIT', 'visit, visited, visiting, trip'],
  ['SPEECH', 'news conference, press conference, speech, address, televised address'],
  ['ELECTION', 'election, elections, elected, vote'],
  ['APPOINTMENT', 'appointed, sworn in, inaugurated'],
  ['RESIGNATION', 'resigned, resignation, quit, quits, stepped down'],
  ['ARREST', 'arrested, detained, arrest'],
  ['TRIAL', 'trial, sentenced, convicted'],
  ['INVESTIGATION', 'investigation, inquiry, raid, raided'],
  ['ATTACK', 'attack, attacked, shelling, bombing, airstrike'],
  ['WAR', 'war, invasion'],
  ['PROTEST', 'protest, protests, rally'],
  ['DEATH', 'died'],
  ['DISASTER', 'typhoon, earthquake, flood, storm'],
  ['LEGISLATION', 'law, bill passed, decree'],
];

export const EVENTS: LanguagePack['events'] = {
  cues: ROWS.flatMap(([kind, phrases]) => [...phraseSet(phrases)].map((phrase) => ({ words: phrase.split(' '), kind }))),
  planned: wordSet('will would plans planned scheduled next upcoming to'),
  cancelled: wordSet('cancelled canceled postponed suspended cancels'),
  ongoing: wordSet('ongoing continuing'),
  denied: wordSet('denied denies'),
  withs: wordSet('with between and'),
  hosts: wordSet('hosted organised organized attended'),
  ats: wordSet('in at'),
};
