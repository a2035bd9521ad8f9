import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import zlib from 'node:zlib';
import { messageOf } from '../domain/errors.js';
import { LARGEST_PAGE, readPage } from '../sources/page/index.js';

const PAGE = /\.html?(?:\.gz)?$/i;

/**
 * One JSON line for each saved page (`.html`, `.html.gz`; folders too): what is read of it. What cannot be read is told on the standard error, with where
 * and why, and the exit code is 1 then; the rest is printed.
 */
export function pagesCommand(paths: readonly string[]): void {
  let read = 0;
  let failed = 0;
  for (const file of paths.flatMap(pagesIn)) {
    try {
      const { text, headline, publishedAt, url, publisher, authors, language } = readPage(bytesOf(file), {}, null);
      const id = path.basename(file).replace(PAGE, '');
      process.stdout.write(`${JSON.stringify({ id, text, headline, publishedAt, url, publisher, authors, language })}\n`);
      read++;
    } catch (error) {
      failed++;
      process.stderr.write(`${file}: ${messageOf(error)}\n`);
    }
  }
  if (failed === 0 && read > 0) return;
  process.stderr.write(`${read} read, ${failed} failed\n`);
  process.exitCode = 1;
}

/** The pages at or below a path, by name; a file that is named is read whatever its ending. */
function pagesIn(given: string): string[] {
  if (!fs.statSync(given, { throwIfNoEntry: false })?.isDirectory()) return [given];
  const entries = fs.readdirSync(given, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const full = path.join(given, entry.name);
    return entry.isDirectory() ? pagesIn(full) : PAGE.test(entry.name) ? [full] : [];
  });
}

/** A page that is packed is unpacked as far as it may be large. */
function bytesOf(file: string): Uint8Array {
  const bytes = fs.readFileSync(file);
  return /\.gz$/i.test(file) ? zlib.gunzipSync(bytes, { maxOutputLength: LARGEST_PAGE + 1 }) : bytes;
}
