import { findingPart, partsOf, soundsOf } from '../../../identity/names.js';
import type { Profile } from '../../../identity/profile.js';
import { formsOf, withDays } from '../../../identity/profile.js';
import type { Row, Run } from '../../engine.js';

/** A profile as it is stored, with the agent that it hangs on. */
export interface Known extends Profile {
  agent: string | null;
  /** From somebody's list, not from an article. */
  listed: boolean;
}

/** What is stored of a profile besides its key and its members' count and days. */
const STORED = [
  'kind',
  'names',
  'folded',
  'name',
  'aliases',
  'initials',
  'countries',
  'homes',
  'offices',
  'sole',
  'year',
  'apart',
  'marks',
] as const;

export const PROFILE_FIELDS = ['key', ...STORED, 'base', 'count', 'first', 'last', 'listed']
  .map((name) => `p.${name} AS ${name}`)
  .join(', ');

const list = (value: unknown): string[] => (value as string[] | null | undefined) ?? [];
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const profileFrom = (row: Row): Known => ({
  key: String(row['key']),
  kind: String(row['kind']),
  names: list(row['names']),
  folded: list(row['folded']),
  name: String(row['name']),
  aliases: list(row['aliases']),
  initials: list(row['initials']),
  countries: list(row['countries']),
  homes: list(row['homes']),
  offices: list(row['offices']),
  sole: list(row['sole']),
  year: text(row['year']),
  apart: list(row['apart']),
  marks: list(row['marks']),
  count: Number(row['count'] ?? 0),
  first: text(row['first']),
  last: text(row['last']),
  fixed: null,
  agent: list(row['agents'])[0] ?? null,
  listed: row['listed'] === true,
});

export const profilesOf = async (run: Run, keys: readonly string[]): Promise<Known[]> =>
  keys.length === 0
    ? []
    : (
        await run(`UNWIND $keys AS key MATCH (p:Profile {key: key}) RETURN ${PROFILE_FIELDS}, [(p)-[:OF]->(a:Agent) | a.id] AS agents`, {
          keys,
        })
      ).map(profileFrom);

const profileProps = (profile: Profile): Record<string, unknown> => Object.fromEntries(STORED.map((name) => [name, profile[name]]));

/** Writes profiles with the names and parts of names by which they are found; of those that are there only the members change. */
export async function mergeProfiles(run: Run, profiles: readonly { profile: Profile; count: number; base: string }[]): Promise<void> {
  if (profiles.length === 0) return;
  const [known, found] = await Promise.all([
    run('UNWIND $keys AS key MATCH (p:Profile {key: key}) RETURN key, p.count AS count, p.first AS first, p.last AS last', {
      keys: profiles.map(({ profile }) => profile.key),
    }),
    run('UNWIND $names AS name MATCH (n:Name {key: name}) RETURN n.key AS key', {
      names: [...new Set(profiles.flatMap(({ profile }) => namesOf(profile)))],
    }),
  ]);
  const there = new Map(known.map((row) => [String(row['key']), row]));
  const fresh = profiles.filter(({ profile }) => !there.has(profile.key));
  if (fresh.length > 0)
    await run('UNWIND $rows AS row CREATE (p:Profile:Internal {key: row.key}) SET p += row.props', {
      rows: fresh.map(({ profile, count, base }) => ({
        key: profile.key,
        props: { ...profileProps(profile), base, count, first: profile.first, last: profile.last },
      })),
    });
  const grown = profiles.flatMap(({ profile, count }) => {
    const row = there.get(profile.key);
    if (row === undefined) return [];
    const { first, last } = withDays(profile, { ...profile, first: text(row['first']), last: text(row['last']) });
    return [{ key: profile.key, count: Number(row['count']) + count, first, last }];
  });
  if (grown.length > 0)
    await run('UNWIND $rows AS row MATCH (p:Profile {key: row.key}) SET p.count = row.count, p.first = row.first, p.last = row.last', {
      rows: grown,
    });
  await nameProfiles(
    run,
    fresh.map(({ profile }) => profile),
    new Set(found.map(({ key }) => String(key))),
  );
}

/** `there`: the names that are in the graph already. */
async function nameProfiles(run: Run, fresh: readonly Profile[], there: ReadonlySet<string>): Promise<void> {
  if (fresh.length === 0) return;
  const named = fresh.flatMap((profile) => namesOf(profile).map((name) => ({ key: profile.key, name })));
  const names = [...new Set(named.map(({ name }) => name))];
  const created = names.filter((name) => !there.has(name));
  if (created.length > 0) await run('UNWIND $names AS name CREATE (:Name:Internal {key: name})', { names: created });
  await run('UNWIND $rows AS row MATCH (p:Profile {key: row.key}), (n:Name {key: row.name}) CREATE (p)-[:NAMED]->(n)', { rows: named });
  const people = new Set(fresh.filter(({ kind }) => kind === 'Person').flatMap(formsOf));
  const parts = [...people].filter((name) => !there.has(name)).flatMap((name) => partsOf(name).map((part) => ({ name, part })));
  await linkParts(run, parts, '(n:Name {key: row.name})', 'HAS_PART');
  const held = fresh
    .filter(({ kind }) => kind === 'Person')
    .flatMap((profile) => officeParts(profile).map((part) => ({ name: profile.key, part })));
  await linkParts(run, held, '(n:Profile {key: row.name})', 'SEEN_AS');
}

