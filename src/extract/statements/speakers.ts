import { holdersBefore, isPointed, meantBefore } from '../mentions/anaphora.js';
import type { Participant, Reading, Stage, StatementFound } from '../reading.js';
import { spanOfRange } from '../reading.js';
import type { Rule, RuleList } from '../rule.js';
import { firstOf, refuse } from '../rule.js';
import { lowerAt } from '../reading.js';
import { namesakes } from './namesakes.js';
import type { Topics } from './topics.js';
import { isNamedPerson, isOnePerson, lookBack, lookBackFor, speakersOf, topicOf } from './topics.js';

/** Words that stand for somebody, in a statement. */
interface Reference {
  participant: Participant;
  statement: StatementFound;
  topics: Topics;
  /** The statements before it. */
  spoken: readonly StatementFound[];
}

/** Who is meant; several of whom one is meant, but not told which, are candidates. */
interface Meant {
  people: Participant[];
  candidates: Participant[];
}

type ReferenceRule = Rule<Reference, Meant>;

const sure = (people: Participant[]): Meant => ({ people, candidates: [] });
const oneOf = (candidates: Participant[]): Meant => ({ people: [], candidates });
const isPronoun = ({ participant }: Reference): boolean => participant.ref === 'pronoun';
const isPlural = (reading: Reading, { participant }: Reference): boolean =>
  reading.pack.pronouns.plural.has(lowerAt(reading, participant.first));

const nameOfTwo: ReferenceRule = {
  name: 'short-name-of-two',
  reads: 'Budi Hartanta dan Rudi Hartanta bertemu. "Kami sepakat," kata Hartanta.',
  fits: (_, { participant }) => isNamedPerson(participant),
  read: (reading, { participant, spoken }) => {
    const refs = namesakes(reading, participant, spoken);
    return refs.length < 2 ? refuse('one person alone bears the name') : oneOf(refs.map((ref) => ({ ...participant, ref })));
  },
};

const officeOfTwo: ReferenceRule = {
  name: 'office-of-two',
  reads: 'Menteri X bertemu Menteri Y. "Kami sepakat," kata menteri itu.',
  fits: (reading, { participant }) => participant.kind === 'group' && holdersBefore(reading, participant).length > 1,
  read: (reading, { participant }) => oneOf(holdersBefore(reading, participant)),
};

const namedBefore: ReferenceRule = {
  name: 'office-or-body-named-before',
  reads: 'Gubernur X datang. "Kami sepakat," kata sang gubernur.',
  fits: (_, { participant }) => participant.kind === 'group',
  read: (reading, { participant }) => {
    const known = meantBefore(reading, participant);
    return known === null ? refuse('no holder of that office before') : sure([{ ...known, span: participant.span, mention: 'ROLE' }]);
  },
};

const described: ReferenceRule = {
  name: 'described-before',
  reads: 'X mencetak dua gol. "Gol ini untuk suporter," kata gelandang itu.',
  fits: (reading, { participant }) => participant.kind === 'group' && isPointed(reading, participant) && isOnePerson(reading, participant),
  read: (reading, { participant, statement, topics }) => {
    const topic = lookBack(reading, statement.sentence, topics, participant.first);
    if (topic?.people[0]?.kind !== 'person') return refuse('nobody named before');
    const meant = topic.people.map((who) => ({ ...who, span: participant.span, mention: 'ROLE' as const }));
    return topic.spoke || meant.length === 1 ? sure(meant.slice(0, 1)) : oneOf(meant);
  },
};

const pronoun: ReferenceRule = {
  name: 'pronoun',
  reads: 'X datang. "Kami sepakat," kata dia.',
  fits: (_, reference) => isPronoun(reference),
  read: (reading, reference) => {
    const { participant, statement, topics } = reference;
    const many = isPlural(reading, reference);
    const topic = lookBack(reading, statement.sentence, topics, participant.first, many);
    if (topic === undefined) return refuse('nobody before whom the pronoun may mean');
    const meant = topic.people.map((who) => ({ ...who, span: participant.span, mention: 'PRONOUN' as const }));
    if (many || meant.length === 1) return sure(meant);
    return topic.spoke ? sure(meant.slice(0, 1)) : oneOf(meant);
  },
};

/** Whom words mean that are not a name that only one bears. */
export const REFERENCE_RULES: RuleList<Reference, Meant> = {
  name: 'references',
  spanOf: (reading, { participant }) => spanOfRange(reading, participant),
  rules: [nameOfTwo, officeOfTwo, namedBefore, described, pronoun],
};

