import type { Row } from '../engine.js';

/** A person in a role, read from the articles that name it. */
export interface Tenure {
  person: Row;
  role: Row;
  status: string;
  firstAttested: string | null;
  lastAttested: string | null;
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

/** One row a person and role, in order of first attestation, then of ids. */
export function tenuresOf(rows: readonly Row[], asOf: string | null): Tenure[] {
  const groups = new Map<string, Attestation[]>();
  for (const attestation of rows.map(attestationOf)) {
    if (!String(attestation.person['id']).startsWith('person:')) continue;
    if (asOf !== null && (attestation.day === null || attestation.day > asOf)) continue;
    const key = `${String(attestation.person['id'])} ${String(attestation.role['id'])}`;
    groups.set(key, [...(groups.get(key) ?? []), attestation]);
  }
  return [...groups.values()]
    .map((group) => tenureOf(group.sort(inTime)))
    .sort(
      (a, b) =>
        compare(a.firstAttested ?? '9', b.firstAttested ?? '9') ||
        compare(String(a.role['id']), String(b.role['id'])) ||
        compare(String(a.person['id']), String(b.person['id'])),
    );
}

function tenureOf(group: Attestation[]): Tenure {
  const last = group.at(-1)!;
  const days = group.flatMap(({ day }) => day ?? []);
  const told = (name: string): Row | null => group.find(({ held }) => held[`${name}Text`] !== undefined)?.held ?? null;
  return {
    person: last.person,
    role: last.role,
    status: String(last.held['status']),
    firstAttested: days[0] ?? null,
    lastAttested: days.at(-1) ?? null,
    statedStart: told('from'),
    statedEnd: told('until'),
    attestations: group.map(({ appearance }) => appearance),
  };
}

/**
 * Who holds a role: those last attested CURRENT by the day. Of a role that one person holds at a time, only the one attested last.
 */
export function holdersOf(rows: readonly Row[], asOf: string | null): Tenure[] {
  const all = tenuresOf(rows, asOf);
  if (asOf === null) return all;
  const current = all.filter(({ status, lastAttested }) => status === 'CURRENT' && lastAttested !== null);
  if (current[0]?.role['single'] !== true) return current;
  const newest = current
    .map(({ lastAttested }) => lastAttested!)
    .sort(compare)
    .at(-1);
  return current.filter(({ lastAttested }) => lastAttested === newest);
}
