import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import { ruleExtractor } from '../../src/extract/rule-extractor.js';
import { LANGUAGES } from '../../src/language/index.js';
import { articleFromJson } from '../../src/sources/json.js';
import { inWords } from './reading.js';

/** Whole articles with what a careful reader takes from them; every expected.json has been checked by eye against its article. */
const FOLDER = path.join(PACKAGE_ROOT, 'test', 'articles');
const SAMPLES = path.join(PACKAGE_ROOT, 'seed', 'articles');
const extract = ruleExtractor(LANGUAGES);

const json = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

/** An article of its own, or the sample of the same name. */
function articleOf(slug: string): ReturnType<typeof articleFromJson> {
  const own = path.join(FOLDER, slug, 'article.txt');
  return fs.existsSync(own) ? { id: slug, text: fs.readFileSync(own, 'utf8') } : articleFromJson(json(path.join(SAMPLES, `${slug}.json`)));
}

describe('the article', () => {
  it.each(fs.readdirSync(FOLDER).sort())('%s is read as a careful reader reads it', (slug) => {
    const reading = inWords(extract(articleOf(slug), { today: '2025-06-15' }));
    const file = path.join(FOLDER, slug, 'expected.json');
    if (process.env['UPDATE_GOLDEN'] === '1') fs.writeFileSync(file, `${JSON.stringify(reading, null, 2)}\n`);
    expect(reading).toEqual(json(file));
  });
});
