import { describe, expect, it } from '@jest/globals';
import { calibrated, parseScale } from '../../src/text/scale.js';

describe('a scale of which is known how often it is right', () => {
  const { chance } = calibrated(parseScale('\t0\nnamed\t200\nalone\t-300'), [
    [-100, 40],
    [50, 70],
    [200, 93],
  ]);
  it('tells the step that the weights reach', () => expect(chance(['named'])).toBe(0.93));
  it('tells the step below where they do not reach the next', () => expect(chance([])).toBe(0.4));
  it('tells the lowest step below all of them', () => expect(chance(['alone'])).toBe(0.4));
});
