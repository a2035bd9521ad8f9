import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import type { Killable } from './kill-suite.js';
import { killSuite } from './kill-suite.js';

const makeStore = (): Promise<Killable> => {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-crash-')), 'store');
  return Promise.resolve({
    env: { UJAR_DATA: folder },
    open: () => openEmbedded({ folder }),
    empty: () => Promise.resolve(fs.rmSync(folder, { recursive: true, force: true })),
  });
};

killSuite('the embedded store', makeStore, Number(process.env['UJAR_KILLS'] ?? 3));
