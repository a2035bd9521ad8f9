import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import { extract } from '../../src/reader/reader.js';
import { articleFromJson } from '../../src/sources/json.js';
import { differences, type Gold } from '../samples/score.js';

/** The shipped samples, each annotated whole by hand after docs/reading-guide.md, from its bare text, before any reader had read it. */
const FOLDER = path.join(PACKAGE_ROOT, 'test', 'samples');
const SAMPLES = path.join(PACKAGE_ROOT, 'seed', 'articles');
const json = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));
const annotated = (sample: string): Gold => json(path.join(FOLDER, sample)) as Gold;

/** What the reader is known to get wrong, by sample: a new difference fails, and so does one that is gone until UPDATE_KNOWN=1 has taken it out. */
const KNOWN_FILE = path.join(FOLDER, 'known-differences.json');
const KNOWN = json(KNOWN_FILE) as Record<string, string[]>;

describe('the sample', () => {
  const left: Record<string, string[]> = {};
  it.each(fs.readdirSync(SAMPLES).sort())('%s is read as it was annotated, but for what is known', (sample) => {
    const gold = annotated(sample);
    const article = articleFromJson(json(path.join(SAMPLES, sample)));
    expect(gold.text).toBe(article.text);
    const found = differences(gold, extract(article, { today: '2025-06-15' }));
    const known = KNOWN[sample] ?? [];
    left[sample] = known.filter((difference) => found.includes(difference));
    expect(found.filter((difference) => !known.includes(difference))).toEqual([]);
    if (process.env['UPDATE_KNOWN'] !== '1') expect(known).toEqual(left[sample]);
  });
  afterAll(() => {
    const kept = Object.fromEntries(Object.entries(left).filter(([, differences]) => differences.length > 0));
    if (process.env['UPDATE_KNOWN'] === '1') fs.writeFileSync(KNOWN_FILE, `${JSON.stringify(kept, null, 2)}\n`);
  });
});
