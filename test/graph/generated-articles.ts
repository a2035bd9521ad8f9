import path from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { vocabularies } from '../../src/app.js';
import type { Article } from '../../src/domain/article.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import type { Ingest } from '../../src/ingest/ingest.js';
import { makeIngest } from '../../src/ingest/ingest.js';
import { draftHere } from '../../src/reader/drafts.js';
import { extract } from '../../src/reader/reader.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { readPaths } from '../../src/sources/paths.js';

/** People who share names and words of names, some with a country, and bodies with their abbreviations. */
const SPEAKERS = [
  'Presiden Peru Luis Quispe',
  'Luis Quispe',
  'Presiden Peru Luis Quispe Rojas',
  'Quispe',
  'Maria Quispe',
  'Menteri Luar Negeri Jepang Haruto Senoo',
  'Haruto Senoo',
  'Senoo',
  'Menteri Luar Negeri Chile Luis Quispe',
  'Bupati Sikka Luis Quispe',
  'Bupati Muara Luis Quispe',
  'Presiden Quispe',
  'Quispe Rojas',
  'Luis Kuispe',
  'Luis Quispe Rojas atau akrab disapa Lucho',
  'Lucho',
  'Komisi Pemantau Laut (KPL)',
  'KPL',
] as const;
const WORDS = [
  'kapal riset itu akan segera dilepas',
  'kapal riset itu akan segera dilepas dari pelabuhan utama besok pagi',
  'kapal riset itu tidak akan segera dilepas',
  'perundingan dengan Jepang akan dimulai pekan depan',
  'pelabuhan utama itu tidak akan pernah ditutup',
] as const;
const CUES = ['mengatakan bahwa', 'membantah bahwa', 'menyatakan bahwa'] as const;

const sentence = fc
  .tuple(fc.constantFrom(...SPEAKERS), fc.constantFrom(...CUES), fc.constantFrom(...WORDS))
  .map(([speaker, cue, words]) => `${speaker} ${cue} ${words}.`);
/** Told without a speaker. */
const silent = fc
  .constantFrom(...WORDS)
  .map((words) => `${words.slice(0, 1).toUpperCase()}${words.slice(1).replace(' itu ', ' itu dinilai ')}.`);
const meeting = fc
  .tuple(
    fc.constantFrom(...SPEAKERS),
    fc.constantFrom(...SPEAKERS),
    fc.constantFrom('', ' dan Haruto Senoo', ' dan Maria Quispe'),
    fc.constantFrom('', ' di Lima', ' di Lima', ' di Kupang'),
  )
  .map(([one, other, third, place]) => `${one} bertemu ${other}${third}${place} pada 11 Februari 2025.`);
export const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: sentence }, { weight: 1, arbitrary: silent }, { weight: 2, arbitrary: meeting }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const day = fc.tuple(fc.constantFrom(2015, 2024, 2025, 2025), fc.integer({ min: 12, max: 20 })).map(([year, n]) => `${year}-02-${n}`);

/** Articles with keys of their own. */
export const articles = fc
  .array(fc.tuple(text, day), { minLength: 2, maxLength: 6 })
  .map((all) => all.map(([body, publishedAt], n): Article => ({ id: `a${n}`, text: body, language: 'id', publishedAt })));
export const shuffled = (of: readonly Article[]): fc.Arbitrary<Article[]> =>
  fc.shuffledSubarray([...of], { minLength: of.length, maxLength: of.length });
export const cuts = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 });

export const ingestOf = (engine: GraphEngine): Ingest =>
  makeIngest({ engine, draft: draftHere(extract), vocabularies, today: () => '2025-03-01', now: () => '2025-03-01T08:00:00Z' });
/** Reads articles in batches of the given sizes. Throws where one cannot be stored. */
export const seed = async (ingest: Ingest, some: readonly Article[], sizes: readonly number[] = []): Promise<void> => {
  let at = 0;
  for (let n = 0; at < some.length; n++) {
    const size = sizes[n % Math.max(1, sizes.length)] ?? some.length;
    const results = await ingest.batch(some.slice(at, at + size).map((article) => ({ article, where: article.id ?? '' })));
    for (const { error } of results) if (error !== undefined) throw new Error(error);
    at += size;
  }
};

/** Reads the shipped samples, one after the other. */
export async function seedSamples(engine: GraphEngine): Promise<void> {
  const ingest = ingestOf(engine);
  for await (const item of readPaths([path.join(PACKAGE_ROOT, 'seed', 'articles')], process.stdin))
    if ('article' in item) await seed(ingest, [item.article]);
}
