// `node bench/drafts.mjs`: that whatever is given can be stored. Reads and drafts every article of the corpora beside the project, the raw articles, and texts broken by chance, and counts
// crashes, keys that two things of one draft share, spans that are empty or do not hold the words that they are said to hold, and texts that take longer than two seconds.
//   --sample N   N of the articles and a sixth as many broken texts, instead of all and 3,000
//   --seed N     which ones, and how they are broken (1)
//   --write      keeps the figures in bench/results/drafts.json
// The texts go by without being printed: a fault is told by its article's corpus and number.
import fs from 'node:fs';
import path from 'node:path';
import { FAST } from '../dist/src/domain/read-by.js';
import { draftOf } from '../dist/src/graph/write/draft/draft.js';
import { extract } from '../dist/src/reader/reader.js';
import { vocabularies } from '../dist/src/reader/vocabularies.js';
import { brokenTexts } from './broken-texts.mjs';
import { seeded } from './seeded.mjs';

const shared = path.join(import.meta.dirname, '../../shared');
const option = (name, otherwise) => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : otherwise);
const BROKEN = 3000;
const LONGEST_MS = 2000;
const TODAY = '2026-01-01';
const [sample, seed] = [option('--sample', Infinity), option('--seed', 1)];
const random = seeded(seed);

const articlesOf = (file) =>
  fs
    .readFileSync(path.join(shared, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, n) => {
      const { text, language, publisher, publishedAt, headline } = JSON.parse(line);
      // A text in a language without a pack is given as one that does not tell its language.
      const fields = { language, publisher, publishedAt, headline };
      return {
        id: `${file}:${n + 1}`,
        text,
        ...Object.fromEntries(
          Object.entries(fields).filter(([name, value]) => typeof value === 'string' && (name !== 'language' || value in { id: 1, en: 1 })),
        ),
      };
    });
const corpora = fs.readdirSync(path.join(shared, 'corpora')).filter((name) => name.endsWith('.jsonl'));
let articles = corpora.sort().flatMap((name) => articlesOf(`corpora/${name}`));
if (sample < articles.length) articles = Array.from({ length: sample }, () => articles[Math.floor(random() * articles.length)]);
const broken = brokenTexts(articles, Math.min(BROKEN, Math.ceil(sample / 6)), random);

/** Every object with a start and an end, wherever it stands. */
function* spansIn(value) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.start === 'number' && typeof value.end === 'number') yield value;
  for (const each of Object.values(value)) yield* spansIn(each);
}

const faults = { crashes: 0, 'doubled keys': 0, 'empty or inexact spans': 0, 'over two seconds': 0 };
const fault = (kind, id, what) => {
  faults[kind]++;
  console.error(`${kind}: ${id}: ${what}`);
};
/** Time of this process, not of the machine, which may be busy with something else. */
const now = () => process.cpuUsage().user / 1000;

let refused = 0;
let slowest = 0;
function check(article) {
  const start = now();
  let extraction;
  let draft;
  try {
    extraction = extract(article, { today: TODAY });
    draft = draftOf(article, extraction, { ...vocabularies, today: TODAY, sample: false, readBy: FAST });
  } catch (error) {
    if (error.code === 'BAD_ARTICLE') refused++;
    else fault('crashes', article.id, error.stack.split('\n').slice(0, 2).join(' '));
    return;
  }
  const spent = now() - start;
  slowest = Math.max(slowest, spent);
  if (spent > LONGEST_MS) fault('over two seconds', article.id, `${Math.round(spent)} ms for ${article.text.length} characters`);
  for (const kind of ['appearances', 'reports', 'events']) {
    const keys = draft[kind].map(({ key }) => key);
    if (new Set(keys).size < keys.length) fault('doubled keys', article.id, kind);
    for (const { props, starts = props?.starts ?? [], ends = props?.ends ?? [] } of draft[kind])
      if (starts.length !== ends.length || starts.some((at, n) => at >= ends[n]))
        fault('empty or inexact spans', article.id, `of the draft's ${kind}`);
  }
  const { text } = article;
  for (const span of spansIn(extraction))
    if (
      span.start < 0 ||
      span.start >= span.end ||
      span.end > text.length ||
      (span.text !== undefined && span.text !== text.slice(span.start, span.end))
    )
      fault('empty or inexact spans', article.id, JSON.stringify({ ...span, text: undefined }).slice(0, 120));
  if (
    extraction.statements.some(
      ({ spans }) => spans.length === 0 || !/[\p{L}\p{N}]/u.test(spans.map(({ start, end }) => text.slice(start, end)).join('')),
    )
  )
    fault('empty or inexact spans', article.id, 'a statement without a word');
}

const started = Date.now();
for (const article of [...articles, ...broken]) check(article);
const result = {
  articles: articles.length,
  brokenTexts: broken.length,
  seed,
  refused,
  ...faults,
  slowestMs: Math.round(slowest),
  minutes: Number(((Date.now() - started) / 60_000).toFixed(1)),
};
console.log(JSON.stringify(result, null, 1));
if (process.argv.includes('--write'))
  fs.writeFileSync(path.join(import.meta.dirname, 'results/drafts.json'), `${JSON.stringify(result, null, 1)}\n`);
process.exit(Object.values(faults).some((count) => count > 0) ? 1 : 0);
