import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';

const SAVED = path.join(PACKAGE_ROOT, 'test/sources/page/pages');

function pages(...paths: string[]): { lines: { id: string; text: string }[]; errors: string; status: number | null } {
  const run = spawnSync(process.execPath, [path.join(PACKAGE_ROOT, 'dist/src/cli.js'), 'pages', ...paths], { encoding: 'utf8' });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => JSON.parse(line)), errors: run.stderr, status: run.status };
}

describe('ujar pages', () => {
  it('prints a line for each page below a folder, packed ones too, by the name of its file', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-pages-'));
    fs.mkdirSync(path.join(folder, 'b'));
    fs.copyFileSync(path.join(SAVED, 'sibling-divs.html'), path.join(folder, 'one.html'));
    fs.writeFileSync(path.join(folder, 'b/two.html.gz'), zlib.gzipSync(fs.readFileSync(path.join(SAVED, 'endless-page.html'))));
    fs.writeFileSync(path.join(folder, 'notes.txt'), 'no page');
    const { lines, errors, status } = pages(folder);
    expect({ ids: lines.map(({ id }) => id), errors, status }).toEqual({ ids: ['two', 'one'], errors: '', status: 0 });
    expect(lines[1]).toMatchObject({ headline: 'Harga Kopi di Wairoto Naik Dua Kali Lipat', authors: ['Salma Wenno'], language: 'id' });
  });

  it('tells of what cannot be read, and prints the rest', () => {
    const bad = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-pages-')), 'bad.html');
    fs.writeFileSync(bad, '<p>Halo.</p>');
    const { lines, errors, status } = pages(bad, '/nowhere.html', path.join(SAVED, 'many-comments.html'));
    expect({ read: lines.map(({ id }) => id), status }).toEqual({ read: ['many-comments'], status: 1 });
    expect(errors).toContain(`${bad}: there is no article on the page`);
    expect(errors).toContain('/nowhere.html: ');
    expect(errors).toContain('1 read, 2 failed');
  });
});
