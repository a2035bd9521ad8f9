import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';
import type { Article } from '../../src/domain/article.js';
import type { Sourced } from '../../src/domain/sourced.js';
import { readPaths } from '../../src/sources/paths.js';
import type { PathOptions } from '../../src/sources/paths.js';

/** A folder with these files. */
export function folder(files: Record<string, string | Buffer>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-'));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), content);
  }
  return root;
}

/** A file with this content, named itself. */
export const fileOf = (name: string, content: string | Buffer): string => path.join(folder({ [name]: content }), name);

export async function all(paths: readonly string[], options: PathOptions = {}, input: string | Buffer = ''): Promise<Sourced[]> {
  const items: Sourced[] = [];
  for await (const item of readPaths(paths, Readable.from([Buffer.from(input)]), options)) items.push(item);
  return items;
}

export const articles = (items: readonly Sourced[]): Article[] => items.flatMap((item) => ('article' in item ? [item.article] : []));
export const texts = (items: readonly Sourced[]): string[] => articles(items).map(({ text }) => text);

/** What failed, its place below the folder given. */
export const failures = (items: readonly Sourced[]): string[] =>
  items.flatMap((item) => ('error' in item ? [`${item.where.replace(/^.*\/ujar-[^/]+\//, '')}: ${item.error}`] : []));

export async function zipOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return bytesOf(zip.outputStream as Readable);
}

export async function tarOf(files: Record<string, string | Buffer>, links: Record<string, string> = {}): Promise<Buffer> {
  const tar = pack();
  for (const [name, content] of Object.entries(files)) tar.entry({ name }, Buffer.from(content));
  for (const [name, linkname] of Object.entries(links)) tar.entry({ name, type: 'symlink', linkname });
  tar.finalize();
  return bytesOf(tar);
}

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
