import { UjarError } from '../domain/errors.js';

/** Values that both engines store and give back: no maps, lists of one kind, whole numbers as numbers. */
export type Value = string | number | boolean | null | readonly string[] | readonly number[];
export type Row = Record<string, unknown>;
export type Params = Record<string, unknown>;

/**
 * Runs one Cypher statement inside a transaction. Values come as parameters, never as part of the text. Statements run in the order in which they are sent;
 * one without RETURN may be answered before it has run, and then its failure is thrown by a later one, or when the transaction ends.
 */
export type Run = (cypher: string, params?: Params) => Promise<Row[]>;

export interface TextIndex {
  name: string;
  label: string;
  property: string;
}
export interface TextHit {
  id: string;
  score: number;
}

/**
 * The port to a graph store. Rows are plain JS; order is only what ORDER BY gives.
 * Errors: WRITE_CONFLICT when a write is in conflict again and again, STORE_HELD when another process has the embedded store,
 * STORE_UNREACHABLE when a server does not answer, TIMED_OUT when a read takes longer than LONGEST_READ.
 */
export interface GraphEngine {
  /** For people: `embedded (in memory)`, `Neo4j 5.26.30`. */
  readonly describe: string;
  readonly kind: 'embedded' | 'neo4j';
  /** Subqueries nested in one statement are faster than a statement a level. */
  readonly nests: boolean;
  /** An index gives its nodes in order; where it does not, lists by day are walked. */
  readonly ordersByIndex: boolean;
  /** Reads; what others commit between two statements may show in the second. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** All of `work` or nothing; `work` is run again after a conflict, so it may only touch the graph. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs schema statements (constraints, indexes) one by one, and makes the text indexes. */
  ensureSchema(statements: readonly string[], texts: readonly TextIndex[]): Promise<void>;
  /** The nodes of an index that fit `words` best, by their `id` property; the words are plain words, never query syntax. */
  searchText(index: TextIndex, words: readonly string[], limit: number): Promise<TextHit[]>;
  /**
   * Leaves nothing in files of our own of what has been removed: the embedded store is written anew. Neo4j keeps its own files; see docs/stores.md.
   */
  rewrite(): Promise<void>;
  close(): Promise<void>;
}

/** How often a write that is in conflict is tried, and the longest wait before another try, in milliseconds. */
export const MOST_TRIES = 8;
const LONGEST_WAIT = 1000;

/** Waits before try `n` (from 1), growing, with a random part so that two writers part. */
export const backoff = (n: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_WAIT, 10 * 2 ** n) * (0.5 + Math.random() / 2)));

/** Longest that one reading transaction may take, in milliseconds. */
export const LONGEST_READ = 10_000;

/** Gives up waiting for a read that takes too long: the embedded engine cannot be stopped in the middle of a statement, and a server may be frozen. */
export async function inTime<T>(reading: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new UjarError('TIMED_OUT', `the answer took longer than ${LONGEST_READ / 1000} seconds: ask for less`)),
      LONGEST_READ,
    );
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}
