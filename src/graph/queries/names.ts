import { foldName, foldWords } from '../../domain/fold.js';
import type { Run } from '../engine.js';

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
}

/** Ids of every agent of the given names: by whole name, else by a word of it, and a country by any of its names. */
export async function agentIds(run: Run, bys: readonly AgentBy[], { countryCode }: Vocabularies): Promise<string[]> {
  const ids = new Set(bys.flatMap(({ id }) => id ?? []));
  const names = bys.flatMap(({ name }) => name ?? []);
  if (names.length === 0) return [...ids];
  const rows = await run(
    `UNWIND $keys AS key MATCH (:Name {key: key})<-[:HAS_NAME]-(:Profile)-[:OF]->(a:Agent)
     RETURN DISTINCT key, a.id AS id, a.folded AS folded`,
    { keys: [...new Set(names.map(foldName))] },
  );
  for (const name of names) {
    const key = foldName(name);
    const found = rows.filter((row) => row['key'] === key);
    const whole = found.filter((row) => (row['folded'] as string[]).includes(key));
    for (const row of whole.length > 0 ? whole : found) ids.add(String(row['id']));
    const code = countryCode(name);
    if (code !== null) ids.add(`country:${code}`);
  }
  return [...ids];
}

export interface RoleBy {
  id?: string | null;
  title?: string | null;
  body?: AgentBy | null;
  country?: string | null;
}

/** Ids of every role that fits; a country is a body's own or its code. */
export async function roleIds(run: Run, by: RoleBy, vocabularies: Vocabularies): Promise<string[]> {
  const code = by.country === null || by.country === undefined ? null : (vocabularies.countryCode(by.country) ?? '?');
  const bodies = by.body === null || by.body === undefined ? null : await agentIds(run, [by.body], vocabularies);
  const conditions = [
    ...(by.id === null || by.id === undefined ? [] : ['r.id = $id']),
    ...(by.title === null || by.title === undefined ? [] : ['r.key = $key']),
    ...(bodies === null ? [] : ['EXISTS { MATCH (r)-[:OF_BODY]->(b:Agent) WHERE b.id IN $bodies }']),
    ...(code === null ? [] : ['EXISTS { MATCH (r)-[:OF_BODY]->(c:Agent) WHERE c.id = $country }']),
  ];
  const rows = await run(`MATCH (r:Role) ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`} RETURN r.id AS id`, {
    id: by.id ?? '',
    key: by.title === null || by.title === undefined ? '' : vocabularies.titleKey(by.title),
    bodies: bodies ?? [],
    country: `country:${code ?? ''}`,
  });
  return rows.map((row) => String(row['id']));
}

/** Words of a text filter as they stand in a `words` property: each must start a word there. */
export const wordStarts = (text: string): string[] => foldWords(text).map((word) => ` ${word}`);
