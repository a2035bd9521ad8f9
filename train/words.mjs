// Makes the Indonesian word lists of src/language/id/words.json from data that may be trained on:
//   node train/words.mjs IDNER2K-TRAIN.jsonl NERGRIT-TRAIN.jsonl NLP-ID-POSTAG.txt > src/language/id/words.json
// A capitalised word goes to the class that most of its labelled uses have; a common word is one that is written small.
import fs from 'node:fs';

const [idner, nergrit, postag] = process.argv.slice(2);
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const counts = new Map();
const count = (word, kind) => {
  const row = counts.get(word) ?? { person: 0, organization: 0, place: 0, other: 0, small: 0 };
  row[kind]++;
  counts.set(word, row);
};

for (const file of [idner, nergrit])
  for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const doc = JSON.parse(line);
    const inside = (kind, at) => doc[kind].some((span) => span.start <= at && at < span.end);
    let first = true;
    for (const match of doc.text.matchAll(WORD)) {
      const word = match[0];
      const kind = inside('people', match.index)
        ? 'person'
        : inside('organizations', match.index)
          ? 'organization'
          : inside('places', match.index)
            ? 'place'
            : 'other';
      if (/^\p{Ll}/u.test(word)) count(word.toLowerCase(), 'small');
      else if (/^\p{Lu}/u.test(word) && !(first && kind === 'other')) count(word.toLowerCase(), kind);
      first = false;
    }
  }
for (const line of fs.readFileSync(postag, 'utf8').split(/\r?\n/)) {
  const [word, tag] = line.split('\t');
  if (tag !== undefined && tag !== 'NNP' && tag !== 'FW' && /^\p{Ll}[\p{L}-]*$/u.test(word)) count(word, 'small');
}

const lists = { person: [], organization: [], place: [], common: [] };
for (const [word, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (word.length < 2 || /\d/.test(word)) continue;
  const named = row.person + row.organization + row.place;
  const best = ['person', 'organization', 'place'].reduce((a, b) => (row[b] > row[a] ? b : a));
  if (row.small >= 2 && row.small >= row.person) lists.common.push(word);
  else if (named > row.other && row[best] * 2 > named) lists[best].push(word);
}
for (const name of Object.keys(lists)) lists[name] = lists[name].join(' ');
process.stdout.write(JSON.stringify(lists, null, 1) + '\n');
