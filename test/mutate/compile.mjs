import fs from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';
import { instrument } from './instrument.mjs';

const READING_TESTS = ['test/extract', 'test/language', 'test/samples', 'test/text'];

/** Every file below a folder, as paths from the project's root. */
function filesIn(root, folder) {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(root, full) : [full];
  });
}

/** Compiles the project's reader with its switches, and the reading tests beside it, into a folder; the names of the switches. */
export function compile(root, out) {
  const switches = [];
  for (const file of ['src', ...READING_TESTS].flatMap((folder) => filesIn(root, folder))) {
    const to = path.join(out, file);
    if (file.endsWith('.json') && file.startsWith('src')) {
      fs.mkdirSync(path.dirname(to), { recursive: true });
      fs.copyFileSync(path.join(root, file), to);
    }
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
    let text = fs.readFileSync(path.join(root, file), 'utf8');
    if (file.startsWith('src/extract/')) {
      const changed = instrument(text, file.slice('src/extract/'.length));
      switches.push(...changed.switches);
      text = changed.text;
    }
    if (file.startsWith('test/')) text = text.replace(/import (\{[^}]*\}) from '@jest\/globals';/, 'const $1 = globalThis.ujarTest;');
    const { code } = transformSync(text, {
      filename: file,
      jsc: { parser: { syntax: 'typescript', importAttributes: true }, target: 'es2022', experimental: { keepImportAttributes: true } },
      module: { type: 'es6' },
    });
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to.replace(/\.ts$/, '.js'), code);
  }
  return switches.sort((a, b) => (a.name < b.name ? -1 : 1));
}
