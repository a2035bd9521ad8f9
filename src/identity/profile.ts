import { foldName } from '../domain/fold.js';
import { hashOf } from '../domain/hash.js';
import type { NameWords } from './names.js';
import { isLone, nameForm, NO_NAME_WORDS, soundsOf } from './names.js';

/** An office as somebody is shown in it. */
export interface Office {
  /** The title's common key. */
  title: string;
  /** The body in folded words, `place …` for a town or province, a country's code; empty where it is not told. */
  body: string;
  /** Held now, by one person at a time. */
  sole: boolean;
  /** Held now, and nobody holds another such one beside it. */
  post: boolean;
  /** The country that alone has such offices. */
  home?: string | null;
}

/** How somebody is shown by articles that show him alike: the unit of identity. */
export interface Profile {
  key: string;
  kind: string;
  /** Shown names, the fullest first. */
  names: string[];
  /** Folded names, the fullest first. */
  folded: string[];
  /** The key of the name that it goes by; profiles of one name are looked at together. */
  name: string;
  /** Keys of its other names. */
  aliases: string[];
  initials: string[];
  /** Countries whose offices he holds or held. */
  countries: string[];
  /** Countries that alone have such offices as he is shown in, told or not: they speak against another country's offices, and for nobody. */
  homes: string[];
  /** `title|body` of the offices that he is shown in. */
  offices: string[];
  /** `title|body|post or one` of those that are held now, and that exclude others: all other posts, or the same title of another body. */
  sole: string[];
  /** The year of the article, where the name is one word alone and time has to tell. */
  year: string | null;
  /** `name#office,office`: others of a like name whom the same article tells apart from him. */
  apart: string[];
  /** Judgements that bear on these appearances, see judged.ts. */
  marks: string[];
  /** How many appearances show it, and the first and last day that they attest. */
  count: number;
  first: string | null;
  last: string | null;
  /** The id that the profile's own words give; null where it is settled by its block. */
  fixed: string | null;
}

interface Shown {
  kind: string;
  names: readonly string[];
  countries: readonly string[];
  language: string;
  code?: string;
  offices?: readonly Office[];
  /** ISO day that the appearance attests. */
  day?: string | null;
  apart?: readonly string[];
  words?: NameWords;
}

/** Countries are one by their code, groups and places by their words; people and organizations are settled in their block. */
export function profileOf(shown: Shown): Profile {
  const { kind, names, countries, language, code, offices = [], day = null, apart = [], words = NO_NAME_WORDS } = shown;
  const folded = names.map((name) => foldName(name)).filter((name) => name !== '');
  const own = folded[0] ?? names[0]!;
  const { name, aliases, initials } = kind === 'Person' ? personNames(names, words) : { name: own, aliases: folded.slice(1), initials: [] };
  const held = [...new Set(offices.map(officeKey))].sort();
  const excluding = offices.filter(({ sole, post, body }) => post || (sole && body !== ''));
  const sole = [...new Set(excluding.map((office) => `${officeKey(office)}|${office.post ? 'post' : 'one'}`))].sort();
  const year = kind === 'Person' && isLone(name) ? (day?.slice(0, 4) ?? null) : null;
  return {
    key: hashOf([kind, kind === 'Group' ? language : '', ...names, '|', ...countries, '|', ...held, '|', ...sole, '|', year, ...apart]),
    kind,
    names: [...names],
    folded,
    name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name),
    initials,
    countries: [...countries],
    homes: [...new Set(offices.flatMap(({ home }) => home ?? []))].sort(),
    offices: held,
    sole,
    year,
    apart: [...apart],
    marks: [],
    count: 1,
    first: day,
    last: day,
    fixed: fixedId(kind, language, own, code),
  };
}

export const officeKey = ({ title, body }: Pick<Office, 'title' | 'body'>): string => `${title}|${body}`;

/** A person goes by the name of most words, then the first in code-unit order: so of two names told together one always stands above the other. */
function personNames(names: readonly string[], words: NameWords): { name: string; aliases: string[]; initials: string[] } {
  const forms = names.map((name) => nameForm(name, words));
  const ranked = [...forms].sort((a, b) => soundsOf(b.key).length - soundsOf(a.key).length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const [main, ...others] = ranked;
  return { name: main!.key, aliases: others.map(({ key }) => key), initials: main!.initials };
}

function fixedId(kind: string, language: string, own: string, code: string | undefined): string | null {
  if (kind === 'Country') return `country:${code}`;
  if (kind === 'Group') return `group:${hashOf([language, own])}`;
  return kind === 'Place' ? `place:${hashOf([own])}` : null;
}

/** Every name that it is found by. */
export const formsOf = ({ name, aliases }: Profile): string[] => [name, ...aliases];

export const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** A profile with the days of another appearance that shows it. */
export function withDays(profile: Profile, { first, last }: Profile): Profile {
  const days = [profile.first, profile.last, first, last].filter((day) => day !== null).sort();
  return { ...profile, first: days[0] ?? null, last: days.at(-1) ?? null };
}
