import { hashOf } from '../../domain/hash.js';
import { cluster } from '../../identity/cluster.js';
import type { Profile } from '../../identity/profile.js';
import { blockKeys } from '../../identity/profile.js';
import type { Run } from '../engine.js';
import type { AgentKind } from '../vocabulary.js';
import { AGENT_KINDS, ID_PREFIX } from '../vocabulary.js';
import type { Affected } from './affected.js';
import type { Draft } from './draft.js';
import { noteDependents } from './regroup.js';
import { moveRoles } from './roles.js';

/** By profile key: the agent's id. */
export type AgentIds = ReadonlyMap<string, string>;

interface Known extends Profile {
  agent: string | null;
}

/** Hangs every profile of the drafts on its agent, and moves those of the block that a new name decides otherwise. */
export async function settleIdentity(run: Run, drafts: readonly Draft[], affected: Affected): Promise<AgentIds> {
  const profiles = new Map(drafts.flatMap(({ appearances }) => appearances.map(({ profile }) => [profile.key, profile] as const)));
  await mergeProfiles(run, [...profiles.values()]);
  for (const key of profiles.keys()) affected.profiles.add(key);
  const ids = new Map<string, string>();
  const fixed = [...profiles.values()].filter((profile) => profile.fixed !== null);
  await hang(
    run,
    fixed.map((profile) => ({ profile, agent: profile.fixed! })),
    ids,
  );
  for (const kind of ['Person', 'Organization'] as const) {
    const own = [...profiles.values()].filter((profile) => profile.kind === kind);
    await settleKind(run, kind, own, ids, affected);
  }
  for (const agent of ids.values()) affected.agents.add(agent);
  return ids;
}

/** Decides anew those on whom profiles bore that are gone: a short name may fit one only now. */
export async function settleWithout(run: Run, gone: readonly Profile[], affected: Affected): Promise<void> {
  for (const kind of ['Person', 'Organization'] as const) {
    const own = gone.filter((profile) => profile.kind === kind);
    await settleKind(run, kind, [...own], new Map(), affected);
  }
}

async function mergeProfiles(run: Run, profiles: Profile[]): Promise<void> {
  const rows = profiles.map(({ key, kind, names, folded, countries }) => ({ key, props: { kind, names, folded, countries } }));
  await run('UNWIND $rows AS row MERGE (p:Profile {key: row.key}) ON CREATE SET p += row.props', { rows });
  const named = profiles.flatMap((profile) =>
    [...new Set([...blockKeys(profile), ...profile.folded])].map((name) => ({ key: profile.key, name })),
  );
  await run('UNWIND $rows AS row MERGE (n:Name {key: row.name})', { rows: named });
  await run('UNWIND $rows AS row MATCH (p:Profile {key: row.key}), (n:Name {key: row.name}) MERGE (p)-[:HAS_NAME]->(n)', { rows: named });
}

async function hang(run: Run, placed: { profile: Profile; agent: string }[], ids: Map<string, string>): Promise<void> {
  for (const kind of AGENT_KINDS) {
    const own = placed.filter(({ profile }) => profile.kind === kind);
    if (own.length === 0) continue;
    const rows = own.map(({ profile, agent }) => ({
      profile: profile.key,
      agent,
      code: kind === 'Country' ? agent.slice('country:'.length) : null,
    }));
    await run(`UNWIND $rows AS row MERGE (a:Agent {id: row.agent}) ON CREATE SET a:${kind}, a.kind = '${kind}', a.code = row.code`, {
      rows,
    });
    await run('UNWIND $rows AS row MATCH (p:Profile {key: row.profile}), (a:Agent {id: row.agent}) MERGE (p)-[:OF]->(a)', { rows });
    for (const { profile, agent } of own) ids.set(profile.key, agent);
  }
}

/** Decides the new profiles, and those that they may bear upon, within everything that shares a name with them. */
async function settleKind(run: Run, kind: AgentKind, own: Profile[], ids: Map<string, string>, affected: Affected): Promise<void> {
  if (own.length === 0) return;
  const block = await loadBlock(run, kind, [...new Set(own.flatMap(blockKeys))]);
  const moves = decide(block, own);
  await place(run, kind, moves, affected);
  for (const { profile, agent } of moves) ids.set(profile.key, agent);
  for (const { key } of own) {
    const agent = block.find((known) => known.key === key)?.agent;
    if (!ids.has(key) && agent !== null && agent !== undefined) ids.set(key, agent);
  }
}

async function loadBlock(run: Run, kind: AgentKind, keys: string[]): Promise<Known[]> {
  const rows = await run(
    `UNWIND $keys AS key MATCH (n:Name {key: key})<-[:HAS_NAME]-(p:Profile) WHERE p.kind = $kind
     RETURN DISTINCT p.key AS key, p.names AS names, p.folded AS folded, p.countries AS countries, [(p)-[:OF]->(a:Agent) | a.id] AS agents`,
    { keys, kind },
  );
  return rows.map((row) => ({
    key: String(row['key']),
    kind,
    names: row['names'] as string[],
    folded: row['folded'] as string[],
    countries: (row['countries'] as string[] | null) ?? [],
    fixed: null,
    agent: (row['agents'] as string[])[0] ?? null,
  }));
}

