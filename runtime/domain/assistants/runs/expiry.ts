/** Runs whose time is up are woken, whatever they wait for; also those that an earlier life of the process left behind. */
import type { Clock } from '../../../clock.ts';
import type { Engine } from '../../../engine/engine.ts';
import type { Collection, Place, Store, Transaction } from '../../../storage/store.ts';
import type { RunPath } from '../places.ts';

/** As the engine knows the runs of this family. */
export const runKind = 'assistants-run';

interface Expiring {
  /** Seconds since 1970. */
  readonly at: number;
  readonly path: RunPath;
}

const expiring: Collection<Expiring> = { tenant: '', collection: 'expiring-runs', parent: '' };

/** Notes, in the transaction that makes a run, when its time is up. */
export async function noteExpiry(transaction: Transaction, path: RunPath, at: number): Promise<void> {
  await transaction.insert(expiringPlace(path), { at, path });
}

export async function forgetExpiry(transaction: Transaction, path: RunPath): Promise<void> {
  await transaction.delete(expiringPlace(path));
}

export interface Alarm {
  close(): void;
}

export interface AlarmOptions {
  readonly store: Store;
  readonly engine: Engine;
  readonly clock: Clock;
  /** How often is looked; milliseconds. */
  readonly interval?: number;
  /** Looking failed: the storage is in trouble. It will be looked again. */
  readonly onFailure: (problem: unknown) => void;
}

/** Looks at once, and again and again. */
export function startAlarm(options: AlarmOptions): Alarm {
  const look = () => void wakeExpired(options).catch(options.onFailure);
  const timer = setInterval(look, options.interval ?? 1000);
  timer.unref();
  look();
  return { close: () => clearInterval(timer) };
}

/** Wakes the runs whose time is up; says how many. Who is woken twice expires once. */
export async function wakeExpired({ store, engine, clock }: AlarmOptions): Promise<number> {
  const now = clock.microseconds() / 1_000_000;
  const entries = await store.list(expiring);
  const due = entries.map((entry) => entry.document).filter(({ at }) => at <= now);
  for (const { path } of due) {
    await store.transaction((transaction) =>
      engine.wake(transaction, { kind: runKind, tenant: path.tenant, run: path.run_id }),
    );
  }
  return due.length;
}

function expiringPlace(path: RunPath): Place<Expiring> {
  return { ...expiring, key: JSON.stringify([path.tenant, path.run_id]) };
}
