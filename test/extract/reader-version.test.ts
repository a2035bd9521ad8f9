import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import { READER_VERSION } from '../../src/domain/extraction.js';
import { ruleExtractor } from '../../src/extract/rule-extractor.js';
import { LANGUAGES } from '../../src/language/index.js';
import { articleFromJson } from '../../src/sources/json.js';

/**
 * By reader version: the sha256 of what it reads of the samples. Once a version has been let out, its line stays as it is: who reads otherwise
 * raises the version, so that stores know what to read anew, and adds a line (UPDATE_READER_VERSION=1).
 */
const FILE = path.join(PACKAGE_ROOT, 'test', 'reader-version.json');
const SAMPLES = path.join(PACKAGE_ROOT, 'seed', 'articles');
const extract = ruleExtractor(LANGUAGES);

function hashOfReadings(): string {
  const names = fs.readdirSync(SAMPLES).filter((name) => name.endsWith('.json'));
  const hash = crypto.createHash('sha256');
  for (const name of names.sort()) {
    const article = articleFromJson(JSON.parse(fs.readFileSync(path.join(SAMPLES, name), 'utf8')));
    hash.update(JSON.stringify(extract(article, { today: '2025-06-15' })));
  }
  return hash.digest('hex');
}

describe('the version of the reader', () => {
  it('grows where the samples are read otherwise', () => {
    const known = JSON.parse(fs.readFileSync(FILE, 'utf8')) as Record<string, string>;
    const now = hashOfReadings();
    if (process.env['UPDATE_READER_VERSION'] === '1')
      fs.writeFileSync(FILE, `${JSON.stringify({ ...known, [READER_VERSION]: now }, null, 2)}\n`);
    else expect(now).toBe(known[READER_VERSION]);
    expect(Math.max(...Object.keys(known).map(Number), READER_VERSION)).toBe(READER_VERSION);
  });
});
