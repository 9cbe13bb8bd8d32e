import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { after, guarded } from './after.ts';

const later = <Value>(value: Value): Promise<Value> => Promise.resolve(value);
const refuse = (): never => {
  throw new Error('no');
};
const told = (error: unknown): string => String(error);

describe('after', () => {
  it('goes on at once with a value, and later with a promise of any maker', async () => {
    const foreign = runInNewContext('Promise.resolve(3)') as Promise<number>;
    expect(foreign instanceof Promise).toBe(false);
    expect(after(1, (one) => one + 1)).toBe(2);
    expect(await after(later(2), (two) => two + 1)).toBe(3);
    expect(await after(foreign, (three) => three + 1)).toBe(4);
  });
});

describe('guarded', () => {
  it('answers what is thrown now, and what is thrown later', async () => {
    expect(guarded(refuse, told)).toBe('Error: no');
    expect(await guarded(() => later(1).then(refuse), told)).toBe('Error: no');
  });

  it('leaves what goes well as it is', async () => {
    expect(guarded(() => 'well', told)).toBe('well');
    expect(await guarded(() => later('well'), told)).toBe('well');
  });
});
