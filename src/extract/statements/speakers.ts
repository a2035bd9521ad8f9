import { isPointed, meantBefore } from '../mentions/anaphora.js';
import { firstSubject } from './subject.js';
import type { Participant, Reading, Stage, StatementFound } from '../reading.js';
import { lowerAt } from '../reading.js';

/** Sentences looked back over for whom a pronoun means. */
const REACH = 8;

/**
 * Whom pronouns, glued pronouns, bare roles with `itu` and missing subjects mean: the person whom the sentence before speaks through or
 * of first, not the last name in it.
 */
export const resolveSpeakers: Stage = (reading) => {
  const topics: (Participant[] | undefined)[] = [];
  let next = 0;
  const statements = reading.statements.map((statement) => ({ ...statement }));
  const order = statements.map((_, n) => n).sort((a, b) => position(statements[a]!) - position(statements[b]!));
  for (const n of order) {
    const statement = statements[n]!;
    for (; next < statement.sentence; next++) topics[next] ??= topicOf(reading, next);
    const resolved = resolve(reading, statement, topics);
    statement.speakers = resolved.speakers;
    if (resolved.speakers.length === 0 && statement.found === 'previous') statement.found = 'none';
    statement.addressees = statement.addressees.flatMap(
      (participant) =>
        (participant.ref === 'pronoun'
          ? spokenTo(reading, participant, statement, topics)
          : resolveOne(reading, participant, statement.sentence, topics)) ?? [],
    );
    const people = topicsOf(reading, statement);
    if (people.length > 0 && statement.within === null) topics[statement.sentence] = people;
  }
  return { statements };
};

const position = (statement: StatementFound): number => statement.cue?.first ?? statement.content[0]!.first;

/** Whom the next pronoun may mean: those who spoke; of a country that speaks through somebody, that one. */
function topicsOf(reading: Reading, { speakers, sentence }: StatementFound): Participant[] {
  const people = speakers.filter(({ kind }) => kind === 'person' || kind === 'group');
  const spoken = speakers[0];
  if (people.length > 0 || spoken?.kind !== 'country' || !reading.pack.media.channels.has(throughWord(reading, spoken))) return people;
  const { end } = reading.sentences[sentence]!;
  for (let i = spoken.right; i < Math.min(end, spoken.right + 16); i++) {
    const participant = reading.participants.get(i);
    if (participant?.kind === 'person' && participant.mention === 'NAME') return [participant];
  }
  return people;
}

/** `Indonesia, melalui Wakil Menteri X, …` */
const throughWord = (reading: Reading, { right }: Participant): string =>
  lowerAt(reading, lowerAt(reading, right) === ',' ? right + 1 : right);

function topicOf(reading: Reading, s: number): Participant[] | undefined {
  const sentence = reading.sentences[s]!;
  if (sentence.heading) return undefined;
  const subject = firstSubject(reading, sentence.first, Math.min(sentence.end, sentence.first + 60));
  if (subject !== null && subject.kind === 'person' && subject.mention === 'NAME') return [subject];
  return undefined;
}

function resolve(reading: Reading, statement: StatementFound, topics: (Participant[] | undefined)[]): { speakers: Participant[] } {
  if (statement.speakers.length > 0)
    return { speakers: statement.speakers.flatMap((participant) => resolveOne(reading, participant, statement.sentence, topics) ?? []) };
  if (statement.found !== 'previous') return { speakers: [] };
  const spoken = lookBack(reading, statement.sentence, topics, statement.cue === null ? 1 : 0);
  const suffix = statement.cue === null ? null : suffixSpan(reading, statement);
  return {
    speakers:
      spoken === undefined
        ? []
        : suffix === null
          ? spoken
          : spoken.map((participant) => ({ ...participant, span: suffix, mention: 'PRONOUN' as const })),
  };
}

