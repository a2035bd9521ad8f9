import type { EventStatus, Piece } from '../../domain/extraction.js';
import { participantsFrom } from '../mentions/participants.js';
import type { EventCue } from '../../language/pack.js';
import type { EventFound, Participant, Range, Reading, Stage, StatementFound } from '../reading.js';
import { isInQuote, lowerAt, pieceOf } from '../reading.js';
import { subjectOf } from '../statements/subject.js';

/** Tokens around a trigger in which its participants, place and date are looked for. */
const REACH = 14;

/** Events by their triggers; one that is mentioned ten times is one event (GUIDE.md, rule 4). */
export const findEvents: Stage = (reading) => {
  const { tokens, pack, sentences, sentenceAt } = reading;
  const byFirst = new Map<string, (typeof pack.events.cues)[number][]>();
  for (const cue of pack.events.cues) byFirst.set(cue.words[0]!, [...(byFirst.get(cue.words[0]!) ?? []), cue]);
  const saying = sayingIn(reading);
  const events: EventFound[] = [];
  const byKind = new Map<EventFound['kind'], EventFound[]>();
  for (let i = 0; i < tokens.length; i++) {
    const fitting = fittingAt(reading, i, byFirst);
    if (fitting.length === 0 || isPartOfName(reading, i)) continue;
    const cue = fitting.reduce((a, b) => (b.words.length > a.words.length ? b : a));
    const trigger = { first: i, end: i + cue.words.length };
    const s = sentenceAt[i]!;
    const event = describe(reading, saying, trigger, sentences[s]!, s, cue.kind, cue.status);
    const ofKind = byKind.get(event.kind) ?? [];
    byKind.set(event.kind, ofKind);
    if (!merge(ofKind, event)) events.push(event);
    i = trigger.end - 1;
  }
  return {
    events: events.filter(({ participants, place, date, people }) => participants.length > 0 || place !== null || date !== null || people),
  };
};

type Cues = ReadonlyMap<string, readonly EventCue[]>;

/** The cues that start at token `i`; a possessive may be glued to the last word (`pidatonya`). */
function fittingAt(reading: Reading, i: number, byFirst: Cues): readonly EventCue[] {
  const { suffix } = reading.pack.pronouns;
  const stem = (word: string): string => (suffix !== null && word.endsWith(suffix) ? word.slice(0, -suffix.length) : word);
  const own = lowerAt(reading, i);
  const cues = byFirst.get(own) ?? byFirst.get(stem(own)) ?? [];
  return cues.filter(({ words }) =>
    words.every((word, k) => lowerAt(reading, i + k) === word || (k === words.length - 1 && stem(lowerAt(reading, i + k)) === word)),
  );
}

/** `Badan Pengawas Pemilu` holds no election, and `presiden terpilih` is no news of one. */
function isPartOfName(reading: Reading, i: number): boolean {
  const at = reading.organizationAt.get(i);
  const inside = at !== undefined && reading.organizations[at]!.first < i;
  const { titles } = reading.pack;
  return inside || (titles.elect.has(lowerAt(reading, i)) && titles.heads.has(lowerAt(reading, i - 1)));
}

function describe(
  reading: Reading,
  saying: Saying,
  trigger: Range,
  sentence: Range,
  s: number,
  kind: EventFound['kind'],
  status?: EventStatus,
): EventFound {
  const part = saying.at.get(trigger.first)?.part;
  const low = Math.max(sentence.first, part?.first ?? 0, trigger.first - REACH);
  const high = Math.min(sentence.end, part?.end ?? Infinity, trigger.end + REACH);
  return {
    kind,
    status: status ?? (saying.wished.has(trigger.first) ? 'PLANNED' : statusOf(reading, trigger, low)),
    trigger,
    mentions: [trigger],
    participants: participantsOf(reading, saying, kind, trigger, low, high),
    place: placeOf(reading, trigger.end, high, sentence.end),
    date: nearestDate(reading, trigger, low, high) ?? closingDate(reading, trigger, sentence, part?.end ?? Infinity),
    people: kind !== 'DEATH' && hasPeople(reading, trigger, low),
    sentence: s,
  };
}

/** Unnamed people do it, or it is done to them: `200 orang berdemonstrasi`, `petugas mendalami`. */
function hasPeople(reading: Reading, trigger: Range, low: number): boolean {
  if (!reading.pack.syntax.verb.test(lowerAt(reading, trigger.first))) return false;
  return subjectOf(reading, trigger.first, low)?.participants.some(({ kind }) => kind === 'group') ?? false;
}

/** `webinar dengan topik …, Rabu (11/11)`: the date that ends the trigger's sentence, behind a comma. */
function closingDate(reading: Reading, trigger: Range, sentence: Range, until: number): EventFound['date'] {
  const last = Math.min(sentence.end, until) - 1;
  const stop = ['.', '!', '?'].includes(lowerAt(reading, last)) ? last - 1 : last;
  const date = reading.dateAt.get(stop);
  return date !== undefined && date.first > trigger.end && lowerAt(reading, date.first - 1) === ',' ? date.when : null;
}

