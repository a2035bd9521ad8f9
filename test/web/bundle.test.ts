import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';

const FOLDER = path.join(PACKAGE_ROOT, 'dist/explorer');
const read = (name: string): string => fs.readFileSync(path.join(FOLDER, name), 'utf8');
const page = read('index.html');

/** What a browser loads before anything is clicked: what the page names, and what that imports at once. */
function firstLoad(): string[] {
  const found = new Set([...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1]!));
  for (const name of found)
    if (name.endsWith('.js'))
      for (const [, target] of read(name).matchAll(/\b(?:import|from)\s*["']\.\/([^"']+)["']/g)) found.add(`assets/${target}`);
  return [...found];
}

describe('the explorer as it is built', () => {
  it('is at most 60 KB of gzip at first', () => {
    const files = firstLoad();
    expect(files.some((name) => name.endsWith('.js'))).toBe(true);
    expect(files.some((name) => name.endsWith('.css'))).toBe(true);
    const bytes = files.reduce((sum, name) => sum + gzipSync(read(name)).length, gzipSync(page).length);
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
  });
  it('holds no script and no style in the page itself, and names no other host', () => {
    expect(page).not.toMatch(/<script(?![^>]+src=)|<style|\son\w+=|\sstyle=/);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
  it('makes no markup of text anywhere', () => {
    const scripts = fs.readdirSync(path.join(FOLDER, 'assets')).filter((name) => name.endsWith('.js'));
    const sources = fs
      .readdirSync(path.join(PACKAGE_ROOT, 'web/explorer'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name));
    expect(scripts.length).toBeGreaterThan(3);
    for (const name of sources)
      expect(fs.readFileSync(path.join(PACKAGE_ROOT, 'web/explorer', name), 'utf8')).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser/,
      );
  });
  it('tells the licences of what is in it', () => {
    for (const name of ['preact', 'd3-force', 'd3-zoom', 'd3-scale', 'diff']) expect(read('licenses.md')).toContain(name);
  });
});