interface Move {
  profile: Profile;
  from: string | null;
  agent: string;
}

/** Where profiles belong that do not hang there yet. A pure function of the block. */
export function decide(block: Known[], own: readonly Profile[]): Move[] {
  const { founder } = cluster(block);
  const decided = bornUpon(block, own);
  const members = new Map<string, Known[]>();
  for (const known of block) {
    const key = founder.get(known.key)!;
    members.set(key, [...(members.get(key) ?? []), known]);
  }
  // An agent on whom a profile stays that is not decided here is that profile's cluster's.
  const taken = new Set<string>();
  for (const known of block) if (known.agent !== null && !decided.has(known.key)) taken.add(known.agent);
  const moves: Move[] = [];
  const clusters = [...members]
    .filter(([, all]) => all.some(({ key }) => decided.has(key)))
    .sort(([a, x], [b, y]) => heldBy(y) - heldBy(x) || (a < b ? -1 : 1));
  for (const [first, all] of clusters) {
    const agent = agentFor(all, decided, taken) ?? freshId(all[0]!.kind as AgentKind, first, block);
    taken.add(agent);
    for (const known of all) if (known.agent !== agent && decided.has(known.key)) moves.push({ profile: known, from: known.agent, agent });
  }
  return moves;
}

/** Keys of those whose place may depend on one of the profiles: of the same name, or of a name whose words all stand in its. */
function bornUpon(block: readonly Known[], own: readonly Profile[]): Set<string> {
  const byWord = new Map<string, { profile: Profile; words: ReadonlySet<string> }[]>();
  for (const profile of own) {
    const words = new Set(profile.kind === 'Person' ? (profile.folded[0] ?? '').split(' ') : profile.folded);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { profile, words }]);
  }
  const keys = new Set(own.map(({ key }) => key));
  return new Set(
    block
      .filter((known) => {
        if (keys.has(known.key)) return true;
        const name = known.folded[0] ?? '';
        if (known.kind !== 'Person') return byWord.has(name);
        const words = name.split(' ');
        return byWord.get(words[0]!)?.some((one) => words.every((word) => one.words.has(word))) ?? false;
      })
      .map(({ key }) => key),
  );
}

const heldBy = (all: Known[]): number => Math.max(0, ...[...countAgents(all).values()]);

function countAgents(all: Known[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { agent } of all) if (agent !== null) counts.set(agent, (counts.get(agent) ?? 0) + 1);
  return counts;
}

/** The agent that most of the cluster hangs on already; one that an undecided profile holds comes first. */
function agentFor(all: Known[], decided: ReadonlySet<string>, taken: ReadonlySet<string>): string | null {
  const kept = all.find(({ key, agent }) => agent !== null && !decided.has(key));
  if (kept !== undefined) return kept.agent;
  const counts = [...countAgents(all)].filter(([agent]) => !taken.has(agent)).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return counts[0]?.[0] ?? null;
}

/** An id of its founding profile that nobody in the block has. */
function freshId(kind: AgentKind, founder: string, block: Known[]): string {
  const used = new Set(block.map(({ agent }) => agent));
  for (let n = 0; ; n++) {
    const id = `${ID_PREFIX[kind]}:${hashOf(n === 0 ? [founder] : [founder, n])}`;
    if (!used.has(id)) return id;
  }
}

async function place(run: Run, kind: AgentKind, moves: Move[], affected: Affected): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map(({ profile, agent }) => ({ profile: profile.key, agent }));
  await run(`UNWIND $rows AS row MERGE (a:Agent {id: row.agent}) ON CREATE SET a:${kind}, a.kind = '${kind}'`, { rows });
  const leaving = moves.filter(({ from }) => from !== null);
  if (leaving.length > 0)
    await run('UNWIND $keys AS key MATCH (p:Profile {key: key})-[of:OF]->(:Agent) DELETE of', {
      keys: leaving.map(({ profile }) => profile.key),
    });
  await run('UNWIND $rows AS row MATCH (p:Profile {key: row.profile}), (a:Agent {id: row.agent}) CREATE (p)-[:OF]->(a)', { rows });
  await noteDependents(
    run,
    leaving.map(({ profile }) => profile.key),
    affected,
  );
  for (const { from, agent } of moves) {
    affected.agents.add(agent);
    if (from !== null) affected.agents.add(from);
  }
  if (kind === 'Organization')
    await moveRoles(
      run,
      leaving.map(({ profile, agent }) => ({ profile: profile.key, agent })),
      affected,
    );
}
