import type { Draft } from '../rows.js';
import { hashOf } from '../../../domain/hash.js';
import { cluster } from '../../../identity/cluster.js';
import type { Open } from '../../../identity/cluster.js';
import type { Profile } from '../../../identity/profile.js';
import { byKey, withDays } from '../../../identity/profile.js';
import type { Run } from '../../engine.js';
import type { AgentKind } from '../../vocabulary.js';
import { AGENT_KINDS, ID_PREFIX } from '../../vocabulary.js';
import type { Affected } from '../affected.js';
import { noteMove } from '../affected.js';
import { freshIds } from '../changes.js';
import type { Block } from './block.js';
import { organizationBlock, peopleBlock } from './block.js';
import type { Known } from './profiles.js';
import { dropProfiles, mergeProfiles, profilesOf } from './profiles.js';
import { noteDependents } from '../derived/regroup.js';
import type { Removed } from '../article/remove.js';
import { moveRoles } from './roles.js';

/** By profile key: the agent's id. */
export type AgentIds = ReadonlyMap<string, string>;

/**
 * Hangs every profile of the drafts on its agent, and decides anew those whom they bear upon, and those whom what was removed bore upon: in
 * one go, or what is half changed would be taken for what is known.
 */
export async function settleIdentity(
  run: Run,
  drafts: readonly Draft[],
  { before, profiles: lost }: Pick<Removed, 'before' | 'profiles'>,
  affected: Affected,
): Promise<AgentIds> {
  const profiles = new Map<string, { profile: Profile; count: number; base: string }>();
  for (const { profile, base } of drafts.flatMap(({ appearances }) => appearances)) {
    const known = profiles.get(profile.key);
    profiles.set(profile.key, {
      profile: known === undefined ? profile : withDays(known.profile, profile),
      count: (known?.count ?? 0) + 1,
      base,
    });
  }
  await mergeProfiles(run, [...profiles.values()]);
  await startWhere(
    run,
    drafts.flatMap(({ key, appearances }) => {
      const old = new Map(before.get(key)?.appearances.map(({ id, agent }) => [id, agent]));
      return appearances.flatMap((own) =>
        own.profile.fixed === null && old.has(own.key) ? [{ profile: own.profile.key, agent: old.get(own.key)! }] : [],
      );
    }),
  );
  const gone = await dropProfiles(run, lost);
  const ids = new Map<string, string>();
  const all = [...profiles.values()].map(({ profile }) => profile);
  await hang(
    run,
    all.filter(({ fixed }) => fixed !== null),
    ids,
    affected,
  );
  await settle(run, [...all, ...gone, ...(await profilesOf(run, lost))], ids, affected);
  for (const agent of ids.values()) affected.agents.add(agent);
  return ids;
}

/** New profiles start on the agent on whom their appearance was before, so that it keeps its id where it stays the same. */
export async function startWhere(run: Run, rows: readonly { profile: string; agent: string }[]): Promise<void> {
  if (rows.length === 0) return;
  const keys = [...new Set(rows.map(({ profile }) => profile))];
  const fresh = await run('UNWIND $keys AS key MATCH (p:Profile {key: key}) WHERE NOT (p)-[:OF]->() RETURN key', { keys });
  const first = new Map([...rows].sort((a, b) => (a.agent < b.agent ? 1 : -1)).map(({ profile, agent }) => [profile, agent]));
  const starts = fresh.map(({ key }) => ({ profile: String(key), agent: first.get(String(key))! }));
  if (starts.length > 0)
    await run('UNWIND $rows AS row MATCH (p:Profile {key: row.profile}), (a:Agent {id: row.agent}) CREATE (p)-[:OF]->(a)', {
      rows: starts,
    });
}

const BLOCKS = [
  ['Person', peopleBlock],
  ['Organization', organizationBlock],
] as const;

