import { peopleConflict, rolesForbid, sharesOffice } from './conflict.js';
import { isOut, joinJudged } from './judged.js';
import { initialsFit, isLone, isShorter, soundsOf } from './names.js';
import type { Profile } from './profile.js';
import { byKey } from './profile.js';
import { officesOfLoneName, peopleOfOneName, theOne, timesMeet } from './same-name.js';

/** Somebody who may be somebody else, by the least profile key of each. */
export interface Open {
  from: string;
  to: string;
  /** The name whose deciding left it open. */
  name: string;
  /** 0 to 1: the share of the candidate's appearances in those of all that fit. */
  score: number;
  reason: string;
}

export interface Clusters {
  /** By profile key: the least profile key of the agent that it belongs to. */
  founder: Map<string, string>;
  open: Open[];
}

interface Person {
  name: string;
  profiles: Profile[];
  /** The person whose shorter name this is. */
  is: Person | null;
}

/**
 * Which profiles are one person. People of one name first; then, from the longest names down, each shorter name joins the one person with a
 * fuller name, or with it as a nickname, that it fits. `crowded` are lone words that too many names hold: those join by office alone.
 * A pure function of the set: neither order nor batches nor repetition change the answer.
 */
export function clusterPeople(profiles: readonly Profile[], crowded: ReadonlySet<string>): Clusters {
  const byName = new Map<string, Profile[]>();
  for (const profile of [...profiles].sort(byKey)) {
    const known = byName.get(profile.name);
    if (known === undefined) byName.set(profile.name, [profile]);
    else known.push(profile);
  }
  const people = new Map<string, Person[]>();
  const open: Open[] = [];
  const names = [...byName.keys()].sort((a, b) => soundsOf(b).length - soundsOf(a).length || (a < b ? -1 : 1));
  const finding = new Finder(profiles);
  for (const name of names) {
    const fuller = finding.fuller(name).flatMap((full) => people.get(full) ?? []);
    people.set(name, (isLone(name) ? ofLoneName : ofName)(name, byName.get(name)!, { fuller, crowded: crowded.has(name), open }));
  }
  return { founder: foundersOf([...people.values()].flat()), open };
}

interface Surroundings {
  /** People whose name is fuller, or who bear the name as a nickname. */
  fuller: readonly Person[];
  crowded: boolean;
  /** Grows by what is left open. */
  open: Open[];
}

function ofName(name: string, profiles: readonly Profile[], { fuller, crowded, open }: Surroundings): Person[] {
  const { people, apart } = peopleOfOneName(profiles);
  const persons = people.map((members): Person => ({ name, profiles: members, is: null }));
  for (const { one, other, reason } of apart)
    open.push({ from: keyOf(persons[one]!), to: keyOf(persons[other]!), name, score: 0.5, reason: `of one name, but ${reason}` });
  const joining = persons.filter((person) => !person.profiles.some(isOut));
  for (const person of joining) join(person, fuller, crowded, open);
  // Two people of one name are not one by way of a fuller name either.
  const contested = joining.filter(({ is }, n) => is !== null && joining.some((other, k) => k !== n && other.is === is));
  for (const person of contested)
    open.push({ from: keyOf(person), to: keyOf(person.is!), name, score: 0.5, reason: 'the name fits several people of a shorter one' });
  for (const person of contested) person.is = null;
  return persons;
}

/** Who is shown in an office is somebody; who is not joins one of those, or one of a fuller name, and what is left goes by the name. */
function ofLoneName(name: string, profiles: readonly Profile[], { fuller, crowded, open }: Surroundings): Person[] {
  const { told, silent } = officesOfLoneName(profiles);
  const inOffice = told.map((members): Person => ({ name, profiles: members, is: null }));
  for (const person of inOffice) join(person, fuller, crowded, open);
  const joined: Person[] = [];
  const left: Profile[] = [];
  for (const members of silent) {
    const person: Person = { name, profiles: members, is: null };
    join(person, [...fuller, ...inOffice], crowded, open);
    if (person.is === null) left.push(...members);
    else joined.push(person);
  }
  const judged = profiles.filter(isOut).map((profile): Person => ({ name, profiles: [profile], is: null }));
  const rest = peopleOfOneName(left).people.map((members): Person => ({ name, profiles: members, is: null }));
  return [...inOffice, ...joined, ...rest, ...judged];
}

const keyOf = ({ profiles }: Person): string => profiles[0]!.key;
const rootOf = (person: Person): Person => (person.is === null ? person : rootOf(person.is));

/** Finds the names that hold a name's words, or have it as a nickname. */
class Finder {
  readonly #bySound = new Map<string, Set<string>>();
  readonly #holders = new Map<string, Set<string>>();

