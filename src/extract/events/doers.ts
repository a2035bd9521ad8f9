import { participantsFrom } from '../mentions/participants.js';
import type { Participant, Reading } from '../reading.js';
import { isInQuote, lowerAt, spanOfRange } from '../reading.js';
import type { RuleList } from '../rule.js';
import { refuse } from '../rule.js';
import { subjectOf } from '../statements/subject.js';
import type { EventPlace } from './place.js';
import { contentAround, spanOfPlace, speakersAround } from './place.js';
import { sayingOf } from './saying.js';
import { bothStates, speakersState } from './two-states.js';

/** Who takes part in what happens, by the place in the sentence; what each rule finds is put together. */
export const DOERS: RuleList<EventPlace, readonly Participant[]> = {
  name: 'event-participants',
  spanOf: spanOfPlace,
  rules: [
    {
      name: 'subject-of-the-verb',
      reads: 'Polda Jatim menangkap …; Rina Dewanti dilantik',
      fits: (_, { cue }) => cue.form !== 'noun',
      read: (reading, { trigger, low }) => some(subjectBefore(reading, trigger.first, low)),
    },
    {
      name: 'speaker-of-himself',
      reads: 'kata Rina Dewanti setelah bertemu dengan …; Rina Dewanti mengaku menemui …',
      fits: (reading, { cue, trigger }) => cue.form !== 'noun' && opensClause(reading, trigger.first),
      read: (reading, { trigger }) => some(speakersBeside(reading, trigger.first)),
    },
    {
      name: 'object-of-the-verb',
      reads: '… menangkap Rudi Hartanta dan Joko Lelana',
      fits: (_, { cue }) => cue.form === 'active' || cue.form === 'middle',
      read: (reading, { trigger, high }) => some(namedFrom(reading, trigger.end, high)),
    },
    {
      name: 'agent-of-the-passive',
      reads: '… ditangkap (oleh) KPK',
      fits: (_, { cue }) => cue.form === 'passive',
      read: (reading, { trigger, high }) => {
        const by = reading.pack.syntax.by.has(lowerAt(reading, trigger.end)) ? 1 : 0;
        return some(namedFrom(reading, trigger.end + by, high));
      },
    },
    {
      name: 'named-behind-the-noun',
      reads: 'kunjungan Presiden Rina Dewanti; rapat paripurna DPR',
      fits: (_, { cue }) => cue.form === 'noun' && !OF_ITS_MATTER.has(cue.kind),
      read: (reading, { trigger, high }) => {
        const described = reading.pack.nouns.describes.has(lowerAt(reading, trigger.end)) ? 1 : 0;
        return some(namedFrom(reading, trigger.end + described, high));
      },
    },
    {
      name: 'subject-of-a-light-verb',
      reads: 'Partai Garuda akan menggelar musyawarah nasional',
      fits: (reading, { cue, trigger, low }) => cue.form === 'noun' && lightBefore(reading, trigger.first, low) !== null,
      read: (reading, { trigger, low }) => {
        const verb = lightBefore(reading, trigger.first, low)!;
        return isAsked(reading, verb, low) ? refuse('others are told to do it') : some(subjectBefore(reading, verb, low));
      },
    },
    {
      name: 'subject-on-the-occasion',
      reads: 'Rina Dewanti dan Joko Lelana sepakat dalam percakapan telepon',
      fits: (reading, { cue, trigger }) => cue.form === 'noun' && PERSONAL.has(cue.kind) && occasionBefore(reading, trigger.first) !== null,
      read: (reading, { trigger, low }) => {
        const at = occasionBefore(reading, trigger.first)!;
        if (reading.pack.syntax.auxiliaries.has(lowerAt(reading, at - 1))) return refuse('it is what is told of the subject');
        return some(subjectBefore(reading, at, low));
      },
    },
    {
      name: 'speaker-on-the-occasion',
      reads: 'ujar Rina Dewanti dalam rapat; kata Rina Dewanti seusai pelantikan',
      fits: (_, { cue }) => cue.form === 'noun' && PERSONAL.has(cue.kind),
      read: (reading, { trigger }) => {
        const { speakersAt, speakersBeside } = sayingOf(reading);
        const behind = reading.pack.syntax.afterwards.has(lowerAt(reading, trigger.first - 1))
          ? speakersBeside.get(trigger.first)
          : undefined;
        return some(behind ?? speakersAt.get(reading.tokens[trigger.first]!.start) ?? []);
      },
    },
    {
      name: 'joined-behind',
      reads: 'bertemu dengan Joko Lelana; perundingan antara Peru dan Jepang; serangan terhadap Peru',
      fits: () => true,
      read: (reading, place) => some(joinedBehind(reading, place)),
    },
    {
      name: 'both-states',
      reads: 'kedua negara sepakat; kesepakatan kedua negara',
      fits: (_, { cue }) => BETWEEN_STATES.has(cue.kind),
      read: (reading, place) => some(bothStates(reading, place)),
    },
    {
      name: 'state-of-the-speaker',
      reads: 'Menteri Luar Negeri Peru Rina Dewanti mengatakan kesepakatan dengan Jepang tercapai',
      fits: (_, { cue }) => cue.form === 'noun' && BETWEEN_STATES.has(cue.kind),
      read: (reading, place) => some(speakersState(reading, place, joinedBehind(reading, place))),
    },
    {
      name: 'those-who-hold-it',
      reads: 'webinar itu diselenggarakan oleh Universitas Garuda',
      fits: (_, { cue }) => cue.form === 'noun',
      read: (reading, place) => some(hosts(reading, place)),
    },
    {
      name: 'made-a-suspect',
      reads: 'KPK menetapkan Rudi Hartanta sebagai tersangka',
      fits: (_, { cue }) => cue.kind === 'INVESTIGATION' && cue.words.length === 2,
      read: (reading, { trigger, low }) => {
        const named: Participant[] = [];
        for (let i = low; i < trigger.first; i++) {
          const participant = reading.participants.get(i);
          if (participant !== undefined && participant.first === i && participant.kind !== 'country') named.push(participant);
        }
        return some(named);
      },
    },
  ],
};

