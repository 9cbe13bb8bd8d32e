/** Which sessions are kept, and which make room: never one that is at work. */
import { describe, expect, it } from 'vitest';
import type { Sandbox } from './sandbox-process.ts';
import { createSessions } from './sessions.ts';

const never = new AbortController().signal;

function bench(most: number) {
  const alive = new Set<number>();
  let started = 0;
  const start = async (): Promise<Sandbox> => {
    const number = ++started;
    alive.add(number);
    const run = () => Promise.reject(new Error('nothing runs here'));
    return { run, alive: () => alive.has(number), kill: () => void alive.delete(number) };
  };
  return { sessions: createSessions({ most, idleTime: 60_000, start }), alive: () => [...alive] };
}

describe('the sessions of the interpreter', () => {
  it('are kept from one piece of code to the next', async () => {
    const { sessions, alive } = bench(2);
    const first = await sessions.take('one', never);
    sessions.rest('one');
    expect(await sessions.take('one', never)).toBe(first);
    expect(alive()).toEqual([1]);
    sessions.endAll();
    expect(alive()).toEqual([]);
  });

  it('make room where they were used longest ago', async () => {
    const { sessions, alive } = bench(2);
    for (const name of ['one', 'two', 'three']) {
      await sessions.take(name, never);
      sessions.rest(name);
    }
    expect(alive()).toEqual([2, 3]);
    sessions.endAll();
  });

  it('do not make room while they are at work, however long ago that began', async () => {
    const { sessions, alive } = bench(2);
    await sessions.take('long', never);
    sessions.rest('long');
    await sessions.take('long', never);
    for (const name of ['two', 'three']) {
      await sessions.take(name, never);
      sessions.rest(name);
    }
    expect(alive()).toEqual([1, 3]);
    sessions.endAll();
  });
});
