import { participantsFrom } from '../mentions/participants.js';
import type { Participant, Reading, StatementFound } from '../reading.js';
import { lowerAt } from '../reading.js';
import { firstSubject } from './subject.js';

/** Sentences looked back over for whom a pronoun means. */
const REACH = 8;

/** Of whom a sentence speaks. */
export interface Topic {
  people: Participant[];
  /** They spoke in it. */
  spoke: boolean;
}

/** By sentence. */
export type Topics = (Topic | undefined)[];

/** Of whom a sentence without a statement speaks first: its subject, and the one other who is joined to it. */
export function topicOf(reading: Reading, s: number): Topic | undefined {
  const sentence = reading.sentences[s]!;
  if (sentence.heading) return undefined;
  const end = Math.min(sentence.end, sentence.first + 60);
  const subject = firstSubject(reading, sentence.first, end);
  if (subject === null || !isNamedPerson(subject)) return undefined;
  const joined = participantsFrom(reading, subject.left, end).filter(isNamedPerson);
  return { people: joined.length === 2 ? joined : [subject], spoke: false };
}

export const isNamedPerson = ({ kind, mention }: Participant): boolean => kind === 'person' && mention === 'NAME';

/** Whom the next pronoun may mean behind a statement: those who spoke; of a country that speaks through somebody, that one. */
export function speakersOf(reading: Reading, { speakers, sentence }: StatementFound): Participant[] {
  const people = speakers.filter(({ kind }) => kind === 'person' || kind === 'group');
  const spoken = speakers[0];
  if (people.length > 0 || spoken?.kind !== 'country' || !reading.pack.media.channels.has(throughWord(reading, spoken))) return people;
  const { end } = reading.sentences[sentence]!;
  for (let i = spoken.right; i < Math.min(end, spoken.right + 16); i++) {
    const participant = reading.participants.get(i);
    if (participant !== undefined && isNamedPerson(participant)) return [participant];
  }
  return people;
}

/** `Indonesia, melalui Wakil Menteri X, …` */
const throughWord = (reading: Reading, { right }: Participant): string =>
  lowerAt(reading, lowerAt(reading, right) === ',' ? right + 1 : right);

/** In the same sentence before `at` first, then sentence by sentence back; unnamed people of whom there are many only where `many` are meant. */
export function lookBack(reading: Reading, sentence: number, topics: Topics, at: number, many = false): Topic | undefined {
  const own = reading.sentences[sentence]!;
  if (at > own.first) {
    const here = firstSubject(reading, own.first, at);
    if (here !== null && isNamedPerson(here)) return { people: [here], spoke: true };
  }
  for (let s = sentence - (topics[sentence] !== undefined ? 0 : 1); s >= Math.max(0, sentence - REACH); s--) {
    const people = topics[s]?.people.filter((participant) => many || participant.kind !== 'group' || isOne(reading, participant)) ?? [];
    // Further back a sentence is about its subject.
    const near = many || topics[s]?.spoke === true || sentence - s < 2;
    if (people.length > 0) return { people: near ? people : people.slice(0, 1), spoke: topics[s]!.spoke };
  }
  return undefined;
}

/** The nearest person of an earlier sentence of whom `fits` holds. */
export function lookBackFor(sentence: number, topics: Topics, fits: (participant: Participant) => boolean): Participant | undefined {
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
    const other = topics[s]?.people.find(fits);
    if (other !== undefined) return other;
  }
  return undefined;
}

/** `politikus itu` is one person; `warga itu` are many. A description without an office (`gelandang berusia 31 tahun itu`) is one. */
export function isOnePerson({ pack, tokens }: Reading, participant: Participant): boolean {
  const { titles, nouns } = pack;
  if (participant.mention === 'ROLE' && participant.role === undefined) return true;
  let { first } = participant;
  while (titles.former.has(tokens[first]!.lower) || titles.candidate.has(tokens[first]!.lower)) first++;
  const head = tokens[first]!.lower;
  return titles.heads.has(head) || nouns.single.has(head) || (titles.professions.has(head) && !nouns.locals.has(head));
}

/** A group that is one person: known by an office or a profession, and by no word for many. */
const isOne = (reading: Reading, participant: Participant): boolean =>
  isOnePerson(reading, participant) &&
  !reading.pack.nouns.many.has(lowerAt(reading, participant.left)) &&
  !reading.pack.nouns.many.has(lowerAt(reading, participant.first - 1));
