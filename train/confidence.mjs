// Trains how sure a statement is (src/extract/output/confidence.ts has what is weighed); build first:
//   node train/confidence.mjs OUT.json PREDICTED.jsonl,GOLD.jsonl…
// Each pair is a fold: what a reader that has learnt nothing of these houses printed, and their annotation. A statement is right when the scorer beside the project says so of who, what,
// when and to whom. Weights are learnt from all; how often what they weigh so is right is told by folds (each weighed by weights of the others), joined where it does not rise.
import fs from 'node:fs';
import { linesOf, rightOf } from '../bench/right.mjs';
import { statementFeatures } from '../dist/src/extract/output/confidence.js';

const [out, ...pairs] = process.argv.slice(2);
const ROUNDS = 40;
const DECAY = 0.02;
/** Features of fewer examples are not learnt. */
const LEAST = 5;
/** Statements of a step of the table, at least. */
const STEP = 100;

const examples = pairs.flatMap((pair, fold) => {
  const [predicted, gold] = pair.split(',');
  const read = new Map(linesOf(fs.readFileSync(predicted, 'utf8')).map((each) => [each.id, each]));
  const right = rightOf(predicted, gold);
  return linesOf(fs.readFileSync(gold, 'utf8')).flatMap(({ id }, n) => {
    const features = statementFeatures(read.get(id));
    return right[n].map((is, k) => ({ fold, right: is, features: ['', ...new Set(features(k))] }));
  });
});

function learn(some) {
  const counts = new Map();
  for (const { features } of some) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const learnt = some.map(({ right, features }) => ({ right, features: features.filter((feature) => counts.get(feature) >= LEAST) }));
  const weights = new Map();
  let seed = 12345;
  const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = learnt.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [learnt[i], learnt[k]] = [learnt[k], learnt[i]];
    }
    const rate = 0.1 / (1 + round / 8);
    for (const { right, features } of learnt) {
      const miss = right - 1 / (1 + Math.exp(-odds(weights, features)));
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0;
        weights.set(feature, weight + rate * (miss - (feature === '' ? 0 : DECAY * weight)));
      }
    }
  }
  return weights;
}
const odds = (weights, features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

const weighed = pairs
  .flatMap((_, fold) => {
    const weights = learn(examples.filter((example) => example.fold !== fold));
    return examples.filter((example) => example.fold === fold).map(({ right, features }) => ({ right, odds: odds(weights, features) }));
  })
  .sort((a, b) => a.odds - b.odds);

/** Neighbours are joined until every step is right more often than the one below it. */
const steps = [];
for (let n = 0; n < weighed.length; n += STEP) {
  const some = weighed.slice(n, n + STEP + (weighed.length - n < 2 * STEP ? STEP : 0));
  steps.push({ from: some[0].odds, right: some.filter(({ right }) => right).length, count: some.length });
  while (steps.length > 1 && steps.at(-2).right / steps.at(-2).count >= steps.at(-1).right / steps.at(-1).count) {
    const [below, above] = steps.splice(-2);
    steps.push({ from: below.from, right: below.right + above.right, count: below.count + above.count });
  }
  if (some.length > STEP) break;
}
const table = steps.map(({ from, right, count }) => [Math.round(100 * from), Math.round((100 * right) / count)]);
const chance = (at) => (table.findLast(([from]) => 100 * at >= from) ?? table[0])[1] / 100;
const brier = weighed.reduce((sum, { right, odds: at }) => sum + (chance(at) - right) ** 2, 0) / weighed.length;
const share = weighed.filter(({ right }) => right).length / weighed.length;
console.error(
  `${weighed.length} statements, ${(100 * share).toFixed(1)} of 100 right; Brier score ${brier.toFixed(4)}, of a constant ${(share * (1 - share)).toFixed(4)}`,
);
for (const { from, right, count } of steps)
  console.error(`from ${from.toFixed(2)}: ${right} of ${count} right (${((100 * right) / count).toFixed(1)})`);
const kept = [...learn(examples)]
  .map(([feature, weight]) => [feature, Math.round(100 * weight)])
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));
fs.writeFileSync(out, `${JSON.stringify({ scale: kept.map((line) => line.join('\t')).join('\n'), steps: table })}\n`);
