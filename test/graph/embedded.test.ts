import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { walkDays } from '../../src/graph/queries/days.js';
import type { Cursor, Page } from '../../src/graph/queries/page.js';
import { prepareStore } from '../../src/graph/store-schema.js';
import { archiveSuite } from './archive-suite.js';
import { directSuite } from './direct-suite.js';
import { engineSuite } from './engine-suite.js';
import { forgetSuite } from './forget-suite.js';
import { identitySuite } from './identity-suite.js';
import { orderSuite } from './order-suite.js';
import { openEmbeddedStore, SCHEMA_FOLDER } from './stores.js';
import { writeSuite } from './write-suite.js';

describe('the embedded engine', () => {
  engineSuite(openEmbeddedStore);
  writeSuite(openEmbeddedStore);
  identitySuite(openEmbeddedStore);
  directSuite(openEmbeddedStore);
  forgetSuite(openEmbeddedStore);
  archiveSuite(openEmbeddedStore, openEmbeddedStore, Number(process.env['UJAR_PROPERTY_RUNS'] ?? 10));
  orderSuite(openEmbeddedStore, Number(process.env['UJAR_PROPERTY_RUNS'] ?? 50));

  it('keeps what was written when it is closed and opened again', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-'));
    const first = await openEmbedded({ folder });
    await prepareStore(first, SCHEMA_FOLDER);
    await first.write((run) => run('CREATE (:Kept {n: 1})'));
    await first.close();
    const again = await openEmbedded({ folder });
    expect(await prepareStore(again, SCHEMA_FOLDER)).toEqual({ made: false });
    expect(await again.read((run) => run('MATCH (k:Kept) RETURN k.n AS n'))).toEqual([{ n: 1 }]);
    await again.close();
  });

  it('that another process holds is refused with a word on what to do', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-'));
    const engine = await openEmbedded({ folder });
    const other = spawnSync(process.execPath, [path.join(PACKAGE_ROOT, 'dist/src/cli.js'), 'status'], {
      env: { ...process.env, NEO4J_URI: '', UJAR_DATA: folder },
      encoding: 'utf8',
    });
    expect(other.stderr).toMatch(/is held by another process; stop it, or set UJAR_DATA/);
    expect(other.status).toBe(2);
    await engine.close();
  });

  it.each([
    ['DESC', [], 7],
    ['ASC', [], 7],
    ['DESC', ["n.kind = 'SCARCE'"], 3],
    ['ASC', [], 200],
  ] as const)('gives pages by day %s, %j, as if all had been sorted', async (direction, where, first) => {
    const engine = await openEmbeddedStore();
    const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
    const rows = Array.from({ length: 300 }, (_, n) => ({
      id: `statement:${(n * 7919) % 300}`,
      knownBy: day(((n * 31) % 90) * 3),
      kind: n % 29 === 0 ? 'SCARCE' : 'PLAIN',
    }));
    await engine.write(async (run) => {
      await run('UNWIND $rows AS row CREATE (n:Statement) SET n = row', { rows });
      await run('UNWIND $days AS day MERGE (:Day {key: day})', { days: [...new Set(rows.map(({ knownBy }) => knownBy))] });
    });
    const list = { match: 'MATCH (n:Statement)', where, params: {}, sort: { expression: 'n.knownBy', direction } };
    const found: string[] = [];
    for (let after: Cursor | null = null, more = true; more;) {
      const page: Page = await engine.read((run) => walkDays(run, list, { first, after, before: null, backward: false }));
      expect(page.nodes.length).toBe(page.more ? first : page.nodes.length);
      found.push(...page.nodes.map(({ knownBy, id }) => `${String(knownBy)} ${String(id)}`));
      after = { sort: page.sorts.at(-1)!, id: String(page.nodes.at(-1)!['id']) };
      ({ more } = page);
    }
    const all = rows.filter(({ kind }) => where.length === 0 || kind === 'SCARCE').map(({ knownBy, id }) => `${knownBy} ${id}`);
    expect(found).toEqual(direction === 'ASC' ? all.sort() : all.sort().reverse());
    await engine.close();
  });

  it('in a folder that cannot be made is refused', async () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-')), 'file');
    fs.writeFileSync(file, '');
    await expect(openEmbedded({ folder: path.join(file, 'below') })).rejects.toMatchObject({ code: 'BAD_CONFIG' });
  });
});
