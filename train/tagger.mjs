// Trains the Indonesian tagger from data that may be trained on, and says what it reached on held-out sentences:
//   node train/tagger.mjs IDNER2K-TRAIN NERGRIT-TRAIN HOUSES-TRAIN IDNER2K-DEV NERGRIT-DEV src/language/id/tagger.json
//   node train/tagger.mjs … OUT --without HOUSE: of that house nothing is learnt
//   node train/tagger.mjs … OUT --fold K/N: leaves every Nth article of HOUSES-TRAIN out, from the Kth on, and says what the weights make of those
// An averaged structured perceptron over runs of capitals; the features and the decoder are src/text/tagger.ts, so build first.
import fs from 'node:fs';
import { capitalRuns, decode, featuresOf, scoresOf, TAGS } from '../dist/src/text/tagger.js';
import { tokenize } from '../dist/src/text/tokens.js';
import { id } from '../dist/src/language/id/index.js';
import { kindOf } from '../dist/src/language/id/tagger.js';

const [idner, nergrit, houses, idnerDev, nergritDev, out] = process.argv.slice(2);
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const fold = option('--fold');
const [heldOut, folds] = (fold ?? '-1/1').split('/').map(Number);
/** Houses that are left out of HOUSES-TRAIN. */
const without = option('--without')?.split(',') ?? [];
const ROUNDS = 12;
/** Averaged weights are scaled and rounded; features that stay below LEAST are dropped, and the rest is trained again without them. */
const SCALE = 8;
const LEAST = 18;
const SIZE = TAGS.length;
/** Share of the runs with a name that are shown without its words, so that names never seen are told by form and place; the word lists know the others. */
const HIDDEN = 0.4;
const LAYERS = { people: 'PER', organizations: 'ORG', places: 'LOC' };

const opensAt = (tokens, i) => i === 0 || ['.', '?', '!', '"', '“', '”', ':', '‘'].includes(tokens[i - 1].text);

function examples(file) {
  const runs = [];
  for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const doc = JSON.parse(line);
    const tokens = tokenize(doc.text);
    const gold = tokens.map(() => 0);
    for (const [layer, kind] of Object.entries(LAYERS))
      for (const { start, end } of doc[layer] ?? []) {
        let inside = false;
        tokens.forEach((token, i) => {
          if (token.start >= end || token.end <= start) return;
          gold[i] = TAGS.indexOf(`${inside ? 'I' : 'B'}-${kind}`);
          inside = true;
        });
      }
    for (const [from, to] of capitalRuns(tokens, 0, tokens.length)) {
      const tags = gold.slice(from, to);
      // A run that goes on with a name begun before a small word opens it anew here.
      tags.forEach((tag, k) => {
        if (tag > 0 && tag % 2 === 0 && (k === 0 || (tags[k - 1] !== tag && tags[k - 1] !== tag - 1))) tags[k] = tag - 1;
      });
      runs.push({ ...featuresOfRun(tokens, from, to, tags), tags });
    }
  }
  return runs;
}

/** Tags that a word without a label may have where only people and organizations are labelled and it looks like a place. */
const OPEN = [TAGS.indexOf('O'), TAGS.indexOf('B-LOC'), TAGS.indexOf('I-LOC')];
const NONE = [TAGS.indexOf('O')];