/**
 * Whom pronouns, glued pronouns, bare roles with `itu` and missing subjects mean: the person whom the sentence before speaks through or
 * of first, not the last name in it.
 */
export const resolveSpeakers: Stage = (reading) => {
  const topics: Topics = [];
  let next = 0;
  const statements = reading.statements.map((statement) => ({ ...statement }));
  const order = statements.map((_, n) => n).sort((a, b) => position(statements[a]!) - position(statements[b]!));
  const spoken: StatementFound[] = [];
  for (const n of order) {
    const statement = statements[n]!;
    for (; next < statement.sentence; next++) topics[next] ??= topicOf(reading, next);
    const meant = resolve(reading, statement, topics, spoken);
    [statement.speakers, statement.candidates] = [meant.people, meant.candidates];
    if (meant.people.length === 0) statement.found = 'none';
    statement.addressees = statement.addressees.flatMap((participant) => addresseesOf(reading, participant, statement, topics, spoken));
    const people = speakersOf(reading, statement);
    if (people.length > 0 && statement.within === null) topics[statement.sentence] = { people, spoke: true };
    spoken.push(statement);
  }
  return { statements };
};

const position = (statement: StatementFound): number => statement.cue?.first ?? statement.content[0]!.first;

function resolve(reading: Reading, statement: StatementFound, topics: Topics, spoken: readonly StatementFound[]): Meant {
  if (statement.speakers.length > 0) {
    const each = statement.speakers.map((participant) => resolveOne(reading, { participant, statement, topics, spoken }));
    const people = each.flatMap((meant) => meant.people);
    return people.length > 0 ? sure(people) : oneOf(each.flatMap((meant) => meant.candidates));
  }
  if (statement.found !== 'previous') return sure([]);
  const topic = lookBack(reading, statement.sentence, topics, statement.cue === null ? 1 : 0);
  const suffix = suffixSpan(reading, statement);
  const people = (topic?.people ?? []).map((who) => (suffix === null ? who : { ...who, span: suffix, mention: 'PRONOUN' as const }));
  return topic?.spoke === false && people.length > 1 && suffix !== null ? oneOf(people) : sure(people);
}

/** Nobody, where a pronoun means nobody who is known. */
const resolveOne = (reading: Reading, reference: Reference): Meant =>
  firstOf(REFERENCE_RULES, reading, reference)?.finding ?? sure(isPronoun(reference) ? [] : [reference.participant]);

/** The `nya` of `katanya` (docs/reading-guide.md, rule 8). */
function suffixSpan(reading: Reading, { cue }: StatementFound): Participant['span'] | null {
  const { suffix } = reading.pack.pronouns;
  const token = cue === null ? undefined : reading.tokens[cue.first];
  if (token === undefined || suffix === null || !token.lower.endsWith(suffix) || reading.pack.cues.has(token.lower)) return null;
  return { start: token.end - suffix.length, end: token.end };
}

function addresseesOf(
  reading: Reading,
  participant: Participant,
  statement: StatementFound,
  topics: Topics,
  spoken: readonly StatementFound[],
): Participant[] {
  if (participant.ref === 'pronoun') return spokenTo(reading, participant, statement, topics);
  const { people, candidates } = resolveOne(reading, { participant, statement, topics, spoken });
  return people.length > 0 || candidates.length === 0 ? people : [participant];
}

/** `kepadanya`: the nearest person before it in the sentence, else of the sentences before, that is not the speaker. */
function spokenTo(reading: Reading, participant: Participant, statement: StatementFound, topics: Topics): Participant[] {
  const isSpeaker = ({ kind, ref }: Participant): boolean =>
    statement.speakers.some((speaker) => speaker.kind === kind && speaker.ref === ref);
  const asPronoun = (who: Participant): Participant[] => [{ ...who, span: participant.span, mention: 'PRONOUN' }];
  const own = reading.sentences[statement.sentence]!;
  for (let i = participant.first - 1; i >= own.first; i--) {
    const near = reading.participants.get(i);
    if (near !== undefined && isNamedPerson(near) && !isSpeaker(near)) return asPronoun(near);
  }
  const other = lookBackFor(statement.sentence, topics, (topic) => !isSpeaker(topic));
  return other === undefined ? [] : asPronoun(other);
}
