// Mines words of people's names (build first):
//   node train/mine-names.mjs HOUSES-RAW.jsonl > src/language/id/names.json
// Counted where hardly anything but a name stands: behind a cue that follows a quotation (`"…," kata Wayan`), behind a rank, and before an age in brackets. A word
// that is often written small, is a place's or follows `di` is left out, and one that stands in capitals mostly elsewhere.
// `noPlaces`: words that the lists have as places and that are names here, hardly ever behind `di`.
// Then once more behind the names that are known so: `Wayan Sudarta` gives `Sudarta`.
import { id } from '../dist/src/language/id/index.js';
import { PLACES } from '../dist/src/language/id/places.js';
import listed from '../src/language/id/words.json' with { type: 'json' };
import { ArticleCounts, articlesOf, isCapital, isSmall, printLists, quoteMarks } from './corpus.mjs';

/** Articles in which it stands so. */
const LEAST = 2;
/** Of the articles that have it with a capital inside a sentence. */
const LEAST_SHARE = 0.05;
/** Articles with the word written small, and behind `di` or `ke`, for one with a capital. */
const MOST_SMALL = 0.3;
const MOST_PLACED = 0.05;
const LONGEST = 4;

/** The same for what stands behind a known name, where bodies and works named after people stand too. */
const LEAST_BEHIND = 3;
const LEAST_SHARE_BEHIND = 0.5;

const named = new ArticleCounts();
const behind = new ArticleCounts();
const capital = new ArticleCounts();
const small = new ArticleCounts();
const placed = new ArticleCounts();

const { words, titles, organizations, countries } = id;
const inCountries = new Set([...countries.names.keys()].flatMap((name) => name.split(' ')));
const isOffice = (word) =>
  [titles.heads, titles.ranks, titles.professions, titles.fields, titles.acting, titles.former, titles.callings, organizations.heads].some(
    (set) => set.has(word),
  );
/** `pemasyarakatan`, `keuangan`: a noun by its form. */
const isMadeNoun = (word) => /^(?:pe|ke)\p{L}{3,}an$/u.test(word);
const isNoName = (token) => {
  const { text, lower } = token;
  if (!isCapital(token) || /\d/.test(text) || (text.length > 1 && text === text.toUpperCase())) return true;
  return isOffice(lower) || isMadeNoun(lower) || words.function.has(lower) || words.calendar.has(lower) || inCountries.has(lower);
};

/** Sees the words of a run of capitals that starts at `first`, if all of them may be a name's. */
function seeName(tokens, first) {
  let end = first;
  while (isCapital(tokens[end]) && end - first <= LONGEST) end++;
  const run = tokens.slice(first, end);
  if (run.length === 0 || run.length > LONGEST || run.some((token) => token.text.length > 1 && isNoName(token))) return;
  for (const { text, lower } of run) if (text.length > 2) named.see(lower);
}

const isTag = (token) => {
  const uses = isSmall(token) ? (id.cues.get(token.lower)?.uses ?? []) : [];
  return uses.includes('tag') && !uses.includes('noun');
};

function seePlaces(tokens, i, marks) {
  const token = tokens[i];
  if (marks.get(i - 1) === 'close' && isTag(token)) seeName(tokens, i + 1);
  else if (isCapital(token) && token.text.length > 1 && titles.ranks.has(token.lower) && !titles.rankParts.has(token.lower)) {
    const first = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
    if (first < tokens.length && !titles.ranks.has(tokens[first].lower)) seeName(tokens, first);
  } else if (token.text === '(' && /^[1-9]\d$/.test(tokens[i + 1]?.text) && tokens[i + 2]?.text === ')') {
    let first = i;
    while (isCapital(tokens[first - 1]) && i - first <= LONGEST) first--;
    while (first < i && isOffice(tokens[first].lower)) first++;
    if (first < i) seeName(tokens.slice(0, i), first);
  }
}

for (const { tokens } of articlesOf(process.argv[2])) {
  const marks = quoteMarks(tokens);
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (isSmall(token)) small.see(token.lower);
    else if (isCapital(token) && /^[\p{L},]/u.test(before?.text ?? '.')) {
      capital.see(token.lower);
      if (words.placing.has(before.lower)) placed.see(token.lower);
    }
    if (i > 1) seePlaces(tokens, i, marks);
  });
  for (const counts of [named, capital, small, placed]) counts.endArticle();
}

const isApart = (word) => {
  const whole = Math.max(capital.of(word), named.of(word));
  if (
    words.place.has(word) ||
    words.compass.has(word) ||
    words.placeHeads.has(word) ||
    isOffice(word) ||
    titles.rankParts.has(word) ||
    inCountries.has(word)
  )
    return false;
  return small.of(word) <= MOST_SMALL * whole && placed.of(word) <= MOST_PLACED * whole;
};
const first = named.atLeast(LEAST).filter(([word, count]) => isApart(word) && count / Math.max(capital.of(word), count) >= LEAST_SHARE);
const known = new Set([...listed.person.split(' '), ...first.map(([word]) => word)]);

/** A run of two capitals or more whose first is a known name. */
function seeBehind(tokens, i) {
  if (!isCapital(tokens[i]) || isCapital(tokens[i - 1]) || !known.has(tokens[i].lower)) return;
  let end = i + 1;
  while (isCapital(tokens[end]) && end - i <= LONGEST) end++;
  const rest = tokens.slice(i + 1, end);
  if (end - i <= LONGEST && !rest.some((token) => token.text.length > 1 && isNoName(token)))
    for (const { text, lower } of rest) if (text.length > 2) behind.see(lower);
}

for (const { tokens } of articlesOf(process.argv[2])) {
  for (let i = 1; i < tokens.length; i++) seeBehind(tokens, i);
  behind.endArticle();
}

const more = behind
  .atLeast(LEAST_BEHIND)
  .filter(([word, count]) => isApart(word) && count / Math.max(capital.of(word), count) >= LEAST_SHARE_BEHIND);
const noPlaces = named
  .atLeast(LEAST_BEHIND)
  .filter(
    ([word, count]) =>
      listed.place.split(' ').includes(word) &&
      !PLACES.has(word) &&
      !isOffice(word) &&
      count / Math.max(capital.of(word), count) >= LEAST_SHARE,
  )
  .filter(([word]) => small.of(word) <= MOST_SMALL * capital.of(word) && placed.of(word) <= MOST_PLACED * capital.of(word));
printLists({
  person: [...new Set([...first, ...more].map(([word]) => word))].join(' '),
  noPlaces: noPlaces.map(([word]) => word).join(' '),
});