  constructor(profiles: readonly Profile[]) {
    const add = (map: Map<string, Set<string>>, key: string, name: string): void => {
      const known = map.get(key);
      if (known === undefined) map.set(key, new Set([name]));
      else known.add(name);
    };
    for (const { name, aliases } of profiles) {
      for (const sound of soundsOf(name)) add(this.#bySound, sound, name);
      for (const alias of aliases) add(this.#holders, alias, name);
    }
  }

  fuller(name: string): string[] {
    const postings = soundsOf(name).map((sound) => this.#bySound.get(sound) ?? new Set<string>());
    const fewest = postings.reduce((a, b) => (b.size < a.size ? b : a));
    const longer = [...fewest].filter((other) => isShorter(name, other));
    return [...new Set([...longer, ...(this.#holders.get(name) ?? [])])].filter((other) => other !== name).sort();
  }
}

interface Candidate {
  root: Person;
  /** Profiles of the root and of those of its shorter names that are candidates too. */
  profiles: Profile[];
}

/** Hangs a person of a shorter name on the one that it fits, or notes between whom it is left open. */
function join(person: Person, fuller: readonly Person[], crowded: boolean, open: Open[]): void {
  const candidates = candidatesOf(person, fuller);
  if (candidates.length === 0) return;
  const found = choose(person, candidates, crowded);
  if (found !== null) {
    person.is = found.root;
    return;
  }
  if (crowded) return;
  const total = candidates.reduce((sum, { profiles }) => sum + countOf(profiles), 0);
  for (const { root, profiles } of candidates)
    open.push({
      from: keyOf(person),
      to: keyOf(root),
      name: person.name,
      score: Number((countOf(profiles) / Math.max(1, total)).toFixed(3)),
      reason: candidates.length === 1 ? 'the name fits, too little else tells' : `the name fits ${candidates.length} people`,
    });
}

const countOf = (profiles: readonly Profile[]): number => profiles.reduce((sum, { count }) => sum + count, 0);

function candidatesOf(person: Person, fuller: readonly Person[]): Candidate[] {
  const byRoot = new Map<Person, Profile[]>();
  for (const full of fuller) {
    if (full.profiles.some(isOut)) continue;
    const root = rootOf(full);
    byRoot.set(root, [...(byRoot.get(root) ?? []), ...full.profiles]);
  }
  return [...byRoot]
    .map(([root, profiles]) => ({ root, profiles }))
    .filter(
      ({ profiles }) =>
        peopleConflict(person.profiles, profiles) === null &&
        !rolesForbid(person.profiles, profiles) &&
        agrees(person.profiles, profiles) &&
        person.profiles.every(({ initials, name }) =>
          profiles.some((full) => full.name === name || initialsFit(initials, name, full.name)),
        ),
    )
    .sort((a, b) => (keyOf(a.root) < keyOf(b.root) ? -1 : 1));
}

/** Who tells countries joins only one who tells one of them, or else two of other countries could both join one who tells none. */
const agrees = (short: readonly Profile[], full: readonly Profile[]): boolean => {
  const countries = short.flatMap((profile) => profile.countries);
  return countries.length === 0 || full.some((profile) => profile.countries.some((country) => countries.includes(country)));
};

/** By office; then the only one; then by country, time and clear dominance. A lone word joins nobody of another time. */
function choose(person: Person, candidates: readonly Candidate[], crowded: boolean): Candidate | null {
  const inOffice = candidates.filter(({ profiles }) => profiles.some((one) => person.profiles.some((own) => sharesOffice(own, one))));
  if (inOffice.length === 1) return inOffice[0]!;
  if (inOffice.length > 1) return theBest(person, inOffice);
  if (crowded) return null;
  const fitting = isLone(person.name) ? candidates.filter(({ profiles }) => timesMeet(person.profiles, profiles)) : candidates;
  return fitting.length === 1 ? fitting[0]! : theBest(person, fitting);
}

function theBest(person: Person, candidates: readonly Candidate[]): Candidate | null {
  const best = theOne(
    person.profiles,
    candidates.map(({ profiles }) => profiles),
  );
  return candidates.find(({ profiles }) => profiles === best) ?? null;
}

function foundersOf(people: readonly Person[]): Map<string, string> {
  const byRoot = new Map<Person, Profile[]>();
  for (const person of people) byRoot.set(rootOf(person), [...(byRoot.get(rootOf(person)) ?? []), ...person.profiles]);
  const founder = new Map<string, string>();
  for (const group of joinJudged([...byRoot.values()])) {
    const least = group.reduce((a, b) => (b.key < a.key ? b : a)).key;
    for (const { key } of group) founder.set(key, least);
  }
  return founder;
}
