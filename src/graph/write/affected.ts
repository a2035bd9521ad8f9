/** Shared nodes whose members came or went in this transaction, by id or key. */
export interface Affected {
  profiles: Set<string>;
  agents: Set<string>;
  roles: Set<string>;
  statements: Set<string>;
  events: Set<string>;
  /** Keys of words whose reports may join or part. */
  words: Set<string>;
  /** Event reports whose event may be another. */
  eventReports: Set<string>;
}

export const noneAffected = (): Affected => ({
  profiles: new Set(),
  agents: new Set(),
  roles: new Set(),
  statements: new Set(),
  events: new Set(),
  words: new Set(),
  eventReports: new Set(),
});
