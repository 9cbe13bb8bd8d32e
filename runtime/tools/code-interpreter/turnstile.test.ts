/** So many at a time, in their order; who does not want to wait any more leaves the queue. */
import { describe, expect, it } from 'vitest';
import { createTurnstile } from './turnstile.ts';

const never = new AbortController().signal;

/** Work that lasts until it is told to end. */
function work(name: string, log: string[]) {
  const { promise, resolve } = Promise.withResolvers<string>();
  const begin = () => {
    log.push(name);
    return promise;
  };
  return { begin, end: () => resolve(name) };
}

describe('a turnstile', () => {
  it('lets the next one in when one has left, in the order in which they came', async () => {
    const log: string[] = [];
    const works = ['one', 'two', 'three'].map((name) => work(name, log));
    const turnstile = createTurnstile(1);
    const passed = works.map(({ begin }) => turnstile.pass(begin, never));
    for (const { end } of works) end();
    expect(await Promise.all(passed)).toEqual(['one', 'two', 'three']);
    expect(log).toEqual(['one', 'two', 'three']);
  });

  it('lets those go at once who leave the queue, and nobody waits for them', async () => {
    const log: string[] = [];
    const [first, second, third] = [work('one', log), work('two', log), work('three', log)];
    const turnstile = createTurnstile(1);
    const leaving = new AbortController();
    const inside = turnstile.pass(first.begin, never);
    const left = turnstile.pass(second.begin, leaving.signal);
    const last = turnstile.pass(third.begin, never);
    leaving.abort();
    expect(await left).toBeUndefined();
    expect(await turnstile.pass(second.begin, leaving.signal)).toBeUndefined();
    third.end();
    first.end();
    expect(await Promise.all([inside, last])).toEqual(['one', 'three']);
    expect(log).toEqual(['one', 'three']);
  });

  it('goes on after work that fails', async () => {
    const turnstile = createTurnstile(1);
    const failing = turnstile.pass(() => Promise.reject(new Error('broken')), never);
    const next = turnstile.pass(async () => 'fine', never);
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('fine');
  });
});
