import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { messageOf, UjarError } from '../../domain/errors.js';
import type { GraphEngine, Params, Row, Run, TextHit } from '../engine.js';
import { backoff, inTime, LONGEST_READ, MOST_TRIES } from '../engine.js';

export interface Neo4jOptions {
  uri: string;
  username: string;
  password: string;
  /** The server's default database where none is named. */
  database?: string;
}

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired']);
const CONFLICT = new Set(['Neo.ClientError.Schema.ConstraintValidationFailed', 'Neo.ClientError.Transaction.LockClientStopped']);

/** Neo4j over Bolt: a server, a cluster (`neo4j://`) or Aura (`neo4j+s://`). */
export async function openNeo4j({ uri, username, password, database }: Neo4jOptions): Promise<GraphEngine> {
  const driver = connect(uri, username, password);
  const session = (): ReturnType<Driver['session']> => driver.session(database === undefined ? {} : { database });
  let describe: string;
  try {
    const info = await driver.getServerInfo(database === undefined ? {} : { database });
    describe = `Neo4j (${info.agent?.replace(/^Neo4j\//, '') ?? 'unknown version'})`;
  } catch (error) {
    await driver.close();
    throw reworded(error, uri);
  }
  const inTransaction = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    const open = session();
    try {
      return await open.executeWrite(async (transaction) => {
        const { run, settled } = pipeline(transaction);
        const result = await work(run);
        await settled();
        return result;
      });
    } catch (error) {
      throw reworded(error, uri);
    } finally {
      await open.close();
    }
  };
  /** Statement by statement: Neo4j shows what others commit between two statements of one transaction too, and each costs half as much so. */
  const read = <T>(work: (run: Run) => Promise<T>): Promise<T> => inTime(readAgain(work));
  const readAgain = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      const open = driver.session({ ...(database === undefined ? {} : { database }), defaultAccessMode: neo4j.session.READ });
      try {
        return await work(runner({ run: (cypher, params) => open.run(cypher, params, { timeout: LONGEST_READ }) }));
      } catch (error) {
        if (!(error instanceof Neo4jError && neo4j.isRetryableError(error)) || attempt === MOST_TRIES) throw reworded(error, uri);
        await backoff(attempt);
      } finally {
        await open.close();
      }
    }
  };
  const write = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await inTransaction(work);
      } catch (error) {
        if (!CONFLICT.has((error as { code?: string }).code ?? '')) throw error;
        if (attempt === MOST_TRIES) throw new UjarError('WRITE_CONFLICT', `the write was in conflict with another one ${MOST_TRIES} times`);
        await backoff(attempt);
      }
    }
  };
  return {
    kind: 'neo4j',
    nests: true,
    ordersByIndex: true,
    describe,
    read,
    write,
    ensureSchema: async (statements, texts) => {
      const open = session();
      try {
        for (const statement of statements) await open.run(statement);
        // Names of an index cannot be parameters; these are our own constants.
        for (const { name, label, property } of texts)
          await open.run(
            `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`,
          );
        await open.run('CALL db.awaitIndexes(120)');
      } finally {
        await open.close();
      }
    },
    searchText: ({ name }, words, limit) =>
      words.length === 0
        ? Promise.resolve([])
        : read(async (run) => {
            const found = await run(
              'CALL db.index.fulltext.queryNodes($name, $query) YIELD node, score RETURN node.id AS id, score LIMIT $limit',
              {
                name,
                // Plain letters and digits in quotation marks cannot be query syntax.
                query: words.map((word) => `"${word.replace(/[^\p{L}\p{N}]/gu, '')}"`).join(' '),
                limit,
              },
            );
            return found as unknown as TextHit[];
          }),
    rewrite: () => Promise.resolve(),
    close: () => driver.close(),
  };
}

function connect(uri: string, username: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      // Each would cost every statement a message or a list of remarks that nobody reads.
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      connectionAcquisitionTimeout: 20_000,
      maxTransactionRetryTime: 30_000,
      connectionTimeout: 10_000,
    });
  } catch (error) {
    throw new UjarError(
      'BAD_CONFIG',
      `NEO4J_URI is no address of a Neo4j: ${messageOf(error)}; wanted something like neo4j://localhost:7687`,
    );
  }
}

