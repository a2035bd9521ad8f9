// Prints entries of the languages' lists that stand in the small cases beside the project and in fewer than five of the raw articles: a word that was typed in because a case
// holds it. A list of an open class is mined, or told by form and place, and a case of the same kind in other words must pass too. The exit code tells.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '..');
const shared = path.join(root, '../shared');
const FEWEST = 5;
/** Closed classes, whole as they are: a country, a month or a number word is no case's. And what was counted in annotated corpora, by train/. */
const CLOSED = new Set(['countries.ts', 'calendar-words.ts', 'dates.ts', 'day-rules.ts', 'words.json', 'names.json', 'tagger.json']);
/** Members of closed classes: units of the administration as abbreviated in addresses, titles of a Javanese court. */
const CLOSED_WORDS = new Set(['kel', 'krt']);

/** The raw articles are Indonesian: of an English word they tell nothing. */
const LANGUAGES = ['id'];
/** What stood in the lists before there were cases; the cases hold it by chance. */
const BEFORE = new Set([
  'bertutur',
  'vaksinasi',
  'tgl',
  'a n',
  'dsb',
  'wawancara khusus',
  'beranda',
  'danramil',
  'yosef',
  'tono',
  'sulastri',
]);

const fold = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const linesOf = (file) => fs.readFileSync(path.join(shared, file), 'utf8').split('\n').filter(Boolean);

/** Literals of a source file, and the strings of a JSON one. */
function literalsIn(file) {
  const text = fs.readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return strings(JSON.parse(text));
  const found = [];
  const visit = (node) => {
    // A rule's name and its example are no entries of a list.
    if (ts.isImportDeclaration(node) || (ts.isPropertyAssignment(node) && ['name', 'reads'].includes(node.name.text))) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.replace(/\\[pP]\{[^}]*\}|\\./g, ' ').replace(/[^\p{L} -]+/gu, ','));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}
function strings(value) {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(strings)];
}

/** A list with commas is one of phrases, one without is one of words. */
const entriesOf = (literal) =>
  (literal.includes(',') ? literal.split(',') : literal.split(/\s+/)).map(fold).filter((entry) => entry.length > 2 && /\p{L}/u.test(entry));

const entries = new Map();
for (const language of LANGUAGES)
  for (const name of fs.readdirSync(path.join(root, 'src/language', language)))
    if (!CLOSED.has(name))
      for (const entry of literalsIn(path.join(root, 'src/language', language, name)).flatMap(entriesOf))
        entries.set(entry, `${language}/${name}`);

const within = (entry, folded) => folded.includes(` ${entry} `);
const cases = linesOf('cases/dev.jsonl').map((line) => ` ${fold(JSON.parse(line).article.text)} `);
const asked = [...entries.keys()].filter(
  (entry) => !BEFORE.has(entry) && !CLOSED_WORDS.has(entry) && cases.some((text) => within(entry, text)),
);
const counts = new Map(asked.map((entry) => [entry, 0]));
for (const line of linesOf('corpora/houses-raw.jsonl')) {
  if (counts.size === 0) break;
  const text = ` ${fold(JSON.parse(line).text)} `;
  for (const [entry, count] of counts)
    if (within(entry, text)) {
      if (count + 1 === FEWEST) counts.delete(entry);
      else counts.set(entry, count + 1);
    }
}
for (const [entry, count] of counts) console.log(`${entries.get(entry)}: "${entry}" stands in the cases and in ${count} raw articles`);
console.log(
  `${counts.size} of ${asked.length} entries that the cases hold stand in fewer than ${FEWEST} raw articles (${entries.size} entries in all)`,
);
process.exit(counts.size > 0 ? 1 : 0);
