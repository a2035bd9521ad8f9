import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../../src/config.js';
import { readPage } from '../../../src/sources/page/index.js';

/** Pages of our own in the manner of news sites, with invented people. Each `.json` is what a reader finds on the page, written with it, not read out of it. */
const FOLDER = path.join(PACKAGE_ROOT, 'test/sources/page/pages');
const names = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => path.basename(name, '.html'));

describe('of a saved page is read what a reader finds on it', () => {
  it.each(names)('%s', (name) => {
    const read = readPage(fs.readFileSync(path.join(FOLDER, `${name}.html`)), {}, null);
    expect(read).toEqual(JSON.parse(fs.readFileSync(path.join(FOLDER, `${name}.json`), 'utf8')));
  });

  it('and there are twenty of them at least', () => expect(names.length).toBeGreaterThanOrEqual(20));
});
