/** One telling of words that others tell too: who is told to have said them, as agents' ids. */
export interface Telling {
  id: string;
  speakers: readonly string[];
  /** The statement that it hangs on now, if any. */
  statement: string | null;
}

/**
 * Which tellings of the same act and words are one statement: those with a speaker in common, over others too. A telling without a speaker hangs on
 * the only such group and bridges none; where there are several it stays with the others that tell no speaker. A pure function of the set.
 */
export function statementsOf(tellings: readonly Telling[]): Telling[][] {
  const groups: Telling[][] = [];
  for (const telling of byId(tellings.filter(({ speakers }) => speakers.length > 0))) {
    const shared = groups.filter((group) => group.some(({ speakers }) => speakers.some((speaker) => telling.speakers.includes(speaker))));
    for (const group of shared) groups.splice(groups.indexOf(group), 1);
    groups.push([...shared.flat(), telling]);
  }
  const silent = byId(tellings.filter(({ speakers }) => speakers.length === 0));
  if (silent.length === 0) return groups;
  return groups.length === 1 ? [[...groups[0]!, ...silent]] : [...groups, silent];
}

const byId = (tellings: readonly Telling[]): Telling[] => [...tellings].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The id under which each group goes on: the one that most of it hangs on already, each id once; null where the group is new. */
export function keptIds(groups: readonly Telling[][]): (string | null)[] {
  const taken = new Set<string>();
  const order = groups.map((group, n) => ({ n, counts: countsOf(group) })).sort((a, b) => most(b.counts) - most(a.counts) || a.n - b.n);
  const ids = new Array<string | null>(groups.length).fill(null);
  for (const { n, counts } of order) {
    const free = [...counts].filter(([id]) => !taken.has(id)).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const id = free[0]?.[0];
    if (id === undefined) continue;
    taken.add(id);
    ids[n] = id;
  }
  return ids;
}

function countsOf(group: readonly Telling[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { statement } of group) if (statement !== null) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  return counts;
}

const most = (counts: Map<string, number>): number => Math.max(0, ...counts.values());
