// The sets on which accuracy is measured. They lie beside the project, in ../shared; nothing else of the project needs them.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const SHARED = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../shared');

/**
 * By name: the files, the language where only one is wanted, whether every layer of the reading guide is annotated (`full`), and whether the set judges (`sealed`):
 * of such a set nothing but totals is ever printed, no text and no miss, so that no rule can be written for it.
 */
export const SETS = {
  'gold-dev': { files: ['gold/dev.jsonl'], full: true },
  'gold-world-id': { files: ['gold/world-dev.jsonl'], language: 'id', full: true },
  'gold-world-en': { files: ['gold/world-dev.jsonl'], language: 'en', full: true },
  'gold-indonesian': { files: ['gold/dev.jsonl', 'gold/world-dev.jsonl'], language: 'id', full: true },
  'houses-train': { files: ['gold/houses-train.jsonl'], full: true },
  'houses-dev': { files: ['gold/houses-dev.jsonl'], full: true, sealed: true },
  'english-dev': { files: ['gold/english-dev.jsonl'], full: true, sealed: true },
  'pfsa-dev': { files: ['corpora/pfsa-dev.jsonl'] },
  'kota-dev': { files: ['corpora/kota-dev.jsonl'] },
  'idner2k-dev': { files: ['corpora/idner2k-dev.jsonl'] },
};

/** The annotated articles of a set, a line of JSON each. */
export function linesOf({ files, language }) {
  const lines = files.flatMap((file) => fs.readFileSync(path.join(SHARED, file), 'utf8').split('\n').filter(Boolean));
  return language === undefined ? lines : lines.filter((line) => (JSON.parse(line).language ?? language) === language);
}
