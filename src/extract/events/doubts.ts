import { isGroupHead, participantAt } from '../mentions/participants.js';
import type { Reading } from '../reading.js';
import { lowerAt } from '../reading.js';
import type { RuleList } from '../rule.js';
import { refuse } from '../rule.js';
import { subjectOf } from '../statements/subject.js';
import type { EventPlace } from './place.js';
import { spanOfPlace } from './place.js';

/** What makes a word for an event none. */
export const EVENT_DOUBTS: RuleList<EventPlace, true> = {
  name: 'no-event',
  spanOf: spanOfPlace,
  rules: [
    {
      name: 'part-of-a-name',
      reads: 'Badan Pengawas Pemilu',
      fits: ({ organizationAt }, { trigger }) => organizationAt.has(trigger.first),
      read: (reading, { trigger }) =>
        reading.organizations[reading.organizationAt.get(trigger.first)!]!.first < trigger.first ? true : refuse('the name begins with it'),
    },
    {
      name: 'chosen-and-no-news',
      reads: 'presiden terpilih; pimpinan KPK terpilih',
      fits: ({ pack }, { cue }) => pack.titles.elect.has(cue.words[0]!),
      read: (reading, { trigger }) => (isToldOfSubject(reading, trigger.first) ? refuse('it is what is told of the subject') : true),
    },
    {
      name: 'of-body-or-game',
      reads: 'serangan jantung; menahan imbang; menahan tangis',
      fits: (_, { cue }) => ['ATTACK', 'ARREST', 'DEATH'].includes(cue.kind),
      read: (reading, { trigger }) => {
        const { bodily, sporting, feelings, money } = reading.pack.events.figures;
        const next = lowerAt(reading, trigger.end);
        return [bodily, sporting, feelings, money].some((words) => words.has(next))
          ? true
          : refuse('what follows is no part of a body or a game');
      },
    },
    {
      name: 'flood-of-goods',
      reads: 'banjir diskon; ledakan penjualan; tsunami informasi',
      fits: (_, { cue }) => cue.kind === 'DISASTER' && cue.form === 'noun' && cue.words.length === 1,
      read: (reading, { trigger }) => (isOfGoods(reading, trigger.end) ? true : refuse('what follows is no goods and no feeling')),
    },
    {
      name: 'nobody-held',
      reads: 'menahan suku bunga; ditahan imbang; menemui kesulitan',
      fits: (_, { cue }) => (cue.kind === 'ARREST' && cue.form !== 'noun') || (PERSONAL_OBJECT.has(cue.kind) && cue.form === 'active'),
      read: (reading, place) => (holdsSomebody(reading, place) ? refuse('somebody is held') : true),
    },
    {
      name: 'machine-at-a-standstill',
      reads: 'truk mogok di jalan tol',
      fits: ({ pack }, { cue }) => cue.words.length === 1 && pack.events.standstill.has(cue.words[0]!),
      read: (reading, { trigger, low }) => {
        const { strikes, figures } = reading.pack.events;
        if (strikes.has(lowerAt(reading, trigger.end))) return refuse('a strike of people follows');
        for (let i = trigger.first - 1; i >= Math.max(low, trigger.first - 4); i--)
          if (figures.machines.has(lowerAt(reading, i))) return true;
        return isSomebody(reading, trigger.first, low) ? refuse('people are its subject') : true;
      },
    },
    {
      name: 'war-of-no-country',
      reads: 'perang harga; perang melawan korupsi',
      fits: (_, { cue }) => cue.kind === 'WAR',
      read: (reading, place) => (isBetweenStates(reading, place) ? refuse('a country is at war') : true),
    },
  ],
};

/** Kinds whose verb is about a person, or it is a figure of speech: `menemui kesulitan`, `menunjuk arah`. */
const PERSONAL_OBJECT = new Set(['MEETING', 'APPOINTMENT', 'RESIGNATION']);

/** `X kembali terpilih`, `yang terpilih sebagai ketua`: a word that only a predicate has stands before it. */
function isToldOfSubject(reading: Reading, i: number): boolean {
  const { syntax } = reading.pack;
  const before = lowerAt(reading, i - 1);
  return syntax.auxiliaries.has(before) || syntax.adverbs.has(before) || syntax.irreal.has(before) || isPersonBefore(reading, i);
}

const isPersonBefore = ({ participants }: Reading, i: number): boolean =>
  participants.get(i - 1)?.kind === 'person' && participants.get(i - 1)!.right === i;

/** What there is much of. */
const isOfGoods = (reading: Reading, i: number): boolean => {
  const { money, feelings } = reading.pack.events.figures;
  return money.has(lowerAt(reading, i)) || feelings.has(lowerAt(reading, i));
};

const isSomebody = (reading: Reading, verb: number, low: number): boolean =>
  subjectOf(reading, verb, low)?.participants.some(({ kind }) => kind !== 'country') ?? false;

/** `menahan Rudi Hartanta`, `menangkap enam orang`; `ditahan polisi`, `ditahan di Rutan`. */
function holdsSomebody(reading: Reading, { cue, trigger, high }: EventPlace): boolean {
  const { pack, tokens } = reading;
  const next = tokens[trigger.end];
  if (next === undefined || trigger.end >= high || !next.word) return true;
  if (reading.dateAt.has(trigger.end) || participantAt(reading, trigger.end, high) !== null) return true;
  if (next.capital) return cue.form === 'passive' || !reading.organizationAt.has(trigger.end);
  const leadsOn = pack.nouns.breakers.has(next.lower) || pack.words.function.has(next.lower) || pack.syntax.prepositions.has(next.lower);
  if (cue.form === 'passive') return leadsOn || pack.syntax.adverbs.has(next.lower);
  for (let i = trigger.end; i < Math.min(high, trigger.end + 4); i++) if (isGroupHead(reading, i)) return true;
  return (
    pack.words.function.has(next.lower) ||
    pack.nouns.determiners.has(next.lower) ||
    pack.syntax.relative.has(next.lower) ||
    /^\d/.test(next.lower)
  );
}

/** `perang Rusia-Ukraina`, `konflik di Gaza`, `perang saudara`: a country close by, or a word for such a war. */
function isBetweenStates(reading: Reading, { trigger, low, high }: EventPlace): boolean {
  if (reading.pack.events.wars.has(lowerAt(reading, trigger.end))) return true;
  for (let i = Math.max(low, trigger.first - 3); i < Math.min(high, trigger.end + 6); i++) if (reading.countryAt.has(i)) return true;
  return reading.pack.nouns.pointers.has(lowerAt(reading, trigger.end));
}