/** Whole articles, where people, organizations and titles are labelled and places are not: a word outside of them that looks like a place may be one. */
function articles(file, wanted) {
  const runs = [];
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
  lines.forEach((line, n) => {
    if (!wanted(n)) return;
    const doc = JSON.parse(line);
    if (without.includes(doc.publisher)) return;
    const tokens = tokenize(doc.text);
    const gold = tokens.map(() => 0);
    const spans = [
      ...(doc.people ?? []).flatMap(({ mentions }) =>
        mentions.filter(({ kind }) => kind === 'NAME').map((span) => ({ ...span, tag: 'PER' })),
      ),
      ...(doc.organizations ?? []).flatMap(({ mentions }) => mentions.map((span) => ({ ...span, tag: 'ORG' }))),
    ].sort((a, b) => b.end - b.start - (a.end - a.start));
    for (const { start, end, tag } of spans) {
      const own = tokens.flatMap((token, i) => (token.start < end && token.end > start ? [i] : []));
      if (own.some((i) => gold[i] !== 0)) continue;
      own.forEach((i, k) => (gold[i] = TAGS.indexOf(`${k === 0 ? 'B' : 'I'}-${tag}`)));
    }
    const titled = new Set(
      (doc.roles ?? []).flatMap(({ start, end }) => tokens.flatMap((token, i) => (token.start < end && token.end > start ? [i] : []))),
    );
    const placed = (from, i) =>
      !titled.has(i) &&
      (id.words.place.has(tokens[i].lower) ||
        id.words.placing.has(tokens[from - 1]?.lower) ||
        id.words.placeHeads.has(tokens[i - 1]?.lower));
    for (const [from, to] of capitalRuns(tokens, 0, tokens.length)) {
      const tags = gold.slice(from, to);
      tags.forEach((tag, k) => {
        if (tag > 0 && tag % 2 === 0 && (k === 0 || (tags[k - 1] !== tag && tags[k - 1] !== tag - 1))) tags[k] = tag - 1;
      });
      runs.push({
        ...featuresOfRun(tokens, from, to, tags),
        tags,
        allowed: tags.map((tag, k) => (tag > 0 ? [tag] : placed(from, from + k) ? OPEN : NONE)),
      });
    }
  });
  return runs;
}

/** Features of every word of a run, and once more with the words of names left out. */
function featuresOfRun(tokens, from, to, tags) {
  const of = (words) =>
    Array.from({ length: to - from }, (_, k) => featuresOf(words, from + k, from, to, opensAt(tokens, from + k), kindOf));
  const hidden = [...tokens];
  tags.forEach((tag, k) => {
    if (tag > 0) hidden[from + k] = { ...tokens[from + k], lower: '?' };
  });
  // What tells that a word is left out would tell that it is a name's.
  const masked = tags.some((tag) => tag > 0) ? of(hidden).map((own) => own.filter((feature) => !feature.includes('?'))) : null;
  return { features: of(tokens), masked };
}

/** The best way through the run that the labels allow. */
function best(model, scores, allowed) {
  return decode(
    model,
    scores.map((own, i) => own.map((score, tag) => (allowed[i].includes(tag) ? score : -Infinity))),
  );
}

let seed = 12345;
const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;

function train(runs) {
  const weights = new Map();
  const sums = new Map();
  const stamps = new Map();
  const transitions = new Array(SIZE * SIZE).fill(0);
  const transitionSums = new Array(SIZE * SIZE).fill(0);
  let step = 0;
  const bump = (feature, tag, by) => {
    let row = weights.get(feature);
    if (row === undefined) {
      row = new Float64Array(SIZE);
      weights.set(feature, row);
      sums.set(feature, new Float64Array(SIZE));
      stamps.set(feature, new Float64Array(SIZE));
    }
    const sum = sums.get(feature);
    const stamp = stamps.get(feature);
    sum[tag] += (step - stamp[tag]) * row[tag];
    stamp[tag] = step;
    row[tag] += by;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = runs.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [runs[i], runs[k]] = [runs[k], runs[i]];
    }
    let wrong = 0;
    for (const { features: whole, masked, tags: told, allowed } of runs) {
      step++;
      const features = masked !== null && random() < HIDDEN ? masked : whole;
      const model = { weights, transitions };
      const scores = scoresOf(model, features);
      const guess = decode(model, scores);
      const tags = allowed === undefined ? told : best(model, scores, allowed);
      for (let t = 0; t < transitions.length; t++) transitionSums[t] += transitions[t];
      if (guess.every((tag, i) => tag === tags[i])) continue;
      wrong++;
      let [a, b] = [0, 0];
      tags.forEach((tag, i) => {
        const other = guess[i];
        if (tag !== other)
          for (const feature of features[i]) {
            bump(feature, tag, 1);
            bump(feature, other, -1);
          }
        transitions[a * SIZE + tag] += 1;
        transitions[b * SIZE + other] -= 1;
        [a, b] = [tag, other];
      });
    }
    console.error(`round ${round + 1}: ${wrong} of ${runs.length} runs wrong`);
  }
  const averaged = new Map();
  for (const [feature, row] of weights) {
    const sum = sums.get(feature);
    const stamp = stamps.get(feature);
    averaged.set(
      feature,
      row.map((weight, tag) => (sum[tag] + (step - stamp[tag]) * weight) / step),
    );
  }
  return { weights: averaged, transitions: transitionSums.map((sum) => sum / step) };
}

