// Articles for the benches made of real news at run time, nothing of which is kept in the project: whoever the reader finds in an article gets another's
// name, drawn by Zipf's law as fame goes, and words that are not among the most frequent change places with others as frequent, so that an article
// comes again only as another one of the same build. The same seed gives the same articles.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { READER_VERSION } from '../dist/src/domain/extraction.js';
import { extract } from '../dist/src/reader/reader.js';
import { generate, makeRandom } from './generate.mjs';

/** Words of names: made of parts, a few of them borne by many. */
const made = (fronts, middles, backs) =>
  fronts.split(' ').flatMap((front) => middles.split(' ').flatMap((middle) => backs.split(' ').map((back) => front + middle + back)));
const GIVENS = made(
  'Ad Bud Cit Den Ek Faj Gun Har Ind Jok Kus Luk Mar Nan Pur Riz Sug Tri Wid Yul',
  'i a o u',
  'ko yanto nah di ra sono tin rman dewi lah wan s n t r',
).map((word) => word.replace(/^./, (first) => first.toUpperCase()));
const FAMILIES = made(
  'Pra Sas Wi Ker Su Mang Tir Jo Nas Pas Sir Har Lub Sim Tam Gul Man Sit Raj Hut',
  'to tra ro ya ki un',
  'kusumo negoro wijoyo subroto bu gar hap an on tupang lang ngin di ra hardjo',
);

const CORPUS = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../shared/corpora/houses-raw.jsonl');
/** Words that stay: what sentences are built of. */
const MOST_FREQUENT = 1500;
/** How many people there are to draw from. */
const PEOPLE = 30_000;

/** Articles for a bench: of real news where the corpus is at hand and `--generated` is not given. */
export const articlesFrom = (args = process.argv) => (args.includes('--generated') || !fs.existsSync(CORPUS) ? 'generated' : 'real news');
export const articles = (count, options) => (articlesFrom() === 'generated' ? generate(count, options) : realNews(count, options));

export function* realNews(count, { seed = 1 } = {}) {
  const { rows: all, peopleOf } = corpus(count);
  const random = makeRandom(seed);
  const order = all.map((_, n) => [random(), n]).sort(([a], [b]) => a - b);
  const { ranks, words } = ranked(all);
  const names = drawer();
  for (let n = 0; n < count; n++) {
    const at = order[n % order.length][1];
    const { text, publisher } = all[at];
    const own = makeRandom(seed * 7919 + n * 104_729 + 1);
    const day = new Date(Date.UTC(2023, 0, 1) + Math.floor((n * 900) / count) * 86_400_000).toISOString().slice(0, 10);
    yield {
      id: `r${n}`,
      url: `https://${publisher.toLowerCase().replace(/[^a-z]/g, '')}.example/berita/${n}`,
      publisher,
      language: 'id',
      publishedAt: day,
      text: exchanged(
        renamed(text, peopleOf(at), (office) => names(own, office, n / count)),
        ranks,
        words,
        own,
      ),
    };
  }
}

const read = (article) => {
  const { people, roles, organizations } = extract({ id: 'x', language: 'id', text: article }, { today: '2026-01-01' });
  const body = (of) => organizations.find(({ id }) => id === of)?.name ?? of?.text ?? of ?? '';
  return people.map(({ id, name, mentions }) => ({
    name,
    office: roles.filter(({ person }) => person === id).map(({ title, of }) => `${title} ${body(of)}`.toLowerCase())[0] ?? null,
    at: mentions.filter(({ kind }) => kind === 'NAME').map(({ start, end }) => [start, end]),
  }));
};

/** The corpus, with what finds the places of everybody in an article: kept once a machine and version of the reader where all of it is wanted. */
function corpus(count) {
  const raw = fs.readFileSync(CORPUS, 'utf8');
  const rows = raw
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  if (count < rows.length / 4) return { rows, peopleOf: (n) => read(rows[n].text) };
  const key = createHash('sha256').update(raw).update(read.toString()).update(String(READER_VERSION)).digest('hex').slice(0, 16);
  const kept = path.join(os.tmpdir(), `ujar-bench-people-${key}.json`);
  if (!fs.existsSync(kept)) {
    const found = rows.map(({ text }, n) => {
      if (n % 2000 === 0) process.stderr.write(`finding people: ${n} of ${rows.length}\n`);
      return read(text);
    });
    fs.writeFileSync(kept, JSON.stringify(found));
  }
  const people = JSON.parse(fs.readFileSync(kept, 'utf8'));
  return { rows, peopleOf: (n) => people[n] };
}

/** Words of small letters by how frequent they are. */
function ranked(all) {
  const counts = new Map();
  for (const { text } of all)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}{3,}(?![\p{L}\p{N}-])/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  return { words, ranks: new Map(words.map((word, n) => [word, n])) };
}

/** A word's place may be taken by one of those within a tenth of its rank. */
function exchanged(text, ranks, words, random) {
  const chosen = new Map();
  return text.replace(/(?<![\p{L}\p{N}-])\p{Ll}{3,}(?![\p{L}\p{N}-])/gu, (word) => {
    const rank = ranks.get(word);
    if (rank === undefined || rank < MOST_FREQUENT) return word;
    if (!chosen.has(word)) chosen.set(word, words[Math.min(words.length - 1, Math.floor(rank * (0.9 + 0.2 * random())))]);
    return chosen.get(word);
  });
}

/**
 * Whose name somebody gets: who holds an office in that `share` of the time, where the article tells one; else somebody drawn by Zipf's law with Mandelbrot's shift, by
 * which the most famous are in some 8 of 100 articles, as in the corpus.
 */
function drawer() {
  const sums = [];
  for (let rank = 1, sum = 0; rank <= PEOPLE; rank++) sums.push((sum += 1 / (rank + 5)));
  const drawn = (random) => {
    const at = random() * sums.at(-1);
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (random, office, share) => nameOf(office === null ? drawn(random) : PEOPLE + numberOf(`${office} ${Math.floor(share * HOLDERS)}`));
}

/** Who hold an office one after the other. */
const HOLDERS = 3;

const numberOf = (text) => createHash('sha256').update(text).digest().readUInt32BE();

/** Mostly two words, some three or one; how frequent a word is in names falls with the square of its rank. */
function nameOf(person) {
  const random = makeRandom(Math.imul(person + 1, 2_654_435_761));
  random();
  const pick = (list) => list[Math.floor(random() ** 2 * list.length)];
  const kind = random();
  if (kind < 0.1) return [pick(GIVENS)];
  return kind < 0.7 ? [pick(GIVENS), pick(FAMILIES)] : [pick(GIVENS), pick(GIVENS), pick(FAMILIES)];
}

/** Every word of a name is the other name's word at the same place, its last one the last, wherever the article prints it. */
function renamed(text, people, draw) {
  const edits = people.flatMap(({ name, office, at }) => {
    const old = name.toLowerCase().split(/\s+/);
    const fresh = draw(office);
    const place = (n) => (n === old.length - 1 ? fresh.length - 1 : Math.min(n, fresh.length - 1));
    return at.map(([start, end]) => {
      const places = text
        .slice(start, end)
        .split(/\s+/)
        .map((word) => old.indexOf(word.toLowerCase()))
        .map((n) => place(n < 0 ? 0 : n));
      return { start, end, words: [...new Set(places)].map((n) => fresh[n]).join(' ') };
    });
  });
  let result = '';
  let from = 0;
  for (const { start, end, words } of edits.sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result += text.slice(from, start) + words;
    from = end;
  }
  return result + text.slice(from);
}
