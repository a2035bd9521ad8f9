import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { CLI, temporary, TEXT, ujar } from './run.js';

describe('the exit code', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['extract']],
    [['status', '--nope']],
    [['serve', 'more']],
    [['forget', 'x']],
    [['judgements', 'nope']],
    [['help', 'nope']],
    [['query', '/nowhere']],
    [['judgements', 'import', '/nowhere']],
    [['export', '--out', '/nowhere/out.jsonl']],
    [['extract', '-', '--date', 'x']],
  ])('of ujar %j is 2, as that is wrong usage, and what is wrong is told', (args) => {
    const { out, err, code } = ujar(args);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toMatch(/^(?:error: |ujar: |Usage: )/);
    expect(err).not.toMatch(/^\s+at /m);
  });
  it.each([[['--version']], [['--help']], [['help', 'seed']], [['seed', '--help']]])('of ujar %j is 0, as that is asked for', (args) => {
    const { out, err, code } = ujar(args);
    expect([err, code]).toEqual(['', 0]);
    expect(out).not.toBe('');
  });
});

describe('when nobody reads on', () => {
  const folder = temporary();
  for (let n = 0; n < 400; n++) fs.writeFileSync(path.join(folder, `${n}.txt`), `${n}. ${TEXT}`);
  const piped = (command: string): { out: string; err: string } => {
    const env = { ...process.env, NEO4J_URI: '', UJAR_TODAY: '2025-02-13', UJAR_DATA: temporary() };
    const script = `set -m; "${process.execPath}" "${CLI}" ${command} | head -n 1 | cut -c 1-6; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', env });
    return { out: stdout, err: stderr };
  };
  it('a command that prints ends quietly', () => expect(piped(`extract "${folder}"`)).toEqual({ out: '{"id":\n0\n', err: '' }));
  it('a command that works goes on to its end', () => {
    const { out, err } = piped(`seed --dry-run "${folder}"`);
    expect(out).toMatch(/\n0\n$/);
    expect(err).not.toMatch(/EPIPE/);
  });
  it('a server goes on', async () => {
    const data = temporary();
    ujar(['seed', '-'], { data, input: TEXT });
    const env = { ...process.env, NEO4J_URI: '', UJAR_DATA: data, PORT: '0', UJAR_LOG: 'info' };
    const server = spawn(process.execPath, [CLI, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    try {
      let ended = false;
      server.once('exit', () => (ended = true));
      // Before it prints anything, as its address is in the data folder.
      server.stdout.destroy();
      server.stderr.destroy();
      const announced = path.join(data, 'server.json');
      for (let n = 0; n < 200 && !fs.existsSync(announced); n++) await wait(50);
      const { url } = JSON.parse(fs.readFileSync(announced, 'utf8')) as { url: string };
      for (let n = 0; n < 5; n++) {
        expect((await fetch(`${url}/ready`)).status).toBe(200);
        await wait(100);
      }
      expect(ended).toBe(false);
    } finally {
      server.kill('SIGTERM');
    }
  });
});
