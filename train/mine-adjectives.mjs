// Mines words that say what something is like (build first):
//   node train/mine-adjectives.mjs HOUSES-RAW.jsonl > src/language/id/adjectives.json
// `adjective`: small words right behind a word of degree (`sangat aman`, `semakin langka`) or right before one (`mahal sekali`). A noun or verb stands there
// by chance, so the word must stand there in a share of the articles that hold it at all.
import { id } from '../dist/src/language/id/index.js';
import { ArticleCounts, articlesOf, isSmall, printLists, withCounts } from './corpus.mjs';

/** Articles that a word must stand in, in its place. */
const LEAST = 5;
const LEAST_SHARE = 0.03;

const words = (list) => new Set(list.split(/\s+/));
const BEFORE = words('sangat paling terlalu semakin makin kurang amat agak sungguh begitu cukup');
const BEHIND = words('sekali banget');
/** Stand beside words of degree and say of nothing what it is like: `cukup dengan`, `paling depan`. */
const NO_ADJECTIVES = words(
  'tepatnya utamanya depan belakang akhir awal atas bawah pertama terakhir waktu kali hari orang lain jauh lama dulu baru nanti dari sama pula ambil tidur seminggu setahun plastik dini konsentrasi kehilangan kesulitan sering jarang ingat pengin getol',
);

const verbForm = /^(?:me(?:m|n|ng|ny|l|r|w)?|ber|di|ter|ke|pe)\p{L}{3,}(?:kan|i|an)?$/u;

const graded = new ArticleCounts();
const anywhere = new ArticleCounts();

for (const { tokens } of articlesOf(process.argv[2])) {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!isSmall(token) || token.text.length < 4) continue;
    anywhere.see(token.lower);
    if (BEFORE.has(tokens[i - 1].lower) || (BEHIND.has(tokens[i + 1]?.lower) && !/^\d/.test(tokens[i - 1].text))) graded.see(token.lower);
  }
  for (const counts of [graded, anywhere]) counts.endArticle();
}

const isAdjective = ([word]) =>
  /^\p{L}+$/u.test(word) &&
  !word.endsWith('nya') &&
  graded.of(word) / anywhere.of(word) >= LEAST_SHARE &&
  !id.words.function.has(word) &&
  !id.cues.has(word) &&
  !NO_ADJECTIVES.has(word) &&
  ![BEFORE, BEHIND, id.syntax.prepositions, id.syntax.conjunctions, id.nouns.groups].some((list) => list.has(word)) &&
  (!verbForm.test(word) || !id.syntax.verb.test(word));

printLists({ adjective: withCounts(graded.atLeast(LEAST).filter(isAdjective)) });
