// Mines what papers write in brackets behind a name, and whether it is a body (build first):
//   node train/mine-acronyms.mjs HOUSES-RAW.jsonl > src/language/id/acronyms.json
// `bodies`: `Komisi Pemberantasan Korupsi (KPK)`: short forms whose letters come in the name before them in their order, with the name that four in five of
// the articles give. It is a body where the name opens or ends as one does (`Komisi`, `Watch`), or where it often says something.
// `things`: first words of names that a short form follows and that never behave so: `Anggaran …`, `Kitab …`, `Kawasan …`.
import { id } from '../dist/src/language/id/index.js';
import { ArticleCounts, articlesOf, isCapital, isSmall, printLists } from './corpus.mjs';

const LEAST = 5;
const LEAST_AGREED = 0.8;
/** Of the articles that hold the short form: those in which it says something. */
const LEAST_SPEAKING = 0.08;
/** Those in which it does so or an office stands before it. */
const MOST_ACTS_OF_THINGS = 0.03;
/** Short forms that a first word must open to be known as a thing's. */
const LEAST_NAMES = 2;
const LONGEST = 10;

const JOINERS = new Set(['dan', 'untuk', 'of', 'for', 'the', 'and', '&', '-', '/', ',']);

const named = new ArticleCounts();
const introduced = new ArticleCounts();
const anywhere = new ArticleCounts();
const acts = new ArticleCounts();
const speaks = new ArticleCounts();

const isShort = ({ text }) => /^\p{Lu}[\p{L}-]{1,12}$/u.test(text);
const isSubsequence = (letters, words) => {
  let at = 0;
  for (const letter of words) if (letter === letters[at]) at++;
  return at === letters.length;
};

/** Where the name in front of the bracket begins: the nearest capital from which the letters are initials, else from which they come in their order. */
function nameStart(tokens, open, short) {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  let inOrder = -1;
  for (let i = open - 1; i > open - LONGEST && i >= 0; i--) {
    if (!isCapital(tokens[i])) {
      if (JOINERS.has(tokens[i].lower)) continue;
      break;
    }
    if (tokens[i].lower[0] !== letters[0]) continue;
    const capitals = tokens.slice(i, open).filter(isCapital);
    if (capitals.map(({ lower }) => lower[0]).join('') === letters && capitals.length > 1) return i;
    if (inOrder < 0 && isSubsequence(letters, capitals.map(({ lower }) => lower).join(''))) inOrder = i;
  }
  return inOrder;
}

function seeIntroduction(tokens, i) {
  const short = tokens[i + 1];
  if (tokens[i].text !== '(' || tokens[i + 2]?.text !== ')' || !isShort(short)) return;
  const first = nameStart(tokens, i, short.text);
  if (first < 0) return;
  const words = tokens.slice(first, i).filter(({ word }) => word);
  if (words.length < 2) return;
  introduced.see(short.text);
  named.see(`${short.text}\t${words.map(({ lower }) => lower).join(' ')}`);
}

const isCue = (token, use) => isSmall(token) && (id.cues.get(token.lower)?.uses.includes(use) ?? false);
const isOffice = ({ lower }) => id.titles.heads.has(lower) && !id.titles.fields.has(lower) && !id.titles.ranks.has(lower);

function seeAct(tokens, i) {
  if (!isShort(tokens[i])) return;
  const { text } = tokens[i];
  anywhere.see(text);
  const before = tokens[i - 1];
  const says = isCue(tokens[i + 1], 'verb');
  if (says) speaks.see(text);
  if (says || (isCapital(before) && isOffice(before))) acts.see(text);
}

for (const { tokens } of articlesOf(process.argv[2])) {
  for (let i = 1; i < tokens.length - 1; i++) {
    seeIntroduction(tokens, i);
    seeAct(tokens, i);
  }
  for (const counts of [named, introduced, anywhere, acts, speaks]) counts.endArticle();
}

const names = new Map();
for (const [pair, count] of named.atLeast(1)) {
  const [short, name] = pair.split('\t');
  names.set(short, [...(names.get(short) ?? []), [name, count]]);
}
const share = (part, short) => part.of(short) / anywhere.of(short);
const isPlace = (name) =>
  name.split(' ').every((word) => id.words.place.has(word) || id.words.compass.has(word)) || id.countries.names.has(name);
const isPerson = (name) => id.words.person.has(name.split(' ')[0]);
const isBodyName = (name) => {
  const { heads, tails } = id.organizations;
  const words = name.split(' ');
  return heads.has(words[0]) || tails.has(words.at(-1));
};
const isTitle = (name) => {
  const { heads, professions, ranks } = id.titles;
  return [heads, professions, ranks].some((words) => words.has(name.split(' ')[0]));
};

/** Letters to change, add or leave out to make one word of the other. */
function distance(one, other) {
  let row = [...other, ''].map((_, k) => k);
  [...one].forEach((letter, i) => {
    const next = [i + 1];
    [...other].forEach((own, k) => next.push(Math.min(next[k] + 1, row[k + 1] + 1, row[k] + (letter === own ? 0 : 1))));
    row = next;
  });
  return row.at(-1);
}
const isMisspelt = (one, other) => {
  const [own, others] = [one.split(' '), other.split(' ')];
  return own.length === others.length && own.every((word, k) => distance(word, others[k]) <= 2);
};

const bodies = [];
const things = new Map();
for (const [short, total] of introduced.atLeast(LEAST)) {
  const [name] = names.get(short)[0];
  const agreed = names.get(short).reduce((sum, [other, count]) => (isMisspelt(name, other) ? sum + count : sum), 0);
  if (isPlace(name) || isPerson(name) || isTitle(name) || id.titles.ranks.has(short.toLowerCase())) continue;
  const first = name.split(' ')[0];
  things.set(first, [...(things.get(first) ?? []), share(acts, short)]);
  if (agreed / total >= LEAST_AGREED && (isBodyName(name) || share(speaks, short) >= LEAST_SPEAKING)) bodies.push(`${short}:${name}`);
}
printLists({
  bodies: bodies.join('; '),
  things: [...things]
    .filter(([first]) => !id.organizations.heads.has(first) && !id.words.place.has(first))
    .filter(([, shares]) => shares.length >= LEAST_NAMES && Math.max(...shares) <= MOST_ACTS_OF_THINGS)
    .map(([first]) => first)
    .join(' '),
});
