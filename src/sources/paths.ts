import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import type { Readable } from 'node:stream';
import { messageOf, UjarError } from '../domain/errors.js';
import { hashOf } from '../domain/hash.js';
import { decodeText, LARGEST_FILE } from './decode.js';
import type { articleFromJson } from './json.js';
import type { Sourced } from '../domain/sourced.js';

const READ = new Set(['.txt', '.json', '.jsonl']);

/** Every article below the given paths, in order; `-` is the standard input. A bad one is yielded as an error and stops nothing. */
export async function* readPaths(paths: readonly string[], input: Readable): AsyncGenerator<Sourced> {
  for (const given of paths) {
    if (given === '-') yield* readInput(input);
    else if (!fs.existsSync(given)) yield { where: given, error: 'no such file or folder' };
    else if (fs.statSync(given).isDirectory()) yield* readFolder(given, given);
    else yield* readFile(given, path.basename(given), true);
  }
}

async function* readFolder(root: string, folder: string): AsyncGenerator<Sourced> {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* readFolder(root, full);
    else if (READ.has(path.extname(entry.name).toLowerCase()))
      yield* readFile(full, path.relative(root, full).split(path.sep).join('/'), false);
    else yield { where: full, skipped: `not read: wanted ${[...READ].join(', ')}` };
  }
}

/** `below`: the path by which the article is known, when it gives no url or id of its own. */
async function* readFile(file: string, below: string, named: boolean): AsyncGenerator<Sourced> {
  const extension = path.extname(file).toLowerCase();
  if (named && !READ.has(extension) && extension !== '') {
    yield { where: file, error: `wanted ${[...READ].join(', ')}, got ${extension}` };
    return;
  }
  if (extension === '.jsonl') {
    yield* readLines(fs.createReadStream(file), file);
    return;
  }
  try {
    const { size } = fs.statSync(file);
    if (size > LARGEST_FILE) throw new UjarError('BAD_ARTICLE', `the file has ${size} bytes: wanted at most ${LARGEST_FILE}`);
    const text = decodeText(fs.readFileSync(file));
    if (extension === '.json') yield* readJson(text, file, below);
    else yield { where: file, article: { id: path.basename(file, path.extname(file)), key: `file:${below}`, text } };
  } catch (error) {
    yield { where: file, error: messageOf(error) };
  }
}

/** Loaded where there is JSON: what checks it takes as long to load as everything else that reads a text file. */
const loadJson = async (): Promise<typeof articleFromJson> => (await import('./json.js')).articleFromJson;

async function* readJson(text: string, file: string, below: string): AsyncGenerator<Sourced> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield { where: file, error: `no JSON: ${messageOf(error)}` };
    return;
  }
  const fromJson = await loadJson();
  const values: unknown[] = Array.isArray(value) ? value : [value];
  for (const [n, each] of values.entries()) {
    const where = values.length === 1 ? file : `${file} [${n}]`;
    try {
      const own = each !== null && typeof each === 'object' && ('id' in each || 'url' in each);
      const article = fromJson(each);
      yield { where, article: own ? article : { ...article, id: path.basename(file, '.json'), key: `file:${below}` } };
    } catch (error) {
      yield { where, error: messageOf(error) };
    }
  }
}

async function* readLines(stream: Readable, where: string): AsyncGenerator<Sourced> {
  const fromJson = await loadJson();
  let number = 0;
  for await (const line of readline.createInterface({ input: stream, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    yield readLine(line, `${where}:${number}`, fromJson);
  }
}

function readLine(line: string, where: string, fromJson: typeof articleFromJson): Sourced {
  try {
    return { where, article: fromJson(JSON.parse(line.replace(/^\uFEFF/, ''))) };
  } catch (error) {
    return { where, error: messageOf(error) };
  }
}

/** JSONL where the first line is an object with `text`; a plain text otherwise, known by its content alone. */
async function* readInput(input: Readable): AsyncGenerator<Sourced> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array));
  try {
    const text = decodeText(Buffer.concat(chunks));
    const lines = text.split(/\r?\n/);
    if (isArticleLine(lines[0] ?? '')) {
      const fromJson = await loadJson();
      for (const [n, line] of lines.entries()) if (line.trim() !== '') yield readLine(line, `standard input:${n + 1}`, fromJson);
    } else yield { where: 'standard input', article: { id: hashOf([text]), text } };
  } catch (error) {
    yield { where: 'standard input', error: messageOf(error) };
  }
}

function isArticleLine(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === 'object' && 'text' in value;
  } catch {
    return false;
  }
}
