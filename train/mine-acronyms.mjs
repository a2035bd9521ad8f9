// Mines what papers write in brackets behind a name, and whether it is a body (build first):
//   node train/mine-acronyms.mjs HOUSES-RAW.jsonl > src/language/id/acronyms.json
// `bodies`: `Komisi Pemberantasan Korupsi (KPK)`: short forms whose letters come in the name before them in their order, with the name that four in five of
// the articles give. It is a body where the name opens or ends as one does (`Komisi`, `Watch`), or where it often says something.
// `whole`: those of the names that nothing but a place follows: `Komisi Yudisial`, not `Direktorat Jenderal`.
import { id } from '../dist/src/language/id/index.js';
import { ArticleCounts, articlesOf, isCapital, isSmall, printLists } from './corpus.mjs';

const LEAST = 5;
const LEAST_AGREED = 0.8;
/** Of the articles that hold the short form: those in which it says something. */
const LEAST_SPEAKING = 0.08;
/** Of the places where a whole name stands: those where another capital goes on with it. */
const MOST_GOING_ON = 0.05;
const LONGEST = 10;

const JOINERS = new Set(['dan', 'untuk', 'of', 'for', 'the', 'and', '&', '-', '/', ',']);

const named = new ArticleCounts();
const introduced = new ArticleCounts();
const anywhere = new ArticleCounts();
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

const isOffice = ({ lower }) => id.titles.heads.has(lower) && !id.titles.fields.has(lower) && !id.titles.ranks.has(lower);

function seeSpeaking(tokens, i) {
  if (!isShort(tokens[i])) return;
  anywhere.see(tokens[i].text);
  if (isSmall(tokens[i + 1]) && id.cues.get(tokens[i + 1].lower)?.uses.includes('verb')) speaks.see(tokens[i].text);
}

for (const { tokens } of articlesOf(process.argv[2])) {
  for (let i = 1; i < tokens.length - 1; i++) {
    seeIntroduction(tokens, i);
    seeSpeaking(tokens, i);
  }
  for (const counts of [named, introduced, anywhere, speaks]) counts.endArticle();
}

const names = new Map();
for (const [pair, count] of named.atLeast(1)) {
  const [short, name] = pair.split('\t');
  names.set(short, [...(names.get(short) ?? []), [name, count]]);
}
const isPlace = (name) =>
  name.split(' ').every((word) => id.words.place.has(word) || id.words.compass.has(word)) || id.countries.names.has(name);
const isPerson = (name) => id.words.person.has(name.split(' ')[0]);
/** `SMA`, `SMP`: levels of school, no schools. */
const NO_BODIES = new Set(['sekolah']);
const isBodyName = (name) => {
  const { heads, tails } = id.organizations;
  const words = name.split(' ');
  return heads.has(words[0]) || tails.has(words.at(-1));
};
/** `Lingkungan Hidup dan Kehutanan (LHK)`: what a ministry is for. */
const isField = (name) => id.titles.fields.has(name.split(' ')[0]) && !isBodyName(name);
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
for (const [short, total] of introduced.atLeast(LEAST)) {
  const [name] = names.get(short)[0];
  const agreed = names.get(short).reduce((sum, [other, count]) => (isMisspelt(name, other) ? sum + count : sum), 0);
  if (
    isPlace(name) ||
    isPerson(name) ||
    isTitle(name) ||
    isField(name) ||
    NO_BODIES.has(name.split(' ')[0]) ||
    id.titles.ranks.has(short.toLowerCase())
  )
    continue;
  if (agreed / total >= LEAST_AGREED && (isBodyName(name) || speaks.of(short) / anywhere.of(short) >= LEAST_SPEAKING))
    bodies.push(`${short}:${name}`);
}
const bodyNames = new Map(bodies.map((row) => [row.split(':')[1], { seen: 0, goesOn: 0 }]));
const isFree = (token) =>
  isCapital(token) && ![id.words.place, id.words.person, id.organizations.regions].some((set) => set.has(token.lower)) && !isOffice(token);

/** Counts, for a name that starts at token `i`, whether another capital goes on with it. */
function seeWhole(tokens, i) {
  let name = tokens[i].lower;
  for (let k = i + 1; k < Math.min(tokens.length, i + LONGEST); k++) {
    if (!tokens[k].word) return;
    name += ` ${tokens[k].lower}`;
    const row = bodyNames.get(name);
    if (row === undefined) continue;
    row.seen++;
    if (isFree(tokens[k + 1])) row.goesOn++;
  }
}

for (const { tokens } of articlesOf(process.argv[2])) tokens.forEach((token, i) => isCapital(token) && seeWhole(tokens, i));

printLists({
  bodies: bodies.join('; '),
  whole: [...bodyNames]
    .filter(([, { seen, goesOn }]) => goesOn / seen <= MOST_GOING_ON)
    .map(([name]) => name)
    .join('; '),
});
