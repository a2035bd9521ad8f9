import { describe, expect, it } from '@jest/globals';
import type { ReadBy } from '../../src/domain/read-by.js';
import { checkedStanding, standing } from '../../src/domain/read-by.js';

const by = (reader: ReadBy['reader'], version: number, model: string | null = null, prompt: string | null = null): ReadBy => ({
  reader,
  version,
  model,
  prompt,
});

describe('what has been read before', () => {
  it.each([
    ['by the same version', by('fast', 6), by('fast', 6), 'SAME'],
    ['by an older version', by('fast', 5), by('fast', 6), 'OUTDATED'],
    ['by a newer version', by('fast', 7), by('fast', 6), 'OLDER'],
    ['by a reader that finds more, of whatever version', by('careful', 1), by('fast', 6), 'LOWER'],
    ['by a reader that finds less, of whatever version', by('fast', 9), by('careful', 1), 'OUTDATED'],
    ['by another model', by('model', 1, 'a', 'p'), by('model', 1, 'b', 'p'), 'OUTDATED'],
    ['with another prompt', by('model', 1, 'a', 'p'), by('model', 1, 'a', 'q'), 'OUTDATED'],
  ])('%s stands so to this reader', (_, before, now, wanted) => expect(standing(before, now)).toBe(wanted));

  it('by a newer version is refused, with what to do', () =>
    expect(() => checkedStanding(by('fast', 7), by('fast', 6))).toThrow(
      'it was read by version 7 of the fast reader, this is version 6: use a newer Ujar',
    ));
});