/** Decides anew whoever the profiles bear upon: those that have come, changed or gone. */
export async function settle(run: Run, profiles: readonly Profile[], ids: Map<string, string>, affected: Affected): Promise<void> {
  const decisions = await Promise.all(
    BLOCKS.map(async ([kind, blockOf]) => {
      const own = profiles.filter((profile) => profile.kind === kind);
      if (own.length === 0) return [];
      const block = await blockOf(run, own);
      return [{ kind, own, block, decision: await withFreshIds(run, kind, decide(kind, block), affected) }];
    }),
  );
  // What moves, moves in turn: a person's roles are those of bodies that may move.
  for (const { kind, own, block, decision } of decisions.flat()) {
    const { moves, agents, open } = decision;
    await place(run, kind, moves, affected);
    await noteOpen(run, block.decided, open, agents, affected);
    for (const { key } of own) {
      const agent = agents.get(key);
      if (agent !== null && agent !== undefined) ids.set(key, agent);
    }
  }
}

async function hang(run: Run, profiles: readonly Profile[], ids: Map<string, string>, affected: Affected): Promise<void> {
  for (const kind of AGENT_KINDS) {
    const own = profiles.filter((profile) => profile.kind === kind);
    if (own.length === 0) continue;
    const rows = own.map(({ key, fixed }) => ({
      profile: key,
      agent: fixed!,
      code: kind === 'Country' ? fixed!.slice('country:'.length) : null,
      turn: affected.turn,
    }));
    await run(
      `UNWIND $rows AS row MERGE (a:Agent {id: row.agent}) ON CREATE SET a:${kind}, a.kind = '${kind}', a.code = row.code, a.born = row.turn`,
      { rows },
    );
    await run('UNWIND $rows AS row MATCH (p:Profile {key: row.profile}), (a:Agent {id: row.agent}) MERGE (p)-[:OF]->(a)', { rows });
    for (const { key, fixed } of own) ids.set(key, fixed!);
  }
}

interface Move {
  profile: Known;
  from: string | null;
  /** Null for a listed person whom no article shows. */
  agent: string | null;
}

interface Decision {
  moves: Move[];
  /** By profile key, after the moves. */
  agents: Map<string, string | null>;
  open: Open[];
}

/** Where profiles belong that do not hang there yet. A pure function of the block. */
export function decide(kind: AgentKind, { profiles, decided: names, crowded }: Block): Decision {
  const { founder, open } = cluster(kind, profiles, crowded);
  const isDecided = ({ name }: Known): boolean => names.has(name);
  const members = new Map<string, Known[]>();
  for (const known of [...profiles].sort(byKey)) {
    const key = founder.get(known.key)!;
    members.set(key, [...(members.get(key) ?? []), known]);
  }
  // An agent on whom a profile stays that is not decided here is that profile's cluster's.
  const taken = new Set(profiles.flatMap((known) => (known.agent !== null && !isDecided(known) ? [known.agent] : [])));
  const agents = new Map<string, string | null>(profiles.map(({ key, agent }) => [key, agent]));
  const moves: Move[] = [];
  const clusters = [...members]
    .filter(([, all]) => all.some(isDecided))
    .sort(([a, x], [b, y]) => heldBy(y) - heldBy(x) || (a < b ? -1 : 1));
  for (const [first, all] of clusters) {
    const shown = all.some(({ listed }) => !listed);
    const agent = shown ? (agentFor(all, isDecided, taken) ?? `${FRESH}${first}`) : null;
    if (agent !== null) taken.add(agent);
    for (const known of all) {
      if (!isDecided(known)) continue;
      agents.set(known.key, agent);
      if (known.agent !== agent) moves.push({ profile: known, from: known.agent, agent });
    }
  }
  return { moves, agents, open: open.filter(({ name }) => names.has(name)) };
}

const heldBy = (all: Known[]): number => Math.max(0, ...countAgents(all).values());

/** By agent: how many appearances of the cluster hang on it. */
function countAgents(all: Known[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { agent, count } of all) if (agent !== null) counts.set(agent, (counts.get(agent) ?? 0) + Math.max(1, count));
  return counts;
}

