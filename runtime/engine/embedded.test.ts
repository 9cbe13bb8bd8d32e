/** The embedded engine keeps the promises of the port, and its leases expire. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { randomIds } from '../ids.ts';
import { systemClock } from '../clock.ts';
import { openTemporaryStore } from '../storage/temporary-store.ts';
import type { Store } from '../storage/store.ts';
import { createEmbeddedEngine } from './embedded.ts';
import { engineContract } from './engine.contract.ts';
import { thisProcess } from './owner.ts';

engineContract('the embedded engine', {
  live: (store, life, isDead) =>
    createEmbeddedEngine({
      store,
      clock: systemClock(),
      ids: randomIds(),
      owner: { id: life, place: { host: 'here', process: 1 }, knowsDead: (other) => isDead(other.id) },
    }),
});

describe('a lease of the embedded engine', () => {
  let store: Store;
  beforeEach(() => {
    store = openTemporaryStore();
  });
  afterEach(() => store.close());

  it('goes to others when it was not prolonged in time, and not before', async () => {
    let milliseconds = 0;
    const clock = { microseconds: () => milliseconds * 1000 };
    const engine = createEmbeddedEngine({ store, clock, ids: randomIds(), leaseTime: 100 });
    await store.transaction((t) => engine.enqueue(t, { kind: 'turn', tenant: '', run: 'run-1' }));
    const lease = await engine.claim();
    if (lease === undefined) throw new Error('nothing to claim');
    milliseconds = 99;
    expect(await engine.heartbeat(lease)).toBe(true);
    milliseconds = 198;
    expect(await engine.takeOver()).toBe(0);
    milliseconds = 199;
    expect(await engine.takeOver()).toBe(1);
    expect(await engine.heartbeat(lease)).toBe(false);
  });
});

describe('an owner', () => {
  const mine = thisProcess(randomIds());
  const cases = [
    { says: 'itself', other: mine, dead: false },
    { says: 'an earlier life under the same number', other: { id: 'x', place: mine.place }, dead: true },
    { says: 'a process that runs', other: { id: 'x', place: { ...mine.place, process: process.ppid } }, dead: false },
    { says: 'no such process', other: { id: 'x', place: { ...mine.place, process: 2 ** 30 } }, dead: true },
    { says: 'another machine', other: { id: 'x', place: { host: 'far', process: 2 ** 30 } }, dead: false },
  ];
  it.each(cases)('knows whether the other is dead: $says', ({ other, dead }) => {
    expect(mine.knowsDead(other)).toBe(dead);
  });
});
