/** A member of a group, by the shared node that it hangs on now. */
export interface Hanging {
  node: string | null;
  /** It stays where it hangs, whatever becomes of the others. */
  stays: boolean;
}

/**
 * The id under which each group goes on: that of a member that stays; else the one that most of it hangs on already. Each id is given once;
 * null where the group is new.
 */
export function keptIds(groups: readonly (readonly Hanging[])[]): (string | null)[] {
  const ids = groups.map((group) => group.find(({ stays, node }) => stays && node !== null)?.node ?? null);
  const taken = new Set(groups.flatMap((group) => group.flatMap(({ stays, node }) => (stays && node !== null ? [node] : []))));
  const order = groups
    .map((group, n) => ({ n, counts: countsOf(group) }))
    .filter(({ n }) => ids[n] === null)
    .sort((a, b) => most(b.counts) - most(a.counts) || a.n - b.n);
  for (const { n, counts } of order) {
    const free = [...counts].filter(([id]) => !taken.has(id)).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const id = free[0]?.[0];
    if (id === undefined) continue;
    taken.add(id);
    ids[n] = id;
  }
  return ids;
}

function countsOf(group: readonly Hanging[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { node } of group) if (node !== null) counts.set(node, (counts.get(node) ?? 0) + 1);
  return counts;
}

const most = (counts: Map<string, number>): number => Math.max(0, ...counts.values());
