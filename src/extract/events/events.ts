import type { EventFound, Participant, Reading, Stage } from '../reading.js';
import { lowerAt } from '../reading.js';
import type { RuleList } from '../rule.js';
import { allOf, firstOf } from '../rule.js';
import { dateOf, hasPeople, placeNamed, statusOf } from './circumstances.js';
import { DOERS } from './doers.js';
import { EVENT_DOUBTS } from './doubts.js';
import type { EventTold } from './merge.js';
import { isSame, mergeEvents } from './merge.js';
import type { EventPlace } from './place.js';
import { placeOf, spanOfPlace } from './place.js';
import { cueAt } from './triggers.js';

/** How an event is told, by the form of its word. */
export const EVENT_RULES: RuleList<EventPlace, EventTold> = {
  name: 'events',
  spanOf: spanOfPlace,
  rules: [
    {
      name: 'event-by-noun',
      reads: 'perundingan antara Peru dan Jepang di Lima',
      fits: (_, { cue }) => cue.form === 'noun',
      read: told,
    },
    {
      name: 'event-by-active-verb',
      reads: 'Polda Jatim menangkap Rudi Hartanta',
      fits: (_, { cue }) => cue.form === 'active',
      read: told,
    },
    {
      name: 'event-by-verb-without-object',
      reads: 'Rina Dewanti meninggal dunia',
      fits: (_, { cue }) => cue.form === 'middle',
      read: told,
    },
    {
      name: 'event-by-passive-verb',
      reads: 'Joko Lelana dilantik oleh gubernur',
      fits: (_, { cue }) => cue.form === 'passive',
      read: told,
    },
  ],
};

/** What a sentence tells of the event: who, where, when, and whether it has happened. */
function told(reading: Reading, place: EventPlace): EventTold {
  const participants = doersOf(reading, place);
  const { cue, trigger, sentence } = place;
  return {
    kind: cue.kind,
    trigger,
    mentions: [trigger],
    participants,
    place: placeNamed(reading, place),
    date: dateOf(reading, place),
    people: hasPeople(reading, place),
    status: statusOf(reading, place, behindDoers(place, participants)),
    sentence,
    topic: cue.topic ?? null,
    pointed: cue.form === 'noun' && reading.pack.nouns.pointers.has(lowerAt(reading, trigger.end)),
  };
}

/** What countries do to each other. */
const OF_STATES = new Set([
  'CALL',
  'NEGOTIATION',
  'AGREEMENT',
  'SUMMIT',
  'MEETING',
  'VISIT',
  'ATTACK',
  'WAR',
  'LEGISLATION',
  'ARREST',
  'INVESTIGATION',
  'TRIAL',
]);

/** Named people, bodies and countries, each once. */
function doersOf(reading: Reading, place: EventPlace): Participant[] {
  const found: Participant[] = [];
  for (const participant of allOf(DOERS, reading, place).flatMap(({ finding }) => finding)) {
    const named =
      participant.kind !== 'group' && participant.ref !== 'pronoun' && (participant.kind !== 'country' || OF_STATES.has(place.cue.kind));
    if (named && !found.some((known) => isSame(known, participant))) found.push(participant);
  }
  return found;
}

/** Where the noun phrase ends: behind those who stand in it. */
const behindDoers = ({ cue, trigger, high }: EventPlace, participants: readonly Participant[]): number =>
  cue.form === 'noun'
    ? Math.max(trigger.end, ...participants.filter(({ first, right }) => first >= trigger.end && right <= high).map(({ right }) => right))
    : trigger.end;

/** `Kami sepakat …, termasuk saling mengunjungi`: all who agreed will do it to each other. */
function withThoseWhoAgreed(reading: Reading, all: readonly EventTold[]): EventTold[] {
  const agreements = mergeEvents(all.filter(({ kind }) => kind === 'AGREEMENT'));
  return all.map((event) => {
    if (!isMutual(reading, event)) return event;
    const agreed = agreements.find(({ mentions }) =>
      mentions.some(({ first }) => reading.sentenceAt[first] === event.sentence && first < event.trigger.first),
    );
    return agreed === undefined ? event : { ...event, participants: agreed.participants, status: 'PLANNED' };
  });
}

const isMutual = (reading: Reading, { trigger }: EventTold): boolean =>
  [trigger.first, trigger.first - 1].some((i) => reading.pack.events.mutual.has(lowerAt(reading, i)));

/** Events by their words; only those with somebody who takes part, a date or a place. */
export const findEvents: Stage = (reading) => {
  const all: EventTold[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const cue = cueAt(reading, i);
    if (cue === null) continue;
    const place = placeOf(reading, cue, i);
    const found = firstOf(EVENT_DOUBTS, reading, place) === null ? firstOf(EVENT_RULES, reading, place) : null;
    if (found !== null) all.push({ ...found.finding, rule: found.rule });
    i = place.trigger.end - 1;
  }
  return { events: mergeEvents(withThoseWhoAgreed(reading, all)).filter(isEvent).map(foundOf) };
};

/** Unnamed people alone make none of another kind: `dipulangkan`, `meluncurkan`. */
const isEvent = ({ kind, participants, place, date, people }: EventTold): boolean =>
  participants.length > 0 || place !== null || date !== null || (people && kind !== 'OTHER');

const foundOf = ({ kind, rule, status, trigger, mentions, participants, place, date, people, sentence }: EventTold): EventFound => ({
  kind,
  ...(rule === undefined ? {} : { rule }),
  status: status ?? 'HAPPENED',
  trigger,
  mentions,
  participants,
  place,
  date,
  people,
  sentence,
});