/** Kinds whose noun is followed by what it is about: `revisi UU KPK`, `Pilkada DKI`, `banjir Bandung`. */
const OF_ITS_MATTER = new Set(['LEGISLATION', 'ELECTION', 'DISASTER']);
/** Kinds that two states do together. */
const BETWEEN_STATES = new Set(['AGREEMENT', 'NEGOTIATION', 'MEETING', 'CALL', 'SUMMIT']);
/** Kinds in which whoever speaks there takes part. */
const PERSONAL = new Set(['SPEECH', 'CALL', 'VISIT', 'MEETING', 'AGREEMENT', 'RESIGNATION', 'DEATH', 'SUMMIT', 'OTHER']);

const some = (participants: readonly Participant[]): readonly Participant[] | ReturnType<typeof refuse> =>
  participants.length > 0 ? participants : refuse('nobody is named there');

/** The subject of the verb; `saya`, `dia` in what somebody says is the speaker. */
function subjectBefore(reading: Reading, verb: number, low: number): Participant[] {
  const described = describedBy(reading, verb, low);
  if (described !== null) return [described];
  const subject = isInQuote(reading, verb) ? [] : (subjectOf(reading, verb, low)?.participants ?? []);
  // `dirinya dan X telah sepakat`: those joined behind the pronoun too.
  const named = subject.flatMap((participant) =>
    participant.ref === 'pronoun' ? participantsFrom(reading, participant.first, verb) : [participant],
  );
  const side = subject.some(({ ref, first }) => ref === 'pronoun' && reading.pack.pronouns.side.has(lowerAt(reading, first)));
  if (side) return speakersAround(reading, verb).flatMap((speaker) => bodyOf(reading, speaker) ?? []);
  const pronoun = subject.some(({ ref }) => ref === 'pronoun');
  const self = pronoun || (subject[0] === undefined ? selfBefore(reading, verb, low) : isSelfJoined(reading, subject[0]));
  return [...named, ...(self ? speakersAround(reading, verb) : [])];
}

/** `Siti Habibah yang meninggal`: whoever stands in front of the relative. */
function describedBy(reading: Reading, verb: number, low: number): Participant | null {
  const { relative, auxiliaries, irreal, negations } = reading.pack.syntax;
  let i = verb - 1;
  while (i > low && [auxiliaries, irreal, negations].some((words) => words.has(lowerAt(reading, i)))) i--;
  if (!relative.has(lowerAt(reading, i))) return null;
  const comma = lowerAt(reading, i - 1) === ',' ? i - 2 : i - 1;
  const participant = reading.participants.get(comma);
  return participant !== undefined && comma >= low && participant.right === comma + 1 ? participant : null;
}

const HELD = new WeakMap<Reading['titles'], ReadonlyMap<string, number>>();

/** By person: the first organization that the article gives an office in. */
function bodiesHeld({ titles, names }: Reading): ReadonlyMap<string, number> {
  const known = HELD.get(titles);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const { holder, body } of titles) {
    const person = holder === null ? '' : String(names[holder]!.person);
    if (body?.of.kind === 'organization' && !made.has(person)) made.set(person, body.of.at);
  }
  HELD.set(titles, made);
  return made;
}

/** The organization whose office the speaker holds: `pihaknya`. */
function bodyOf(reading: Reading, { kind, ref }: Participant): Participant | null {
  if (kind !== 'person') return null;
  const at = bodiesHeld(reading).get(ref);
  if (at === undefined) return null;
  const { first, end, right } = reading.organizations[at]!;
  const span = spanOfRange(reading, { first, end });
  return { kind: 'organization', ref: String(at), first, end, span, mention: 'NAME', left: first, right };
}