/** Who stands before the trigger as its subject, and who is joined after it: `dengan X`, `antara X dan Y`. */
function participantsOf(
  reading: Reading,
  saying: Saying,
  kind: EventFound['kind'],
  trigger: Range,
  low: number,
  high: number,
): Participant[] {
  const { pack } = reading;
  const found: Participant[] = [];
  const add = (participants: Participant[]): void => {
    for (const participant of participants) {
      const known = found.some(({ kind, ref }) => kind === participant.kind && ref === participant.ref);
      if (!known && participant.kind !== 'group' && participant.ref !== 'pronoun') found.push(participant);
    }
  };
  const subjects = isInQuote(reading, trigger.first) ? [] : (subjectOf(reading, trigger.first, low)?.participants ?? []);
  // `dirinya dan X telah sepakat`: those joined behind the pronoun too.
  const subject = subjects.flatMap((participant) =>
    participant.ref === 'pronoun' ? participantsFrom(reading, participant.first, trigger.first) : [participant],
  );
  const doing = pack.syntax.verb.test(lowerAt(reading, trigger.first)) || PERSONAL.has(kind);
  const named = participantsFrom(reading, trigger.end, high);
  const bare = !doing || !pack.syntax.verb.test(lowerAt(reading, trigger.first));
  if (bare && named.length > 0 && !isOccasion(reading, trigger.first)) add([]);
  else if (doing || subject.length > 1) add(subject);
  else add(subject.filter((participant) => participant.kind !== 'person'));
  if (doing) add(selfIn(reading, saying, trigger, low));
  if (PERSONAL.has(kind)) add(saying.speakersAt.get(reading.tokens[trigger.first]!.start) ?? []);
  add(countriesAt(reading, trigger.end));
  add(named);
  add(hostsOf(reading, trigger, low, high));
  for (let i = trigger.end; i < Math.min(high, trigger.end + 8); i++) {
    const word = lowerAt(reading, i);
    if (word === '.' || word === ';') break;
    if (!pack.events.withs.has(word) || pack.syntax.conjunctions.has(word)) continue;
    add(countriesAt(reading, i + 1));
    add(participantsFrom(reading, i + 1, high));
  }
  return found;
}

/** `webinar itu diselenggarakan X`, `rapat … dengan melibatkan X, Y`; of an arrest or an inquiry whoever the clause names before it. */
function hostsOf(reading: Reading, trigger: Range, low: number, high: number): Participant[] {
  const { pack } = reading;
  const found: Participant[] = [];
  for (let i = trigger.end; i < high; i++) {
    if (['.', ';'].includes(lowerAt(reading, i))) break;
    if (!pack.events.hosts.has(lowerAt(reading, i))) continue;
    const by = pack.syntax.by.has(lowerAt(reading, i + 1)) ? 1 : 0;
    for (let k = i + 1 + by; k < high + REACH; k++) {
      if (['.', ';'].includes(lowerAt(reading, k))) break;
      const participant = reading.participants.get(k);
      if (participant !== undefined && participant.first === k) found.push(participant);
    }
    break;
  }
  if (lowerAt(reading, trigger.first) === 'sebagai' || lowerAt(reading, trigger.first) === 'ditetapkan')
    for (let i = low; i < trigger.first; i++) {
      const participant = reading.participants.get(i);
      if (participant !== undefined && participant.first === i && participant.kind !== 'country') found.push(participant);
    }
  return found;
}

/** What is said, by where: looked at for every trigger. */
interface Saying {
  /** By token: the first statement that it stands in, and the part of its content. */
  at: ReadonlyMap<number, { statement: StatementFound; part: Range }>;
  /** Tokens inside what somebody asks for or promises. */
  wished: ReadonlySet<number>;
  /** By the start of an occasion: who says something on it (`dalam percakapan telepon dengan X, Y mengatakan`). */
  speakersAt: ReadonlyMap<number, Participant[]>;
}

function sayingIn({ statements }: Reading): Saying {
  const at = new Map<number, { statement: StatementFound; part: Range }>();
  const wished = new Set<number>();
  const speakersAt = new Map<number, Participant[]>();
  for (const statement of statements) {
    const { act, content, occasion, speakers } = statement;
    for (const part of content) {
      const here = { statement, part };
      for (let i = part.first; i < part.end; i++) {
        if (!at.has(i)) at.set(i, here);
        if (act === 'REQUEST' || act === 'PROMISE') wished.add(i);
      }
    }
    if (occasion === null) continue;
    const told = speakersAt.get(occasion.start);
    if (told === undefined) speakersAt.set(occasion.start, [...speakers]);
    else told.push(...speakers);
  }
  return { at, wished, speakersAt };
}

