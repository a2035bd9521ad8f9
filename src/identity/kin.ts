/** One telling of words that others tell too. */
export interface Telling {
  id: string;
  wording: string;
  /** Who is told to have said them, as agents' ids. */
  speakers: readonly string[];
  /** ISO days between which it was said, where it is told. */
  from: string | null;
  to: string | null;
  /** The statement that it hangs on now, if any. */
  statement: string | null;
}

/** Whether two wordings, by key, are the same words; every wording is like itself. */
export type Like = (a: string, b: string) => boolean;

/**
 * Which tellings are one statement: those of like words with a speaker in common and days that do not contradict, over others too. A telling
 * without a speaker hangs on the only such group that it is like, and bridges none; where there are several, or none, it stays with the
 * others like it that tell no speaker. A pure function of the set.
 */
export function statementsOf(tellings: readonly Telling[], like: Like): Telling[][] {
  const sorted = [...tellings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const told = connected(
    sorted.filter(({ speakers }) => speakers.length > 0),
    (a, b) => a.speakers.some((speaker) => b.speakers.includes(speaker)) && like(a.wording, b.wording) && daysMeet(a, b),
  );
  const left: Telling[] = [];
  const joining = told.map((): Telling[] => []);
  for (const telling of sorted.filter(({ speakers }) => speakers.length === 0)) {
    const fitting = told.flatMap((group, n) =>
      group.some((other) => like(telling.wording, other.wording) && daysMeet(telling, other)) ? [n] : [],
    );
    if (fitting.length === 1) joining[fitting[0]!]!.push(telling);
    else left.push(telling);
  }
  return [
    ...told.map((group, n) => [...group, ...joining[n]!]),
    ...connected(left, (a, b) => like(a.wording, b.wording) && daysMeet(a, b)),
  ];
}

const daysMeet = (a: Telling, b: Telling): boolean =>
  a.from === null || b.from === null || ((a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9'));

/** Connected components; members told alike are compared once. */
function connected(tellings: readonly Telling[], joins: (a: Telling, b: Telling) => boolean): Telling[][] {
  const alike = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = JSON.stringify([telling.wording, [...telling.speakers].sort(), telling.from, telling.to]);
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [telling]);
    else same.push(telling);
  }
  const groups: Telling[][][] = [];
  for (const same of alike.values()) {
    const shared = groups.filter((group) => group.some((other) => joins(same[0]!, other[0]!)));
    for (const group of shared) groups.splice(groups.indexOf(group), 1);
    groups.push([...shared.flat(), same]);
  }
  return groups.map((group) => group.flat());
}