/** The keys of a profile's names; those of all but people stand apart, so that a body's name is never taken for a person's. */
const namesOf = (profile: Profile): string[] => (profile.kind === 'Person' ? formsOf(profile) : [...new Set(profile.folded)].map(bodyName));

export const bodyName = (folded: string): string => `~${folded}`;

/** A word of a name with an office, by which somebody of a crowded name is found. */
const officeParts = ({ name, offices }: Profile): string[] =>
  offices.filter((office) => !office.endsWith('|')).flatMap((office) => soundsOf(name).map((sound) => `${sound}#${office}`));

export const officePart = (lone: string, office: string): string => `${findingPart(lone)}#${office}`;

/** `holder` and `type` are our own constants. */
async function linkParts(run: Run, rows: { name: string; part: string }[], holder: string, type: string): Promise<void> {
  if (rows.length === 0) return;
  await run('UNWIND $parts AS part MERGE (t:NamePart {key: part}) ON CREATE SET t:Internal', {
    parts: [...new Set(rows.map(({ part }) => part))],
  });
  await run(`UNWIND $rows AS row MATCH ${holder}, (t:NamePart {key: row.part}) CREATE (n)-[:${type}]->(t)`, { rows });
}

/** By profile: the members that it loses, and the days that they attested. */
export type Lost = Map<string, { count: number; days: Set<string> }>;

export function noteLost(lost: Lost, profile: string, day: string | null): void {
  const known = lost.get(profile) ?? { count: 0, days: new Set<string>() };
  known.count++;
  if (day !== null) known.days.add(day);
  lost.set(profile, known);
}

/**
 * Takes members off profiles, and takes out those that nobody shows any more, with the names that only they bore. The first and last day of
 * one that lost its first or last member are looked up anew.
 */
export async function loseMembers(run: Run, lost: Lost): Promise<void> {
  if (lost.size === 0) return;
  const rows = [...lost].map(([key, { count, days }]) => ({ key, count, days: [...days] }));
  await run('UNWIND $rows AS row MATCH (p:Profile {key: row.key}) SET p.count = p.count - row.count', { rows });
  const edge = await run(
    'UNWIND $rows AS row MATCH (p:Profile {key: row.key}) WHERE p.count < 1 OR p.first IN row.days OR p.last IN row.days RETURN p.key AS key',
    { rows },
  );
  if (edge.length === 0) return;
  const keys = edge.map(({ key }) => String(key));
  const days = await run(
    `UNWIND $keys AS key MATCH (:Profile {key: key})<-[:SHOWS]-(:Appearance)-[:IN_ARTICLE]->(ar:Article) WHERE ar.attestedOn IS NOT NULL
     RETURN key, min(ar.attestedOn) AS first, max(ar.attestedOn) AS last`,
    { keys },
  );
  const told = new Map(days.map((row) => [String(row['key']), row]));
  await run('UNWIND $rows AS row MATCH (p:Profile {key: row.key}) SET p.first = row.first, p.last = row.last', {
    rows: keys.map((key) => ({ key, first: told.get(key)?.['first'] ?? null, last: told.get(key)?.['last'] ?? null })),
  });
}

/** Takes out profiles without members, and says which. */
export async function dropProfiles(run: Run, keys: readonly string[]): Promise<Known[]> {
  if (keys.length === 0) return [];
  const gone = await run(
    `UNWIND $keys AS key MATCH (p:Profile {key: key}) WHERE p.count < 1 AND p.listed IS NULL
     RETURN ${PROFILE_FIELDS}, [(p)-[:OF]->(a:Agent) | a.id] AS agents, [(p)-[:NAMED]->(n:Name) | n.key] AS bore, [(p)-[:SEEN_AS]->(t:NamePart) | t.key] AS parts`,
    { keys },
  );
  if (gone.length === 0) return [];
  const names = [...new Set(gone.flatMap((row) => row['bore'] as string[]))];
  const seen = [...new Set(gone.flatMap((row) => row['parts'] as string[]))];
  await run('UNWIND $keys AS key MATCH (p:Profile {key: key}) DETACH DELETE p', { keys: gone.map(({ key }) => key) });
  const unused = await run(
    'UNWIND $names AS name MATCH (n:Name {key: name}) WHERE NOT (n)<-[:NAMED]-() RETURN name, [(n)-[:HAS_PART]->(t:NamePart) | t.key] AS parts',
    { names },
  );
  if (unused.length > 0)
    await run('UNWIND $names AS name MATCH (n:Name {key: name}) DETACH DELETE n', { names: unused.map(({ name }) => name) });
  const parts = [...new Set([...seen, ...unused.flatMap((row) => row['parts'] as string[])])];
  if (parts.length > 0)
    await run('UNWIND $parts AS part MATCH (t:NamePart {key: part}) WHERE NOT (t)<-[:HAS_PART]-() AND NOT (t)<-[:SEEN_AS]-() DELETE t', {
      parts,
    });
  return gone.map(profileFrom);
}
