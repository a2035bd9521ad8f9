import type { CountryMentions, Group, Mention, Organization, Person, RoleBody } from '../../domain/extraction.js';
import { foldName, foldWords } from '../../domain/fold.js';
import type { Span } from '../../domain/span.js';
import { byStart, covers } from '../../domain/span.js';
import { mentionOf } from './mention.js';
import { bodyOf, titleTraits } from './roles.js';
import type { Participant, Reading } from '../reading.js';
import { parentsOf } from '../names/parent-organization.js';
import { namesOf, sameOrganizations } from '../names/same-organization.js';
import { lowerAt, spanOfRange, titleStartingAt } from '../reading.js';

/** The article's people, bodies, countries and groups with their ids. */
export interface Entities {
  people: Person[];
  organizations: Organization[];
  countries: CountryMentions[];
  groups: Group[];
  idOf: (participant: Participant) => string | undefined;
  personId: (person: number) => string | undefined;
  organizationId: (organization: number) => string | undefined;
  /** Ids of all that is named inside the spans, in order. */
  mentionedIn: (spans: readonly Span[]) => string[];
}

export function entitiesOf(reading: Reading): Entities {
  const acting = actingParticipants(reading);
  const people = peopleOf(reading, acting);
  const organizations = organizationsOf(reading);
  const countries = countriesOf(reading, acting);
  const personId = (person: number): string | undefined => people.ids.get(person);
  const organizationId = (index: number): string | undefined => organizations.ids.get(index);
  const entities: Entities = {
    people: people.list,
    organizations: organizations.list,
    countries,
    groups: [],
    personId,
    organizationId,
    idOf: () => undefined,
    mentionedIn: () => [],
  };
  const groups = groupsOf(reading, acting, (title) => bodyOf(reading, entities, title));
  entities.groups = groups.list;
  entities.idOf = ({ kind, ref }) =>
    kind === 'person'
      ? personId(Number(ref))
      : kind === 'organization'
        ? organizationId(Number(ref))
        : kind === 'country'
          ? ref
          : groups.ids.get(foldName(ref));
  const all = [...entities.people, ...entities.organizations, ...countries].flatMap(({ id, mentions }) =>
    mentions.map((mention) => ({ id, mention })),
  );
  const named = all.filter(({ mention }) => mention.kind !== 'PRONOUN').sort((a, b) => byStart(a.mention, b.mention));
  entities.mentionedIn = (spans) => [...new Set(spans.flatMap((span) => namedIn(named, span)))];
  return entities;
}

type Named = { id: string; mention: Mention };

function namedIn(named: Named[], span: Span): string[] {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (named[middle]!.mention.start < span.start) low = middle + 1;
    else high = middle;
  }
  const ids: string[] = [];
  for (let i = low; i < named.length && named[i]!.mention.start < span.end; i++)
    if (covers(span, named[i]!.mention)) ids.push(named[i]!.id);
  return ids;
}

/** Everybody who says, hears or does something. */
const actingParticipants = (reading: Reading): Participant[] => [
  ...reading.statements.flatMap(({ speakers, candidates, addressees }) => [...speakers, ...candidates, ...addressees]),
  ...reading.events.flatMap(({ participants }) => participants),
];

function peopleOf(reading: Reading, acting: Participant[]): { list: Person[]; ids: Map<number, string> } {
  const mentions = new Map<number, Map<number, Mention>>();
  const add = (person: number, mention: Mention): void => {
    const own = mentions.get(person) ?? new Map<number, Mention>();
    if (!own.has(mention.start)) own.set(mention.start, mention);
    mentions.set(person, own);
  };
  for (const name of reading.names) add(name.person, mentionOf(reading.text, spanOfRange(reading, name), 'NAME'));
  for (const { kind, ref, span, mention } of acting)
    if (kind === 'person' && mention !== 'NAME') add(Number(ref), mentionOf(reading.text, span, mention));
  const ids = new Map<number, string>();
  const list = [...mentions]
    .map(([person, own]) => ({ person, mentions: [...own.values()].sort(byStart) }))
    .sort((a, b) => byStart(a.mentions[0]!, b.mentions[0]!))
    .map(({ person, mentions: own }, n) => {
      ids.set(person, `p${n + 1}`);
      const { name } = reading.people[person]!;
      return { id: `p${n + 1}`, name, names: aliasesOf(name, own), mentions: own };
    });
  return { list, ids };
}

/** What else the article calls somebody by name, parts of the full name aside: `Jokowi`, `Mama Shiru`. */
function aliasesOf(name: string, mentions: readonly Mention[]): string[] {
  const words = new Set(foldWords(name));
  const aliases = new Map<string, string>();
  for (const { text, kind } of mentions)
    if (kind === 'NAME' && !foldWords(text).every((word) => words.has(word))) aliases.set(foldName(text), text);
  return [...aliases.values()];
}

