import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphEngine } from '../../src/graph/engine.js';
import { prepareStore } from '../../src/graph/store-schema.js';
import { TEXT_INDEXES } from '../../src/graph/vocabulary.js';
import type { OpenStore } from './stores.js';
import { SCHEMA_FOLDER } from './stores.js';

const count = async (engine: GraphEngine, label: string): Promise<number> => {
  const [row] = await engine.read((run) => run(`MATCH (n:${label}) RETURN count(n) AS total`));
  return Number(row!['total']);
};

/** What every engine behind the port must do. */
export function engineSuite(open: OpenStore): void {
  describe('the port', () => {
    let engine: GraphEngine;
    beforeAll(async () => {
      engine = await open();
    });
    afterAll(() => engine.close());

    it('gives values back as plain JS', async () => {
      const props = { text: 'Aydoğdu', whole: 7, part: 0.5, yes: true, words: ['a', 'b'], numbers: [1, 2] };
      await engine.write((run) => run('CREATE (n:Plain) SET n = $props', { props }));
      const [row] = await engine.read((run) => run('MATCH (n:Plain) RETURN properties(n) AS props, n.whole AS whole, n.none AS none'));
      expect(row).toEqual({ props, whole: 7, none: null });
    });

    it('writes all or nothing', async () => {
      const failing = engine.write(async (run) => {
        await run('CREATE (:Half {n: 1})');
        throw new Error('stopped in the middle');
      });
      await expect(failing).rejects.toThrow('stopped in the middle');
      expect(await count(engine, 'Half')).toBe(0);
    });

    it('keeps a key unique', async () => {
      await engine.write((run) => run('CREATE (:Name {key: $key})', { key: 'same' }));
      await expect(engine.write((run) => run('CREATE (:Name {key: $key})', { key: 'same' }))).rejects.toThrow();
      expect(await count(engine, 'Name')).toBe(1);
    });

    it('makes one of what many writers find missing at once', async () => {
      const seed = (n: number): Promise<void> =>
        engine.write(async (run) => {
          await run(`MERGE (m:Meta {key: 'turn'}) SET m.turn = coalesce(m.turn, 0) + 1`);
          const found = await run('MATCH (n:Sought) RETURN n.by AS by');
          if (found.length === 0) await run('CREATE (:Sought {by: $n})', { n });
        });
      await Promise.all(Array.from({ length: 12 }, (_, n) => seed(n)));
      expect(await count(engine, 'Sought')).toBe(1);
    });

    it('loses no update of writers at once: a conflict is tried again', async () => {
      await engine.write((run) => run('CREATE (:Counter {n: 0})'));
      await Promise.all(Array.from({ length: 20 }, () => engine.write((run) => run('MATCH (c:Counter) SET c.n = c.n + 1'))));
      const [row] = await engine.read((run) => run('MATCH (c:Counter) RETURN c.n AS n'));
      expect(row!['n']).toBe(20);
    });

    it('orders where it is asked to', async () => {
      await engine.write((run) => run('UNWIND $rows AS n CREATE (:Ordered {n: n})', { rows: [3, 1, 2] }));
      const rows = await engine.read((run) => run('MATCH (o:Ordered) RETURN o.n AS n ORDER BY n DESC LIMIT $limit', { limit: 2 }));
      expect(rows.map((row) => row['n'])).toEqual([3, 2]);
    });

    it('finds words in a text, the best first, whatever marks stand in the words', async () => {
      await engine.write((run) =>
        run('UNWIND $rows AS row CREATE (n:Statement) SET n = row', {
          rows: [
            { id: 'statement:a', words: ' kapal riset ditahan di kupang ' },
            { id: 'statement:b', words: ' kapal kapal kapal ' },
            { id: 'statement:c', words: ' harga cabai naik ' },
          ],
        }),
      );
      const found = await waitFor(() => engine.searchText(TEXT_INDEXES.statements, ['kapal', 'riset'], 10));
      expect(found.map(({ id }) => id).sort()).toEqual(['statement:a', 'statement:b']);
      expect(found[0]!.id).toBe('statement:a');
      expect(await engine.searchText(TEXT_INDEXES.statements, ['"', 'cabai"'], 10)).toHaveLength(1);
      expect(await engine.searchText(TEXT_INDEXES.statements, [], 10)).toEqual([]);
    });

    it('knows its schema when it is prepared again', async () => {
      expect(await prepareStore(engine, SCHEMA_FOLDER)).toEqual({ made: false });
    });

    it('is refused where a newer Ujar wrote it', async () => {
      await engine.write((run) => run(`MATCH (m:Meta {key: 'schema'}) SET m.version = m.version + 1`));
      await expect(prepareStore(engine, SCHEMA_FOLDER)).rejects.toMatchObject({ code: 'STORE_NEWER' });
      await engine.write((run) => run(`MATCH (m:Meta {key: 'schema'}) SET m.version = m.version - 1`));
    });

    it('is refused where it holds something else', async () => {
      await engine.write((run) => run('MATCH (m:Meta) DELETE m'));
      await expect(prepareStore(engine, SCHEMA_FOLDER)).rejects.toMatchObject({ code: 'STORE_FOREIGN' });
    });
  });
}

/** A text index may lag behind its transaction. */
async function waitFor<T>(look: () => Promise<T[]>): Promise<T[]> {
  for (let n = 0; n < 50; n++) {
    const found = await look();
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [];
}
