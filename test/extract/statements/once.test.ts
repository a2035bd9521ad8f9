import { expect, it } from '@jest/globals';
import { makeStatement } from '../../../src/extract/statements/make-statement.js';
import { withoutRepeats } from '../../../src/extract/statements/once.js';

const said = (act: 'ASSERT' | 'DENY', first: number, end: number) =>
  makeStatement({ kind: 'INDIRECT', act, content: [{ first, end }], sentence: 0 });

it('of two reports with one content and one act the first is kept', () => {
  const [told, adding] = [said('ASSERT', 3, 9), said('ASSERT', 3, 9)];
  expect(withoutRepeats([told, adding])).toEqual([told]);
  expect(withoutRepeats([told, adding])[0]).toBe(told);
});

it('another act or another content is another report', () => {
  const reports = [said('ASSERT', 3, 9), said('DENY', 3, 9), said('ASSERT', 3, 8)];
  expect(withoutRepeats(reports)).toEqual(reports);
});
