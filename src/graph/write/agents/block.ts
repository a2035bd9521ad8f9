import { findingPart, isLone, isShorter, shorterKeys } from '../../../identity/names.js';
import { judgementsOf } from '../../../identity/judged.js';
import type { Profile } from '../../../identity/profile.js';
import { formsOf } from '../../../identity/profile.js';
import type { Run } from '../../engine.js';
import type { Known } from './profiles.js';
import { bodyName, officePart, PROFILE_FIELDS, profileFrom } from './profiles.js';

/** Everything that deciding some names needs. */
export interface Block {
  profiles: Known[];
  /** Names whose profiles are decided; the others stay where they hang. */
  decided: Set<string>;
  /** Lone words that too many names hold. */
  crowded: Set<string>;
}

/** A lone word in more names than this is told by office alone: nothing that looks at all its bearers would stay fast. */
const MOST_BEARERS = 20;

/** Organizations of the names, and those that bear them as an abbreviation, to the end of the chain. */
export async function organizationBlock(run: Run, own: readonly Profile[]): Promise<Block> {
  const decided = await withAliases(run, 'Organization', own.flatMap(formsOf));
  const names = new Set(decided);
  for (let fresh = [...names]; fresh.length > 0;) {
    const rows = await run(
      `UNWIND $names AS name MATCH (:Name {key: name})<-[:NAMED]-(p:Profile) WHERE p.kind = 'Organization' RETURN DISTINCT p.name AS name`,
      { names: fresh.map(bodyName) },
    );
    fresh = [...new Set(rows.map(({ name }) => String(name)))].filter((name) => !names.has(name));
    for (const name of fresh) names.add(name);
  }
  return { profiles: await load(run, 'Organization', names), decided, crowded: new Set() };
}

/**
 * People of the names and of every shorter name in them, which are decided; and, as what they are decided by, whoever has a fuller name or
 * bears one as a nickname, and whoever a judgement names beside one of them. All by look-ups: no part of it grows with the graph.
 */
export async function peopleBlock(run: Run, own: readonly Profile[]): Promise<Block> {
  const decided = new Set<string>();
  const context = new Set<string>();
  const crowded = new Set<string>();
  let profiles: Known[] = [];
  for (let fresh = await namesWithin(run, own); fresh.length > 0;) {
    for (const name of fresh) decided.add(name);
    const [found, bearers] = await Promise.all([fullerNames(run, fresh), bearersOf(run, fresh)]);
    for (const name of found.crowded) crowded.add(name);
    const inOffice = await inOfficeOf(run, found.crowded);
    const beyond = [...new Set([...bearers, ...inOffice])];
    const chain = await fullerNames(
      run,
      beyond.filter((name) => !isLone(name)),
    );
    for (const name of [...found.names, ...beyond, ...chain.names]) context.add(name);
    profiles = await load(run, 'Person', new Set([...decided, ...context]));
    const beside = await judgedBeside(
      run,
      profiles.filter(({ name }) => decided.has(name)),
    );
    // Somebody on a list is nobody's until an article shows whom he goes with, by whichever of his names.
    const own = new Set(bearers);
    const listed = profiles.filter((known) => known.listed && own.has(known.name)).map(({ name }) => name);
    fresh = [...new Set([...beside, ...listed])].filter((name) => !decided.has(name));
  }
  return { profiles, decided, crowded };
}

/** The profiles' own names and the shorter ones in them that somebody has. */
async function namesWithin(run: Run, own: readonly Profile[]): Promise<string[]> {
  const names = new Set(own.flatMap(formsOf));
  const shorter = new Set<string>();
  for (const profile of own) for (const form of formsOf(profile)) for (const key of shorterKeys(form)) shorter.add(key);
  return [...(await withAliases(run, 'Person', [...names], [...shorter]))];
}

/**
 * The names, those of `others` that somebody has, and what their bearers bear beside them: whoever goes by one of those goes where they go.
 */
