import { isPointed, meantBefore } from './anaphora.js';
import { firstSubject } from './subject.js';
import type { Party, Reading, Stage, StatementFound } from './reading.js';
import { lowerAt } from './reading.js';

/** Sentences looked back over for whom a pronoun means. */
const REACH = 8;

/**
 * Whom pronouns, glued pronouns, bare roles with `itu` and missing subjects mean: the person whom the sentence before speaks through or
 * of first, not the last name in it.
 */
export const resolveSpeakers: Stage = (reading) => {
  const topics: (Party[] | undefined)[] = [];
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
      (party) =>
        (party.ref === 'pronoun' ? spokenTo(reading, party, statement, topics) : resolveOne(reading, party, statement.sentence, topics)) ??
        [],
    );
    const people = topicsOf(reading, statement);
    if (people.length > 0 && statement.within === null) topics[statement.sentence] = people;
  }
  return { statements };
};

const position = (statement: StatementFound): number => statement.cue?.first ?? statement.content[0]!.first;

/** Whom the next pronoun may mean: those who spoke; of a country that speaks through somebody, that one. */
function topicsOf(reading: Reading, { speakers, sentence }: StatementFound): Party[] {
  const people = speakers.filter(({ kind }) => kind === 'person' || kind === 'group');
  const spoken = speakers[0];
  if (people.length > 0 || spoken?.kind !== 'country' || !reading.pack.media.channels.has(throughWord(reading, spoken))) return people;
  const { end } = reading.sentences[sentence]!;
  for (let i = spoken.right; i < Math.min(end, spoken.right + 16); i++) {
    const party = reading.parties.get(i);
    if (party?.kind === 'person' && party.mention === 'NAME') return [party];
  }
  return people;
}

/** `Indonesia, melalui Wakil Menteri X, …` */
const throughWord = (reading: Reading, { right }: Party): string => lowerAt(reading, lowerAt(reading, right) === ',' ? right + 1 : right);

function topicOf(reading: Reading, s: number): Party[] | undefined {
  const sentence = reading.sentences[s]!;
  if (sentence.heading) return undefined;
  const subject = firstSubject(reading, sentence.first, Math.min(sentence.end, sentence.first + 60));
  if (subject !== null && subject.kind === 'person' && subject.mention === 'NAME') return [subject];
  return undefined;
}

function resolve(reading: Reading, statement: StatementFound, topics: (Party[] | undefined)[]): { speakers: Party[] } {
  if (statement.speakers.length > 0)
    return { speakers: statement.speakers.flatMap((party) => resolveOne(reading, party, statement.sentence, topics) ?? []) };
  if (statement.found !== 'previous') return { speakers: [] };
  const spoken = lookBack(reading, statement.sentence, topics, statement.cue === null ? 1 : 0);
  const suffix = statement.cue === null ? null : suffixSpan(reading, statement);
  return {
    speakers:
      spoken === undefined
        ? []
        : suffix === null
          ? spoken
          : spoken.map((party) => ({ ...party, span: suffix, mention: 'PRONOUN' as const })),
  };
}

/** The `nya` of `katanya` (GUIDE.md, rule 8). */
function suffixSpan(reading: Reading, { cue }: StatementFound): Party['span'] | null {
  const { suffix } = reading.pack.pronouns;
  const token = cue === null ? undefined : reading.tokens[cue.first];
  if (token === undefined || suffix === null || !token.lower.endsWith(suffix) || reading.pack.cues.has(token.lower)) return null;
  return { start: token.end - suffix.length, end: token.end };
}

function resolveOne(reading: Reading, party: Party, sentence: number, topics: (Party[] | undefined)[]): Party[] | undefined {
  const pronoun = party.ref === 'pronoun';
  const known = party.kind === 'group' ? meantBefore(reading, party) : null;
  if (known !== null) return [{ ...known, span: party.span, mention: 'ROLE' }];
  const pointed = party.kind === 'group' && isPointed(reading, party) && isOnePerson(reading, party);
  if (!pronoun && !pointed) return [party];
  const plural = reading.pack.pronouns.plural.has(lowerAt(reading, party.first));
  const meant = lookBack(reading, sentence, topics, party.first, plural);
  if (meant === undefined) return pronoun ? undefined : [party];
  const one = plural ? meant : meant.slice(0, 1);
  if (pointed && one[0]!.kind !== 'person') return [party];
  return one.map((who) => ({ ...who, span: party.span, mention: pronoun ? ('PRONOUN' as const) : ('ROLE' as const) }));
}

/** `kepadanya`: the nearest person before it in the sentence, else of the sentences before, that is not the speaker. */
function spokenTo(reading: Reading, party: Party, statement: StatementFound, topics: (Party[] | undefined)[]): Party[] | undefined {
  const isSpeaker = ({ kind, ref }: Party): boolean => statement.speakers.some((speaker) => speaker.kind === kind && speaker.ref === ref);
  const own = reading.sentences[statement.sentence]!;
  for (let i = party.first - 1; i >= own.first; i--) {
    const near = reading.parties.get(i);
    if (near?.kind === 'person' && near.mention === 'NAME' && !isSpeaker(near)) return [{ ...near, span: party.span, mention: 'PRONOUN' }];
  }
  for (let s = statement.sentence - 1; s >= Math.max(0, statement.sentence - REACH); s--) {
    const other = topics[s]?.find((topic) => !isSpeaker(topic));
    if (other !== undefined) return [{ ...other, span: party.span, mention: 'PRONOUN' }];
  }
  return undefined;
}

/** `politikus itu` is one person; `warga itu` are many. */
function isOnePerson({ pack, tokens }: Reading, party: Party): boolean {
  const { titles, nouns } = pack;
  let first = party.first;
  while (titles.former.has(tokens[first]!.lower) || titles.candidate.has(tokens[first]!.lower)) first++;
  const head = tokens[first]!.lower;
  return titles.heads.has(head) || titles.professions.has(head) || nouns.single.has(head);
}

/** In the same sentence before `at` first, then sentence by sentence back; unnamed people of whom there are many only where `many` are meant. */
function lookBack(reading: Reading, sentence: number, topics: (Party[] | undefined)[], at: number, many = false): Party[] | undefined {
  const own = reading.sentences[sentence]!;
  if (at > own.first) {
    const here = firstSubject(reading, own.first, at);
    if (here !== null && here.kind === 'person' && here.mention === 'NAME') return [here];
  }
  for (let s = sentence - (topics[sentence] !== undefined ? 0 : 1); s >= Math.max(0, sentence - REACH); s--) {
    const topic = topics[s]?.filter((party) => many || party.kind !== 'group' || isOne(reading, party));
    if (topic !== undefined && topic.length > 0) return topic;
  }
  return undefined;
}

/** A group that is one person: known by an office or a profession, and by no word for many. */
const isOne = (reading: Reading, party: Party): boolean =>
  isOnePerson(reading, party) &&
  !reading.pack.nouns.many.has(lowerAt(reading, party.left)) &&
  !reading.pack.nouns.many.has(lowerAt(reading, party.first - 1));
