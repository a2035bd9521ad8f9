// Reads every annotated house with a reader that has learnt nothing of it, and keeps what it read without the articles' texts; build first:
//   node train/leave-one-out.mjs WORK OUT        WORK/FOLD/{tagger,people,bodies}.json as train/leave-one-out.sh makes them, WORK/gold.jsonl the annotation;
// what was read whole lies there too, for train/confidence.mjs
// OUT/FOLD.jsonl.gz has a line an article, OUT/made.json tells by which code and of which gold. `npm run accuracy -- --leave-one-out` scores it.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { codeHash } from '../bench/leave-one-out.mjs';
import { linesOf } from '../bench/right.mjs';
import { ruleExtractor } from '../dist/src/extract/rule-extractor.js';
import { id } from '../dist/src/language/id/index.js';
import { kindOf } from '../dist/src/language/id/tagger.js';
import { parseScale } from '../dist/src/text/scale.js';
import { parseModel } from '../dist/src/text/tagger.js';
import { FOLDS } from './folds.mjs';

const [work, out] = process.argv.slice(2);
const json = (...parts) => JSON.parse(fs.readFileSync(path.join(work, ...parts), 'utf8'));
const gold = fs.readFileSync(path.join(work, 'gold.jsonl'), 'utf8');
const articles = linesOf(gold);
fs.mkdirSync(out, { recursive: true });

/** The article's own words are left out; names, titles and places stay. */
function withoutTexts(key, value) {
  return key === 'headline' || (key === 'text' && ('start' in this || 'statements' in this)) ? undefined : value;
}

for (const [fold, houses] of Object.entries(FOLDS)) {
  const [model, people, bodies] = [
    parseModel(json(fold, 'tagger.json').model, kindOf),
    ...['people', 'bodies'].map((kind) => parseScale(json(fold, `${kind}.json`).scale)),
  ];
  const pack = { ...id, tagger: () => model, nameScale: () => people, bodyScale: () => bodies };
  const read = ruleExtractor([pack]);
  const own = articles.filter(({ publisher }) => houses.includes(publisher));
  const found = own.map(({ id: article, text, publishedAt }) =>
    read({ id: article, language: 'id', text, publishedAt: publishedAt ?? undefined }, { today: '2026-11-23' }),
  );
  const written = (all, replacer) => `${all.map((each) => JSON.stringify(each, replacer)).join('\n')}\n`;
  fs.writeFileSync(path.join(out, `${fold}.jsonl.gz`), gzipSync(written(found, withoutTexts), { level: 9 }));
  fs.writeFileSync(path.join(work, fold, 'read.jsonl'), written(found));
  fs.writeFileSync(path.join(work, fold, 'gold.jsonl'), written(own));
  console.error(`${fold}: ${own.length} articles`);
}
const made = { code: codeHash(), gold: createHash('sha256').update(gold).digest('hex') };
fs.writeFileSync(path.join(out, 'made.json'), `${JSON.stringify(made, null, 1)}\n`);
