// What a reader that has learnt nothing of a house read there: bench/leave-one-out/FOLD.jsonl.gz, made by train/leave-one-out.sh.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from './accuracy-sets.mjs';
import { linesOf } from './right.mjs';

const root = path.join(import.meta.dirname, '..');
const kept = path.join(import.meta.dirname, 'leave-one-out');

/** Of all code that reads, without what is learnt. */
export function codeHash() {
  const hash = createHash('sha256');
  for (const folder of ['text', 'language', 'extract'])
    for (const file of fs.readdirSync(path.join(root, 'src', folder), { recursive: true }).sort())
      if (file.endsWith('.ts')) hash.update(file).update(fs.readFileSync(path.join(root, 'src', folder, file)));
  return hash.digest('hex');
}

/** All that is annotated and trained on of real papers: what lies beside the project, and our own annotations joined with their texts. */
export function trainingGold() {
  const raw = path.join(SHARED, 'corpora/houses-raw.jsonl');
  const own = execFileSync(
    'python3',
    [path.join(SHARED, 'tools/offsets.py'), '--join', path.join(root, 'train/gold/houses-more.jsonl'), raw],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  return `${fs.readFileSync(path.join(SHARED, 'gold/houses-train.jsonl'), 'utf8').trim()}\n${own.trim()}\n`;
}

/** By fold, in order: the articles' annotation and what was read of them, as lines. */
export function leftOut() {
  const made = JSON.parse(fs.readFileSync(path.join(kept, 'made.json'), 'utf8'));
  const gold = trainingGold();
  if (made.gold !== createHash('sha256').update(gold).digest('hex'))
    throw new Error('bench/leave-one-out was made of other annotations: run train/leave-one-out.sh');
  if (made.code !== codeHash()) console.error('bench/leave-one-out was made by other code than this: train/leave-one-out.sh makes it anew');
  const articles = new Map(linesOf(gold).map((article) => [article.id, article]));
  return fs
    .readdirSync(kept)
    .filter((file) => file.endsWith('.jsonl.gz'))
    .map((file) => {
      const read = linesOf(gunzipSync(fs.readFileSync(path.join(kept, file))).toString('utf8'));
      return { fold: file.replace('.jsonl.gz', ''), gold: read.map(({ id }) => articles.get(id)), read };
    });
}
