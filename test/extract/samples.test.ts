import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import { extract } from '../../src/reader/reader.js';
import { articleFromJson } from '../../src/sources/json.js';
import { differences, type Gold } from '../samples/score.js';

/** The shipped samples, each annotated whole by hand after docs/reading-guide.md, from its bare text, before any reader had read it. */
const FOLDER = path.join(PACKAGE_ROOT, 'test', 'samples');
const SAMPLES = path.join(PACKAGE_ROOT, 'seed', 'articles');
const json = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));
const annotated = (sample: string): Gold => json(path.join(FOLDER, sample)) as Gold;

describe('the sample', () =>
  it.each(fs.readdirSync(SAMPLES).sort())('%s is read exactly as it was annotated', (sample) => {
    const gold = annotated(sample);
    const article = articleFromJson(json(path.join(SAMPLES, sample)));
    expect(gold.text).toBe(article.text);
    expect(differences(gold, extract(article, { today: '2025-06-15' }))).toEqual([]);
  }));