/** The `nya` of `katanya` (GUIDE.md, rule 8). */
function suffixSpan(reading: Reading, { cue }: StatementFound): Participant['span'] | null {
  const { suffix } = reading.pack.pronouns;
  const token = cue === null ? undefined : reading.tokens[cue.first];
  if (token === undefined || suffix === null || !token.lower.endsWith(suffix) || reading.pack.cues.has(token.lower)) return null;
  return { start: token.end - suffix.length, end: token.end };
}

function resolveOne(
  reading: Reading,
  participant: Participant,
  sentence: number,
  topics: (Participant[] | undefined)[],
): Participant[] | undefined {
  const pronoun = participant.ref === 'pronoun';
  const known = participant.kind === 'group' ? meantBefore(reading, participant) : null;
  if (known !== null) return [{ ...known, span: participant.span, mention: 'ROLE' }];
  const pointed = participant.kind === 'group' && isPointed(reading, participant) && isOnePerson(reading, participant);
  if (!pronoun && !pointed) return [participant];
  const plural = reading.pack.pronouns.plural.has(lowerAt(reading, participant.first));
  const meant = lookBack(reading, sentence, topics, participant.first, plural);
  if (meant === undefined) return pronoun ? undefined : [participant];
  const one = plural ? meant : meant.slice(0, 1);
  if (pointed && one[0]!.kind !== 'person') return [participant];
  return one.map((who) => ({ ...who, span: participant.span, mention: pronoun ? ('PRONOUN' as const) : ('ROLE' as const) }));
}

/** `kepadanya`: the nearest person before it in the sentence, else of the sentences before, that is not the speaker. */
function spokenTo(
  reading: Reading,
  participant: Participant,
  statement: StatementFound,
  topics: (Participant[] | undefined)[],
): Participant[] | undefined {
  const isSpeaker = ({ kind, ref }: Participant): boolean =>
    statement.speakers.some((speaker) => speaker.kind === kind && speaker.ref === ref);
  const own = reading.sentences[statement.sentence]!;
  for (let i = participant.first - 1; i >= own.first; i--) {
    const near = reading.participants.get(i);
    if (near?.kind === 'person' && near.mention === 'NAME' && !isSpeaker(near))
      return [{ ...near, span: participant.span, mention: 'PRONOUN' }];
  }
  for (let s = statement.sentence - 1; s >= Math.max(0, statement.sentence - REACH); s--) {
    const other = topics[s]?.find((topic) => !isSpeaker(topic));
    if (other !== undefined) return [{ ...other, span: participant.span, mention: 'PRONOUN' }];
  }
  return undefined;
}

/** `politikus itu` is one person; `warga itu` are many. */
function isOnePerson({ pack, tokens }: Reading, participant: Participant): boolean {
  const { titles, nouns } = pack;
  let first = participant.first;
  while (titles.former.has(tokens[first]!.lower) || titles.candidate.has(tokens[first]!.lower)) first++;
  const head = tokens[first]!.lower;
  return titles.heads.has(head) || titles.professions.has(head) || nouns.single.has(head);
}

/** In the same sentence before `at` first, then sentence by sentence back; unnamed people of whom there are many only where `many` are meant. */
function lookBack(
  reading: Reading,
  sentence: number,
  topics: (Participant[] | undefined)[],
  at: number,
  many = false,
): Participant[] | undefined {
  const own = reading.sentences[sentence]!;
  if (at > own.first) {
    const here = firstSubject(reading, own.first, at);
    if (here !== null && here.kind === 'person' && here.mention === 'NAME') return [here];
  }
  for (let s = sentence - (topics[sentence] !== undefined ? 0 : 1); s >= Math.max(0, sentence - REACH); s--) {
    const topic = topics[s]?.filter((participant) => many || participant.kind !== 'group' || isOne(reading, participant));
    if (topic !== undefined && topic.length > 0) return topic;
  }
  return undefined;
}

/** A group that is one person: known by an office or a profession, and by no word for many. */
const isOne = (reading: Reading, participant: Participant): boolean =>
  isOnePerson(reading, participant) &&
  !reading.pack.nouns.many.has(lowerAt(reading, participant.left)) &&
  !reading.pack.nouns.many.has(lowerAt(reading, participant.first - 1));
