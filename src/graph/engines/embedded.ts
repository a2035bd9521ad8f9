import fs from 'node:fs';
import path from 'node:path';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { messageOf, UjarError } from '../../domain/errors.js';
import type { GraphEngine, Params, Row, Run, TextHit, TextIndex } from '../engine.js';
import { STORE_FILE } from '../vocabulary.js';
import { backoff, inTime, MOST_TRIES } from '../engine.js';

export interface EmbeddedOptions {
  /** Folder of the store's file; none for a store in memory. */
  folder?: string;
  /** Rows without ORDER BY come in random order: for tests. */
  shuffleUnordered?: boolean;
}

const CONFLICT = /GRAFEO-T00\d/;
const HELD = /lock|in use|another process|WouldBlock|already open/i;

/** The engine in this process: one writer at a time, a file that belongs to one process. */
export async function openEmbedded({ folder, shuffleUnordered = false }: EmbeddedOptions): Promise<GraphEngine> {
  // Loaded here and not at the top, so that a system without its binary can still use Neo4j.
  const { default: grafeo } = await import('@grafeo-db/js');
  let db = open(grafeo.GrafeoDB, folder, shuffleUnordered);
  let queue: Promise<unknown> = Promise.resolve();
  /** Reads under way, and what new ones wait for while the store is written anew. */
  const reading = new Set<Promise<unknown>>();
  let closed: Promise<void> = Promise.resolve();
  const besides = async <T>(read: () => Promise<T>): Promise<T> => {
    await closed;
    const found = read();
    reading.add(found);
    try {
      return await found;
    } finally {
      reading.delete(found);
    }
  };

  const once = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    const transaction = db.beginTransaction();
    try {
      const result = await work(runner(transaction));
      transaction.commit();
      return result;
    } catch (error) {
      rollback(transaction);
      throw error;
    }
  };
  const retried = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(work);
      } catch (error) {
        if (!CONFLICT.test(messageOf(error))) throw error;
        if (attempt === MOST_TRIES) throw new UjarError('WRITE_CONFLICT', `the write was in conflict with another one ${MOST_TRIES} times`);
        await backoff(attempt);
      }
    }
  };
  return {
    kind: 'embedded',
    nests: false,
    ordersByIndex: false,
    describe: `embedded (@grafeo-db/js ${grafeo.version()}, ${folder === undefined ? 'in memory' : path.join(folder, STORE_FILE)})`,
    read: (work) => inTime(work((cypher, params) => besides(() => rows(db.executeCypher(cypher, params ?? {}))))),
    write: (work) => {
      const turn = queue.then(() => retried(work));
      queue = turn.catch(() => undefined);
      return turn;
    },
    ensureSchema: async (statements, texts) => {
      for (const statement of statements) await db.executeCypher(statement);
      for (const { label, property } of texts) await db.createTextIndex(label, property, { tokenizer: 'standard' }).catch(ignoreExisting);
    },
    searchText: (index, words, limit) => besides(() => search(db, index, words, limit)),
    rewrite: () => {
      const turn = queue.then(async () => {
        if (folder === undefined) return;
        let opened = (): void => undefined;
        closed = new Promise((resolve) => (opened = resolve));
        await Promise.allSettled(reading);
        try {
          db = rewritten(db, grafeo.GrafeoDB, folder, shuffleUnordered);
        } finally {
          opened();
        }
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      await queue;
      db.close();
    },
  };
}

function open(engine: typeof GrafeoDB, folder: string | undefined, shuffleUnordered: boolean): GrafeoDB {
  if (folder === undefined) return engine.create(undefined, { shuffleUnordered });
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UjarError('BAD_CONFIG', `cannot make the data folder ${folder}: ${messageOf(error)}`);
  }
  try {
    return engine.create(path.join(folder, STORE_FILE), { shuffleUnordered });
  } catch (error) {
    if (HELD.test(messageOf(error)))
      throw new UjarError('STORE_HELD', `the store in ${folder} is held by another process; stop it, or set UJAR_DATA to another folder`);
    throw new UjarError('BAD_CONFIG', `cannot open the store in ${folder}: ${messageOf(error)}`);
  }
}

/** The same store in a new file: the old one has pages on which something that has gone still stands. */
function rewritten(db: GrafeoDB, engine: typeof GrafeoDB, folder: string, shuffleUnordered: boolean): GrafeoDB {
  const [file, fresh] = [path.join(folder, STORE_FILE), path.join(folder, `${STORE_FILE}.fresh`)];
  fs.rmSync(fresh, { force: true, recursive: true });
  db.save(fresh);
  db.close();
  fs.renameSync(fresh, file);
  return open(engine, folder, shuffleUnordered);
}

/** Statements of a transaction run one after the other, as they came, also where several are sent at once. */
function runner(transaction: Transaction): Run {
  let last: Promise<unknown> = Promise.resolve();
  return (cypher: string, params: Params = {}) => {
    const found = last.then(() => rows(transaction.executeCypher(cypher, params)));
    last = found.catch(() => undefined);
    return found;
  };
}

async function rows(result: Promise<{ toArray(): unknown[] }>): Promise<Row[]> {
  return (await result).toArray() as Row[];
}

function rollback(transaction: Transaction): void {
  try {
    transaction.rollback();
  } catch {
    // A transaction that the engine has ended by itself cannot be rolled back; the first error is the one that tells.
  }
}

const ignoreExisting = (error: unknown): void => {
  if (!/exist/i.test(messageOf(error))) throw error;
};

async function search(db: GrafeoDB, { label, property }: TextIndex, words: readonly string[], limit: number): Promise<TextHit[]> {
  if (words.length === 0) return [];
  const hits = await db.textSearch(label, property, words.join(' '), limit);
  return hits.flatMap(([node, score]) => {
    const id = node === undefined ? undefined : db.getNode(node)?.get('id');
    return typeof id === 'string' && score !== undefined ? [{ id, score }] : [];
  });
}
