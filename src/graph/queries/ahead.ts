import type { Params, Row } from '../engine.js';

/** What is read of a node that a variable holds: the values of these names. */
export interface Projection {
  of: string;
  names: readonly string[];
}

/** A statement's part that reads along. */
export interface Ahead {
  /** How the node `n` itself is read. */
  node: string;
  /** Subqueries, to stand before a RETURN; each binds a column. */
  calls: string;
  /** Names of their columns. */
  columns: readonly string[];
  params: Params;
  /** Tells what a row's columns hold; `idOf` gives the id of a variable's node in the row. */
  deliver: (row: Row, idOf: (variable: string) => string) => void;
}

export const NOTHING_AHEAD: Ahead = { node: 'properties(n)', calls: '', columns: [], params: {}, deliver: () => undefined };

/** The id of a row's appearance, or of its node. */
export const idsOf =
  (row: Row) =>
  (variable: string): string =>
    String(variable === 'ap' ? row['appearance'] : (row['node'] as Row)['id']);
