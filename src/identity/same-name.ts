import { contradicts, peopleConflict, speaksAgainst } from './conflict.js';
import { isOut } from './judged.js';
import type { Profile } from './profile.js';
import { byKey } from './profile.js';

/** People of one name, and why any two of them were not joined. */
export interface SameName {
  people: Profile[][];
  /** Indices into `people`. */
  apart: { one: number; other: number; reason: string }[];
}

/** Appearances by which one person of a name outdoes all others of it together, so that who tells nothing else is taken to be that one. */
const DOMINANT = 10;

/**
 * Parts the profiles of one name into people. One office is one person's; whoever nothing speaks against is the same; where something does,
 * those against whom the same speaks are the same, and whoever fits several joins the one that a country, the time or clear dominance
 * tells, else stays apart. A pure function of the set.
 */
export function peopleOfOneName(profiles: readonly Profile[]): SameName {
  const sorted = [...profiles].sort(byKey);
  const judged = sorted.filter(isOut).map((profile) => [profile]);
  const groups = bySharedOffice(sorted.filter((profile) => !isOut(profile)));
  const against = groups.map((one) => groups.map((other) => (one === other ? null : peopleConflict(one, other))));
  if (against.every((row) => row.every((reason) => reason === null)))
    return { people: [...(groups.length === 0 ? [] : [groups.flat().sort(byKey)]), ...judged], apart: [] };
  const told = twins(groups, against);
  const open = groups.filter((_, n) => against[n]!.every((reason) => reason === null));
  const left: Profile[] = [];
  const joining = new Map<Profile[], Profile[]>();
  for (const group of open) {
    const fit = theOne(group, told);
    if (fit === null) left.push(...group);
    else joining.set(fit, [...(joining.get(fit) ?? []), ...group]);
  }
  const people = [
    ...told.map((person) => [...person, ...(joining.get(person) ?? [])].sort(byKey)),
    ...(left.length === 0 ? [] : [left.sort(byKey)]),
  ];
  const apart = people.flatMap((one, n) =>
    people.slice(n + 1).map((other, k) => ({ one: n, other: n + 1 + k, reason: peopleConflict(one, other) ?? 'the name fits several' })),
  );
  return { people: [...people, ...judged], apart };
}

/** The same of a name that is one word alone, which says little: only an office makes two of its profiles one. */
export function officesOfLoneName(profiles: readonly Profile[]): { told: Profile[][]; silent: Profile[][] } {
  const sorted = profiles.filter((profile) => !isOut(profile)).sort(byKey);
  return {
    told: bySharedOffice(sorted.filter(tellsOffice)),
    silent: sorted.filter((profile) => !tellsOffice(profile)).map((profile) => [profile]),
  };
}

const tellsOffice = ({ offices, countries }: Profile): boolean => offices.length > 0 || countries.length > 0;

/** Those of one office are one, unless something speaks against two of them. */
function bySharedOffice(profiles: readonly Profile[]): Profile[][] {
  const groups = profiles.map((profile) => [profile]);
  const groupOf = new Map(groups.map((group) => [group[0]!, group]));
  const firstOf = new Map<string, Profile>();
  for (const profile of profiles.filter((each) => !contradicts(each)))
    for (const office of profile.offices) {
      if (office.endsWith('|')) continue;
      const first = firstOf.get(office);
      if (first === undefined) {
        firstOf.set(office, profile);
        continue;
      }
      const [into, from] = [groupOf.get(first)!, groupOf.get(profile)!];
      if (into === from || into.some((one) => from.some((other) => speaksAgainst(one, other) !== null))) continue;
      into.push(...from);
      for (const moved of from) groupOf.set(moved, into);
      groups.splice(groups.indexOf(from), 1);
    }
  return groups;
}

/** Groups against which the same others speak, and that do not speak against each other, are one person. */
function twins(groups: readonly Profile[][], against: readonly (string | null)[][]): Profile[][] {
  const byEnemies = new Map<string, Profile[]>();
  groups.forEach((group, n) => {
    const enemies = against[n]!.flatMap((reason, k) => (reason === null ? [] : [k])).join(',');
    if (enemies !== '') byEnemies.set(enemies, [...(byEnemies.get(enemies) ?? []), ...group]);
  });
  return [...byEnemies.values()].map((group) => group.sort(byKey));
}

const countOf = (person: readonly Profile[]): number => person.reduce((sum, { count }) => sum + count, 0);
const countriesOf = (person: readonly Profile[]): string[] => person.flatMap(({ countries }) => countries);

/** The only one that a shared country, else the time, else clear dominance tells; null where several are left. */
export function theOne(group: readonly Profile[], people: readonly Profile[][]): Profile[] | null {
  const countries = countriesOf(group);
  const sameCountry = people.filter((person) => countriesOf(person).some((country) => countries.includes(country)));
  if (sameCountry.length === 1) return sameCountry[0]!;
  const left = sameCountry.length > 1 ? sameCountry : people;
  const atThatTime = left.filter((person) => timesMeet(group, person));
  if (atThatTime.length === 1 && left.length > 1) return atThatTime[0]!;
  const ranked = [...(atThatTime.length > 0 ? atThatTime : left)].sort((a, b) => countOf(b) - countOf(a));
  const rest = countOf(ranked.slice(1).flat());
  return ranked.length > 0 && countOf(ranked[0]!) >= DOMINANT * Math.max(1, rest) ? ranked[0]! : null;
}

/** Days by which two appearances of one person may lie apart and still be of one time. */
const ONE_TIME = 366;

/** Whether both are attested within a year of each other; who tells no day is of any time. */
export function timesMeet(a: readonly Profile[], b: readonly Profile[]): boolean {
  const [one, other] = [timeOf(a), timeOf(b)];
  if (one === null || other === null) return true;
  return one.from <= other.to + ONE_TIME && other.from <= one.to + ONE_TIME;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

function timeOf(person: readonly Profile[]): { from: number; to: number } | null {
  const days = person.flatMap(({ first, last }) => (first === null || last === null ? [] : [dayNumber(first), dayNumber(last)]));
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
}
