import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import { BEFORE } from './wrong-requests.js';

describe('every code of an error', () => {
  const errors = JSON.parse(fs.readFileSync(path.join(PACKAGE_ROOT, 'schema', 'errors.json'), 'utf8')) as Record<
    'before' | 'resolving',
    Record<string, string>
  >;
  const documented = new Set([...Object.keys(errors.before), ...Object.keys(errors.resolving)]);
  const page = fs.readFileSync(path.join(PACKAGE_ROOT, 'docs', 'api.md'), 'utf8');
  const sources = (folder: string): string[] =>
    fs
      .readdirSync(path.join(PACKAGE_ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && name !== 'schema-types.ts')
      .map((name) => fs.readFileSync(path.join(PACKAGE_ROOT, folder, name), 'utf8'));

  it('stands in docs/api.md', () => {
    for (const code of documented) expect(page).toContain(`| \`${code}\` |`);
  });
  it('is told of everything that is thrown behind the API', () => {
    const thrown = [
      'src/api',
      'src/graph/queries',
      'src/graph/engines',
      'src/graph/write',
      'src/ingest',
      'src/reader',
      'src/extract',
      'src/language',
    ]
      .flatMap(sources)
      .flatMap((text) => [...text.matchAll(/UjarError\(\s*'([A-Z_]+)'|code: '([A-Z_]+)'|refuse\(response, \d+, '([A-Z_]+)'/g)])
      .map((match) => match[1] ?? match[2] ?? match[3]!);
    const atStart = new Set(['PORT_TAKEN', 'BAD_CONFIG', 'STORE_HELD', 'STORE_FOREIGN', 'STORE_NEWER', 'STORE_HALF']);
    expect([...new Set(thrown)].filter((code) => !documented.has(code) && !atStart.has(code))).toEqual([]);
    expect(thrown.length).toBeGreaterThan(30);
  });
  it('is told of what Apollo throws', () => {
    const apollo = fs.readFileSync(path.join(PACKAGE_ROOT, 'node_modules/@apollo/server/dist/esm/errors/index.js'), 'utf8');
    const codes = [...apollo.matchAll(/ApolloServerErrorCode\["([A-Z_]+)"\]/g)].map((match) => match[1]!);
    expect(codes.length).toBeGreaterThan(6);
    expect(codes.filter((code) => !documented.has(code))).toEqual([]);
  });
  it('stands among those told before anything is run, where that is so', () => {
    for (const { code } of Object.values(BEFORE)) expect(errors.before).toHaveProperty(code);
  });
});