const runner =
  (transaction: Pick<ManagedTransaction, 'run'>): Run =>
  async (cypher: string, params: Params = {}) => {
    const result = await transaction.run(cypher, toDriver(params));
    return result.records.map((record) => withoutTwins(record.toObject()) as Row);
  };

const RETURNS = /\bRETURN\b/;

/**
 * Sends what gives nothing back without waiting for its answer: a server takes the statements of a transaction in order, and what fails one of them fails
 * all that come after it. Such a failure is thrown by the next statement that is waited for, or by `settled`.
 */
function pipeline(transaction: Pick<ManagedTransaction, 'run'>): { run: Run; settled: () => Promise<void> } {
  const send = runner(transaction);
  const sent: Promise<unknown>[] = [];
  let failure: { error: unknown } | undefined;
  const fail = (error: unknown): never => {
    failure ??= { error };
    throw failure.error;
  };
  const run: Run = async (cypher, params) => {
    if (failure !== undefined) throw failure.error;
    const answer = send(cypher, params).catch(fail);
    if (RETURNS.test(cypher)) return answer;
    sent.push(answer.catch(() => undefined));
    return [];
  };
  const settled = async (): Promise<void> => {
    await Promise.all(sent);
    if (failure !== undefined) throw failure.error;
  };
  return { run, settled };
}

/**
 * Days stay text, which both engines compare alike; for whoever asks Neo4j in Cypher each has a twin of its type `date` beside it. Twins go where
 * days do, in maps of properties, and never come back.
 */
const TWINS: Readonly<Record<string, string>> = {
  day: 'date',
  firstAttested: 'firstAttestedDate',
  fromDay: 'fromDate',
  knownBy: 'knownDate',
  lastAttested: 'lastAttestedDate',
  publishedOn: 'publishedDate',
  saidEarliest: 'saidOn',
  saidLatest: 'saidUntil',
  toDay: 'toDate',
  whenEarliest: 'happenedOn',
  whenLatest: 'happenedUntil',
};
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function withTwins(props: Record<string, unknown>): Record<string, unknown> {
  const all = { ...props };
  for (const [name, value] of Object.entries(props)) {
    const twin = TWINS[name];
    if (twin === undefined || all[twin] !== undefined) continue;
    const parts = typeof value === 'string' ? DAY.exec(value) : null;
    all[twin] = parts === null ? null : new neo4j.types.Date(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  }
  return all;
}

function withoutTwins(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.some((each) => typeof each === 'object') ? value.map(withoutTwins) : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !neo4j.isDate(inner as object))
      .map(([name, inner]) => [name, withoutTwins(inner)]),
  );
}

const propsOf = (props: unknown): unknown =>
  props !== null && typeof props === 'object' && !Array.isArray(props) ? withTwins(props as Record<string, unknown>) : props;

/** Whole numbers as integers: the driver sends every JS number as a float otherwise, and LIMIT refuses one. */
function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value !== null && typeof value === 'object' && !neo4j.isDate(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriver(key === 'props' ? propsOf(inner) : inner)]));
  return value;
}

/** Names neither user nor password; the address is the caller's own. */
function reworded(error: unknown, uri: string): unknown {
  const code = (error as { code?: string }).code ?? '';
  if (UNREACHABLE.has(code)) return new UjarError('STORE_UNREACHABLE', `no Neo4j answers at ${uri}: is it started, and NEO4J_URI right?`);
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut'))
    return new UjarError('TIMED_OUT', `the answer took longer than ${LONGEST_READ / 1000} seconds: ask for less`);
  if (code.startsWith('Neo.ClientError.Security'))
    return new UjarError('BAD_CONFIG', `the Neo4j at ${uri} refuses NEO4J_USERNAME and NEO4J_PASSWORD`);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new UjarError('BAD_CONFIG', `the Neo4j at ${uri} has no database of the name in NEO4J_DATABASE`);
  return error;
}
