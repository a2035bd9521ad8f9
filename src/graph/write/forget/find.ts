import { foldName } from '../../../domain/fold.js';
import { UjarError } from '../../../domain/errors.js';
import type { Article } from '../../../domain/article.js';
import type { Span } from '../../../domain/span.js';
import type { Row, Run } from '../../engine.js';
import { liveIds } from '../../queries/ledger.js';
import { givenArticle } from '../article/given.js';

/** Somebody who is to be forgotten. */
export interface Sought {
  id: string;
  /** As articles and lists write it, the longest first. */
  names: string[];
}

/** An article that knows of somebody, and where. */
export interface Knowing {
  key: string;
  article: Article;
  /** Names of others in it. */
  others: string[];
  /** The person's mentions, and what the person says. */
  places: Span[];
}

/** Names shorter than this are words like any other. */
const SHORTEST = 3;

/** Throws NOT_FOUND where the id is no person's. */
export async function soughtPerson(run: Run, given: string): Promise<Sought> {
  const id = (await liveIds(run, [given])).get(given) ?? given;
  const rows = await run('MATCH (:Person {id: $id})<-[:OF]-(p:Profile) RETURN p.names AS names', { id });
  const shown = await run('MATCH (:Person {id: $id})<-[:OF]-(:Profile)<-[:SHOWS]-(ap:Appearance) RETURN ap.names AS names', { id });
  if (rows.length === 0) throw new UjarError('NOT_FOUND', `there is no person ${given}`);
  const names = [...new Set([...rows, ...shown].flatMap((row) => row['names'] as string[]))].filter((name) => name.length >= SHORTEST);
  return { id, names: names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)) };
}

export const wholeNames = ({ names }: Sought): string[] => names.filter((name) => name.trim().includes(' '));

/** Keys of the articles that show the person, and of those in which a whole name stands that nobody else in them bears. */
export async function articlesKnowing(run: Run, sought: Sought): Promise<string[]> {
  const shown = await run(
    'MATCH (:Person {id: $id})<-[:OF]-(:Profile)<-[:SHOWS]-(:Appearance)-[:IN_ARTICLE]->(a:Article) RETURN DISTINCT a.key AS key',
    { id: sought.id },
  );
  const keys = new Set(shown.map(({ key }) => String(key)));
  for (const name of wholeNames(sought))
    for (const row of await run(
      `MATCH (a:Article) WHERE toLower(a.text) CONTAINS $name OR toLower(a.headline) CONTAINS $name RETURN a.key AS key, [(a)<-[:IN_ARTICLE]-(ap:Appearance) WHERE ap.kind = 'Person' | ap.name] AS names`,
      { name: name.toLowerCase() },
    ))
      if (!(row['names'] as (string | null)[]).some((other) => foldName(other ?? '') === foldName(name))) keys.add(String(row['key']));
  return [...keys].sort();
}

export async function knowing(run: Run, { id }: Sought, key: string): Promise<Knowing> {
  const [row] = await run('MATCH (a:Article {key: $key}) RETURN a.givenNames AS givenNames, a.givenValues AS givenValues, a.text AS text', {
    key,
  });
  const appearances = await run(
    `MATCH (:Article {key: $key})<-[:IN_ARTICLE]-(ap:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent)
     RETURN ap.starts AS starts, ap.ends AS ends, ap.parts AS parts, ap.kind AS kind, ap.names AS names, a.id AS agent`,
    { key },
  );
  const said = await run(
    `MATCH (:Person {id: $id})<-[:OF]-(:Profile)<-[:SHOWS]-(:Appearance)-[:SPOKE]->(r:Report)-[:IN_ARTICLE]->(:Article {key: $key})
     RETURN r.starts AS starts, r.ends AS ends, r.parts AS parts`,
    { id, key },
  );
  const own = appearances.filter(({ agent }) => agent === id);
  return {
    key,
    article: givenArticle(row!),
    others: appearances.filter(({ agent, kind }) => agent !== id && kind === 'Person').flatMap((each) => each['names'] as string[]),
    places: [...own.flatMap((each) => spansOf(each)), ...said.flatMap((each) => spansOf(each, new Set(['CONTENT', 'SPEAKER'])))],
  };
}

function spansOf(row: Row, parts?: ReadonlySet<string>): Span[] {
  const [starts, ends, all] = [row['starts'] as number[], row['ends'] as number[], row['parts'] as string[]];
  return starts.map((start, n) => ({ start, end: ends[n]! })).filter((_, n) => parts === undefined || parts.has(all[n]!));
}
