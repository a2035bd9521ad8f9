import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedTie, tieOf } from '../../src/graph/write/derived/ties.js';

const attestation = fc.record({
  status: fc.constantFrom('CURRENT', 'FORMER', 'CANDIDATE'),
  day: fc.option(fc.integer({ min: 10, max: 14 }).map((n) => `2025-02-${n}`)),
});

describe('what is attested of somebody in an office', () => {
  it('is told by its last day, with the first and last and how often', () =>
    expect(
      tieOf([
        { status: 'FORMER', day: '2025-03-01' },
        { status: 'CURRENT', day: '2024-01-01' },
        { status: 'CURRENT', day: null },
      ]),
    ).toEqual({ status: 'FORMER', firstAttested: '2024-01-01', lastAttested: '2025-03-01', count: 3 }));

  it('is no candidacy where it was held', () =>
    expect(
      tieOf([
        { status: 'CURRENT', day: '2024-01-01' },
        { status: 'CANDIDATE', day: '2025-03-01' },
      ]),
    ).toEqual({ status: 'CURRENT', firstAttested: '2024-01-01', lastAttested: '2024-01-01', count: 2 }));

  it('is the same whether it is changed by what comes and goes or looked at anew', () =>
    fc.assert(
      fc.property(fc.array(attestation, { maxLength: 6 }), fc.array(attestation, { maxLength: 4 }), fc.nat(6), (there, came, gone) => {
        const [went, stayed] = [there.slice(0, gone), there.slice(gone)];
        const changed = changedTie(tieOf(there), came, went);
        if (changed !== null) expect(changed).toEqual(tieOf([...stayed, ...came]));
      }),
      { numRuns: 2000 },
    ));

  it('is seldom looked at anew: not where something came behind what is known, nor where something between went', () => {
    const known = [
      { status: 'CURRENT', day: '2025-02-10' },
      { status: 'CURRENT', day: '2025-02-12' },
      { status: 'CURRENT', day: '2025-02-14' },
    ];
    expect(changedTie(tieOf(known), [{ status: 'CURRENT', day: '2025-02-16' }], [known[1]!])).toEqual({
      status: 'CURRENT',
      firstAttested: '2025-02-10',
      lastAttested: '2025-02-16',
      count: 3,
    });
  });
});
