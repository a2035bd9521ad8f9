import type { AppearanceDraft, RoleDraft } from '../rows.js';
import type { Extraction, Group, Role, RoleBody } from '../../../domain/extraction.js';
import type { Span } from '../../../domain/span.js';
import type { NameWords } from '../../../identity/names.js';
import type { Office } from '../../../identity/profile.js';
import { profileOf } from '../../../identity/profile.js';
import type { AgentKind } from '../../vocabulary.js';
import type { OfficeVocabulary } from './offices.js';
import { countriesOf, officesOf, toldApart } from './offices.js';
import { whenProps } from './when-props.js';

/** A country that somebody of an article speaks for. */
export interface SpokenFor {
  code: string;
  /** Only by an office whose country the article does not name. */
  assumed: boolean;
}

/** The countries that somebody of an article speaks for: one that it is or is part of, and those whose roles it has, or whose bodies' roles. */
export function countriesOfAppearance(appearance: AppearanceDraft, all: ReadonlyMap<string, AppearanceDraft>): SpokenFor[] {
  const ways = [
    { local: appearance.local, assumed: false },
    ...appearance.roles.map(({ body, bodyBasis }) => ({ local: body, assumed: bodyBasis === 'ASSUMED' })),
  ];
  return eachCountryOnce(
    ways.flatMap(({ local, assumed }) => {
      const code = countryOf(local, all, MOST_PARENTS);
      return code === null ? [] : [{ code, assumed }];
    }),
  );
}

/** The country that a body is, or is part of, over some bodies; null for one that belongs to none. */
function countryOf(local: string | null, all: ReadonlyMap<string, AppearanceDraft>, left: number): string | null {
  if (local === null || left === 0) return null;
  return isCountryCode(local) ? local : countryOf(all.get(local)?.partOf ?? null, all, left - 1);
}

/** One that anything states is not assumed. */
export function eachCountryOnce(all: readonly SpokenFor[]): SpokenFor[] {
  const assumed = new Map<string, boolean>();
  for (const each of all) assumed.set(each.code, each.assumed && (assumed.get(each.code) ?? true));
  return [...assumed].map(([code, only]) => ({ code, assumed: only }));
}

/** Bodies within bodies that are followed. */
const MOST_PARENTS = 5;

export interface AppearanceOptions extends OfficeVocabulary {
  /** The name under which a country is shown. */
  countryName: (code: string) => string;
  /** The code of a country's name; null for any other place. */
  countryCode: (name: string) => string | null;
  nameWords: NameWords;
}

/** Makes the key of what an article says from its kind and place. */
export type KeyMaker = (kind: string, at: number | string) => string;

