// Mines the verbs by which Indonesian papers report what was said (build first):
//   node train/mine-saying.mjs HOUSES-RAW.jsonl > src/language/id/saying-verbs.json
// `tag`: small words right behind a quotation and before a name or pronoun (`"…," kata X`), and their forms with -nya (`"…," katanya`).
// `verb`: words in meN- or ber- before `bahwa, jika, kalau, apakah, agar, supaya`. Who says something is named right before the verb, what is known,
// shown or thought mostly has another subject or a negation: so a name or pronoun must stand there in half of the uses, a negation in few.
// `request`: those of the verbs whose clause is mostly one with `agar` or `supaya`.
// `noun`, `requestNoun`: nouns in -an of the same roots, or of the pack's cues, before such a clause: `tudingan X bahwa …`, `usulan agar …`.
import { id } from '../dist/src/language/id/index.js';
import { ArticleCounts, articlesOf, isCapital, isSmall, printLists, quoteMarks, withCounts } from './corpus.mjs';

/** Articles that a word must stand in, in its place. */
const LEAST = 5;
/** A root that stands elsewhere more often than this is told by its place alone, not by a list: `singkat`, `kisah`. */
const LEAST_SHARE = 0.1;
const LEAST_NAMED = 0.5;
const MOST_NEGATED = 0.3;

const words = (list) => new Set(list.split(/\s+/));
const PRONOUNS = words('ia dia beliau seorang');
const PAUSES = words(', . ? !');
const ADVERBS = words('juga pula pun kembali lagi sebelumnya kemudian lalu sempat telah sudah turut');
const NEGATED = words('tidak tak belum enggan untuk akan bisa dapat ingin harus');
const CLAUSES = words('bahwa bahwasanya jika kalau apakah agar supaya');
const PURPOSES = words('agar supaya');
/** Of the form of verbs and none of them, or no report of words though people do it: what a rule fixes, what is done, wished or doubted. */
const NO_REPORTS = words('memang mengatur menetapkan menilik meragukan menginginkan berbagi');
/** Function words that stand behind quotations: no verbs. */
const NO_VERBS = words('di dan demikian oleh namun');

/** Whose words they are, between a noun and its clause: `tudingan keras dari X itu bahwa`. */
const LINKS = words('itu ini tersebut dari keras resmi');

const verbForm = /^(?:me(?:m|n|ng|ny|l|r|w)?|ber)\p{L}{3,}$/u;

const tags = new ArticleCounts();
const anywhere = new ArticleCounts();
const clauses = new ArticleCounts();
const named = new ArticleCounts();
const negated = new ArticleCounts();
const nouns = new ArticleCounts();
const purposes = new ArticleCounts();

function seeTag(tokens, i, marks) {
  if (marks.get(i - 1) !== 'close' || !(PAUSES.has(tokens[i - 2].text) || tokens[i].text === ',')) return;
  const at = tokens[i].text === ',' ? i + 1 : i;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!isSmall(verb) || verb.text.length < 3) return;
  if (/\p{L}{3}nya$/u.test(verb.lower)) tags.see(verb.lower.slice(0, -3));
  else if (isCapital(next) || PRONOUNS.has(next?.lower)) tags.see(verb.lower);
}

function seeClause(tokens, i) {
  if (!CLAUSES.has(tokens[i].lower)) return;
  const verb = tokens[i - 1];
  if (!isSmall(verb) || !verbForm.test(verb.lower)) return;
  clauses.see(verb.lower);
  if (PURPOSES.has(tokens[i].lower)) purposes.see(verb.lower);
  if (NEGATED.has(tokens[i - 2].lower)) negated.see(verb.lower);
  let before = i - 2;
  while (before > 0 && ADVERBS.has(tokens[before].lower)) before--;
  // `Bobby (17) mengatakan bahwa`
  if (tokens[before].text === ')' && /^\d+$/.test(tokens[before - 1]?.text)) before -= 3;
  if (isCapital(tokens[before]) || PRONOUNS.has(tokens[before]?.lower)) named.see(verb.lower);
}

function seeNoun(tokens, i) {
  if (!CLAUSES.has(tokens[i].lower)) return;
  let at = i - 1;
  while (at > i - 6 && (isCapital(tokens[at]) || LINKS.has(tokens[at]?.lower))) at--;
  const noun = tokens[at]?.lower.replace(/nya$/, '');
  if (!isSmall(tokens[at]) || !/^(?!di|me|ber)\p{L}{3,}an$/u.test(noun)) return;
  nouns.see(noun);
  if (PURPOSES.has(tokens[i].lower)) purposes.see(noun);
}

/** What a word may be built on: `menuduh` and `tuduhan` share `tuduh`. */
function rootsOf(word) {
  const stems = ['', 'kan', 'an', 'i'].filter((end) => word.endsWith(end)).map((end) => word.slice(0, word.length - end.length));
  const prefixes = { '': [''], me: [''], mem: ['', 'p'], men: ['', 't'], meng: ['', 'k'], meny: ['s'], ber: [''] };
  for (const [prefix, openings] of Object.entries(prefixes)) if (prefix.startsWith('me')) prefixes[`p${prefix.slice(1)}`] = openings;
  return stems.flatMap((stem) =>
    Object.entries(prefixes).flatMap(([prefix, openings]) =>
      stem.startsWith(prefix) ? openings.map((opening) => opening + stem.slice(prefix.length)) : [],
    ),
  );
}

for (const { tokens } of articlesOf(process.argv[2])) {
  const marks = quoteMarks(tokens);
  for (let i = 2; i < tokens.length; i++) {
    seeTag(tokens, i, marks);
    seeClause(tokens, i);
    seeNoun(tokens, i);
    if (isSmall(tokens[i])) anywhere.see(tokens[i].lower.replace(/nya$/, ''));
  }
  for (const counts of [tags, anywhere, clauses, named, negated, nouns, purposes]) counts.endArticle();
}

const share = (part, word, whole) => part.of(word) / whole.of(word);
const verbs = clauses
  .atLeast(LEAST)
  .filter(([word]) => share(named, word, clauses) >= LEAST_NAMED && share(negated, word, clauses) <= MOST_NEGATED && !NO_REPORTS.has(word));
const isRequest =
  (counts) =>
  ([word]) =>
    share(purposes, word, counts) > 0.5;
const spoken = tags.atLeast(LEAST).filter(([word]) => !NO_VERBS.has(word) && share(tags, word, anywhere) >= LEAST_SHARE);
const cues = [...id.cues].filter(([word, { uses }]) => /^\p{L}+$/u.test(word) && uses.some((use) => use === 'verb' || use === 'tag'));
const roots = new Set([...spoken, ...verbs, ...cues].flatMap(([word]) => rootsOf(word)).filter((root) => root.length > 3));
// `sampaikan` is a verb of its root, `ajakan` none.
const reports = nouns
  .atLeast(LEAST)
  .filter(([word]) => rootsOf(word).some((root) => roots.has(root)) && !roots.has(word.slice(0, -'kan'.length)));
const not = (test) => (row) => !test(row);
printLists({
  tag: withCounts(spoken),
  verb: withCounts(verbs.filter(not(isRequest(clauses)))),
  request: withCounts(verbs.filter(isRequest(clauses))),
  noun: withCounts(reports.filter(not(isRequest(nouns)))),
  requestNoun: withCounts(reports.filter(isRequest(nouns))),
});
