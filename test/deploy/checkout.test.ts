import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { PACKAGE_ROOT } from '../../src/config.js';

const read = (name: string): string => fs.readFileSync(path.join(PACKAGE_ROOT, name), 'utf8');
const PACKAGE = JSON.parse(read('package.json')) as { engines: { node: string }; scripts: Record<string, string> };
const OLDEST = Number(/\d+/.exec(PACKAGE.engines.node)![0]);

interface Job {
  strategy?: { matrix: { node: string[] } };
  steps: { run?: string; uses?: string }[];
}

/** Scripts that a command starts, and those that they start. */
function scriptsOf(command: string): string[] {
  const names = [...command.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test|start))/g)].map(([, one, other]) => (one ?? other)!);
  return names.flatMap((name) => [name, ...scriptsOf(PACKAGE.scripts[name] ?? '')]);
}

describe('the checks on GitHub', () => {
  const { jobs, permissions } = parse(read('.github/workflows/ci.yml')) as { jobs: Record<string, Job>; permissions: object };
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => (run === undefined ? [] : [run])));

  it('may read and no more, and use steps of a version', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const { steps } of Object.values(jobs)) for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/@v\d+$/);
  });
  it('are npm ci and npm test, on every Node that is taken', () => {
    expect(jobs['test']!.steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm test']);
    const versions = jobs['test']!.strategy!.matrix.node;
    expect(Math.min(...versions.map(Number))).toBe(OLDEST);
    expect(versions).toContain(read('.nvmrc').trim());
  });
  it('run scripts that there are, and nothing that lies beside the project', () => {
    const scripts = commands.flatMap(scriptsOf);
    expect(scripts).toEqual(expect.arrayContaining(['test', 'types', 'lint', 'format', 'jest', 'generate', 'docs']));
    expect(scripts.filter((name) => PACKAGE.scripts[name] === undefined)).toEqual([]);
    for (const command of [...commands, ...scripts.map((name) => PACKAGE.scripts[name]!)]) expect(command).not.toContain('../');
  });
});

describe('a checkout', () => {
  it('names a Node that the package takes', () => expect(Number(read('.nvmrc'))).toBeGreaterThanOrEqual(OLDEST));
  it('tells editors what the formatter wants', () => {
    const editor = read('.editorconfig');
    const { printWidth } = JSON.parse(read('.prettierrc.json')) as { printWidth: number };
    expect(editor).toContain(`max_line_length = ${printWidth}\n`);
    expect(editor).toContain('indent_size = 2\n');
    for (const line of editor.split('\n')) expect(line).toMatch(/^(?:|#.*|\[.+\]|[a-z_]+ = .+|root = true)$/);
  });
  it('has scripts whose files are there', () => {
    const files = Object.values(PACKAGE.scripts).flatMap((script) =>
      [...script.matchAll(/\bnode ([\w./-]+\.m?js)\b/g)].map((match) => match[1]!),
    );
    expect(files).toContain('dev.mjs');
    expect(files.filter((name) => !name.startsWith('dist/') && !fs.existsSync(path.join(PACKAGE_ROOT, name)))).toEqual([]);
  });
});
