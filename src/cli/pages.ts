import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { messageOf } from '../domain/errors.js';
import { readPage } from '../sources/page/read.js';

/** Bytes that a packed page may have, unpacked. */
const LARGEST = 16 * 1024 * 1024;

/**
 * What is read of saved pages, one JSON line each: `{ id, text, headline, publisher, publishedAt, url }`, `id` being the file's name without `.html` and
 * `.gz`. What holds no article is told on the standard error; the exit code is 1 then.
 */
export function pagesCommand(paths: readonly string[]): void {
  let failed = 0;
  for (const file of paths.flatMap(filesIn)) {
    try {
      const bytes = fs.readFileSync(file);
      const article = readPage(file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes, {}, null);
      process.stdout.write(`${JSON.stringify({ id: path.basename(file).replace(/(?:\.html?)?(?:\.gz)?$/, ''), ...article })}\n`);
    } catch (error) {
      failed++;
      process.stderr.write(`${file}: ${messageOf(error)}\n`);
    }
  }
  if (failed > 0) process.exitCode = 1;
}

/** Saved pages at and below a path, in the order of their names. */
function filesIn(at: string): string[] {
  if (!fs.existsSync(at) || !fs.statSync(at).isDirectory()) return [at];
  return fs
    .readdirSync(at)
    .sort()
    .flatMap((name) => {
      const below = path.join(at, name);
      return fs.statSync(below).isDirectory() ? filesIn(below) : /\.html?(?:\.gz)?$/.test(name) ? [below] : [];
    });
}
