/**
 * What one agent's offices tell over all articles, kept as one relationship an agent and office, and one an agent and country: pure functions of the
 * attestations, whatever the order in which these came and went.
 */

/** That an article shows somebody in an office, or speaking for a country by one. */
export interface Attestation {
  status: string;
  /** ISO day of the article; null where nothing tells it. */
  day: string | null;
}

/** All that is attested of an agent and what it is tied to. */
export interface Tie {
  /** Of the last day told; standing for an office says nothing of holding it, so a candidate's only where there is no other. */
  status: string;
  firstAttested: string | null;
  lastAttested: string | null;
  /** Attestations. */
  count: number;
}

const CANDIDATE = 'CANDIDATE';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inTime = (a: Attestation, b: Attestation): number => compare(a.day ?? '', b.day ?? '') || compare(a.status, b.status);

/** Null where nothing is attested any more. */
export function tieOf(all: readonly Attestation[]): Tie | null {
  const held = all.filter(({ status }) => status !== CANDIDATE);
  const told = [...(held.length > 0 ? held : all)].sort(inTime);
  const last = told.at(-1);
  if (last === undefined) return null;
  const days = told.flatMap(({ day }) => day ?? []);
  return { status: last.status, firstAttested: days[0] ?? null, lastAttested: days.at(-1) ?? null, count: all.length };
}

/**
 * A tie after some attestations came and went, without a look at the others; null where these have to be looked at: where what went was the first or
 * last that is told, or where it is told by candidates.
 */
export function changedTie(tie: Tie | null, came: readonly Attestation[], went: readonly Attestation[]): Tie | null {
  if (tie === null) return went.length > 0 ? null : tieOf(came);
  const isEdge = ({ day, status }: Attestation): boolean =>
    status !== CANDIDATE && (day === tie.firstAttested || day === tie.lastAttested || day === null);
  if (tie.status === CANDIDATE || went.some(isEdge)) return null;
  const known: Attestation[] = [tie.firstAttested, tie.lastAttested].map((day) => ({ day, status: tie.status }));
  // Of the first day only the day counts: as told by whatever sorts first on it.
  known[0]!.status = tie.firstAttested === tie.lastAttested ? tie.status : '';
  const told = tieOf([...known, ...came.filter(({ status }) => status !== CANDIDATE)])!;
  return { ...told, count: tie.count + came.length - went.length };
}