async function withAliases(run: Run, kind: string, names: readonly string[], others: readonly string[] = []): Promise<Set<string>> {
  const all = new Set(names);
  for (let fresh = [...new Set([...names, ...others])]; fresh.length > 0;) {
    const rows = await run(
      'UNWIND $names AS name MATCH (p:Profile {name: name}) WHERE p.kind = $kind RETURN DISTINCT name, p.aliases AS aliases',
      { names: fresh, kind },
    );
    const asked = new Set(fresh);
    for (const { name } of rows) all.add(String(name));
    fresh = [...new Set(rows.flatMap((row) => (row['aliases'] as string[] | null) ?? []))].filter(
      (name) => !asked.has(name) && !all.has(name),
    );
    for (const name of fresh) all.add(name);
  }
  return all;
}

async function fullerNames(run: Run, names: readonly string[]): Promise<{ names: string[]; crowded: string[] }> {
  const lone = names.filter(isLone).map((name) => ({ name, part: findingPart(name) }));
  const longer = names.filter((name) => !isLone(name)).map((name) => ({ name, part: findingPart(name) }));
  const [some, all] = await Promise.all([
    lone.length === 0
      ? []
      : run(
          `UNWIND $rows AS row CALL { WITH row MATCH (:NamePart {key: row.part})<-[:HAS_PART]-(n:Name) RETURN n.key AS full LIMIT ${MOST_BEARERS + 1} } RETURN row.name AS name, full`,
          { rows: lone },
        ),
    longer.length === 0
      ? []
      : run('UNWIND $rows AS row MATCH (:NamePart {key: row.part})<-[:HAS_PART]-(n:Name) RETURN row.name AS name, n.key AS full', {
          rows: longer,
        }),
  ]);
  const counts = new Map<string, number>();
  for (const row of some) counts.set(String(row['name']), (counts.get(String(row['name'])) ?? 0) + 1);
  const crowded = [...counts].filter(([, count]) => count > MOST_BEARERS).map(([name]) => name);
  const fuller = [...some, ...all]
    .map((row) => ({ name: String(row['name']), full: String(row['full']) }))
    .filter(({ name, full }) => !crowded.includes(name) && isShorter(name, full));
  return { names: fuller.map(({ full }) => full), crowded };
}

const bearersOf = async (run: Run, names: readonly string[]): Promise<string[]> =>
  (
    await run(
      `UNWIND $names AS name MATCH (:Name {key: name})<-[:NAMED]-(p:Profile) WHERE p.kind = 'Person' RETURN DISTINCT p.name AS name`,
      {
        names,
      },
    )
  ).map(({ name }) => String(name));

/** Names of those who are seen in an office in which somebody of a crowded lone name is. */
async function inOfficeOf(run: Run, crowded: readonly string[]): Promise<string[]> {
  if (crowded.length === 0) return [];
  const held = await run('UNWIND $names AS name MATCH (p:Profile {name: name}) RETURN DISTINCT name, p.offices AS offices', {
    names: crowded,
  });
  const parts = held.flatMap((row) =>
    ((row['offices'] as string[] | null) ?? [])
      .filter((office) => !office.endsWith('|'))
      .map((office) => officePart(String(row['name']), office)),
  );
  if (parts.length === 0) return [];
  const rows = await run('UNWIND $parts AS part MATCH (:NamePart {key: part})<-[:SEEN_AS]-(p:Profile) RETURN DISTINCT p.name AS name', {
    parts: [...new Set(parts)],
  });
  return rows.map(({ name }) => String(name));
}

/** Names on the other side of judgements that bear on the profiles, and the shorter ones in them. */
async function judgedBeside(run: Run, profiles: readonly Known[]): Promise<string[]> {
  const ids = [...new Set(profiles.flatMap(judgementsOf))];
  if (ids.length === 0) return [];
  const rows = await run(
    `UNWIND $ids AS id MATCH (:Judgement {id: id})<-[:MARKED]-(p:Profile) RETURN ${PROFILE_FIELDS}, [(p)-[:OF]->(a:Agent) | a.id] AS agents`,
    { ids },
  );
  return namesWithin(run, rows.map(profileFrom));
}

async function load(run: Run, kind: string, names: ReadonlySet<string>): Promise<Known[]> {
  const rows = await run(
    `UNWIND $names AS name MATCH (p:Profile {name: name}) WHERE p.kind = $kind RETURN ${PROFILE_FIELDS}, [(p)-[:OF]->(a:Agent) | a.id] AS agents`,
    { names: [...names], kind },
  );
  return rows.map(profileFrom);
}
