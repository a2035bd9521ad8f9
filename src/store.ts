import path from 'node:path';
import process from 'node:process';
import type { Config } from './config.js';
import { PACKAGE_ROOT } from './config.js';
import { OLDEST_VERSION, storeVersion } from './graph/archive/read.js';
import type { GraphEngine } from './graph/engine.js';
import { finishSwitch, migrateEmbedded, migrationFiles } from './graph/migrate/embedded.js';
import { migrateNeo4j, migrationOf } from './graph/migrate/neo4j.js';
import { prepareStore } from './graph/store-schema.js';
import { SCHEMA_VERSION, STORE_FILE } from './graph/vocabulary.js';
import type { Imported, ImportParts } from './ingest/import.js';

/** What an import tells on its way. */
export type ImportTold = Pick<ImportParts, 'progress' | 'failed'>;

const SCHEMA_FOLDER = path.join(PACKAGE_ROOT, 'schema', 'graph');

type TakeIn = (into: GraphEngine, open: () => AsyncIterable<string>, told: ImportTold) => Promise<Imported>;

/** The store that the configuration names, of this version: a new one is made, an older one migrated. */
export async function openStore(config: Config, importing: boolean, takeIn: TakeIn): Promise<{ engine: GraphEngine; made: boolean }> {
  const { data, neo4j } = config;
  const embedded = neo4j === null ? data : null;
  if (embedded !== null) finishSwitch(embedded, STORE_FILE);
  const engine = await openEngine(config);
  const prepare = async (into: GraphEngine, importGoesOn = importing): Promise<boolean> => {
    try {
      return (await prepareStore(into, SCHEMA_FOLDER, importGoesOn)).made;
    } catch (error) {
      await into.close();
      throw error;
    }
  };
  const version = await storeVersion(engine);
  const half = neo4j === null ? null : await migrationOf(engine);
  const isOlder = version >= OLDEST_VERSION && version < SCHEMA_VERSION;
  if (!isOlder && half === null) return { engine, made: await prepare(engine) };
  const tell = (text: string): void => void process.stderr.write(`${text}\n`);
  tell(
    `the store is ${half === null ? `of version ${version}` : 'half migrated'}, this Ujar writes version ${SCHEMA_VERSION}: migrating it`,
  );
  const migrated = async (into: GraphEngine, open: () => AsyncIterable<string>): Promise<void> => {
    const { articles, failed } = await takeIn(into, open, migrationTold(tell));
    tell(`migrated: ${articles} articles read again, ${failed} failed`);
  };
  if (embedded === null) {
    await migrateNeo4j(engine, path.resolve(data ?? '.', `ujar-neo4j.v${version}.jsonl`), {
      prepare: async () => void (await prepare(engine, true)),
      takeIn: (open) => migrated(engine, open),
      tell,
    });
    return { engine, made: await prepare(engine) };
  }
  await engine.close();
  await migrateEmbedded(migrationFiles(embedded, STORE_FILE, version), {
    openOld: () => openEngine(config),
    openNext: async (folder) => {
      const next = await openEngine({ ...config, data: folder });
      await prepare(next, true);
      return next;
    },
    takeIn: migrated,
  });
  const opened = await openEngine(config);
  return { engine: opened, made: await prepare(opened) };
}

/** Milliseconds between two lines that tell how far a migration is. */
const TELL_EVERY = 5000;

function migrationTold(tell: (text: string) => void): ImportTold {
  let last = Date.now();
  return {
    progress: (done, all) => {
      if (Date.now() - last < TELL_EVERY) return;
      last = Date.now();
      tell(`${done} of ${all} articles`);
    },
    failed: (where, reason) => tell(`${where}: failed, ${reason}`),
  };
}

async function openEngine({ neo4j, data }: Pick<Config, 'neo4j' | 'data'>): Promise<GraphEngine> {
  if (neo4j !== null) return (await import('./graph/engines/neo4j.js')).openNeo4j(neo4j);
  return (await import('./graph/engines/embedded.js')).openEmbedded(data === null ? {} : { folder: data });
}
