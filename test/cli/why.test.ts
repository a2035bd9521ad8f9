import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { COLOURED, PLAIN } from '../../src/cli/colours.js';
import { prettyReading } from '../../src/cli/pretty.js';
import { why } from '../../src/cli/why.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { explain } from '../../src/reader/explain.js';
import type { Explanation } from '../../src/reader/explain.js';
import { extract } from '../../src/reader/reader.js';
import { articleFromJson } from '../../src/sources/json.js';

const SAMPLES = path.join(PACKAGE_ROOT, 'seed', 'articles');
const TEXT = `Presiden Peru Luis Quispe mengatakan bahwa hujan akan turun. Kabar itu dikatakan akan turun.

Hujan turun semalam di Lima.

Baca juga: Harga kemiri naik
`;
const explained = (): Explanation => explain({ id: 'a', text: TEXT, language: 'id' }, { today: '2025-02-14' });
const asked = (...args: string[]): { out: string; err: string; code: number | null } => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(PACKAGE_ROOT, 'dist/src/cli.js'), 'why', '-', ...args], {
    input: TEXT,
    encoding: 'utf8',
    env: { ...process.env, UJAR_TODAY: '2025-02-14' },
  });
  return { out: stdout, err: stderr, code: status };
};

describe('why something was read, or not', () => {
  it('tells the cues of a sentence, each rule that looked at it with what it said, and by which rule each fact was read', () => {
    const [sentence] = explained().sentences;
    expect(sentence).toMatchObject({
      text: 'Presiden Peru Luis Quispe mengatakan bahwa hujan akan turun.',
      cues: [{ text: 'mengatakan' }],
    });
    const [statement] = sentence!.facts.filter(({ kind }) => kind === 'statement');
    expect(statement!.told).toContain('Luis Quispe: hujan akan turun');
    const winner = sentence!.steps.find(({ rule }) => rule === statement!.rule);
    expect(winner).toMatchObject({ text: 'mengatakan', refused: null });
    expect(sentence!.facts.find(({ kind }) => kind === 'role')).toMatchObject({ told: 'Luis Quispe: Presiden of PE, CURRENT' });
  });
  it('tells rules that read nothing in their order, with their reasons', () => {
    const refused = explained().sentences.flatMap(({ steps }) => steps.filter((step) => step.refused !== null));
    expect(refused.length).toBeGreaterThan(0);
    for (const step of refused) expect(step.refused).toMatch(/^\S.*\S$/);
  });
  it('changes nothing of what is read', () => {
    expect(explained().extraction).toEqual(extract({ id: 'a', text: TEXT, language: 'id' }, { today: '2025-02-14' }));
  });
  it('shows what is no part of the article, and which rule took it off', () => {
    const { furniture } = explained();
    expect(furniture).toMatchObject([{ text: 'Baca juga: Harga kemiri naik', steps: [{ refused: null }] }]);
    expect(why(explained(), PLAIN)).toContain('no part of the article');
  });
  it('is for people to read on a terminal, in colours', () => {
    expect(why(explained(), COLOURED)).toContain('\u001b[1m  Presiden Peru');
    expect(why(explained(), PLAIN)).toMatch(/ {2}cues: mengatakan \(verb.*\)\n {2}rules:\n/);
    expect(why(explained(), PLAIN)).toContain('  read: nothing');
  });
  it.each(fs.readdirSync(SAMPLES).sort())('names the rule of every fact of %s', (sample) => {
    const article = articleFromJson(JSON.parse(fs.readFileSync(path.join(SAMPLES, sample), 'utf8')));
    const { extraction, sentences } = explain(article, { today: '2025-06-15' });
    const facts = new Set(sentences.flatMap((sentence) => sentence.facts));
    expect(facts.size).toBe(extraction.statements.length + extraction.roles.length + extraction.events.length);
    expect([...facts].filter(({ rule }) => rule === null).map(({ told }) => told)).toEqual([]);
  });
});

describe('ujar why', () => {
  it('--at tells of the sentences that hold the words alone, in any case and over line ends', () => {
    const { out, code } = asked('--at', 'hujan TURUN');
    expect(out).toContain('Hujan turun semalam di Lima.');
    expect(out).not.toContain('mengatakan');
    expect(code).toBe(0);
  });
  it('--json prints the same for programs', () => {
    const { sentences, furniture } = JSON.parse(asked('--json').out) as { sentences: unknown[]; furniture: unknown[] };
    expect([sentences.length, furniture.length]).toEqual([3, 1]);
  });
  it('says so where no sentence holds the words', () =>
    expect(asked('--at', 'salju')).toMatchObject({ code: 2, err: expect.stringContaining('no sentence holds "salju"') }));
});

describe('extract --pretty', () => {
  it('greys what is no part of the article on a terminal, marks it elsewhere, and names the rules', () => {
    const { extraction } = explained();
    expect(prettyReading(extraction, COLOURED)).toContain('\u001b[90m⟨page: Baca juga: Harga kemiri naik⟩\u001b[39m');
    const plain = prettyReading(extraction);
    expect(plain).toContain('⟨page: Baca juga: Harga kemiri naik⟩');
    expect(plain).toMatch(/- s1 Luis Quispe: indirect assert \[.*\]; by [a-z-]+/);
    expect(plain).toMatch(/- Luis Quispe \(Presiden of PE; by [a-z-]+\)/);
  });
});
