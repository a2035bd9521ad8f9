import fs from 'node:fs';
import path from 'node:path';
import { exportToFile, linesOfFile } from '../archive/files.js';
import type { GraphEngine } from '../engine.js';

/** Where the parts of a migration lie in the data folder. */
export interface MigrationFiles {
  /** The store that is opened. */
  store: string;
  /** The old store, kept until somebody lets go of it: it holds texts that have been erased since. */
  old: string;
  /** All that the old store knows, while the new one is built. */
  lines: string;
  /** Folder of the new store while it is built. */
  next: string;
}

const OLD = /^ujar\.v\d+\.grafeo$/;

export const migrationFiles = (folder: string, storeFile: string, version: number): MigrationFiles => ({
  store: path.join(folder, storeFile),
  old: path.join(folder, `ujar.v${version}.grafeo`),
  lines: path.join(folder, `ujar.v${version}.jsonl`),
  next: path.join(folder, 'next'),
});

/** Stores of older versions that are kept in a data folder. */
export const keptStores = (folder: string): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((name) => OLD.test(name))
        .map((name) => path.join(folder, name))
    : [];

/** Goes on where a migration was interrupted between the old store's going and the new one's coming. */
export function finishSwitch(folder: string, storeFile: string): void {
  const [store, next] = [path.join(folder, storeFile), path.join(folder, 'next', storeFile)];
  if (fs.existsSync(store) || !fs.existsSync(next) || keptStores(folder).length === 0) return;
  fs.renameSync(next, store);
  fs.rmSync(path.dirname(next), { recursive: true });
}

/**
 * Builds a store of this version beside an older one, from what that knows, and puts it in its place. Killed at any point it goes on when the store is
 * opened again: the old store is there until the new one is whole.
 */
export async function migrateEmbedded(
  { store, old, lines, next }: MigrationFiles,
  parts: {
    openOld: () => Promise<GraphEngine>;
    /** Opens an empty store of this version in a folder, or the one that was begun there. */
    openNext: (folder: string) => Promise<GraphEngine>;
    takeIn: (engine: GraphEngine, open: () => AsyncIterable<string>) => Promise<void>;
  },
): Promise<void> {
  if (!fs.existsSync(lines)) {
    const engine = await parts.openOld();
    try {
      await exportToFile(engine, lines);
    } finally {
      await engine.close();
    }
  }
  const engine = await parts.openNext(next);
  try {
    await parts.takeIn(engine, linesOfFile(lines));
  } finally {
    await engine.close();
  }
  fs.renameSync(store, old);
  fs.renameSync(path.join(next, path.basename(store)), store);
  fs.rmSync(next, { recursive: true });
  fs.rmSync(lines);
}
