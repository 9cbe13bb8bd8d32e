/** Workers drive every run to its end: promptly, a bounded number at a time, again after trouble, by others after a stop. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../clock.ts';
import { randomIds } from '../ids.ts';
import { openTemporaryStore } from '../storage/temporary-store.ts';
import type { Store } from '../storage/store.ts';
import { createEmbeddedEngine } from './embedded.ts';
import type { Engine } from './engine.ts';
import { startWorkers, type Drive, type Workers, type WorkersOptions } from './workers.ts';

let store: Store;
let engine: Engine;
let workers: Workers | undefined;
const troubles: unknown[] = [];

beforeEach(() => {
  store = openTemporaryStore();
  engine = createEmbeddedEngine({ store, clock: systemClock(), ids: randomIds() });
  troubles.length = 0;
});
afterEach(async () => {
  await workers?.close();
  await store.close();
});

function start(drive: Drive, options: Partial<WorkersOptions> = {}): void {
  workers = startWorkers({
    engine,
    drive,
    retryDelay: 1,
    onTrouble: (_, problem) => troubles.push(problem),
    ...options,
  });
}

function enqueue(...runs: string[]): Promise<void> {
  return store.transaction(async (transaction) => {
    for (const run of runs) await engine.enqueue(transaction, { kind: 'turn', tenant: '', run });
  });
}

describe('workers', () => {
  it('drive what is enqueued, also what was there before they started', async () => {
    const driven: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    await enqueue('early');
    start(async (lease) => {
      driven.push(lease.run);
      if (driven.length === 2) resolve();
    });
    await enqueue('late');
    await promise;
    expect(driven).toEqual(['early', 'late']);
  });

  it('drive no more at a time than they should', async () => {
    let now = 0;
    let most = 0;
    let finished = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    const drive = async () => {
      most = Math.max(most, (now += 1));
      await new Promise(setImmediate);
      now -= 1;
      finished += 1;
      if (finished === 9) resolve();
    };
    start(drive, { concurrency: 3 });
    await enqueue(...'abcdefghi');
    await promise;
    expect(most).toBe(3);
  });

  it('drive a run again when its driver failed, and report the trouble', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let attempts = 0;
    start(async () => {
      attempts += 1;
      if (attempts < 3) throw new Error(`trouble ${attempts}`);
      resolve();
    });
    await enqueue('run-1');
    await promise;
    expect(troubles).toEqual([new Error('trouble 1'), new Error('trouble 2')]);
  });

  it('stop a run when they are closed, and leave it to the next', async () => {
    const begun = Promise.withResolvers<void>();
    start(async (_, signal) => {
      begun.resolve();
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    });
    await enqueue('run-1');
    await begun.promise;
    await workers?.close();
    const next = Promise.withResolvers<string>();
    start(async (lease) => next.resolve(lease.run));
    expect(await next.promise).toBe('run-1');
    expect(troubles).toEqual([]);
  });

  it('stop a run whose lease was lost', async () => {
    const begun = Promise.withResolvers<void>();
    const stopped = Promise.withResolvers<void>();
    const forgetful: Engine = { ...engine, heartbeat: async () => false };
    const drive: Drive = async (_, signal) => {
      begun.resolve();
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      stopped.resolve();
    };
    start(drive, { engine: forgetful, heartbeatInterval: 1 });
    await enqueue('run-1');
    await begun.promise;
    await stopped.promise;
    expect(troubles).toEqual([]);
  });
});
