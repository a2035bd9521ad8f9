import { foldName } from '../domain/fold.js';
import { hashOf } from '../domain/hash.js';

/** How somebody is shown by articles that show him alike: the unit of identity. */
export interface Profile {
  key: string;
  kind: string;
  /** Shown names, the fullest first. */
  names: string[];
  /** Folded names, the fullest first. */
  folded: string[];
  /** Countries whose offices he holds or held. */
  countries: string[];
  /** The id that the profile's own words give; null where it is settled by its block. */
  fixed: string | null;
}

interface Shown {
  kind: string;
  names: readonly string[];
  countries: readonly string[];
  language: string;
  code?: string;
}

/** Countries are one by their code, groups and places by their words; people and organizations are settled in their block. */
export function profileOf({ kind, names, countries, language, code }: Shown): Profile {
  const folded = names.map((name) => foldName(name)).filter((name) => name !== '');
  const own = folded[0] ?? names[0]!;
  const fixed =
    kind === 'Country'
      ? `country:${code}`
      : kind === 'Group'
        ? `group:${hashOf([language, own])}`
        : kind === 'Place'
          ? `place:${hashOf([own])}`
          : null;
  return {
    key: hashOf([kind, kind === 'Group' ? language : '', ...names, '|', ...countries]),
    kind,
    names: [...names],
    folded,
    countries: [...countries],
    fixed,
  };
}

/** The keys by which a profile's kin are found: a person's words, an organization's names. */
export const blockKeys = ({ kind, folded }: Profile): string[] =>
  kind === 'Person' ? [...new Set(folded[0]?.split(' ').filter((word) => word.length > 1) ?? [])] : [...new Set(folded)];
