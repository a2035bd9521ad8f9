import { grouped } from '../../domain/grouped.js';
import type { Row, Run } from '../engine.js';
import { loadRelated } from './related.js';

/** A person in a role, read from the articles that name it. */
export interface Tenure {
  person: Row;
  role: Row;
  status: string;
  firstAttested: string | null;
  lastAttested: string | null;
  /** The last day on which it is attested to be held. */
  lastCurrent: string | null;
  statedStart: Row | null;
  statedEnd: Row | null;
  attestations: Row[];
}

interface Attestation {
  person: Row;
  role: Row;
  held: Row;
  appearance: Row;
  day: string | null;
  article: string;
}

const attestationOf = (row: Row): Attestation => ({
  person: row['agent'] as Row,
  role: row['role'] as Row,
  held: row['held'] as Row,
  appearance: row['appearance'] as Row,
  day: (row['day'] as string | null) ?? null,
  article: String(row['article']),
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inTime = (a: Attestation, b: Attestation): number => compare(a.day ?? '', b.day ?? '') || compare(a.article, b.article);

/** By role: who is attested to hold it on which day; needed of roles that one person holds at a time. */
export type Holders = ReadonlyMap<string, readonly { person: string; day: string }[]>;

/**
 * One row a person and role, in order of first attestation, then of ids. A day on which another holds a role of one, or on which this person is
 * said to have held it before, parts two rows.
 */
export function tenuresOf(rows: readonly Row[], asOf: string | null, holders: Holders = new Map()): Tenure[] {
  const known = rows
    .map(attestationOf)
    .filter(({ person, day }) => String(person['id']).startsWith('person:') && (asOf === null || (day !== null && day <= asOf)));
  const groups = grouped(known, ({ person, role }) => `${String(person['id'])} ${String(role['id'])}`);
  return [...groups.values()]
    .flatMap((group) => parted(group.sort(inTime), holders))
    .map(tenureOf)
    .sort(
      (a, b) =>
        compare(a.firstAttested ?? '9', b.firstAttested ?? '9') ||
        compare(String(a.role['id']), String(b.role['id'])) ||
        compare(String(a.person['id']), String(b.person['id'])),
    );
}

/** The attestations of one person's role, a list a tenure. */
function parted(group: readonly Attestation[], holders: Holders): Attestation[][] {
  const { person, role } = group[0]!;
  const others = role['single'] === true ? (holders.get(String(role['id'])) ?? []).filter((other) => other.person !== person['id']) : [];
  const tenures: Attestation[][] = [];
  let before: Attestation | null = null;
  for (const attestation of group) {
    const held = attestation.held['status'] === 'CURRENT';
    const again = held && before?.held['status'] === 'FORMER';
    const between =
      held && before?.held['status'] === 'CURRENT' && others.some(({ day }) => day > (before!.day ?? '9') && day < (attestation.day ?? ''));
    if (before === null || again || between) tenures.push([]);
    tenures.at(-1)!.push(attestation);
    // Standing for an office says nothing of holding it.
    if (before === null || attestation.held['status'] !== 'CANDIDATE') before = attestation;
  }
  return tenures;
}

function tenureOf(group: Attestation[]): Tenure {
  const last = group.filter(({ held }) => held['status'] !== 'CANDIDATE').at(-1) ?? group.at(-1)!;
  const days = group.flatMap(({ day }) => day ?? []);
  const told = (name: string): Row | null => group.find(({ held }) => held[`${name}Text`] !== undefined)?.held ?? null;
  return {
    person: last.person,
    role: last.role,
    status: String(last.held['status']),
    firstAttested: days[0] ?? null,
    lastAttested: days.at(-1) ?? null,
    lastCurrent: group.flatMap(({ held, day }) => (held['status'] === 'CURRENT' ? (day ?? []) : [])).at(-1) ?? null,
    statedStart: told('from'),
    statedEnd: told('until'),
    attestations: group.map(({ appearance }) => appearance),
  };
}

/**
 * Who holds a role on a day: those last attested CURRENT on or before it, whom nothing since calls a former holder. Of a role that one person
 * holds at a time, only who is attested last. Without a day, everybody who held it.
 */
export function holdersOf(given: readonly Row[], asOf: string | null, assumed = true): Tenure[] {
  const rows = counted(given, assumed);
  const all = tenuresOf(rows, asOf, holdersFrom(rows));
  if (asOf === null) return all;
  const lastOf = new Map<string, Tenure>();
  for (const tenure of all) lastOf.set(String(tenure.person['id']), tenure);
  const current = [...lastOf.values()].filter(({ status, lastAttested }) => status === 'CURRENT' && lastAttested !== null);
  if (current[0]?.role['single'] !== true) return current;
  const newest = current
    .map(({ lastAttested }) => lastAttested!)
    .sort(compare)
    .at(-1);
  return current.filter(({ lastAttested }) => lastAttested === newest);
}

/** Without what is only assumed to be this role, as the article names no body, where that is not to count. */
const counted = (rows: readonly Row[], assumed: boolean): readonly Row[] =>
  assumed ? rows : rows.filter(({ held }) => (held as Row)['bodyBasis'] !== 'ASSUMED');

function holdersFrom(rows: readonly Row[]): Holders {
  const current = rows
    .map(attestationOf)
    .flatMap(({ person, role, held, day }) =>
      held['status'] === 'CURRENT' && day !== null ? [{ role: String(role['id']), person: String(person['id']), day }] : [],
    );
  return grouped(current, ({ role }) => role);
}

export interface HeldBetween {
  person: string;
  /** ISO days, both ends inclusive. */
  from: string;
  until: string;
}

/** When which person held one of the roles: from the first day attested or stated, to the day before somebody else, or a former holder, is told of. */
export async function heldBetween(run: Run, roles: readonly string[], assumed = true): Promise<HeldBetween[]> {
  const rows = [...(await loadRelated(run, 'heldOfRole', roles)).values()].map((own) => counted(own, assumed));
  return rows.flatMap((own) => {
    const holders = holdersFrom(own);
    return tenuresOf(own, null, holders).flatMap((tenure) => {
      const days = tenure.firstAttested;
      const stated = typeof tenure.statedStart?.['fromEarliest'] === 'string' ? tenure.statedStart['fromEarliest'] : null;
      const from = stated ?? days;
      if (from === null || tenure.lastCurrent === null) return [];
      const others = tenure.role['single'] === true ? (holders.get(String(tenure.role['id'])) ?? []) : [];
      const next = others.filter(({ person, day }) => person !== tenure.person['id'] && day > tenure.lastCurrent!).map(({ day }) => day);
      const ends = [...next, ...(tenure.status === 'FORMER' && tenure.lastAttested !== null ? [tenure.lastAttested] : [])].sort();
      const until = typeof tenure.statedEnd?.['untilLatest'] === 'string' ? tenure.statedEnd['untilLatest'] : dayBefore(ends[0] ?? null);
      return [{ person: String(tenure.person['id']), from, until }];
    });
  });
}

const FOREVER = '9999-12-31';
const dayBefore = (day: string | null): string =>
  day === null ? FOREVER : new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
