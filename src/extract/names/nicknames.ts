import type { NameMention, Reading } from '../reading.js';
import { lowerAt, spanOfRange } from '../reading.js';
import type { Rule, RuleList } from '../rule.js';
import { firstOf, refuse } from '../rule.js';
import { LONGEST_NICKNAME } from './nickname-places.js';

/** Sentences looked back over for whom a nickname means. */
const REACH = 3;

/** A name, by its index, that may be told to be another one's. */
interface NicknamePlace {
  n: number;
  names: readonly NameMention[];
}
type NicknameRule = Rule<NicknamePlace, number>;

const called: NicknameRule = {
  name: 'called',
  reads: '`Muhardi Iskandaria yang akrab disapa Cak Mun`, `kata pria yang akrab disapa Inay itu`',
  fits: (reading, { n, names }) => reading.pack.words.called.has(lowerAt(reading, names[n]!.left - 1)),
  read: (reading, place) => lastBefore(reading, place) ?? refuse('nobody is named before'),
};

const bracketed: NicknameRule = {
  name: 'bracketed',
  reads: '`Burhanuddin Lamadi (Bung Bur)`, `Susilo Bambang Yudhoyono (SBY)`',
  fits: (reading, { n, names }) => lowerAt(reading, names[n]!.left - 1) === '(' && lowerAt(reading, names[n]!.end) === ')',
  read: (_, { n, names }) => (names[n - 1]?.end === names[n]!.left - 1 ? n - 1 : refuse('no name stands before the bracket')),
};

const alsoKnown: NicknameRule = {
  name: 'also-known',
  reads: '`Muhardi Iskandaria atau Cak Mun`',
  fits: (reading, { n, names }) => reading.pack.words.alsoKnown.has(lowerAt(reading, names[n]!.left - 1)),
  read: (reading, { n, names }) => {
    const [other, name] = [names[n - 1], names[n]!];
    if (other === undefined || other.end !== name.left - 1) return refuse('no name stands before the word');
    const { start, end } = spanOfRange(reading, name);
    const short = name.end - name.first === 1 || end - start <= LONGEST_NICKNAME;
    return short && other.end - other.first > 1 ? n - 1 : refuse('two whole names are two people');
  },
};

const thusCalled: NicknameRule = {
  name: 'thus-called',
  reads: '`Cak Mun, begitu Muhardi Iskandaria disapa,`, `Emil – sapaan akrab Ridwan Kamil`',
  fits: (reading, { n, names }) => reading.pack.words.nicknaming.has(lowerAt(reading, pastMarks(reading, names[n]!.end))),
  read: (reading, { n, names }) => {
    const next = names[n + 1];
    const from = pastMarks(reading, names[n]!.end) + 1;
    return next !== undefined && next.left >= from && next.left - from <= 2 ? n + 1 : refuse('no name stands behind the word');
  },
};

/** Ways in which an article tells that a name is another name's. */
export const NICKNAME_RULES: RuleList<NicknamePlace, number> = {
  name: 'nicknames',
  spanOf: (reading, { n, names }) => spanOfRange(reading, names[n]!),
  rules: [bracketed, thusCalled, alsoKnown, called],
};

/** By name: the index of the name whose nickname it is told to be. */
export function nicknamesOf(reading: Reading): Map<number, number> {
  const { names } = reading;
  const found = names.map((_, n) => [n, firstOf(NICKNAME_RULES, reading, { n, names })] as const);
  return new Map(found.flatMap(([n, other]) => (other === null ? [] : [[n, other.finding] as const])));
}

/** The last name before it, in its sentence or the nearest before. */
function lastBefore({ sentenceAt }: Reading, { n, names }: NicknamePlace): number | null {
  const before = names[n - 1];
  if (before === undefined) return null;
  return sentenceAt[names[n]!.first]! - sentenceAt[before.first]! <= REACH ? n - 1 : null;
}

/** Over a comma, dashes or a bracket. */
function pastMarks({ tokens }: Reading, from: number): number {
  let i = from;
  while (i - from < 3 && /^[,(–—-]$/.test(tokens[i]?.text ?? '')) i++;
  return i;
}
