// A few at a time, in order, and not on after a failure.
import { describe, expect, it } from 'vitest';
import { mapLimited } from './map-limited.ts';

const later = <Value>(value: Value): Promise<Value> => new Promise((resolve) => setImmediate(() => resolve(value)));

describe('mapLimited', () => {
  it('keeps the order and the limit', async () => {
    let [under, most] = [0, 0];
    const results = await mapLimited([1, 2, 3, 4, 5, 6, 7], 3, async (number) => {
      under += 1;
      most = Math.max(most, under);
      await later(undefined);
      under -= 1;
      return number * 2;
    });
    expect(results).toEqual([2, 4, 6, 8, 10, 12, 14]);
    expect(most).toBe(3);
  });

  it('does nothing for nothing', async () => {
    expect(await mapLimited([], 3, later)).toEqual([]);
  });

  it('fails as the work fails', async () => {
    const work = (number: number) => (number === 2 ? Promise.reject(new Error('two')) : later(number));
    await expect(mapLimited([1, 2, 3], 1, work)).rejects.toThrow('two');
  });
});
