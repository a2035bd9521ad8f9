import type { Profile } from './profile.js';

/** Profiles that are one agent, and whom an open one may be. */
export interface Clusters {
  /** By profile key: the cluster's founder, the least profile key in it. */
  founder: Map<string, string>;
  /** By profile key: founders of clusters that it may belong to, where several fit. */
  open: Map<string, string[]>;
}

/**
 * Which profiles of a block are one agent. Those of one folded name are, unless their countries speak against it; a shorter name (some
 * of a fuller one's words, or an organization's abbreviation) joins the one fuller name that it fits, and stays apart where several do.
 * A pure function of the set: neither order nor batches nor repetition change the answer.
 */
export function cluster(profiles: readonly Profile[]): Clusters {
  const sorted = [...profiles].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const groups = byName(sorted);
  const fuller = fullerNames(groups);
  const fullest = groups.filter((group) => fuller(group).length === 0);
  const founder = new Map<string, string>();
  const open = new Map<string, string[]>();
  for (const group of fullest) for (const profile of group) founder.set(profile.key, group[0]!.key);
  const joining = new Map<Profile[], Profile[][]>();
  for (const group of groups) {
    const over = fuller(group);
    if (over.length === 0) continue;
    const candidates = over.filter((full) => fuller(full).length === 0 && agree(group, full));
    for (const profile of group) founder.set(profile.key, group[0]!.key);
    if (candidates.length === 1) joining.set(candidates[0]!, [...(joining.get(candidates[0]!) ?? []), group]);
    else if (candidates.length > 1)
      for (const profile of group)
        open.set(
          profile.key,
          candidates.map((full) => full[0]!.key),
        );
  }
  for (const [full, shorter] of joining) for (const group of shorter) for (const profile of group) founder.set(profile.key, full[0]!.key);
  return { founder, open };
}

/** One group a name and country; profiles that tell no country join where only one country holds the name. */
function byName(profiles: readonly Profile[]): Profile[][] {
  const names = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const name = profile.folded[0] ?? '';
    names.set(name, [...(names.get(name) ?? []), profile]);
  }
  return [...names.values()].flatMap(byCountry);
}

function byCountry(profiles: Profile[]): Profile[][] {
  const groups: Profile[][] = [];
  for (const profile of profiles.filter(({ countries }) => countries.length > 0)) {
    const shared = groups.filter((group) => group.some((other) => other.countries.some((country) => profile.countries.includes(country))));
    const merged = [...shared.flat(), profile];
    for (const group of shared) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const silent = profiles.filter(({ countries }) => countries.length === 0);
  if (silent.length > 0) {
    if (groups.length === 1) groups[0]!.push(...silent);
    else groups.push(silent);
  }
  return groups.map((group) => group.sort((a, b) => (a.key < b.key ? -1 : 1)));
}

/** The groups whose name is fuller than a group's, found by the word that fewest share. */
function fullerNames(groups: readonly Profile[][]): (group: Profile[]) => Profile[][] {
  const byWord = new Map<string, Profile[][]>();
  for (const group of groups)
    for (const word of wordsOf(group[0]!)) {
      const holders = byWord.get(word);
      if (holders === undefined) byWord.set(word, [group]);
      else holders.push(group);
    }
  const known = new Map<Profile[], Profile[][]>();
  return (group) => {
    const found = known.get(group);
    if (found !== undefined) return found;
    const own = group[0]!;
    const postings = (own.kind === 'Person' ? [...wordsOf(own)] : [own.folded[0] ?? '']).map((word) => byWord.get(word) ?? []);
    const fewest = postings.reduce((a, b) => (b.length < a.length ? b : a), postings[0] ?? []);
    const over = fewest.filter((other) => other !== group && isShorter(own, other[0]!));
    known.set(group, over);
    return over;
  };
}

const WORDS = new WeakMap<Profile, ReadonlySet<string>>();

/** What a profile is found by: a person's words, all names of an organization. */
function wordsOf(profile: Profile): ReadonlySet<string> {
  const known = WORDS.get(profile);
  if (known !== undefined) return known;
  const words = new Set(profile.kind === 'Person' ? (profile.folded[0] ?? '').split(' ') : profile.folded);
  WORDS.set(profile, words);
  return words;
}

/** Some of the other's words, or one of its other names. */
function isShorter(short: Profile, full: Profile): boolean {
  const [a, b] = [short.folded[0] ?? '', full.folded[0] ?? ''];
  if (a === b || short.kind !== full.kind) return false;
  if (short.kind !== 'Person') return full.folded.slice(1).includes(a) && !short.folded.slice(1).includes(b);
  const [own, words] = [wordsOf(short), wordsOf(full)];
  return own.size < words.size && [...own].every((word) => words.has(word));
}

/** A shorter name that tells countries joins only a fuller one that tells one of them; one that tells none joins whichever it fits. */
const agree = (short: Profile[], full: Profile[]): boolean => {
  const [a, b] = [short.flatMap(({ countries }) => countries), full.flatMap(({ countries }) => countries)];
  return a.length === 0 || a.some((country) => b.includes(country));
};
