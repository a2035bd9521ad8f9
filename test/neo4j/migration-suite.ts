import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import type { GraphEngine, Row } from '../../src/graph/engine.js';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { STORE_FILE } from '../../src/graph/vocabulary.js';
import type { Killable } from '../crash/kill-suite.js';
import { openAndKill } from '../crash/opening.js';
import { linesOf } from '../graph/canonical.js';

/** Puts the graph of a kept store into an empty Neo4j, node by node, as the older version would have written it there. */
async function copyInto(target: GraphEngine): Promise<{ folder: string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-older-'));
  const kept = path.join(PACKAGE_ROOT, 'test', 'stores', 'v6', `${STORE_FILE}.gz`);
  fs.writeFileSync(path.join(folder, STORE_FILE), zlib.gunzipSync(fs.readFileSync(kept)));
  const source = await openEmbedded({ folder });
  const read = (cypher: string): Promise<Row[]> => source.read((run) => run(cypher));
  const nodes = await read('MATCH (n) RETURN id(n) AS id, labels(n) AS labels, properties(n) AS props');
  const edges = await read('MATCH (a)-[e]->(b) RETURN id(a) AS a, type(e) AS type, properties(e) AS props, id(b) AS b');
  await source.close();
  const grouped = (rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> => {
    const groups = new Map<string, Row[]>();
    for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
    return groups;
  };
  await target.write(async (run) => {
    await run('MATCH (n) DETACH DELETE n');
    for (const [labels, rows] of grouped(nodes, (row) => (row['labels'] as string[]).join(':')))
      await run(`UNWIND $rows AS row CREATE (n:Copy:${labels}) SET n += row.props, n.copyOf = row.id`, { rows });
    for (const [type, rows] of grouped(edges, (row) => String(row['type'])))
      await run(
        `UNWIND $rows AS row MATCH (a:Copy {copyOf: row.a}), (b:Copy {copyOf: row.b}) CREATE (a)-[e:${type}]->(b) SET e = row.props`,
        {
          rows,
        },
      );
    await run('MATCH (n:Copy) REMOVE n:Copy, n.copyOf');
  });
  return { folder };
}

/** An older graph in Neo4j becomes one of this version, as an older embedded store does. */
export function migrationSuite(make: () => Promise<Killable>, kills: number): void {
  describe('a graph of version 6', () => {
    it(
      `becomes what the embedded store becomes, also when its migration is killed (${kills} times)`,
      async () => {
        const store = await make();
        const target = await store.open();
        const { folder } = await copyInto(target);
        await openAndKill({ UJAR_DATA: folder }, null);
        const embedded = await openEmbedded({ folder });
        const wanted = await linesOf(embedded);
        await embedded.close();
        const data = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-neo4j-'));
        let told = '';
        for (let n = 0; n < kills; n++) {
          const run = await openAndKill({ ...store.env, UJAR_DATA: data }, 700 + n * 450);
          told += run.told;
          if (!run.killed) await copyInto(target);
        }
        told += (await openAndKill({ ...store.env, UJAR_DATA: data }, null)).told;
        expect(told).toContain(path.join(data, 'ujar-neo4j.v6.jsonl'));
        expect(await linesOf(target)).toEqual(wanted);
        expect(await target.read((run) => run('MATCH (n:Old) RETURN count(n) AS old'))).toEqual([{ old: 0 }]);
        await target.close();
      },
      120_000 + kills * 60_000,
    );

    it('is written to no more by an older server that still runs', async () => {
      const store = await make();
      const target = await store.open();
      // How writers of version 6 took their turn.
      const before = (): Promise<unknown> =>
        target.write((run) => run(`MERGE (m:Meta {key: 'writer'}) SET m.turn = coalesce(m.turn, 0) + 1 RETURN m.turn AS turn`));
      await expect(before()).rejects.toThrow();
      await target.close();
    });
  });
}