/** How an article shows whoever and whatever it names, with the roles that it gives them. */
export function appearancesOf(articleKey: string, extraction: Extraction, options: AppearanceOptions, base: KeyMaker): AppearanceDraft[] {
  const drafts: AppearanceDraft[] = [];
  const taken = new Set<string>();
  /** By kind and first mention; what is nowhere mentioned, or starts where another of its kind does, by its id in the reading too. */
  const freeKey = (kind: string, local: string, start: number | undefined): string => {
    const key = base('appearance', `${kind} ${start ?? local}`);
    const free = taken.has(key) ? base('appearance', `${kind} ${start ?? ''} ${local}`) : key;
    taken.add(free);
    return free;
  };
  const add = (
    kind: AgentKind,
    local: string,
    shown: string[],
    mentions: readonly (Span & { kind: string; text: string })[],
    more: { countries?: string[]; offices?: Office[]; apart?: string[]; code?: string; partOf?: string | undefined } = {},
  ): void => {
    const named = mentions.filter((mention) => mention.kind === 'NAME');
    const { code } = more;
    const profile = profileOf({
      kind,
      names: shown,
      countries: [],
      language: extraction.language,
      day: extraction.articleDate,
      words: options.nameWords,
      ...more,
    });
    drafts.push({
      local,
      key: freeKey(kind, local, mentions[0]?.start) + (code === undefined ? '' : `-${code}`),
      kind,
      profile,
      base: profile.key,
      props: {
        kind,
        names: [...new Set([...shown, ...(kind === 'Country' ? [] : named.map(({ text }) => text))])],
        starts: mentions.map(({ start }) => start),
        ends: mentions.map(({ end }) => end),
        parts: mentions.map(() => 'NAME'),
      },
      roles: [],
      partOf: more.partOf ?? null,
    });
  };
  const offices = officesOf(extraction, options);
  const apart = toldApart(extraction, offices, options.nameWords);
  for (const { id, name, names, mentions } of extraction.people)
    add('Person', id, [name, ...names], mentions, {
      countries: countriesOf(extraction.roles.filter(({ person }) => person === id)),
      offices: offices.get(id) ?? [],
      apart: apart.get(id) ?? [],
    });
  for (const { id, name, names: more, mentions, partOf } of extraction.organizations)
    add('Organization', id, [name, ...more], mentions, { partOf });
  for (const { id, name, mentions } of extraction.groups) add('Group', id, [name], mentions);
  const country = (code: string, mentions: readonly (Span & { kind: string; text: string })[]): void => {
    if (!drafts.some(({ local }) => local === code)) add('Country', code, [options.countryName(code)], mentions, { code });
  };
  for (const { id, mentions } of extraction.countries) country(id, mentions);
  for (const { partOf } of extraction.organizations) if (partOf !== undefined && isCountryCode(partOf)) country(partOf, []);
  const place = (text: string, span: Span | undefined): string => {
    if (!drafts.some(({ local }) => local === placeId(text)))
      add('Place', placeId(text), [text], span === undefined ? [] : [{ ...span, kind: 'NAME', text }]);
    return placeId(text);
  };
  const holder = new Map(drafts.map((draft) => [draft.local, draft]));
  const roles = extraction.roles.map((role) => ({ role, local: role.person }));
  const grouped = extraction.groups.flatMap((group) => (group.role === undefined ? [] : [{ role: roleOfGroup(group), local: group.id }]));
  for (const { role, local } of [...roles, ...grouped]) {
    const body = bodyOf(role, (code) => country(code, []), place);
    holder.get(local)?.roles.push({
      key: role.key,
      title: role.title,
      single: role.single,
      ...body,
      props: {
        status: role.status,
        titleStart: role.start,
        titleEnd: role.end,
        ...(role.ofSpan === undefined || role.of === null ? {} : { bodyStart: role.ofSpan.start, bodyEnd: role.ofSpan.end }),
        rule: role.rule ?? null,
        ...whenProps('from', role.from ?? null),
        ...whenProps('until', role.until ?? null),
        article: articleKey,
        day: extraction.articleDate,
      },
    });
  }
  for (const { place: where, placeSpan } of extraction.events) {
    if (where === null) continue;
    const code = options.countryCode(where);
    if (code === null) place(where, placeSpan);
    else country(code, placeSpan === undefined ? [] : [{ ...placeSpan, kind: 'NAME', text: where }]);
  }
  return withCountries(drafts);
}

const placeId = (text: string): string => `place ${text}`;

/** Local id of an event's place. */
export const eventPlaceId = (place: string, { countryCode }: Pick<AppearanceOptions, 'countryCode'>): string =>
  countryCode(place) ?? placeId(place);

/** Tells each office of which country it is, where the article states its body. */
function withCountries(drafts: readonly AppearanceDraft[]): AppearanceDraft[] {
  const all = new Map(drafts.map((draft) => [draft.local, draft]));
  return drafts.map((draft) => ({
    ...draft,
    roles: draft.roles.map((role) => ({
      ...role,
      props: { ...role.props, country: role.bodyBasis === 'STATED' ? countryOf(role.body, all, MOST_PARENTS) : null },
    })),
  }));
}

function roleOfGroup({ id, role, mentions }: Group): Role {
  const { start, end } = mentions[0]!;
  return { person: id, status: 'CURRENT', start, end, ...role! };
}

const isCountryCode = (local: string): boolean => /^[A-Z]{2}$/.test(local);

/** A national office without its country is the publisher's country's, marked ASSUMED; one without either stays the article's own. */
function bodyOf(
  role: Role,
  country: (code: string) => void,
  place: (text: string, span: Span | undefined) => string,
): Pick<RoleDraft, 'body' | 'bodyBasis' | 'bodyText'> {
  const of: RoleBody = role.of;
  if (of === null && role.ofAssumed !== undefined) {
    country(role.ofAssumed);
    return { body: role.ofAssumed, bodyBasis: 'ASSUMED', bodyText: null };
  }
  if (of === null) return { body: null, bodyBasis: 'NONE', bodyText: null };
  if (typeof of === 'string') {
    if (isCountryCode(of)) country(of);
    return { body: of, bodyBasis: 'STATED', bodyText: null };
  }
  return role.local
    ? { body: place(of.text, role.ofSpan), bodyBasis: 'STATED', bodyText: null }
    : { body: null, bodyBasis: 'STATED', bodyText: of.text };
}
