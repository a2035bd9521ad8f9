import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { seedSamples } from '../graph/generated-articles.js';
import type { OpenStore } from '../graph/stores.js';

const DOCUMENT = path.join(PACKAGE_ROOT, 'docs', 'data-model.md');
const QUESTION = /### (\d+\. [^\n]+)\n\n```cypher\n([\s\S]+?)```\n\n```text\n([\s\S]*?)```/g;

const shown = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(', ') : String(value));

/** The questions of docs/data-model.md give the answers that stand below them; UPDATE_ANSWERS=1 writes them there, to be checked by eye. */
export function questionsSuite(open: OpenStore): void {
  describe('the questions of the data model', () => {
    let engine: GraphEngine;
    beforeAll(async () => {
      engine = await open();
      await seedSamples(engine);
    });
    afterAll(() => engine.close());

    const answer = async (cypher: string): Promise<string> => {
      const rows = await engine.read((run) => run(cypher));
      return rows.map((row) => `${Object.values(row).map(shown).join(' | ')}\n`).join('');
    };
    const questions = [...fs.readFileSync(DOCUMENT, 'utf8').matchAll(QUESTION)].map(([, name, cypher, told]) => ({ name, cypher, told }));

    it('are ten', () => expect(questions).toHaveLength(10));

    it.each(questions)('$name', async ({ cypher, told }) => {
      const answered = await answer(cypher!);
      if (process.env['UPDATE_ANSWERS'] === '1')
        fs.writeFileSync(
          DOCUMENT,
          fs
            .readFileSync(DOCUMENT, 'utf8')
            .replace(`${cypher!}\`\`\`\n\n\`\`\`text\n${told!}`, () => `${cypher!}\`\`\`\n\n\`\`\`text\n${answered}`),
        );
      else expect(answered).toBe(told);
    });
  });
}
