import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphEngine } from '../../src/graph/engine.js';
import { seedSamples } from './generated-articles.js';
import type { OpenStore } from './stores.js';

const SHOWN = '(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent)';

/** Each direct relationship, and the way through what the articles say on which it stands. */
const STANDS_ON: Readonly<Record<string, { direct: string; way: string }>> = {
  'said by every speaker': {
    direct: '(a:Agent)-[:SAID]->(n:Statement)',
    way: `(n:Statement)<-[:TELLS]-(:Report)<-[:SPOKE]-${SHOWN}`,
  },
  'said to every addressee': {
    direct: '(n:Statement)-[:TO]->(a:Agent)',
    way: `(n:Statement)<-[:TELLS]-(:Report)-[:TOLD_TO]->${SHOWN}`,
  },
  'about everybody in it': {
    direct: '(n:Statement)-[:ABOUT]->(a:Agent)',
    way: `(n:Statement)<-[:TELLS]-(:Report)-[:MENTIONS]->${SHOWN}`,
  },
  'about every event in it': {
    direct: '(n:Statement)-[:ABOUT]->(a:Event)',
    way: '(n:Statement)<-[:TELLS]-(:Report)-[:MENTIONS]->(:EventReport)-[:TELLS]->(a:Event)',
  },
  'reported by every article': {
    direct: '(n:Statement)<-[:REPORTS]-(a:Article)',
    way: '(n:Statement)<-[:TELLS]-(:Report)-[:IN_ARTICLE]->(a:Article)',
  },
  'taken part in by every participant': {
    direct: '(n:Event)<-[:TOOK_PART_IN]-(a:Agent)',
    way: `(n:Event)<-[:TELLS]-(:EventReport)<-[:PART_IN]-${SHOWN}`,
  },
  'taking place where its reports say': {
    direct: '(n:Event)-[:TOOK_PLACE_IN]->(a:Agent)',
    way: `(n:Event)<-[:TELLS]-(:EventReport)-[:AT_PLACE]->${SHOWN}`,
  },
  'in an office': {
    direct: '(n:Role)<-[:HELD]-(a:Agent)',
    way: `(n:Role)<-[:IN_ROLE]-${SHOWN}`,
  },
};

/** What a step tells is what the articles tell, over the samples. */
export function directSuite(open: OpenStore): void {
  describe('a direct relationship', () => {
    let engine: GraphEngine;
    beforeAll(async () => {
      engine = await open();
      await seedSamples(engine);
    });
    afterAll(() => engine.close());

    const pairs = async (match: string, distinct = ''): Promise<string[]> =>
      (await engine.read((run) => run(`MATCH ${match} RETURN ${distinct} n.id AS n, a.id AS a`)))
        .map(({ n, a }) => `${String(n)} ${String(a)}`)
        .sort();

    it.each(Object.keys(STANDS_ON))('tells what is %s, once', async (name) => {
      const { direct, way } = STANDS_ON[name]!;
      const wanted = await pairs(way, 'DISTINCT');
      expect(wanted.length).toBeGreaterThan(0);
      expect(await pairs(direct)).toEqual(wanted);
    });

    it('tells for which countries people speak, by offices whose country an article states', async () => {
      const rows = await engine.read((run) =>
        run('MATCH (p:Person)-[e:SPEAKS_FOR]->(c:Country) RETURN p.name AS who, c.code AS country, e.day AS day ORDER BY who, country'),
      );
      expect(rows.map(({ who, country, day }) => `${String(who)} ${String(country)} ${String(day)}`)).toEqual([
        'Adimas Hartono ID 2025-06-02',
        'Eleanor Whitcombe NZ 2025-03-20',
        'Hasan Baskoro ID 2025-06-02',
        'Ratna Wiryawan ID 2025-04-15',
        'Thomas Harrow NZ 2025-05-14',
      ]);
    });

    it('of an unknown or ambiguous speaker is none', async () => {
      const rows = await engine.read((run) =>
        run(
          `MATCH (s:Statement) WHERE s.speakerStatus <> 'KNOWN' AND s.speakerStatus <> 'UNNAMED' RETURN s.id AS id, [(s)<-[:SAID]-(a:Agent) | a.id] AS who`,
        ),
      );
      expect(rows.filter(({ who }) => (who as string[]).length > 0)).toEqual([]);
    });

    it('leads over no machinery: what is not labelled so has a name to show', async () => {
      const rows = await engine.read((run) =>
        run(
          'MATCH (n) WHERE NOT n:Internal AND n.name IS NULL AND n.title IS NULL AND n.caption IS NULL RETURN DISTINCT labels(n) AS labels',
        ),
      );
      expect(rows).toEqual([]);
    });
  });
}
