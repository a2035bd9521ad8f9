import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import type { Article } from '../../src/domain/article.js';
import type { DraftTask } from '../../src/reader/drafts.js';
import { draftHere } from '../../src/reader/drafts.js';
import { extract } from '../../src/reader/reader.js';
import { readShare } from '../../src/reader/share.js';
import { makeWorkers } from '../../src/reader/workers.js';

const TEXT = 'Presiden Peru Luis Quispe mengatakan bahwa hujan akan turun.';
const CLI = path.join(PACKAGE_ROOT, 'dist/src/cli.js');

const forEver = (): never => {
  for (;;) if (Date.now() < 0) break;
  throw new Error('it came to an end');
};
const backtracking = (): boolean => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`);

describe('the time that reading one article may take', () => {
  it.each([
    ['a loop', forEver],
    ['a regular expression', backtracking],
  ])('%s that does not end is ended, and the others are read', (_, hang) => {
    const answers = readShare(['a', 'slow', 'b'], (task) => (task === 'slow' ? hang() : task.toUpperCase()), 0.2);
    expect(answers).toEqual([
      { found: 'A' },
      { error: 'reading it took longer than 0.2 seconds (UJAR_READ_SECONDS)', code: 'READ_TOO_LONG' },
      { found: 'B' },
    ]);
  });
  it("is one article's own: what others took before it is not counted", () => {
    const wait = (ms: number): void => {
      const end = Date.now() + ms;
      while (Date.now() < end);
    };
    expect(readShare([1, 2, 3, 4], (n) => (wait(400), n), 1)).toEqual([{ found: 1 }, { found: 2 }, { found: 3 }, { found: 4 }]);
  });
  it('an article over which an error is thrown is refused with its code', async () => {
    const [empty, odd] = await draftHere(extract)([taskOf({ id: 'a', text: ' ' }), taskOf({ id: 'b', text: TEXT, language: 'xx' })]);
    expect(empty).toMatchObject({ code: 'BAD_ARTICLE' });
    expect(odd).toMatchObject({ code: 'UNKNOWN_LANGUAGE' });
  });
  it('is told on the command line, and the others go on', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-reading-'));
    fs.writeFileSync(path.join(folder, 'a.txt'), `${TEXT} "Kami siap," kata Quispe. `.repeat(20_000));
    fs.writeFileSync(path.join(folder, 'b.txt'), TEXT);
    const run = (command: string): { out: string; err: string; code: number | null } => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, command, folder], {
        encoding: 'utf8',
        env: { ...process.env, NEO4J_URI: '', UJAR_DATA: path.join(folder, 'data'), UJAR_READ_SECONDS: '0.5' },
      });
      return { out: stdout, err: stderr, code: status };
    };
    const read = run('extract');
    expect(read.err).toContain('a.txt: reading it took longer than 0.5 seconds (UJAR_READ_SECONDS)');
    expect(read.out.split('\n').filter(Boolean)).toHaveLength(1);
    expect(read.code).toBe(1);
    const seeded = run('seed');
    expect(seeded.err).toContain('a.txt: failed, reading it took longer');
    expect(seeded.out).toContain('1 new, 0 changed, 0 unchanged, 1 failed');
  });
});

const taskOf = (article: Article): DraftTask => ({ article, today: '2025-02-14', sample: false, datedBefore: null });

describe('threads that read', () => {
  const built = { seconds: 30, alone: 0, threads: 2, folder: pathToFileURL(path.join(PACKAGE_ROOT, 'dist/src/reader/')) };
  const articles = Array.from({ length: 40 }, (_, n): Article => ({
    id: `a${n}`,
    text: n === 7 ? ' ' : `${TEXT} Nomor ${n}.`,
    language: 'id',
  }));

  it('draft what this one drafts, in order, and end when they are closed', async () => {
    const workers = makeWorkers('drafts', built);
    const tasks = articles.map(taskOf);
    const answers = await workers.read(tasks);
    await workers.close();
    expect(answers).toEqual(await draftHere(extract)(tasks));
    expect(answers[7]).toMatchObject({ code: 'BAD_ARTICLE' });
  });
  it('leave this one to others while they read', async () => {
    const workers = makeWorkers('extractions', built);
    await workers.read([{ article: articles[0]!, options: { today: '2025-02-14' } }]);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const heavy = { id: 'heavy', language: 'id', text: '"Kami siap," kata Budi Santoso. '.repeat(6000) };
    const [answer] = await workers.read([{ article: heavy, options: { today: '2025-02-14' } }]);
    delay.disable();
    await workers.close();
    expect(answer).toHaveProperty('found');
    expect(delay.max / 1e6).toBeLessThan(1000);
  });
});
