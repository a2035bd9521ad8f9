// Mines the nouns beside which a word for an event is a figure of speech, `serangan jantung`, `banjir pesanan`, `truk mogok` (build first):
//   node train/mine-figures.mjs HOUSES-RAW.jsonl > src/language/id/figures.json
// Each class by words that only its nouns follow: illnesses and parts of the body, feelings, what a market counts, vehicles.
import { id } from '../dist/src/language/id/index.js';
import { ArticleCounts, articlesOf, isSmall, printLists, withCounts } from './corpus.mjs';

const LEAST = 5;
/** Of the articles that hold the noun. */
const LEAST_SHARE = 0.01;

const BEFORE = {
  bodily: 'penyakit kanker menderita mengidap penderita gejala infeksi radang komplikasi terserang',
  feelings: 'rasa perasaan luapan',
  money: 'lonjakan kenaikan penurunan pertumbuhan peningkatan',
  machines: 'mengendarai mengemudikan pengemudi sopir supir menumpangi seunit',
};
/** Words of size and kind that follow such a noun as well. */
const NO_NOUNS = new Set(
  'besar tinggi tajam signifikan pesat terbesar tertinggi tertentu serius kronis berat pribadi langsung jumlah orang aman baik besar-besaran sebesar tanggung global'.split(
    ' ',
  ),
);

const classes = Object.entries(BEFORE).map(([name, words]) => ({ name, before: new Set(words.split(' ')), found: new ArticleCounts() }));
const anywhere = new ArticleCounts();

for (const { tokens } of articlesOf(process.argv[2])) {
  tokens.forEach((token, i) => {
    if (!isSmall(token)) return;
    anywhere.see(token.lower);
    for (const { before, found } of classes) if (before.has(tokens[i - 1]?.lower)) found.see(token.lower);
  });
  for (const counts of [anywhere, ...classes.map(({ found }) => found)]) counts.endArticle();
}

const events = new Set(id.events.cues.flatMap(({ words }) => words));
const isOther = (word) =>
  [id.words.function, id.nouns.breakers, id.nouns.groups, id.titles.callings, id.syntax.prepositions, events, NO_NOUNS].some((words) =>
    words.has(word),
  ) ||
  id.syntax.verb.test(word) ||
  word.endsWith('nya');
printLists(
  Object.fromEntries(
    classes.map(({ name, found }) => [
      name,
      withCounts(found.atLeast(LEAST).filter(([word, count]) => !isOther(word) && count / anywhere.of(word) >= LEAST_SHARE)),
    ]),
  ),
);
