import fs from 'node:fs';
import path from 'node:path';
import { UjarError } from '../domain/errors.js';
import type { GraphEngine } from './engine.js';
import { SCHEMA_VERSION, TEXT_INDEXES } from './vocabulary.js';

const ONLY_FOR = /^\/\/ engine: (\w+)$/m;

/** The numbered files of a folder, in order: their number and statements for an engine. */
export function readMigrations(folder: string, kind: GraphEngine['kind']): { number: number; statements: string[] }[] {
  return fs
    .readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.cypher$/.test(name))
    .sort()
    .map((name) => {
      const text = fs.readFileSync(path.join(folder, name), 'utf8');
      const only = ONLY_FOR.exec(text)?.[1];
      const statements = text
        .replace(/^\/\/.*$/gm, '')
        .split(';')
        .map((statement) => statement.trim())
        .filter(Boolean);
      return { number: Number(name.slice(0, 3)), statements: only === undefined || only === kind ? statements : [] };
    });
}

/**
 * Makes the store Ujar's, and brings its constraints and indexes up to date. Throws STORE_NEWER for one that a newer Ujar wrote, STORE_OLDER for one
 * whose graph is of another make, STORE_HALF for one that an import was interrupted in, unless it is to go on, and STORE_FOREIGN for a database
 * that holds something else.
 */
export async function prepareStore(engine: GraphEngine, folder: string, importing = false): Promise<{ made: boolean }> {
  const [found] = await engine.read((run) => run(`MATCH (m:Meta {key: 'schema'}) RETURN m.version AS version, m.applied AS applied`));
  const version = found === undefined ? 0 : Number(found['version']);
  if (version > SCHEMA_VERSION)
    throw new UjarError('STORE_NEWER', `the store has schema version ${version}, this Ujar knows ${SCHEMA_VERSION}: use a newer Ujar`);
  if (found !== undefined && version < SCHEMA_VERSION)
    throw new UjarError(
      'STORE_OLDER',
      `the store has schema version ${version}, this Ujar writes ${SCHEMA_VERSION}: it has to be migrated first`,
    );
  const [half] = await engine.read((run) => run(`MATCH (m:Meta {key: 'import'}) WHERE m.done = false RETURN m.key AS key`));
  if (half !== undefined && !importing)
    throw new UjarError(
      'STORE_HALF',
      'an import into this store was interrupted: run `ujar import` with the same file again, or take a new store',
    );
  if (found === undefined) {
    const [row] = await engine.read((run) => run('MATCH (n) WHERE NOT n:Internal AND NOT n:Old RETURN count(n) AS nodes'));
    const nodes = Number(row?.['nodes'] ?? 0);
    if (nodes > 0)
      throw new UjarError('STORE_FOREIGN', `the database holds ${nodes} nodes that are not Ujar's: name an empty one in NEO4J_DATABASE`);
  }
  const applied = new Set((found?.['applied'] as number[] | undefined) ?? []);
  const missing = readMigrations(folder, engine.kind).filter(({ number }) => !applied.has(number));
  if (missing.length === 0) return { made: false };
  await engine.ensureSchema(
    missing.flatMap(({ statements }) => statements),
    found === undefined ? Object.values(TEXT_INDEXES) : [],
  );
  const numbers = [...applied, ...missing.map(({ number }) => number)];
  await engine.write((run) =>
    run(`MERGE (m:Meta {key: 'schema'}) SET m:Internal, m.version = $version, m.applied = $numbers`, { version: SCHEMA_VERSION, numbers }),
  );
  await engine.write((run) =>
    run(`MERGE (m:Meta {key: 'turn'}) ON CREATE SET m:Internal, m.turn = 0 SET m.version = $version`, { version: SCHEMA_VERSION }),
  );
  return { made: found === undefined };
}
