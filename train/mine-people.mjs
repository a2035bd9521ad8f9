// Mines the nouns for people (build first):
//   node train/mine-people.mjs HOUSES-RAW.jsonl > src/language/id/person-nouns.json
// `people`: nouns behind `seorang`, the classifier of people, `para`, their plural, or `sang`, their article: `seorang penyanyi`, `para pengunjung`.
// `sang` alone does not do: it stands before things too (`sang buah hati`).
// A noun that is written with a capital inside a sentence half as often as small is left out: it is a name's word or a title's too (`Muslim`, `Wali`).
// `relations`: those of them that somebody has, so that a name behind them is most often not theirs: `istri Budi`. Seen by their form with -nya:
// `istrinya` stands in many articles, `penyanyinya` in none.
import { id } from '../dist/src/language/id/index.js';
import { ArticleCounts, articlesOf, isCapital, isSmall, printLists, withCounts } from './corpus.mjs';

const LEAST = 5;
/** Of the articles that hold the noun; where there are fewer it is no noun for people: `para publik`. */
const LEAST_SHARE = 0.01;
const MOST_CAPITAL = 0.5;
/** Articles with the form in -nya for one with the bare noun. */
const LEAST_POSSESSED = 0.08;

const behind = new ArticleCounts();
const classified = new ArticleCounts();
const anywhere = new ArticleCounts();
const capital = new ArticleCounts();

for (const { tokens } of articlesOf(process.argv[2])) {
  tokens.forEach((token, i) => {
    if (isCapital(token) && !/[.?!:"“”]/.test(tokens[i - 1]?.text ?? '.')) capital.see(token.lower);
    if (!isSmall(token)) return;
    anywhere.see(token.lower);
    const before = tokens[i - 1]?.lower;
    if (before === 'seorang' || before === 'para') classified.see(token.lower);
    if (before === 'seorang' || before === 'para' || before === 'sang') behind.see(token.lower);
  });
  for (const counts of [behind, classified, anywhere, capital]) counts.endArticle();
}

/** What only opens a description of somebody: `seorang mantan …`, `seorang yang …`, `seorang diri`. */
const opens = (word) =>
  id.words.function.has(word) ||
  id.nouns.breakers.has(word) ||
  id.titles.former.has(word) ||
  id.titles.candidate.has(word) ||
  id.syntax.selves.has(word);

const people = behind
  .atLeast(LEAST)
  .filter(([word]) => classified.of(word) > 1 && !id.organizations.heads.has(word))
  .filter(
    ([word, count]) =>
      count / anywhere.of(word) >= LEAST_SHARE &&
      capital.of(word) / anywhere.of(word) <= MOST_CAPITAL &&
      !word.endsWith('nya') &&
      !opens(word),
  );
const isRelation = ([word]) => anywhere.of(`${word}nya`) / anywhere.of(word) >= LEAST_POSSESSED;
printLists({ people: withCounts(people.filter((row) => !isRelation(row))), relations: withCounts(people.filter(isRelation)) });
