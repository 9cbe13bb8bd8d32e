/** The run log: appended whole, read in order without gaps, followed without loss or repetition. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTemporaryStore } from '../storage/temporary-store.ts';
import type { Store } from '../storage/store.ts';
import { createRunLog, LogConflict, type Append, type FollowOptions, type RunKey, type RunLog } from './run-log.ts';

const key: RunKey<string> = { tenant: 'ann', run: 'run-1' };
let store: Store;
let log: RunLog;

beforeEach(() => {
  store = openTemporaryStore();
  log = createRunLog(store, { pollInterval: 60_000 });
});
afterEach(() => store.close());

function append(events: Append<string>, run = key): Promise<void> {
  return store.transaction((transaction) => log.append(transaction, run, events));
}

async function shown(options: Partial<FollowOptions> = {}): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const record of log.follow(key, { from: 0, until: 'end', ...options })) found.push(record.event);
  return found;
}

describe('the run log', () => {
  it('keeps events in order and counts them from 0', async () => {
    await append({ at: 0, events: ['a'] });
    await append({ at: 1, events: ['b', 'c'], rests: true });
    expect(await log.read(key)).toEqual([
      { index: 0, event: 'a', rests: false },
      { index: 1, event: 'b', rests: false },
      { index: 2, event: 'c', rests: true },
    ]);
    expect((await log.read(key, 2)).map((record) => record.event)).toEqual(['c']);
    expect(await log.last(key)).toEqual({ index: 2, event: 'c', rests: true });
  });

  it.each([0, 2])('refuses an event at %i when the next is 1, and keeps what it had', async (at) => {
    await append({ at: 0, events: ['a'] });
    await expect(append({ at, events: ['x', 'y'] })).rejects.toThrow(LogConflict);
    expect((await log.read(key)).map((record) => record.event)).toEqual(['a']);
  });

  it('appends nothing when the transaction is undone', async () => {
    const undone = store.transaction(async (transaction) => {
      await log.append(transaction, key, { at: 0, events: ['a'] });
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect(await log.read(key)).toEqual([]);
  });

  it('keeps runs and tenants apart', async () => {
    await append({ at: 0, events: ['mine'], rests: true });
    await append({ at: 0, events: ['theirs'], rests: true }, { ...key, tenant: 'bob' });
    await append({ at: 0, events: ['other'], rests: true }, { ...key, run: 'run-2' });
    expect(await shown()).toEqual(['mine']);
  });

  it('forgets a run, and only that one', async () => {
    await append({ at: 0, events: ['a'], rests: true });
    await append({ at: 0, events: ['other'] }, { ...key, run: 'run-2' });
    await store.transaction((transaction) => log.forget(transaction, key));
    expect(await log.read(key)).toEqual([]);
    expect(await log.read({ ...key, run: 'run-2' })).toHaveLength(1);
  });
});

describe('following a run', () => {
  it('shows what is there and what comes, each event once, and ends where the run rests', async () => {
    await append({ at: 0, events: ['a', 'b'] });
    const reading = shown({ until: 'rest' });
    await new Promise(setImmediate);
    await append({ at: 2, events: ['c'] });
    await append({ at: 3, events: ['d'], rests: true });
    await append({ at: 4, events: ['after'] });
    expect(await reading).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes through a rest in the middle when asked for the end', async () => {
    await append({ at: 0, events: ['a', 'waiting'], rests: true });
    await append({ at: 2, events: ['b', 'done'], rests: true });
    expect(await shown()).toEqual(['a', 'waiting', 'b', 'done']);
    expect(await shown({ until: 'rest' })).toEqual(['a', 'waiting']);
    expect(await shown({ from: 3 })).toEqual(['done']);
    expect(await shown({ from: 4 })).toEqual([]);
  });

  it('gives every event exactly once to readers that join at any index while it grows', async () => {
    const all = Array.from({ length: 200 }, (_, index) => `e${index}`);
    await append({ at: 0, events: all.slice(0, 1) });
    const readers = [0, 1, 63, 64, 65, 150].map((from) => shown({ from }).then((found) => ({ from, found })));
    await append({ at: 1, events: all.slice(1, 150) });
    for (const [index, event] of all.slice(150).entries()) {
      await append({ at: 150 + index, events: [event], rests: index === 49 });
    }
    for (const { from, found } of await Promise.all(readers)) expect(found).toEqual(all.slice(from));
  });

  it('ends when the reader leaves, also while it waits', async () => {
    await append({ at: 0, events: ['a'] });
    const leaving = new AbortController();
    const reading = shown({ signal: leaving.signal });
    await new Promise(setImmediate);
    leaving.abort();
    expect(await reading).toEqual(['a']);
  });

  it('ends when the run is forgotten', async () => {
    await append({ at: 0, events: ['a'] });
    const reading = (async () => {
      const found: string[] = [];
      for await (const record of createRunLog(store, { pollInterval: 1 }).follow(key, { from: 0, until: 'end' })) {
        found.push(record.event);
      }
      return found;
    })();
    await store.transaction((transaction) => log.forget(transaction, key));
    expect((await reading).length).toBeLessThanOrEqual(1);
  });

  it('hears of trouble instead of waiting for ever, and may come back later', async () => {
    await append({ at: 0, events: ['a'] });
    const reading = shown();
    await new Promise(setImmediate);
    log.trouble(key, new Error('the disk is full'));
    await expect(reading).rejects.toThrow('the disk is full');
    await append({ at: 1, events: ['b'], rests: true });
    expect(await shown({ from: 1 })).toEqual(['b']);
  });

  it('sees what another process appended', async () => {
    await append({ at: 0, events: ['a'] });
    const reading = (async () => {
      const found: string[] = [];
      const elsewhere = createRunLog(store, { pollInterval: 1 });
      for await (const record of elsewhere.follow(key, { from: 0, until: 'rest' })) found.push(record.event);
      return found;
    })();
    await append({ at: 1, events: ['b'], rests: true });
    expect(await reading).toEqual(['a', 'b']);
  });
});
