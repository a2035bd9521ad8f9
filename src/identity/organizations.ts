import { joinJudged } from './judged.js';
import type { Clusters, Open } from './people.js';
import type { Profile } from './profile.js';
import { byKey } from './profile.js';

/**
 * Which profiles are one organization: those of one name, and an abbreviation with the one body that is told to bear it; where several
 * bear it, it stays apart. A pure function of the set.
 */
export function clusterOrganizations(profiles: readonly Profile[]): Clusters {
  const byName = new Map<string, Profile[]>();
  const bearers = new Map<string, Set<string>>();
  for (const profile of [...profiles].sort(byKey)) {
    byName.set(profile.name, [...(byName.get(profile.name) ?? []), profile]);
    for (const alias of profile.aliases) bearers.set(alias, (bearers.get(alias) ?? new Set()).add(profile.name));
  }
  /** A name that others bear as their abbreviation; two that bear each other's name are both full. */
  const fullerOf = (name: string): string[] =>
    [...(bearers.get(name) ?? [])].filter((full) => full !== name && !(bearers.get(full)?.has(name) ?? false)).sort();
  const open: Open[] = [];
  const joined = new Map<string, string>();
  for (const name of byName.keys()) {
    const full = fullerOf(name).filter((each) => fullerOf(each).length === 0);
    if (full.length === 1) joined.set(name, full[0]!);
    else
      for (const to of full)
        open.push({
          from: byName.get(name)![0]!.key,
          to: byName.get(to)![0]!.key,
          name,
          score: Number((1 / full.length).toFixed(3)),
          reason: `${full.length} bodies bear the name`,
        });
  }
  const groups = new Map<string, Profile[]>();
  for (const [name, own] of byName) {
    const root = joined.get(name) ?? name;
    groups.set(root, [...(groups.get(root) ?? []), ...own]);
  }
  const founder = new Map<string, string>();
  for (const group of joinJudged([...groups.values()])) {
    const least = group.reduce((a, b) => (b.key < a.key ? b : a)).key;
    for (const { key } of group) founder.set(key, least);
  }
  return { founder, open };
}
