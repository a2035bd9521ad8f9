import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { STORE_FILE } from '../../src/graph/vocabulary.js';
import { linesOf } from '../graph/canonical.js';
import { openAndKill } from './opening.js';

const KILLS = Number(process.env['UJAR_KILLS'] ?? 3);

/** A store of version 6 in a folder of its own. */
function olderStore(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-older-'));
  const kept = path.join(PACKAGE_ROOT, 'test', 'stores', 'v6', `${STORE_FILE}.gz`);
  fs.writeFileSync(path.join(folder, STORE_FILE), zlib.gunzipSync(fs.readFileSync(kept)));
  return folder;
}

async function graphIn(folder: string): Promise<string[]> {
  const engine = await openEmbedded({ folder });
  const lines = await linesOf(engine);
  await engine.close();
  return lines;
}

describe('a migration that is killed', () => {
  it(
    `is complete after the store is opened again (${KILLS} times)`,
    async () => {
      const whole = olderStore();
      const started = Date.now();
      await openAndKill({ UJAR_DATA: whole }, null);
      const took = Date.now() - started;
      const wanted = await graphIn(whole);
      let folder = olderStore();
      let killed = 0;
      for (let attempt = 0; killed < KILLS; attempt++) {
        // At another moment each time, from before it begins to after it ends.
        const run = await openAndKill({ UJAR_DATA: folder }, took * (0.15 + ((attempt * 37) % 90) / 100));
        if (run.killed) killed++;
        else folder = olderStore();
      }
      await openAndKill({ UJAR_DATA: folder }, null);
      expect(await graphIn(folder)).toEqual(wanted);
      expect(fs.readdirSync(folder).sort()).toEqual([STORE_FILE, 'ujar.v6.grafeo']);
    },
    60_000 + KILLS * 10_000,
  );
});
