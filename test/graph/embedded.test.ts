import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { prepareStore } from '../../src/graph/store-schema.js';
import { engineSuite } from './engine-suite.js';
import { identitySuite } from './identity-suite.js';
import { orderSuite } from './order-suite.js';
import { openEmbeddedStore, SCHEMA_FOLDER } from './stores.js';
import { writeSuite } from './write-suite.js';

describe('the embedded engine', () => {
  engineSuite(openEmbeddedStore);
  writeSuite(openEmbeddedStore);
  identitySuite(openEmbeddedStore);
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

  it('in a folder that cannot be made is refused', async () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-')), 'file');
    fs.writeFileSync(file, '');
    await expect(openEmbedded({ folder: path.join(file, 'below') })).rejects.toMatchObject({ code: 'BAD_CONFIG' });
  });
});