/** One entry a body, under the longest of its names. */
function organizationsOf(reading: Reading): { list: Organization[]; ids: Map<number, string> } {
  const byOwner = new Map<number, Organization>();
  const ids = new Map<number, string>();
  const owners = sameOrganizations(reading);
  reading.organizations.forEach((organization, index) => {
    const owner = owners[index]!;
    const entry = byOwner.get(owner) ?? {
      id: `o${byOwner.size + 1}`,
      name: organization.name,
      names: [],
      mentions: [],
      rule: organization.rule,
    };
    byOwner.set(owner, entry);
    for (const name of namesOf(organization)) if (name !== entry.name && !entry.names.includes(name)) entry.names.push(name);
    entry.mentions.push(mentionOf(reading.text, spanOfRange(reading, organization), 'NAME'));
    if (organization.abbreviation !== null) entry.mentions.push(mentionOf(reading.text, organization.abbreviation, 'NAME'));
    ids.set(index, entry.id);
  });
  const list = [...byOwner.values()];
  for (const entry of list) nameByLongest(entry);
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  parentsOf(reading).forEach((whole, index) => {
    const entry = byId.get(ids.get(index)!)!;
    const id = typeof whole === 'number' ? ids.get(whole)! : whole;
    if (id !== null && id !== entry.id) entry.partOf ??= id;
  });
  return { list, ids };
}

/** An abbreviation that came first gives way to the name that it stands for. */
function nameByLongest(entry: Organization): void {
  const longest = entry.names.reduce((best, name) => (foldWords(name).length > foldWords(best).length ? name : best), entry.name);
  if (longest === entry.name) return;
  entry.names = [entry.name, ...entry.names.filter((name) => name !== longest)];
  entry.name = longest;
}

/** A country by its name; by its capital only where that stands for the government. */
function countriesOf(reading: Reading, acting: Participant[]): CountryMentions[] {
  const used = new Set(acting.filter(({ kind }) => kind === 'country').map(({ span }) => span.start));
  const bodies = new Set(reading.titles.flatMap(({ body }) => (body?.of.kind === 'country' ? [reading.tokens[body.first]!.start] : [])));
  const byCode = new Map<string, CountryMentions>();
  for (const country of reading.countries) {
    if (reading.organizationAt.has(country.first)) continue;
    if (country.metonym && !used.has(country.span.start) && !bodies.has(country.span.start) && !standsForGovernment(reading, country))
      continue;
    const entry = byCode.get(country.code) ?? { id: country.code, mentions: [] };
    entry.mentions.push(mentionOf(reading.text, country.span, 'NAME'));
    byCode.set(country.code, entry);
  }
  return [...byCode.values()];
}

/** `Washington dan Moskow akan …`, `meminta Jakarta membuka …`: no place preposition before it, a verb or its like behind it. */
function standsForGovernment(reading: Reading, { first, end }: { first: number; end: number }): boolean {
  const { pack } = reading;
  const before = lowerAt(reading, first - 1);
  if (pack.events.ats.has(before) || pack.words.beforePlaces.has(before) || before === ',') return false;
  if (reading.tokens[first - 1]?.capital === true && reading.sentenceAt[first - 1] === reading.sentenceAt[first]) return false;
  const participant = reading.participants.get(first);
  if (participant !== undefined && participant.kind === 'person') return false;
  const after = lowerAt(reading, end);
  const paired = pack.syntax.conjunctions.has(after) && reading.countryAt.has(end + 1);
  const pairs = pack.syntax.conjunctions.has(before) && reading.countryAt.has(first - 2);
  return (
    paired ||
    pairs ||
    pack.syntax.irreal.has(after) ||
    pack.syntax.auxiliaries.has(after) ||
    pack.syntax.negations.has(after) ||
    pack.syntax.verb.test(after)
  );
}

function groupsOf(
  reading: Reading,
  acting: Participant[],
  body: (title: Reading['titles'][number]) => RoleBody,
): { list: Group[]; ids: Map<string, string> } {
  const ids = new Map<string, string>();
  const list: Group[] = [];
  for (const participant of acting.filter(({ kind }) => kind === 'group').sort((a, b) => byStart(a.span, b.span))) {
    const key = foldName(participant.ref);
    const known = list.find(({ id }) => id === ids.get(key));
    const mention = mentionOf(reading.text, participant.span, participant.mention);
    if (known !== undefined) {
      // They come in the order of the text, so one that is there already is the last.
      if (known.mentions.at(-1)!.start !== mention.start) known.mentions.push(mention);
      continue;
    }
    const group: Group = { id: `g${list.length + 1}`, name: participant.ref, mentions: [mention] };
    const title = titleStartingAt(reading, participant.left);
    if (participant.role !== undefined && title?.holder === null)
      group.role = { title: participant.role.title, of: body(title), ...titleTraits(reading, participant.role.title, title.head) };
    ids.set(key, group.id);
    list.push(group);
  }
  return { list, ids };
}