/** The agent that most of the cluster hangs on already; one that an undecided profile holds comes first. */
function agentFor(all: Known[], isDecided: (known: Known) => boolean, taken: ReadonlySet<string>): string | null {
  const kept = all.find((known) => known.agent !== null && !isDecided(known));
  if (kept !== undefined) return kept.agent;
  const counts = [...countAgents(all)].filter(([agent]) => !taken.has(agent)).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return counts[0]?.[0] ?? null;
}

/** Stands before the founding profile's key until the agent has an id. */
const FRESH = 'fresh ';

/** Gives ids to the agents that the decision founds. */
async function withFreshIds(run: Run, kind: AgentKind, decision: Decision, affected: Affected): Promise<Decision> {
  const founders = new Set(decision.moves.flatMap(({ agent }) => (agent?.startsWith(FRESH) === true ? [agent.slice(FRESH.length)] : [])));
  const ids = await freshIds(run, 'Agent', ID_PREFIX[kind], [...founders], affected);
  const idOf = (agent: string | null): string | null => (agent?.startsWith(FRESH) === true ? ids.get(agent.slice(FRESH.length))! : agent);
  return {
    ...decision,
    moves: decision.moves.map((move) => ({ ...move, agent: idOf(move.agent) })),
    agents: new Map([...decision.agents].map(([key, agent]) => [key, idOf(agent)])),
  };
}

async function place(run: Run, kind: AgentKind, moves: Move[], affected: Affected): Promise<void> {
  if (moves.length === 0) return;
  const leaving = moves.filter(({ from }) => from !== null);
  if (leaving.length > 0)
    await run('UNWIND $keys AS key MATCH (p:Profile {key: key})-[of:OF]->(:Agent) DELETE of', {
      keys: leaving.map(({ profile }) => profile.key),
    });
  const rows = moves.flatMap(({ profile, agent }) => (agent === null ? [] : [{ profile: profile.key, agent, turn: affected.turn }]));
  if (rows.length > 0) {
    await run(`UNWIND $rows AS row MERGE (a:Agent {id: row.agent}) ON CREATE SET a:${kind}, a.kind = '${kind}', a.born = row.turn`, {
      rows,
    });
    await run('UNWIND $rows AS row MATCH (p:Profile {key: row.profile}), (a:Agent {id: row.agent}) CREATE (p)-[:OF]->(a)', { rows });
  }
  await noteDependents(
    run,
    leaving.map(({ profile, from }) => ({ profile: profile.key, from })),
    affected,
  );
  for (const { from, agent } of moves) {
    if (agent !== null) affected.agents.add(agent);
    if (from === null) continue;
    affected.agents.add(from);
    if (agent !== null) noteMove(affected, from, agent);
  }
  await moveRoles(
    run,
    leaving.flatMap(({ profile, agent }) => (agent === null ? [] : [{ profile: profile.key, agent }])),
    affected,
  );
}

/** Keeps who may be whom, with the reason; what the decided names left open before goes. */
async function noteOpen(
  run: Run,
  decided: ReadonlySet<string>,
  open: readonly Open[],
  agents: ReadonlyMap<string, string | null>,
  affected: Affected,
): Promise<void> {
  await run('UNWIND $names AS name MATCH (m:Maybe {name: name}) DETACH DELETE m', { names: [...decided] });
  const rows = open.flatMap(({ from, to, name, score, reason }) => {
    const [one, other] = [agents.get(from), agents.get(to)];
    return one === null || one === undefined || other === null || other === undefined || one === other
      ? []
      : [{ one, other, props: { id: hashOf([name, from, to]), name, score, reason } }];
  });
  if (rows.length === 0) return;
  await run(
    `UNWIND $rows AS row MATCH (a:Agent {id: row.one}), (b:Agent {id: row.other})
     CREATE (m:Maybe:Internal) SET m = row.props CREATE (a)-[:MAY_BE]->(m) CREATE (m)-[:MAY_BE]->(b)`,
    { rows },
  );
  for (const { one, other } of rows) for (const id of [one, other]) affected.agents.add(id);
}
