import { foldName } from '../../../domain/fold.js';
import { hashOf } from '../../../domain/hash.js';
import type { Mark } from '../../../identity/judged.js';
import { judgedProfile } from '../../../identity/judged.js';
import type { NameWords } from '../../../identity/names.js';
import type { Office, Profile } from '../../../identity/profile.js';
import { profileOf } from '../../../identity/profile.js';
import type { Run } from '../../engine.js';
import type { Affected } from '../affected.js';
import { noneAffected } from '../affected.js';
import { writeChanges } from '../changes.js';
import { settle } from './identity.js';
import type { Known } from './profiles.js';
import { dropProfiles, mergeProfiles, PROFILE_FIELDS, profileFrom } from './profiles.js';
import { refreshShared } from '../derived/shared.js';
import { takeTurn } from '../turn.js';

/** A person on a list kept by hand. */
export interface ListedPerson {
  name: string;
  aliases: string[];
  wikidata: string | null;
  roles: { title: string; body: string; from: string | null; until: string | null }[];
}

export interface ListOptions {
  now: string;
  nameWords: NameWords;
  titleKey: (title: string) => string;
  countryCode: (name: string) => string | null;
}

/**
 * Puts a list in the place of the one before: who is on it helps to tell people apart and together, by name, nickname and office, as an article
 * would; a person whom no article shows is not in the graph.
 */
export async function storeList(run: Run, people: readonly ListedPerson[], options: ListOptions): Promise<void> {
  const affected = noneAffected(await takeTurn(run));
  const old = await listed(run);
  await run('MATCH (p:Profile) WHERE p.listed = true REMOVE p.listed');
  for (const { agent } of old) if (agent !== null) affected.agents.add(agent);
  const gone = await dropProfiles(
    run,
    old.map(({ key }) => key),
  );
  await list(run, profilesOf(people, options), gone, affected);
  for (const { agent } of await listed(run)) if (agent !== null) affected.agents.add(agent);
  await refreshShared(run, affected);
  await writeChanges(run, affected, options.now);
}

/** Lists profiles as another store had them. */
export async function restoreList(run: Run, fresh: readonly ListedProfile[]): Promise<void> {
  const affected = noneAffected(await takeTurn(run));
  await list(run, fresh, [], affected);
  await refreshShared(run, affected);
}

/** Takes a person off the list. */
export async function unlist(run: Run, person: string, affected: Affected): Promise<void> {
  const own = await run('MATCH (:Agent {id: $person})<-[:OF]-(p:Profile) WHERE p.listed = true RETURN p.key AS key', { person });
  if (own.length === 0) return;
  const keys = own.map(({ key }) => String(key));
  await run('UNWIND $keys AS key MATCH (p:Profile {key: key}) REMOVE p.listed', { keys });
  affected.agents.add(person);
  await settle(run, await dropProfiles(run, keys), new Map(), affected);
}

/** A profile of somebody on the list. */
export interface ListedProfile {
  profile: Profile;
  wikidata: string | null;
}

async function list(run: Run, fresh: readonly ListedProfile[], gone: readonly Profile[], affected: Affected): Promise<void> {
  await mergeProfiles(
    run,
    fresh.map(({ profile }) => ({ profile, count: 0, base: profile.key })),
  );
  await run('UNWIND $rows AS row MATCH (p:Profile {key: row.key}) SET p.listed = true, p.wikidata = row.wikidata', {
    rows: fresh.map(({ profile, wikidata }) => ({ key: profile.key, wikidata })),
  });
  await settle(run, [...gone, ...fresh.map(({ profile }) => profile)], new Map(), affected);
}

const listed = async (run: Run): Promise<Known[]> =>
  (await run(`MATCH (p:Profile) WHERE p.listed = true RETURN ${PROFILE_FIELDS}, [(p)-[:OF]->(a:Agent) | a.id] AS agents`)).map(profileFrom);

/** One profile a role, so that each has its own days; marks hold those of one person together, and two of one name apart. */
function profilesOf(people: readonly ListedPerson[], options: ListOptions): ListedProfile[] {
  const rows = people.map((person, n) => ({ person, id: person.wikidata ?? `${foldName(person.name)} ${n}` }));
  return rows.flatMap(({ person, id }) => {
    const namesakes = rows.filter((other) => other.id !== id && foldName(other.person.name) === foldName(person.name));
    const apart = namesakes.map((other): Mark => ({
      id: `listed ${[id, other.id].sort().join(' / ')}`,
      same: false,
      side: id < other.id ? 'one' : 'other',
      out: false,
    }));
    const roles = person.roles.length === 0 ? [null] : person.roles;
    return roles.map((role, n) => {
      const base = profileOf({
        kind: 'Person',
        names: [person.name, ...person.aliases],
        countries: role === null ? [] : countriesOf(role.body, options),
        language: '',
        offices: role === null ? [] : officesOf(role, options),
        words: options.nameWords,
      });
      const together: Mark = { id: `listed ${id}`, same: true, side: n === 0 ? 'one' : 'other', out: false };
      const profile = judgedProfile({ ...base, key: hashOf(['listed', id, base.key, n]), year: null }, [together, ...apart]);
      return { profile: { ...profile, first: role?.from ?? null, last: role?.until ?? role?.from ?? null }, wikidata: person.wikidata };
    });
  });
}

const countriesOf = (body: string, { countryCode }: ListOptions): string[] => {
  const code = countryCode(body);
  return code === null ? [] : [code];
};

/** A list does not tell whether a body is a place: it is looked for as either. */
function officesOf({ title, body }: { title: string; body: string }, { titleKey, countryCode }: ListOptions): Office[] {
  const own = countryCode(body) ?? foldName(body);
  return [own, `place ${own}`].map((each) => ({ title: titleKey(title), body: each, sole: false, post: false }));
}
