import { describe, expect, it } from '@jest/globals';
import { makeMetrics } from '../../src/api/metrics.js';
import type { GraphEngine } from '../../src/graph/engine.js';

const ENGINE = { read: () => Promise.resolve({ articles: 2 }) } as unknown as GraphEngine;

describe('the metrics', () => {
  it('tell so many operations apart and no more, whatever clients call theirs', async () => {
    const { carriedOut, text } = makeMetrics(ENGINE);
    for (let n = 0; n < 500; n++) carriedOut(`Q${n}`, 'query', 0.01);
    carriedOut('Q0', 'query', 0.01);
    carriedOut('x'.repeat(5000), 'query', 0.01);
    carriedOut(null, 'mutation', 0.01);
    const counts = [...(await text()).body.matchAll(/^ujar_operation_seconds_count\{operation="(\w+)",type="(\w+)"\} (\d+)$/gm)];
    expect(counts).toHaveLength(102);
    const told = counts.map(([, name, type, count]) => `${name} ${type} ${count}`);
    expect(told).toEqual(expect.arrayContaining(['Q0 query 2', 'Q99 query 1', 'other query 401', 'anonymous mutation 1']));
  });
});