/** Kinds whose nouns have a person as subject too: `jumpa pers`, `pertemuan`. */
const PERSONAL = new Set(['SPEECH', 'CALL', 'VISIT', 'MEETING', 'AGREEMENT', 'RESIGNATION', 'DEATH']);

/** `Rusia-Ukraina` is two. */
const countriesAt = (reading: Reading, i: number): Participant[] =>
  reading.participants.get(i)?.kind === 'country'
    ? reading.countries
        .filter(({ first }) => first === i)
        .map(({ first, end, code, span }) => ({ kind: 'country', ref: code, first, end, span, mention: 'NAME', left: first, right: end }))
    : [];

/** `saya`, `dirinya` inside what somebody says: the speaker. */
function selfIn(reading: Reading, saying: Saying, trigger: Range, low: number): Participant[] {
  const inside = saying.at.get(trigger.first)?.statement;
  if (inside === undefined) return [];
  for (let i = Math.max(low, inside.content[0]!.first); i < trigger.first; i++)
    if (reading.pack.pronouns.self.has(lowerAt(reading, i))) return inside.speakers;
  return [];
}

function placeOf(reading: Reading, from: number, high: number, end: number): Piece | null {
  const { pack, tokens } = reading;
  for (let i = from - 1; i < Math.min(high, from + 8); i++) {
    const straight = i === from - 1 && pack.syntax.verb.test(lowerAt(reading, i)) && !reading.participants.has(from);
    if ((!straight && !pack.events.ats.has(lowerAt(reading, i))) || tokens[i + 1]?.capital !== true || reading.dateAt.has(i + 1)) continue;
    let last = i + 1;
    while (
      last < end &&
      (tokens[last]?.capital === true || (lowerAt(reading, last) === ',' && tokens[last + 1]?.capital === true)) &&
      !reading.dateAt.has(last)
    ) {
      if (lowerAt(reading, last) === ',' && reading.dateAt.has(last + 1)) break;
      last++;
    }
    return pieceOf(reading, { first: i + 1, end: last });
  }
  return null;
}

function nearestDate(reading: Reading, trigger: Range, low: number, high: number): EventFound['date'] {
  let best: EventFound['date'] = null;
  let distance = Infinity;
  for (let i = low; i < high; i++) {
    const date = reading.dateAt.get(i);
    if (date === undefined) continue;
    const away = date.first >= trigger.end ? date.first - trigger.end : trigger.first - date.end + 3;
    if (away < distance) [best, distance] = [date.when, away];
    i = date.end - 1;
  }
  return best;
}

/** `dalam (sebuah) percakapan telepon`: what was said there has been said. */
function isOccasion(reading: Reading, first: number): boolean {
  const { occasionPrepositions } = reading.pack.media;
  const before = lowerAt(reading, first - 1);
  return (
    occasionPrepositions.has(before) || (reading.pack.nouns.articles.has(before) && occasionPrepositions.has(lowerAt(reading, first - 2)))
  );
}

function statusOf(reading: Reading, trigger: Range, low: number): EventStatus {
  const { planned, cancelled, ongoing, denied } = reading.pack.events;
  if (isOccasion(reading, trigger.first)) return 'HAPPENED';
  for (let i = trigger.first - 1; i >= Math.max(low, trigger.first - 6); i--) {
    const word = lowerAt(reading, i);
    if (cancelled.has(word)) return 'CANCELLED';
    if (denied.has(word)) return 'DENIED';
    if (planned.has(word)) return 'PLANNED';
    if (ongoing.has(word)) return 'ONGOING';
  }
  for (let i = trigger.end; i < trigger.end + 4; i++) {
    const word = lowerAt(reading, i);
    if (cancelled.has(word)) return 'CANCELLED';
    if (planned.has(word)) return 'PLANNED';
    if (ongoing.has(word)) return 'ONGOING';
  }
  return 'HAPPENED';
}

const isWithin = (few: Participant[], many: Participant[]): boolean =>
  few.every((participant) => many.some(({ kind, ref }) => kind === participant.kind && ref === participant.ref));

/** Events of a kind with which another one is compared: far more than any article tells apart. */
const MOST_APART = 100;

/** Of the same kind, and dates and participants that do not speak against it; whether one of those that are known is it. */
function merge(ofKind: EventFound[], event: EventFound): boolean {
  const clash = (known: EventFound): boolean =>
    (known.date?.earliest != null && event.date?.earliest != null && known.date.earliest !== event.date.earliest) ||
    !(isWithin(event.participants, known.participants) || isWithin(known.participants, event.participants));
  const known = ofKind.find((other) => !clash(other));
  if (known === undefined) {
    if (ofKind.length < MOST_APART) ofKind.push(event);
    return false;
  }
  known.mentions.push(event.trigger);
  for (const participant of event.participants)
    if (!known.participants.some(({ kind, ref }) => kind === participant.kind && ref === participant.ref))
      known.participants.push(participant);
  known.place ??= event.place;
  known.date ??= event.date;
  return true;
}
