import os from 'node:os';
import process from 'node:process';

/** The embedded store lives in this process's memory. */
export interface MemoryUse {
  /** Bytes that the process takes. */
  used: number;
  /** Bytes that it may take: the machine's, or what its container is given. */
  most: number;
}

/** From this share on it is told that the store soon has no room. */
export const NEARLY_FULL = 0.8;

export function memoryUse(): MemoryUse {
  const given = process.constrainedMemory();
  return { used: process.memoryUsage.rss(), most: given > 0 ? Math.min(given, os.totalmem()) : os.totalmem() };
}

const GIGABYTE = 1024 ** 3;

export const memoryText = ({ used, most }: MemoryUse): string =>
  `${(used / GIGABYTE).toFixed(1)} of ${(most / GIGABYTE).toFixed(1)} GB (${Math.round((100 * used) / most)} %)`;

/** A warning where the memory is nearly full, once each time that it becomes so. */
export function memoryWatch(measure: () => MemoryUse = memoryUse): () => string | null {
  let told = false;
  return () => {
    const use = measure();
    const full = use.used >= use.most * NEARLY_FULL;
    const tell = full && !told;
    told = full;
    return tell
      ? `the store takes ${memoryText(use)} of memory: before it is full, go on with Neo4j (set NEO4J_URI, and import what \`ujar export\` gives)`
      : null;
  };
}
