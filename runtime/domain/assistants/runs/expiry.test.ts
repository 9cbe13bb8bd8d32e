/** Runs are woken when their time is up, and nothing is left behind of those that are gone. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmbeddedEngine } from '../../../engine/embedded.ts';
import type { Engine } from '../../../engine/engine.ts';
import { randomIds } from '../../../ids.ts';
import type { SqliteStore } from '../../../storage/sqlite.ts';
import { openTemporaryStore } from '../../../storage/temporary-store.ts';
import { forgetExpiry, noteExpiry, wakeExpired } from './expiry.ts';

const path = (run_id: string) => ({ tenant: 'ann', thread_id: 'thread_1', run_id });

let store: SqliteStore;
let engine: Engine;
let now = 0;
const clock = { microseconds: () => now * 1_000_000 };
const onFailure = (problem: unknown) => {
  throw problem;
};
beforeEach(() => {
  now = 100;
  store = openTemporaryStore();
  engine = createEmbeddedEngine({ store, clock, ids: randomIds() });
});
afterEach(() => store.close());

describe('the alarm', () => {
  it('wakes runs whose time is up, and only them', async () => {
    await store.transaction(async (transaction) => {
      await noteExpiry(transaction, path('run_late'), 200);
      await noteExpiry(transaction, path('run_soon'), 110);
    });
    expect(await wakeExpired({ store, engine, clock, onFailure })).toBe(0);
    expect(await engine.claim()).toBeUndefined();
    now = 110;
    expect(await wakeExpired({ store, engine, clock, onFailure })).toBe(1);
    expect(await engine.claim()).toMatchObject({ kind: 'assistants-run', tenant: 'ann', run: 'run_soon' });
  });

  it('knows nothing of runs that are over', async () => {
    await store.transaction((transaction) => noteExpiry(transaction, path('run_1'), 50));
    await store.transaction((transaction) => forgetExpiry(transaction, path('run_1')));
    expect(await wakeExpired({ store, engine, clock, onFailure })).toBe(0);
  });
});
