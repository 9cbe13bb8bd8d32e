/** Work of one name is done one after another, that of others at the same time. */
import { describe, expect, it } from 'vitest';
import { createOneAtATime } from './one-at-a-time.ts';

describe('work of one name', () => {
  it('waits for what came before it, however that ended, and keeps no other waiting', async () => {
    const oneAtATime = createOneAtATime();
    const seen: string[] = [];
    const gate = Promise.withResolvers<void>();
    const first = oneAtATime('a', async () => {
      await gate.promise;
      seen.push('first');
      throw new Error('no');
    });
    const second = oneAtATime('a', async () => seen.push('second'));
    await oneAtATime('b', async () => seen.push('other'));
    gate.resolve();
    await expect(first).rejects.toThrow('no');
    await second;
    expect(seen).toEqual(['other', 'first', 'second']);
  });
});
