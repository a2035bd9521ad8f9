// `npm run bench:wordings`: how much of a shorter wording must stand in a longer one for the two to be one statement. On statements of annotated
// articles: two statements of one article are two (a pair taken for one is wrong), and a statement as another paper would edit it is one.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vocabularies } from '../dist/src/app.js';
import { foldWords } from '../dist/src/domain/fold.js';
import { bandsOf, sameWords, wordingKey } from '../dist/src/identity/same-words.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const sets = ['gold/dev.jsonl', 'gold/world-dev.jsonl', 'corpora/pfsa-dev.jsonl', 'corpora/kota-dev.jsonl'];
const articles = sets.flatMap((set) =>
  fs
    .readFileSync(path.join(root, '../shared', set), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);
const wording = (words) => ({
  key: wordingKey('ASSERT', words),
  act: 'ASSERT',
  words,
  turning: words.filter((word) => vocabularies.negations.has(word) || /\d/.test(word)),
});
const said = articles.map(({ text, statements = [] }) =>
  statements
    .map((statement) => statement.spans ?? [statement])
    .map((spans) => foldWords(spans.map(({ start, end }) => text.slice(start, end)).join(' ')))
    .filter((words) => words.length >= 5),
);
/** What desks do to a quotation: shorten it from either end, cut it in two, leave a word out, put one in, change one. */
const EDITS = {
  'its first two thirds': (words) => words.slice(0, Math.max(5, Math.ceil((words.length * 2) / 3))),
  'its last two thirds': (words) => words.slice(-Math.max(5, Math.ceil((words.length * 2) / 3))),
  'its first half': (words) => words.slice(0, Math.max(5, Math.ceil(words.length / 2))),
  'a word left out': (words) => words.filter((_, n) => n !== Math.floor(words.length / 2)),
  'two words put in': (words) => [...words.slice(0, 3), 'memang', 'benar', ...words.slice(3)],
  'a word changed': (words) => words.map((word, n) => (n === Math.floor(words.length / 3) ? 'tersebut' : word)),
  'two words changed': (words) => words.map((word, n) => (n === 2 || n === words.length - 2 ? 'tersebut' : word)),
};
const found = (a, b) => {
  const bands = bandsOf(b);
  return bandsOf(a).some((value, n) => value !== null && value === bands[n]);
};
const turns = (words, edited) => wording(words).turning.some((word) => !edited.includes(word));
for (const share of [0.6, 0.7, 0.8, 0.9]) {
  let pairs = 0;
  let wrong = 0;
  for (const all of said)
    for (let n = 0; n < all.length; n++)
      for (let k = n + 1; k < all.length; k++) {
        const [a, b] = [wording(all[n]), wording(all[k])];
        if (a.key === b.key) continue;
        pairs++;
        if (found(a, b) && sameWords(a, b, share)) wrong++;
      }
  const right = Object.entries(EDITS).map(([name, edit]) => {
    const tried = said.flat().filter((words) => words.length >= 8 && !turns(words, edit(words)));
    const joined = tried.filter(
      (words) => found(wording(words), wording(edit(words))) && sameWords(wording(words), wording(edit(words)), share),
    );
    return `${name} ${((100 * joined.length) / tried.length).toFixed(1)}`;
  });
  console.log(`${share}: ${wrong} of ${pairs} pairs of one article taken for one; joined in percent: ${right.join(', ')}`);
}
