import type { EventStatus } from '../../domain/extraction.js';
import type { EventFound, Participant } from '../reading.js';

/** An event as one sentence tells it: its status is null where the sentence tells none. */
export type EventTold = Omit<EventFound, 'status'> & {
  status: EventStatus | null;
  /** What tells of one event in an article, whoever does it and when. */
  topic: string | null;
  /** It is pointed back to: `konflik tersebut`. */
  pointed: boolean;
};

export const isSame = (a: Participant, b: Participant): boolean => a.kind === b.kind && a.ref === b.ref;

const isWithin = (few: readonly Participant[], many: readonly Participant[]): boolean =>
  few.every((participant) => many.some((other) => isSame(participant, other)));

/** What it is about, dates or participants that speak against one event. */
function clash(known: EventTold, event: EventTold): boolean {
  if (event.topic !== known.topic) return true;
  if (event.topic !== null) return false;
  const [one, other] = [known.date?.earliest ?? null, event.date?.earliest ?? null];
  if (one !== null && other !== null && one !== other) return true;
  return !isWithin(event.participants, known.participants) && !isWithin(known.participants, event.participants);
}

/** Events of a kind with which another one is compared: far more than any article tells apart. */
const MOST_APART = 100;

/** One event that is mentioned ten times is one event (docs/reading-guide.md, rule 4): of one kind, without a clash; what is pointed back to is the last of its kind. */
export function mergeEvents(told: readonly EventTold[]): EventTold[] {
  const events: EventTold[] = [];
  const byKind = new Map<EventTold['kind'], EventTold[]>();
  for (const event of told) {
    const ofKind = byKind.get(event.kind) ?? [];
    byKind.set(event.kind, ofKind);
    const known = event.pointed ? ofKind.at(-1) : ofKind.find((other) => !clash(other, event));
    if (known !== undefined) join(known, event);
    else {
      const found = { ...event, mentions: [...event.mentions], participants: [...event.participants] };
      events.push(found);
      if (ofKind.length < MOST_APART) ofKind.push(found);
    }
  }
  return events;
}

function join(known: EventTold, event: EventTold): void {
  known.mentions.push(...event.mentions);
  if (!event.pointed)
    for (const participant of event.participants)
      if (!known.participants.some((other) => isSame(other, participant))) known.participants.push(participant);
  known.place ??= event.place;
  known.date ??= event.date;
  known.status ??= event.status;
  known.people ||= event.people;
}
