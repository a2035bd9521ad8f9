import type { Row, Run } from '../../engine.js';
import { countryId } from '../../vocabulary.js';
import type { Affected } from '../affected.js';
import type { Attestation, Tie } from './ties.js';
import { changedTie, tieOf } from './ties.js';

/** How agents are tied to what their offices tell. All texts are our own constants. */
interface TieKind {
  type: 'HELD' | 'SPEAKS_FOR';
  label: 'Role' | 'Agent';
  /** Whether an attestation `held`, whose office is `r`, is one of the tie to `row.to`. */
  where: string;
  propsOf: (tie: Tie) => Record<string, unknown>;
}

const TIES: Readonly<Record<'held' | 'speaksFor', TieKind>> = {
  held: { type: 'HELD', label: 'Role', where: 'r.id = row.to', propsOf: (tie) => ({ ...tie }) },
  speaksFor: {
    type: 'SPEAKS_FOR',
    label: 'Agent',
    where: "held.country = row.to AND held.status = 'CURRENT'",
    propsOf: ({ lastAttested, firstAttested, count }) => ({ day: lastAttested, firstAttested, count }),
  },
};

/** What came and went between an agent and something that it is tied to. */
export interface TieChange {
  agent: string;
  to: string;
  came: Attestation[];
  went: Attestation[];
  /** Whether all of it has to be looked at. */
  anew: boolean;
}

/** By agent and what it is tied to. */
export type TieChanges = Map<string, TieChange>;

/** An attestation as its relationship keeps it. */
export interface Held extends Attestation {
  role: string;
  /** Code of the country that the article states the office to be of; null for none. */
  country: string | null;
}

function changeOf(changes: TieChanges, agent: string, to: string): TieChange {
  const key = `${agent} ${to}`;
  const known = changes.get(key) ?? { agent, to, came: [], went: [], anew: false };
  changes.set(key, known);
  return known;
}

/** Notes that an agent is, or is no more, shown in an office. */
export function noteHeld({ held, speaksFor }: Affected, agent: string, { role, country, ...attested }: Held, way: 'came' | 'went'): void {
  changeOf(held, agent, role)[way].push(attested);
  if (country !== null && attested.status === 'CURRENT') changeOf(speaksFor, agent, country)[way].push(attested);
}

/** Notes that what hung on an agent hangs on another now, or in another office. */
export function noteHeldAnew({ held, speaksFor }: Affected, agent: string, role: string, country: string | null): void {
  changeOf(held, agent, role).anew = true;
  if (country !== null) changeOf(speaksFor, agent, country).anew = true;
}

export const heldFrom = (row: Row): Held => ({
  role: String(row['role']),
  status: String(row['status']),
  day: (row['day'] as string | null) ?? null,
  country: (row['country'] as string | null) ?? null,
});

/** Writes who held what, and who speaks for which country, from what came and went; only where that does not tell are all attestations read. */
export async function refreshHolders(run: Run, affected: Affected): Promise<void> {
  await Promise.all([refreshTies(run, TIES.held, affected.held), refreshTies(run, TIES.speaksFor, affected.speaksFor)]);
}

const keyOf = (row: Row): string => `${String(row['agent'])} ${String(row['to'])}`;
const idOf = ({ type }: TieKind, to: string): string => (type === 'SPEAKS_FOR' ? countryId(to) : to);

async function refreshTies(run: Run, kind: TieKind, changes: TieChanges): Promise<void> {
  if (changes.size === 0) return;
  const all = [...changes.values()];
  const before = await tiesBefore(run, kind, all);
  const ties = new Map<string, Tie | null>();
  const anew: TieChange[] = [];
  for (const change of all) {
    const key = `${change.agent} ${change.to}`;
    const tie = change.anew ? null : changedTie(before.get(key) ?? null, change.came, change.went);
    if (tie === null) anew.push(change);
    else ties.set(key, tie);
  }
  for (const [key, tie] of await lookedUp(run, kind, anew)) ties.set(key, tie);
  const rows = all.map(({ agent, to }) => ({ agent, to: idOf(kind, to), key: `${agent} ${to}`, tie: ties.get(`${agent} ${to}`) ?? null }));
  const gone = rows.filter(({ key, tie }) => tie === null && before.has(key)).map(({ agent, to }) => ({ agent, to }));
  const kept = rows.flatMap(({ agent, to, key, tie }) =>
    tie === null ? [] : [{ agent, to, there: before.has(key), props: kind.propsOf(tie) }],
  );
  const ends = `MATCH (a:Agent {id: row.agent})-[e:${kind.type}]->(:${kind.label} {id: row.to})`;
  const write = async (text: string, given: readonly unknown[]): Promise<void> => {
    if (given.length > 0) await run(`UNWIND $rows AS row ${text}`, { rows: given });
  };
  await write(`${ends} DELETE e`, gone);
  await write(
    `${ends} SET e += row.props`,
    kept.filter(({ there }) => there),
  );
  await write(
    `MATCH (a:Agent {id: row.agent}), (b:${kind.label} {id: row.to}) CREATE (a)-[e:${kind.type}]->(b) SET e = row.props`,
    kept.filter(({ there }) => !there),
  );
}

async function tiesBefore(run: Run, kind: TieKind, changes: readonly TieChange[]): Promise<Map<string, Tie>> {
  const rows = await run(
    `UNWIND $rows AS row MATCH (:Agent {id: row.agent})-[e:${kind.type}]->(:${kind.label} {id: row.id})
     RETURN row.agent AS agent, row.to AS to, e.status AS status, e.firstAttested AS first, coalesce(e.lastAttested, e.day) AS last, e.count AS count`,
    { rows: changes.map(({ agent, to }) => ({ agent, to, id: idOf(kind, to) })) },
  );
  return new Map(
    rows.map((row) => [
      keyOf(row),
      {
        status: (row['status'] as string | null) ?? 'CURRENT',
        firstAttested: (row['first'] as string | null) ?? null,
        lastAttested: (row['last'] as string | null) ?? null,
        count: Number(row['count']),
      },
    ]),
  );
}

async function lookedUp(run: Run, { where }: TieKind, changes: readonly TieChange[]): Promise<Map<string, Tie | null>> {
  if (changes.length === 0) return new Map();
  const rows = await run(
    `UNWIND $rows AS row MATCH (:Agent {id: row.agent})<-[:OF]-(:Profile)<-[:SHOWS]-(:Appearance)-[held:IN_ROLE]->(r:Role) WHERE ${where}
     RETURN row.agent AS agent, row.to AS to, held.status AS status, held.day AS day`,
    { rows: changes.map(({ agent, to }) => ({ agent, to })) },
  );
  const attested = new Map<string, Attestation[]>();
  for (const row of rows)
    attested.set(keyOf(row), [
      ...(attested.get(keyOf(row)) ?? []),
      { status: String(row['status']), day: (row['day'] as string | null) ?? null },
    ]);
  return new Map(changes.map(({ agent, to }) => [`${agent} ${to}`, tieOf(attested.get(`${agent} ${to}`) ?? [])]));
}