function pruned({ weights, transitions }, least) {
  const kept = new Map();
  for (const [feature, row] of weights) {
    const whole = Array.from(row, (weight) => Math.round(weight * SCALE));
    if (whole.some((weight) => Math.abs(weight) >= least))
      kept.set(
        feature,
        whole.map((weight) => (Math.abs(weight) >= 2 ? weight : 0)),
      );
  }
  return { weights: kept, transitions: transitions.map((weight) => Math.round(weight * SCALE)) };
}

/** Exact spans of each kind. */
function judge(model, runs) {
  const counts = {};
  const spans = (tags) => {
    const found = new Set();
    tags.forEach((tag, i) => {
      if (tag % 2 !== 1) return;
      let end = i + 1;
      while (tags[end] === tag + 1) end++;
      found.add(`${TAGS[tag].slice(2)} ${i} ${end}`);
    });
    return found;
  };
  for (const { features, tags } of runs) {
    const [gold, guess] = [spans(tags), spans(decode(model, scoresOf(model, features)))];
    for (const span of gold) (counts[span.slice(0, 3)] ??= { gold: 0, guess: 0, right: 0 }).gold++;
    for (const span of guess) {
      const own = (counts[span.slice(0, 3)] ??= { gold: 0, guess: 0, right: 0 });
      own.guess++;
      if (gold.has(span)) own.right++;
    }
  }
  return Object.entries(counts)
    .map(
      ([kind, { gold, guess, right }]) =>
        `${kind} P ${((100 * right) / guess).toFixed(1)} R ${((100 * right) / gold).toFixed(1)} F1 ${((200 * right) / (gold + guess)).toFixed(1)}`,
    )
    .join('; ');
}

const runs = [...examples(idner), ...examples(nergrit), ...articles(houses, (n) => n % folds !== heldOut)];
console.error(`${runs.length} runs`);
const first = train(runs);
const kept = pruned(first, LEAST).weights;
for (const run of runs)
  for (const kind of ['features', 'masked'])
    if (run[kind] !== null) run[kind] = run[kind].map((own) => own.filter((feature) => kept.has(feature)));
const small = pruned(train(runs), 2);
console.error(`idner2k-dev, kept weights: ${judge(small, examples(idnerDev))}`);
console.error(`nergrit-dev, kept weights: ${judge(small, examples(nergritDev))}`);
if (fold !== undefined)
  console.error(
    `held-out articles, where places are not labelled: ${judge(
      small,
      articles(houses, (n) => n % folds === heldOut),
    )}`,
  );
const lines = [...small.weights]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, row]) => `${feature}\t${row.flatMap((weight, tag) => (weight === 0 ? [] : [`${tag}:${weight}`])).join(' ')}`);
fs.writeFileSync(out, `${JSON.stringify({ model: `${small.transitions.join(' ')}\n${lines.join('\n')}` })}\n`);
console.error(`${lines.length} features, ${fs.statSync(out).size} bytes`);
