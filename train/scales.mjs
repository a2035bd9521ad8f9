// Trains the scales that weigh what is a name: of people (src/extract/names/name-scale.ts has its features), of bodies (organization-scale.ts); build first:
//   node train/scales.mjs people|bodies OUT.json TAGGER.json,GOLD.jsonl[,HOUSE…]… [--without HOUSE] [--silver LABELLED,RAW,TAGGER]
// With --silver it learns from what the teacher (train/teacher) found in raw articles too, where it is sure.
// Each tagger has learnt nothing of the articles behind it, all of a file or those of some houses, and reads these: a scale that learnt from tags that know the article would believe them too much.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { readerOf } from '../dist/src/extract/rule-extractor.js';
import { id } from '../dist/src/language/id/index.js';
import { kindOf } from '../dist/src/language/id/tagger.js';
import { parseModel } from '../dist/src/text/tagger.js';

const [kind, out, ...groups] = process.argv.slice(2).filter((word, n, all) => !word.startsWith('--') && !all[n - 1]?.startsWith('--'));
const without = process.argv.includes('--without') ? process.argv[process.argv.indexOf('--without') + 1].split(',') : [];
const ROUNDS = 30;
const RATE = 0.2;
/** Pull of every weight to nothing, a step. */
const DECAY = 0.001;
/** Share of the steps in which what tells of single words is left out, so that words never seen are told by form and place. */
const HIDDEN = 0.4;
const LEXICAL = /^(?:word|end|before|after|two|then|first|last|last3|next|last\+next|first\+length)=/;
/** From this probability of a span's least sure word on, the teacher is believed. */
const SURE = 0.9;
/** Features of fewer examples are not learnt. */
const LEAST = 3;

/**
 * For each scale: what it is called in the pack, whose mentions it looks for, what the rules alone say, so that the reading goes on as without it, and
 * whether a place is right.
 */
const SCALES = {
  people: {
    name: 'nameScale',
    teacher: 'PER',
    rules: (features) => (features[0] === 'rule=-' ? -9 : 9),
    isRight: (span, start, end) => span.start < end && start < span.end,
  },
  bodies: {
    name: 'bodyScale',
    teacher: 'ORG',
    rules: (features) => (features[1] === 'beyond=0' ? 9 : -9),
    isRight: (span, start, end) => span.start === start && span.end === end,
  },
};
const { name: scaleName, teacher, rules, isRight } = SCALES[kind];
const mentionsOf = { people: ({ people }) => people, bodies: ({ organizations }) => organizations }[kind];

/** Every run of capitals that was put on the scale, with whether it is what is looked for. */
function examplesOf(article, model) {
  const seen = [];
  const pack = {
    ...id,
    tagger: () => model,
    [scaleName]: () => ({ weigh: (features, range) => (seen.push({ features, range }), rules(features)) }),
  };
  const { tokens } = readerOf([pack])(
    { id: article.id, language: 'id', text: article.text, publishedAt: article.publishedAt ?? undefined },
    { today: '2026-01-01' },
  );
  const named = article.spans ?? mentionsOf(article).flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'NAME'));
  const last = new Map(seen.map((example) => [`${example.range.first} ${example.range.end}`, example]));
  return [...last.values()].map(({ features, range }) => {
    const [start, end] = [tokens[range.first].start, tokens[range.end - 1].end];
    const near = named.filter((each) => each.start < end && start < each.end);
    return { features, right: near.some((span) => isRight(span, start, end)), sure: near.every(({ sure = 1 }) => sure >= SURE) };
  });
}

const read = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const modelOf = (file) => parseModel(JSON.parse(fs.readFileSync(file, 'utf8')).model, kindOf);
const examples = groups.flatMap((group) => {
  const [tagger, gold, ...houses] = group.split(',');
  const model = modelOf(tagger);
  return read(gold)
    .filter(
      ({ publisher, language }) => language === 'id' && (houses.length === 0 || houses.includes(publisher)) && !without.includes(publisher),
    )
    .flatMap((article) => examplesOf(article, model));
});
const silver = process.argv.includes('--silver') ? process.argv[process.argv.indexOf('--silver') + 1].split(',') : null;
if (silver !== null) {
  const texts = new Map(read(silver[1]).map((article) => [createHash('sha256').update(article.text).digest('hex'), article]));
  const model = modelOf(silver[2]);
  for (const { sha256, entity } of read(silver[0])) {
    const { text, publisher } = texts.get(sha256);
    if (without.includes(publisher)) continue;
    const spans = entity.filter((span) => span.kind === teacher);
    examples.push(...examplesOf({ id: sha256, text, spans }, model).filter(({ sure }) => sure));
  }
}
const counts = new Map();
for (const { features } of examples) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
for (const example of examples)
  example.features = ['', ...new Set(example.features)].filter((feature) => feature === '' || counts.get(feature) >= LEAST);

let seed = 12345;
const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
const weights = new Map();
for (let round = 0; round < ROUNDS; round++) {
  for (let i = examples.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [examples[i], examples[k]] = [examples[k], examples[i]];
  }
  let loss = 0;
  const rate = RATE / (1 + round / 5) / 5;
  for (const { features: all, right } of examples) {
    const features = random() < HIDDEN ? all.filter((feature) => !LEXICAL.test(feature)) : all;
    const odds = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-odds));
    loss -= Math.log(Math.max(1e-9, right ? chance : 1 - chance));
    const step = rate * ((right ? 1 : 0) - chance);
    for (const feature of features) {
      const weight = weights.get(feature) ?? 0;
      weights.set(feature, weight + step - rate * DECAY * weight);
    }
  }
  if (round % 10 === 9) console.error(`round ${round + 1}: loss ${(loss / examples.length).toFixed(4)} of ${examples.length}`);
}
const told = (name, test) => {
  const some = examples.filter(test);
  const right = some.filter(
    ({ features, right: is }) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0) > 0 === is,
  );
  console.error(`${name}: ${some.filter(({ right: is }) => is).length} names of ${some.length}, ${right.length} told right`);
};
const isOther = ({ features }) => features.includes('rule=-') || features.some((feature) => /^beyond=-?[1-9]/.test(feature));
told('as a rule takes it', (example) => !isOther(example));
told('others', isOther);
const lines = [...weights]
  .map(([feature, weight]) => [feature, Math.round(100 * weight)])
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));
fs.writeFileSync(out, `${JSON.stringify({ scale: lines.map((line) => line.join('\t')).join('\n') })}\n`);
console.error(`${lines.length} features, ${fs.statSync(out).size} bytes`);
