import { grouped } from '../domain/grouped.js';

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

/** By wording: those that are the same words, shortened or edited. Every wording is like itself, whether it is in there or not. */
export type Like = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which tellings are one statement: those of like words with a speaker in common and days that do not contradict, over others too. A telling
 * without a speaker hangs on the only such group that it is like, and bridges none; where there are several, or none, it stays with the
 * others like it that tell no speaker. A pure function of the set, whose time grows with the pairs of like words, not with all pairs.
 */
export function statementsOf(tellings: readonly Telling[], like: Like): Telling[][] {
  const sorted = [...tellings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const told = connected(
    sorted.filter(({ speakers }) => speakers.length > 0),
    like,
    (a, b) => a.speakers.some((speaker) => b.speakers.includes(speaker)) && daysMeet(a, b),
  );
  const worded = byWording(told.flatMap((group, n) => group.map((telling) => ({ telling, n }))));
  const left: Telling[] = [];
  const joining = told.map((): Telling[] => []);
  for (const telling of sorted.filter(({ speakers }) => speakers.length === 0)) {
    const fitting = new Set(
      likeWordings(telling.wording, like).flatMap((wording) =>
        (worded.get(wording) ?? []).filter((other) => daysMeet(telling, other.telling)).map(({ n }) => n),
      ),
    );
    if (fitting.size === 1) joining[[...fitting][0]!]!.push(telling);
    else left.push(telling);
  }
  return [...told.map((group, n) => [...group, ...joining[n]!]), ...connected(left, like, daysMeet)];
}

const daysMeet = (a: Telling, b: Telling): boolean =>
  a.from === null || b.from === null || ((a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9'));

const likeWordings = (wording: string, like: Like): string[] => [...new Set([wording, ...(like.get(wording) ?? [])])];

const byWording = <T extends { telling: Telling }>(all: readonly T[]): Map<string, T[]> => grouped(all, ({ telling }) => telling.wording);

/** Connected components among tellings of like words, each in the tellings' order; members told alike are compared once. */
function connected(tellings: readonly Telling[], like: Like, joins: (a: Telling, b: Telling) => boolean): Telling[][] {
  const alike = grouped(tellings, ({ wording, speakers, from, to }) => JSON.stringify([wording, [...speakers].sort(), from, to]));
  const members = [...alike.values()].map((same, n) => ({ telling: same[0]!, same, n }));
  const worded = byWording(members);
  const root = members.map((_, n) => n);
  const rootOf = (n: number): number => {
    while (root[n] !== n) n = root[n] = root[root[n]!]!;
    return n;
  };
  for (const { telling, n } of members)
    for (const wording of likeWordings(telling.wording, like))
      for (const other of worded.get(wording) ?? []) {
        const [a, b] = [rootOf(n), rootOf(other.n)];
        if (other.n < n && a !== b && joins(telling, other.telling)) root[Math.max(a, b)] = Math.min(a, b);
      }
  return [...grouped(members, ({ n }) => rootOf(n)).values()].map((group) => group.flatMap(({ same }) => same));
}
