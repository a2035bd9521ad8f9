import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';

const TEXT = 'Presiden Peru Luis Quispe mengatakan bahwa hujan akan turun.';

/** Told of every module before it is loaded, it writes down where it lies. */
const HOOK = `import fs from 'node:fs';
export async function resolve(name, context, next) {
  const found = await next(name, context);
  fs.appendFileSync(process.env.LOADED, found.url + '\\n');
  return found;
}`;
const dataUrl = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;
const REGISTER = dataUrl(`import { register } from 'node:module'; register(${JSON.stringify(dataUrl(HOOK))});`);

/** What one run of the command line loads: packages by name, folders and files directly under src/ by theirs. */
function loadedBy(args: string[], input = ''): { packages: string[]; parts: string[] } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-loading-'));
  const list = path.join(folder, 'loaded');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--import', REGISTER, path.join(PACKAGE_ROOT, 'dist/src/cli.js'), ...args],
    { input, encoding: 'utf8', env: { ...process.env, NEO4J_URI: '', UJAR_DATA: path.join(folder, 'data'), LOADED: list } },
  );
  if (status !== 0) throw new Error(stderr);
  const urls = fs.readFileSync(list, 'utf8').split('\n');
  const first = (pattern: RegExp): string[] => [...new Set(urls.flatMap((url) => pattern.exec(url)?.[1] ?? []))].sort();
  return {
    packages: first(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/),
    parts: first(/\/dist\/src\/([^/]+?)(?:\.js)?(?:\/|$)/),
  };
}

describe('a command loads what it needs', () => {
  it('--version and --help: nothing that reads or stores', () => {
    for (const option of ['--version', '--help'])
      expect(loadedBy([option])).toEqual({ packages: ['commander'], parts: ['cli', 'config', 'domain'] });
  });
  it('extract of one text: the reader, no server, no store, no threads', () =>
    expect(loadedBy(['extract', '-'], TEXT)).toEqual({
      packages: ['commander'],
      parts: ['cli', 'config', 'domain', 'extract', 'language', 'reader', 'sources', 'text'],
    }));
  it('seed: the store, and nothing that serves', () => {
    const { packages } = loadedBy(['seed', '-'], TEXT);
    expect(packages).toContain('@grafeo-db/js');
    for (const name of ['@apollo/server', 'express', 'graphql', 'neo4j-driver']) expect(packages).not.toContain(name);
  });
});
