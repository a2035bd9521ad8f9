import { foldName } from '../../src/domain/fold.js';
import type { Event, Extraction, Role, Statement } from '../../src/domain/extraction.js';
import type { Span } from '../../src/domain/span.js';

/** What a careful reader took from an article (docs/reading-guide.md): an extraction without what only a graph needs. */
export interface Gold {
  id: string;
  text: string;
  people: { id: string; name: string }[];
  organizations: { id: string; name: string }[];
  countries: { id: string }[];
  groups: { id: string; name: string }[];
  roles: Pick<Role, 'person' | 'title' | 'of' | 'status'>[];
  statements: (Pick<Statement, 'kind' | 'spans' | 'speakers' | 'addressees' | 'medium' | 'occasion' | 'via'> & { saidAt: Days | null })[];
  events: (Pick<Event, 'kind' | 'participants' | 'place' | 'status'> & { date: Days | null })[];
}
type Days = { earliest: string | null; latest: string | null };
type Said = Gold['statements'][number];

/** How much of two statements' letters and digits must be the same ones for the statements to be one. */
const SAME = 0.9;
const HOW = ['kind', 'speakers', 'addressees', 'said', 'medium', 'occasion', 'via'] as const;
/** A date, medium, occasion or source may be carried along from another statement of the same speakers: neither right nor wrong. */
const CARRIED: readonly (typeof HOW)[number][] = ['said', 'medium', 'occasion', 'via'];
type How = Record<(typeof HOW)[number], string>;

/** Every difference between what a careful reader took from a text and what was read from it, a line each; none where they agree. */
export function differences(gold: Gold, read: Extraction): string[] {
  const [wanted, got] = [gold, read].map((article) => facts(article));
  return [...missing('missing', wanted!, got!), ...missing('invented', got!, wanted!), ...inStatements(gold, read)];
}

/** People, organizations, countries, roles and events as sentences: each tells all that must be right. */
function facts({ people, organizations, countries, groups, roles, events }: Gold): string[] {
  const named = namesOf({ people, organizations, groups });
  return [
    ...people.map(({ name }) => `person ${foldName(name)}`),
    ...organizations.map(({ name }) => `organization ${foldName(name)}`),
    ...countries.map(({ id }) => `country ${id}`),
    ...roles.map(({ person, title, of, status }) => `role ${named(person)}: ${status} ${foldName(title)} of ${bodyIn(of, named)}`),
    ...events.map(
      ({ kind, status, participants, place, date }) =>
        `event ${status} ${kind} of ${participants.map(named).sort().join(' + ') || 'nobody'} in ${place === null ? '-' : foldName(place)} on ${daysIn(date)}`,
    ),
  ];
}

function namesOf(article: Pick<Gold, 'people' | 'organizations' | 'groups'>): (id: string) => string {
  const names = new Map([...article.people, ...article.organizations, ...article.groups].map(({ id, name }) => [id, foldName(name)]));
  return (id) => names.get(id) ?? id;
}

const bodyIn = (of: Role['of'], named: (id: string) => string): string =>
  of === null ? '-' : typeof of === 'string' ? named(of) : foldName(of.text);

function daysIn(days: Days | null): string {
  if (days?.earliest === null || days === null) return '-';
  return days.earliest === days.latest ? days.earliest : `${days.earliest}..${days.latest}`;
}

/** What stands in one list more often than in the other. */
function missing(word: string, from: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return from.filter((fact) => !takeFrom(left, fact)).map((fact) => `${word} ${fact}`);
}

function takeFrom(list: string[], fact: string): boolean {
  const at = list.indexOf(fact);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** Statements are paired by their place in the text, then compared in how they were said. */
function inStatements(gold: Gold, read: Gold): string[] {
  const [goldNames, readNames] = [namesOf(gold), namesOf(read)];
  const left = [...read.statements];
  const found = gold.statements.flatMap((wanted) => {
    const quoted = `statement "${wordsOf(gold.text, wanted)}"`;
    const best = left.reduce<Said | null>(
      (one, other) => (share(gold.text, wanted, other) > share(gold.text, wanted, one) ? other : one),
      null,
    );
    if (best === null || share(gold.text, wanted, best) < SAME) return [`missing ${quoted}`];
    left.splice(left.indexOf(best), 1);
    const [want, got] = [howSaid(wanted, goldNames), howSaid(best, readNames)];
    const kin = gold.statements
      .filter(({ speakers }) => speakers.some((id) => wanted.speakers.includes(id)))
      .map((each) => howSaid(each, goldNames));
    return HOW.filter((how) => want[how] !== got[how] && !mayBeCarried(how, want, got, kin)).map(
      (how) => `${quoted}: ${how} ${got[how]}, not ${want[how]}`,
    );
  });
  return [...found, ...left.map((statement) => `invented statement "${wordsOf(gold.text, statement)}"`)];
}

const mayBeCarried = (how: keyof How, want: How, got: How, kin: readonly How[]): boolean =>
  CARRIED.includes(how) && want[how] === '-' && kin.some((other) => other[how] === got[how]);

function howSaid({ kind, speakers, addressees, saidAt, medium, occasion, via }: Said, named: (id: string) => string): How {
  const all = (ids: readonly string[]): string => ids.map(named).sort().join(' + ') || '-';
  const words = (text: string | null): string => foldName(text ?? '') || '-';
  return {
    kind,
    speakers: all(speakers),
    addressees: all(addressees),
    said: daysIn(saidAt),
    medium: words(medium),
    occasion: words(occasion),
    via: words(via),
  };
}

/** The share of letters and digits that two statements have in common of all that they cover. */
function share(text: string, one: Said, other: Said | null): number {
  const [a, b] = [placesOf(text, one.spans), placesOf(text, other?.spans ?? [])];
  const both = [...a].filter((at) => b.has(at)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

const placesOf = (text: string, spans: readonly Span[]): Set<number> =>
  new Set(
    spans.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, n) => start + n).filter((at) => /[\p{L}\p{N}]/u.test(text[at]!)),
    ),
  );

const wordsOf = (text: string, { spans }: Said): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