/** `dirinya dan X`, `saya bersama X`. */
function isSelfJoined(reading: Reading, { left }: Participant): boolean {
  const { pronouns, syntax, events } = reading.pack;
  const joiner = lowerAt(reading, left - 1);
  return pronouns.self.has(lowerAt(reading, left - 2)) && (syntax.conjunctions.has(joiner) || events.withs.has(joiner));
}

/** `saya`, `kami`, `dirinya` between the clause's start and the verb. */
function selfBefore({ pack, ...reading }: Reading, verb: number, low: number): boolean {
  for (let i = low; i < verb; i++) if (pack.pronouns.self.has(reading.tokens[i]!.lower)) return true;
  return false;
}

/** The verb stands first in its clause: behind `setelah`, or at the head of what is said. */
function opensClause(reading: Reading, verb: number): boolean {
  let i = verb;
  while (reading.pack.syntax.auxiliaries.has(lowerAt(reading, i - 1))) i--;
  const { temporal, afterwards } = reading.pack.syntax;
  const before = lowerAt(reading, i - 1);
  return temporal.has(before) || afterwards.has(before) || contentAround(reading, verb)?.first === i;
}

/** Whoever speaks in the clause of the token, which tells of the saying or is the head of what is said. */
const speakersBeside = (reading: Reading, at: number): readonly Participant[] =>
  sayingOf(reading).speakersBeside.get(at) ?? speakersAround(reading, at);

/** A list of names from the token on; `Rusia-Ukraina` is two. */
function namedFrom(reading: Reading, i: number, high: number): Participant[] {
  const countries =
    reading.participants.get(i)?.kind === 'country'
      ? reading.countries
          .filter(({ first }) => first === i)
          .map(({ first, end, code, span }): Participant => ({
            kind: 'country',
            ref: code,
            first,
            end,
            span,
            mention: 'NAME',
            left: first,
            right: end,
          }))
      : [];
  return [...countries, ...participantsFrom(reading, i, high)];
}

/** The verb before the noun that only says that it takes place: `menggelar`; over one or two words that describe it. */
function lightBefore(reading: Reading, first: number, low: number): number | null {
  const { events, nouns } = reading.pack;
  for (let i = first - 1; i >= Math.max(low, first - 4); i--) {
    if (events.lights.has(lowerAt(reading, i))) return i;
    if (!reading.tokens[i]!.word || (nouns.breakers.has(lowerAt(reading, i)) && !nouns.articles.has(lowerAt(reading, i)))) return null;
  }
  return null;
}

/** `menginstruksikan tim untuk memulai negosiasi`. */
const isAsked = (reading: Reading, verb: number, low: number): boolean => {
  for (let i = verb - 1; i >= Math.max(low, verb - 2); i--) if (reading.pack.syntax.purposes.has(lowerAt(reading, i))) return true;
  return false;
};

/** The preposition in front of an occasion, an article between them or not: `dalam sebuah percakapan telepon`. */
function occasionBefore(reading: Reading, first: number): number | null {
  const at = reading.pack.nouns.articles.has(lowerAt(reading, first - 1)) ? first - 2 : first - 1;
  return reading.pack.media.occasionPrepositions.has(lowerAt(reading, at)) ? at : null;
}

/** Behind `dengan`, `antara`, `bersama`, `terhadap`, up to the next pause. */
function joinedBehind(reading: Reading, { cue, trigger, high }: EventPlace): Participant[] {
  const { pack } = reading;
  const found: Participant[] = [];
  for (let i = trigger.end; i < Math.min(high, trigger.end + 10); i++) {
    const word = lowerAt(reading, i);
    if (word === '.' || word === ';' || (word === ',' && cue.form !== 'noun')) break;
    const joins = pack.events.withs.has(word) && !pack.syntax.conjunctions.has(word);
    const done = cue.form === 'noun' && (pack.syntax.by.has(word) || pack.events.against.has(word));
    if (joins || done) found.push(...namedFrom(reading, i + 1, high));
  }
  return found;
}

/** `… diselenggarakan X`, `… dengan melibatkan X, Y`. */
function hosts(reading: Reading, { trigger, high }: EventPlace): Participant[] {
  const { hosts: words, crowds } = reading.pack.events;
  const found: Participant[] = [];
  for (let i = trigger.end; i < high && !isStop(reading, i); i++) {
    if (!words.has(lowerAt(reading, i))) continue;
    const from = reading.pack.syntax.by.has(lowerAt(reading, i + 1)) ? i + 2 : i + 1;
    found.push(...(crowds.has(lowerAt(reading, i)) ? namedUntilStop(reading, from, high + CROWD) : namedFrom(reading, from, high)));
  }
  return found;
}

/** Tokens more in which those who are there may be named. */
const CROWD = 14;

const isStop = (reading: Reading, i: number): boolean => ['.', ';'].includes(lowerAt(reading, i));

function namedUntilStop(reading: Reading, first: number, end: number): Participant[] {
  const found: Participant[] = [];
  for (let i = first; i < end && !isStop(reading, i); i++) {
    const participant = reading.participants.get(i);
    if (participant !== undefined && participant.first === i) found.push(participant);
  }
  return found;
}
