import { describe, expect, it } from '@jest/globals';
import { memoryText, memoryUse, memoryWatch } from '../src/memory.js';

describe('the memory that the embedded store lives in', () => {
  it('is told as what is used of what may be', () =>
    expect(memoryText({ used: 1.5 * 1024 ** 3, most: 6 * 1024 ** 3 })).toBe('1.5 of 6.0 GB (25 %)'));

  it('is this process’s, of no more than the machine has', () => {
    const { used, most } = memoryUse();
    expect(used).toBeGreaterThan(1024 ** 2);
    expect(used).toBeLessThan(most);
  });

  it('is warned of once when it is nearly full, and again when it becomes so again', () => {
    let used = 70;
    const watch = memoryWatch(() => ({ used, most: 100 }));
    const told = [70, 79, 80, 90, 60, 85].map((now) => {
      used = now;
      return watch() !== null;
    });
    expect(told).toEqual([false, false, true, false, false, true]);
  });
});
