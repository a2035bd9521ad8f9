import type { TieChanges } from './derived/holders.js';

/** What a change of the graph is told as. */
export type ChangeKind = 'ADDED' | 'CHANGED' | 'REMOVED' | 'MERGED' | 'SPLIT';

/** Shared nodes whose members came or went in this transaction, by id or key, and what the log will tell of it. */
export interface Affected {
  /** The number of this writer's turn: nodes that it makes bear it as `born`. */
  turn: number;
  /** Ids that this turn gives out for the first time: what bears them has no relationships yet. */
  fresh: Set<string>;
  agents: Set<string>;
  roles: Set<string>;
  statements: Set<string>;
  events: Set<string>;
  /** Wordings whose reports may join or part. */
  wordings: Set<string>;
  /** Event reports whose event may be another. */
  eventReports: Set<string>;
  /** Statements and events whose members stay, but hang on other agents or events now. */
  relinked: { statements: Set<string>; events: Set<string> };
  /** What came and went of who held which role, and who speaks for which country. */
  held: TieChanges;
  speaksFor: TieChanges;
  /** By id: where its members went, and how many to each. */
  moved: Map<string, Map<string, number>>;
  changes: { kind: ChangeKind; id: string }[];
}

export const noneAffected = (turn: number): Affected => ({
  turn,
  fresh: new Set(),
  agents: new Set(),
  roles: new Set(),
  statements: new Set(),
  events: new Set(),
  wordings: new Set(),
  eventReports: new Set(),
  relinked: { statements: new Set(), events: new Set() },
  held: new Map(),
  speaksFor: new Map(),
  moved: new Map(),
  changes: [],
});

/** Notes that a member of one shared node now belongs to another. */
export function noteMove({ moved }: Affected, from: string, to: string): void {
  const went = moved.get(from) ?? new Map<string, number>();
  went.set(to, (went.get(to) ?? 0) + 1);
  moved.set(from, went);
}
