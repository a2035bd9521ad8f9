import { hashOf } from '../domain/hash.js';

/** One telling of something that happened. */
export interface Happening {
  id: string;
  kind: string;
  /** ISO days, both ends; null where no day is told. */
  from: string | null;
  to: string | null;
  /** Agents' ids, each once. */
  participants: readonly string[];
  /** In folded words. */
  place: string | null;
  /** The event that it hangs on now, if any. */
  event: string | null;
}

/** Whether what is told is enough to find it elsewhere: a day with two participants, or with one and a place. */
const findable = ({ from, participants, place }: Happening): boolean =>
  from !== null && (participants.length > 1 || (participants.length === 1 && place !== null));

/** Keys by which tellings of one event are found: kind and days with each pair of participants, and with each participant at the place. */
export function happeningKeys(happening: Happening): string[] {
  if (!findable(happening)) return [];
  const { kind, from, to, place } = happening;
  const who = [...new Set(happening.participants)].sort();
  const pairs = who.flatMap((one, n) => who.slice(n + 1).map((other) => hashOf([kind, from, to, one, other])));
  return [...pairs, ...(place === null ? [] : who.map((one) => hashOf([kind, from, to, one, 'at', place])))];
}

const same = (a: Happening, b: Happening): boolean => tells(a, b) && tells(b, a);

/** Everything that the first tells is told by the second too. */
const tells = (a: Happening, b: Happening): boolean =>
  a.kind === b.kind &&
  a.from === b.from &&
  a.to === b.to &&
  a.participants.every((one) => b.participants.includes(one)) &&
  (a.place === null || a.place === b.place);

/**
 * Which tellings are one event: those that tell the same, and one that tells less with the only fullest one that tells all of it; one that
 * fits several stays apart. A pure function of the set. PLANNED and HAPPENED are no difference.
 */
export function eventsOf(happenings: readonly Happening[]): Happening[][] {
  const sorted = [...happenings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const alike: Happening[][] = [];
  for (const one of sorted) {
    const group = findable(one) ? alike.find(([first]) => findable(first!) && same(first!, one)) : undefined;
    if (group === undefined) alike.push([one]);
    else group.push(one);
  }
  const fuller = (group: Happening[]): Happening[][] =>
    findable(group[0]!) ? alike.filter((other) => other !== group && findable(other[0]!) && tells(group[0]!, other[0]!)) : [];
  const fullest = alike.filter((group) => fuller(group).length === 0);
  const events = new Map(fullest.map((group) => [group, [...group]]));
  for (const group of alike) {
    if (events.has(group)) continue;
    const over = fuller(group).filter((other) => fullest.includes(other));
    if (over.length === 1) events.get(over[0]!)!.push(...group);
    else events.set(group, [...group]);
  }
  return [...events.values()];
}
