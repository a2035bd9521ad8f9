import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PACKAGE_ROOT } from '../../src/config.js';

export const CLI = path.join(PACKAGE_ROOT, 'dist/src/cli.js');
export const TEXT = 'Presiden Peru Luis Quispe mengatakan bahwa hujan akan turun. "Kami siap," kata Quispe kepada wartawan.';
export const temporary = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-'));

/** Runs the command line, on a store of its own unless one is named. */
export function ujar(
  args: string[],
  { data = temporary(), input = '', env = {} }: { data?: string; input?: string; env?: Record<string, string> } = {},
): { out: string; err: string; code: number | null } {
  const done = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NEO4J_URI: '', UJAR_TODAY: '2025-02-13', UJAR_DATA: data, ...env },
  });
  return { out: done.stdout, err: done.stderr, code: done.status };
}
