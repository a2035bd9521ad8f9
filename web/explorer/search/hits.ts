import type { CountryNamesQuery, FindQuery } from '../operations/operations.js';

export type Hit = FindQuery['search']['nodes'][number] | (CountryNamesQuery['countries']['nodes'][number] & { __typename: 'Country' });
export type HitKind = Hit['__typename'];

/** The order in which the kinds are shown. */
export const KINDS_SHOWN = ['Person', 'Country', 'Organization', 'Statement', 'Event', 'Article'] as const;

export interface HitGroup {
  kind: (typeof KINDS_SHOWN)[number];
  hits: Hit[];
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Countries of which a name begins so; the API's search leaves them out. */
export const countriesOf = (query: string, { countries: { nodes } }: CountryNamesQuery): Hit[] =>
  nodes.filter(({ names }) => names.some((name) => folded(name).startsWith(folded(query.trim()))));

/** What a search found, each once and by kind: what fits best first, then what has a word that begins so. At most `most` of a kind. */
export function groupHits(
  { search, people, organizations, statements, events, articles }: FindQuery,
  countries: readonly Hit[],
  most: number,
): HitGroup[] {
  const ranked = [search, people, organizations, statements, events, articles].flatMap(({ nodes }): readonly Hit[] => nodes);
  const all = [...new Map([...ranked, ...countries].map((hit) => [hit.id, hit])).values()];
  return KINDS_SHOWN.map((kind) => ({ kind, hits: all.filter((hit) => hit.__typename === kind).slice(0, most) })).filter(
    ({ hits }) => hits.length > 0,
  );
}
