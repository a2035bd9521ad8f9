import { describe, expect, it } from '@jest/globals';
import { isSlip, restsOf } from '../../src/text/slips.js';

describe('a slip of the pen', () => {
  it.each([
    ['a letter more', 'awaluddin', 'awaludin'],
    ['a letter less', 'juhaedi', 'juhaedin'],
    ['another letter', 'agil', 'aqil'],
    ['two that changed places', 'juahedin', 'juhaedin'],
  ])('is %s', (_, word, other) => expect(isSlip(word, other)).toBe(true));

  it.each([
    ['the same word', 'sari', 'sari'],
    ['another first letter, in which brothers differ', 'budi', 'rudi'],
    ['two letters more', 'hasan', 'hasanudi'],
    ['two other letters', 'sulaeman', 'suleyman'],
  ])('is not %s', (_, word, other) => expect(isSlip(word, other)).toBe(false));

  it('leaves both words something in common', () => {
    const shared = (word: string, other: string): string[] => [...restsOf(word)].filter((rest) => restsOf(other).has(rest));
    expect(shared('awaluddin', 'awaludin')).not.toEqual([]);
    expect(shared('juahedin', 'juhaedin')).not.toEqual([]);
    expect(shared('sari', 'tono')).toEqual([]);
  });

  it('is looked for in no word that is too short or too long', () => {
    expect(restsOf('ani').size).toBe(0);
    expect(restsOf('a'.repeat(25)).size).toBe(0);
  });
});
