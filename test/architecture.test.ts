import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../src/config.js';

/** Who may import whom: the folder or file under src/, and what it may name. CONTRIBUTING.md has the same table in words. */
const MAY: Record<string, readonly string[]> = {
  domain: [],
  config: ['domain'],
  text: ['domain'],
  identity: ['domain', 'text'],
  'language/pack': ['text', 'domain'],
  'language/pick': ['language/pack', 'text', 'domain'],
  'language/zone': ['language/pack', 'language/pick', 'text', 'domain'],
  'language/index': ['language/pack', 'language/id', 'language/en'],
  'language/id': ['language/pack', 'text', 'domain'],
  'language/en': ['language/pack', 'text', 'domain'],
  sources: ['text', 'domain'],
  // Asks servers for what sources read; knows nothing of what comes.
  fetch: ['domain'],
  extract: ['language/pack', 'language/pick', 'language/zone', 'text', 'domain'],
  // What is stored of an article is a pure function of its text, and is made where that is read.
  reader: ['extract', 'language/index', 'language/zone', 'graph/write/draft', 'graph/write/rows', 'domain'],
  'graph/write/rows': ['graph', 'domain', 'identity'],
  'graph/write/draft': ['graph', 'graph/write/rows', 'domain', 'identity'],
  graph: ['graph/write/draft', 'graph/write/rows', 'domain', 'identity'],
  memory: [],
  presence: [],
  ingest: ['domain', 'text', 'identity', 'graph', 'graph/write/draft', 'graph/write/rows', 'reader'],
  api: ['graph', 'domain'],
  store: ['config', 'domain', 'graph', 'ingest'],
  app: ['*'],
  cli: ['app', 'config', 'domain', 'fetch', 'ingest', 'presence', 'reader', 'sources'],
};

const VENDORS: Record<string, string> = {
  'neo4j-driver': 'graph/engines/neo4j.ts',
  '@grafeo-db/js': 'graph/engines/embedded.ts',
  htmlparser2: 'sources/page/parse.ts',
};

function filesIn(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(full) : /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

const WEB = path.join(PACKAGE_ROOT, 'web');
const SRC = path.join(PACKAGE_ROOT, 'src');
const files = filesIn(SRC).map((file) => ({
  name: path.relative(SRC, file).split(path.sep).join('/'),
  text: fs.readFileSync(file, 'utf8'),
  file,
}));

/** `language/id/cues.ts` belongs to `language/id`; `graph/queries/page.ts` to `graph`. */
function partOf(name: string): string {
  const bare = name.replace(/\.ts$/, '');
  const known = Object.keys(MAY).filter((part) => bare === part || bare.startsWith(`${part}/`));
  return known.sort((a, b) => b.length - a.length)[0] ?? bare;
}

const importsOf = (text: string): string[] => [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1]!);

describe('the tree', () => {
  it.each(files.map(({ name }) => name))('%s imports only what its place allows', (name) => {
    const { text, file } = files.find((each) => each.name === name)!;
    const part = partOf(name);
    const allowed = MAY[part];
    expect(allowed).toBeDefined();
    const wrong = importsOf(text)
      .filter((target) => target.startsWith('.'))
      .map((target) =>
        path
          .relative(SRC, path.resolve(path.dirname(file), target))
          .split(path.sep)
          .join('/')
          .replace(/\.js$/, ''),
      )
      .filter((target) => partOf(target) !== part && !allowed!.includes('*') && !allowed!.includes(partOf(target)));
    expect(wrong).toEqual([]);
  });

  it('has no circle of files, types aside, which are gone when it runs', () => {
    const resolved = (from: string, target: string): string => path.posix.join(path.posix.dirname(from), target).replace(/\.js$/, '.ts');
    const wants = new Map(
      files.map(({ name, text }) => [
        name,
        importsOf(text.replace(/^import type [^;]*;/gm, ''))
          .filter((target) => target.startsWith('.'))
          .map((target) => resolved(name, target)),
      ]),
    );
    // What wants nothing that is left is taken out again and again; what stays stands on a circle, or wants one.
    for (let before = -1; before !== wants.size;) {
      before = wants.size;
      for (const [name, targets] of wants) if (!targets.some((target) => wants.has(target))) wants.delete(name);
    }
    expect([...wants.keys()]).toEqual([]);
  });

  it('keeps the pages apart: they know the API, and nothing of what is behind it', () => {
    const imported = filesIn(WEB).flatMap((file) =>
      importsOf(fs.readFileSync(file, 'utf8'))
        .filter((target) => target.startsWith('.'))
        .map((target) => path.resolve(path.dirname(file), target)),
    );
    expect(imported.length).toBeGreaterThan(100);
    expect(imported.filter((target) => !target.startsWith(WEB))).toEqual([]);
  });

  it('names each engine in one file alone', () => {
    for (const [vendor, home] of Object.entries(VENDORS))
      expect(files.filter(({ text }) => importsOf(text).includes(vendor)).map(({ name }) => name)).toEqual([home]);
  });

  it('has no Cypher outside of the graph', () => {
    const cypher = /\b(?:MATCH|MERGE|UNWIND)\s*[($]/;
    expect(
      files.filter(({ name, text }) => !name.startsWith('graph/') && name !== 'app.ts' && cypher.test(text)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('builds no Cypher from values: what is put into a statement is a constant of our own', () => {
    const inserted = files
      .filter(({ name }) => name.startsWith('graph/'))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/`[^`]*\b(?:MATCH|MERGE|CREATE)\b[^`]*`/g)].flatMap((query) =>
          [...query[0].matchAll(/\$\{([^}]*)\}/g)].map((match) => `${name}: ${match[1]}`),
        ),
      );
    expect(
      inserted
        .filter((each) => /\b(?:name|text|url|query|value|input|title|headline)\b(?!\w)/.test(each.split(': ')[1]!))
        .filter((each) => !each.endsWith('neo4j.ts: name')),
    ).toEqual([]);
  });
});
