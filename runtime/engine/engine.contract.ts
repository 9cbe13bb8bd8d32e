/** What every engine promises; each implementation's test calls this with a way to live several lives on one store. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRunLog, type RunKey, type RunLog } from '../run-log/run-log.ts';
import type { Store } from '../storage/store.ts';
import { openTemporaryStore } from '../storage/temporary-store.ts';
import { LeaseLost, type Engine, type Lease, type RunReference } from './engine.ts';

export interface EngineUnderTest {
  /** The engine of one life of a process; lives of which `isDead` is true are over. */
  readonly live: (store: Store, life: string, isDead: (life: string) => boolean) => Engine;
}

const run: RunReference = { kind: 'turn', tenant: 'ann', run: 'run-1' };
const other: RunReference = { kind: 'turn', tenant: 'bob', run: 'run-2' };

/** Registers the promises of the engine port as tests. */
export function engineContract(name: string, underTest: EngineUnderTest): void {
  const dead = new Set<string>();
  let store: Store;
  const live = (life: string) => underTest.live(store, life, (asked) => dead.has(asked));
  describe(`${name}, as an engine`, () => {
    beforeEach(() => {
      store = openTemporaryStore();
      dead.clear();
    });
    afterEach(() => store.close());
    queues(() => ({ store, engine: live('first') }));
    leases(() => ({ store, dead, live }));
    survives(() => ({ store, dead, live }));
  });
}

function queues(start: () => { store: Store; engine: Engine }): void {
  it('hands out runs in their order, each to one claimer', async () => {
    const { store, engine } = start();
    await enqueue(store, engine, run);
    await enqueue(store, engine, other);
    const claimed = await Promise.all([engine.claim(), engine.claim(), engine.claim()]);
    expect(claimed).toEqual([expect.objectContaining(run), expect.objectContaining(other), undefined]);
  });
  it('hands out runs of the kinds that are asked for, however many others stand before them', async () => {
    const { store, engine } = start();
    for (let number = 0; number < 205; number += 1) await enqueue(store, engine, { ...run, run: `run-${number}` });
    await enqueue(store, engine, { ...run, kind: 'response' });
    expect(await engine.claim(new Set(['response']))).toMatchObject({ kind: 'response' });
    expect(await engine.claim(new Set(['response']))).toBeUndefined();
    expect(await engine.claim(new Set(['turn', 'response']))).toMatchObject({ kind: 'turn', run: 'run-0' });
  });
  it('hands out nothing of a transaction that was undone', async () => {
    const { store, engine } = start();
    const undone = store.transaction(async (transaction) => {
      await engine.enqueue(transaction, run);
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect(await engine.claim()).toBeUndefined();
  });
  it('says when there is work, until nobody listens', async () => {
    const { store, engine } = start();
    let heard = 0;
    const stop = engine.onWork(() => (heard += 1));
    await enqueue(store, engine, run);
    stop();
    await enqueue(store, engine, other);
    expect(heard).toBe(1);
  });
  it('hands out a run again that was woken while it was driven, once it is let go', async () => {
    const { store, engine } = start();
    await enqueue(store, engine, run);
    const lease = await claim(engine);
    await store.transaction((transaction) => engine.wake(transaction, run));
    await store.transaction((transaction) => engine.wake(transaction, run));
    expect(await engine.claim()).toBeUndefined();
    await engine.release(lease);
    await engine.release(await claim(engine));
    expect(await engine.claim()).toBeUndefined();
  });
  it('hands out a finished run again when it is woken', async () => {
    const { store, engine } = start();
    await enqueue(store, engine, run);
    await engine.release(await claim(engine));
    expect(await engine.claim()).toBeUndefined();
    await store.transaction((transaction) => engine.wake(transaction, run));
    expect(await claim(engine)).toMatchObject(run);
  });
}

interface Lives {
  readonly store: Store;
  readonly dead: Set<string>;
  readonly live: (life: string) => Engine;
}

function leases(start: () => Lives): void {
  it('lets one driver write, and nobody who has let go or lost his lease', async () => {
    const { store, dead, live } = start();
    await enqueue(store, live('first'), run);
    const lost = await claim(live('first'));
    await store.transaction((transaction) => live('first').hold(transaction, lost));
    dead.add('first');
    expect(await live('second').takeOver()).toBe(1);
    const lease = await claim(live('second'));
    const late = store.transaction((transaction) => live('first').hold(transaction, lost));
    await expect(late).rejects.toThrow(LeaseLost);
    expect(await live('first').heartbeat(lost)).toBe(false);
    await live('first').release(lost);
    expect(await live('second').heartbeat(lease)).toBe(true);
    await live('second').release(lease, { again: true });
    expect(await claim(live('second'))).toMatchObject(run);
  });
  it('takes nothing over from the living', async () => {
    const { store, live } = start();
    await enqueue(store, live('first'), run);
    await claim(live('first'));
    expect(await live('second').takeOver()).toBe(0);
    expect(await live('second').claim()).toBeUndefined();
  });
}

/** A driver that adds numbered events up to six, reading where it stands from the log alone. */
const events = 6;
const key: RunKey<string> = { tenant: run.tenant, run: run.run };

function survives(start: () => Lives): void {
  const deaths = Array.from({ length: events + 1 }, (_, index) => index);
  it.each(deaths)('loses and repeats nothing when the driver dies after %i events', async (deadline) => {
    const { store, dead, live } = start();
    const log = createRunLog(store);
    await enqueue(store, live('first'), run);
    const lease = await claim(live('first'));
    await drive({ store, log, engine: live('first'), lease, stopAfter: deadline });
    dead.add('first');
    await live('second').takeOver();
    const successor = await claim(live('second'));
    await drive({ store, log, engine: live('second'), lease: successor });
    await expect(drive({ store, log, engine: live('first'), lease })).rejects.toThrow(LeaseLost);
    await live('second').release(successor);
    const written = (await log.read(key)).map((record) => `${record.index} ${record.event}`);
    expect(written).toEqual(Array.from({ length: events }, (_, index) => `${index} event ${index}`));
    expect(await live('third').claim()).toBeUndefined();
  });
}

interface Driving {
  readonly store: Store;
  readonly log: RunLog;
  readonly engine: Engine;
  readonly lease: Lease;
  readonly stopAfter?: number;
}

async function drive({ store, log, engine, lease, stopAfter = Infinity }: Driving): Promise<void> {
  let next = ((await log.last(key))?.index ?? -1) + 1;
  do {
    if (next === stopAfter) return;
    await store.transaction(async (transaction) => {
      await engine.hold(transaction, lease);
      if (next < events) await log.append(transaction, key, { at: next, events: [`event ${next}`] });
    });
    next += 1;
  } while (next <= events);
}

function enqueue(store: Store, engine: Engine, reference: RunReference): Promise<void> {
  return store.transaction((transaction) => engine.enqueue(transaction, reference));
}

async function claim(engine: Engine): Promise<Lease> {
  const lease = await engine.claim();
  if (lease === undefined) throw new Error('nothing to claim');
  return lease;
}
