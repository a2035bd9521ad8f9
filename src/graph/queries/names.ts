import { UjarError } from '../../domain/errors.js';
import { foldName, foldWords } from '../../domain/fold.js';
import type { NameWords } from '../../identity/names.js';
import { isLone, nameForm } from '../../identity/names.js';
import type { Run } from '../engine.js';
import { countryId } from '../vocabulary.js';
import { bodyName } from '../write/agents/profiles.js';
import { liveIds } from './ledger.js';

/** An agent by id or by name, as the API takes it. */
export interface AgentBy {
  id?: string | null;
  name?: string | null;
}

/** What the language packs know of names, given as values so that the graph names no language. */
export interface Vocabularies {
  /** ISO code of a country's name, short form or code; null for anything else. */
  countryCode: (name: string) => string | null;
  countryName: (code: string) => string;
  /** The common key of a title. */
  titleKey: (title: string) => string;
  /** Whether nobody holds an office beside another such one: by the title's key and the body in folded words. */
  isPost: (title: string, body: string) => boolean;
  /** The country that alone has such offices, by the same two; null where others have them too. */
  homeOf: (title: string, body: string) => string | null;
  /** How people's names are written. */
  nameWords: NameWords;
  /** Words that turn what is said into its opposite. */
  negations: ReadonlySet<string>;
}

/** Ids of every agent of the given names: by whole name, else by a word of it, and a country by any of its names; ids lead on. */
export async function agentIds(run: Run, bys: readonly AgentBy[], vocabularies: Vocabularies): Promise<string[]> {
  const given = bys.flatMap(({ id }) => id ?? []);
  const live = given.length === 0 ? new Map<string, string>() : await liveIds(run, given);
  const ids = new Set(given.map((id) => live.get(id) ?? id));
  const names = bys.flatMap(({ name }) => name ?? []);
  if (names.length === 0) return [...ids];
  const found = await agentsNamed(run, names, vocabularies);
  for (const name of names) {
    for (const id of found.get(name) ?? []) ids.add(id);
    const code = vocabularies.countryCode(name);
    if (code !== null) ids.add(countryId(code));
  }
  return [...ids];
}

/** By name: those who bear the whole of it; where nobody does, whoever has it as a word of a longer name. */
async function agentsNamed(run: Run, names: readonly string[], { nameWords }: Vocabularies): Promise<Map<string, string[]>> {
  const keys = names.flatMap((name) => {
    const { key } = nameForm(name, nameWords);
    return [
      { name, key },
      { name, key: bodyName(foldName(name)) },
    ];
  });
  const rows = await run(
    'UNWIND $keys AS row MATCH (:Name {key: row.key})<-[:NAMED]-(:Profile)-[:OF]->(a:Agent) RETURN DISTINCT row.name AS name, a.id AS id',
    { keys },
  );
  const found = new Map<string, string[]>();
  const add = (name: string, id: string): void => void found.set(name, [...(found.get(name) ?? []), id]);
  for (const row of rows) add(String(row['name']), String(row['id']));
  const parts = keys.filter(({ name, key }) => !found.has(name) && isLone(key) && !key.startsWith('~'));
  if (parts.length > 0) {
    const longer = await run(
      'UNWIND $parts AS row MATCH (:NamePart {key: row.part})<-[:HAS_PART]-(:Name)<-[:NAMED]-(:Profile)-[:OF]->(a:Agent) RETURN DISTINCT row.name AS name, a.id AS id',
      { parts: parts.map(({ name, key }) => ({ name, part: key })) },
    );
    for (const row of longer) add(String(row['name']), String(row['id']));
  }
  return found;
}

export interface RoleBy {
  id?: string | null;
  title?: string | null;
  body?: AgentBy | null;
  country?: string | null;
  /** False: only as whose body an article names, see STATED in paths.ts; asked where somebody is shown in the role. */
  assumed?: boolean | null;
}

/** Ids of every role that fits; a country is a body's own or its code. */
export async function roleIds(run: Run, by: RoleBy, vocabularies: Vocabularies): Promise<string[]> {
  const code = by.country === null || by.country === undefined ? null : (vocabularies.countryCode(by.country) ?? '?');
  const bodies = by.body === null || by.body === undefined ? null : await agentIds(run, [by.body], vocabularies);
  const own = [
    ...(by.id === null || by.id === undefined ? [] : ['r.id = $id']),
    ...(by.title === null || by.title === undefined ? [] : ['r.key = $key']),
  ];
  const of = [...(bodies === null ? [] : ['any(x IN held WHERE x IN $bodies)']), ...(code === null ? [] : ['$country IN held'])];
  const rows = await run(
    `MATCH (r:Role)${own.length === 0 ? '' : ` WHERE ${own.join(' AND ')}`} WITH r, [(r)-[:OF_BODY]->(b:Agent) | b.id] AS held${of.length === 0 ? '' : ` WHERE ${of.join(' AND ')}`} RETURN r.id AS id`,
    {
      id: by.id ?? '',
      key: by.title === null || by.title === undefined ? '' : vocabularies.titleKey(by.title),
      bodies: bodies ?? [],
      country: countryId(code ?? ''),
    },
  );
  return rows.map((row) => String(row['id']));
}

/** Words that one filter or search may have: each is compared with every text that the rest lets through. */
const MOST_WORDS = 20;

/** The folded words of what somebody looks for. Throws BAD_INPUT where there are too many. */
export function soughtWords(text: string): string[] {
  const words = foldWords(text);
  if (words.length > MOST_WORDS) throw new UjarError('BAD_INPUT', `${words.length} words to look for: wanted at most ${MOST_WORDS}`);
  return words;
}

/** Words of a text filter as they stand in a `words` property: each must start a word there. Throws BAD_INPUT. */
export const wordStarts = (text: string): string[] => soughtWords(text).map((word) => ` ${word}`);
