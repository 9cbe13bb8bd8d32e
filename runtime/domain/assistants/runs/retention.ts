/** How long the events of runs that are over are kept: their documents say all that is asked for later. */
import type { Collection, Place, Transaction } from '../../../storage/store.ts';
import type { Ports as RuntimePorts } from '../../../ports.ts';
import { runLogKey, type RunPath } from '../places.ts';

interface Rested {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly path: RunPath;
}

/** Those who read a stream have so long to come to its end; milliseconds. */
const lastReads = 10 * 60 * 1000;

const rested: Collection<Rested> = { tenant: '', collection: 'rested-runs', parent: '' };

/** Notes, in the transaction in which a run comes to its end, that its events may be forgotten one day. */
export async function noteRest(ports: RuntimePorts, transaction: Transaction, path: RunPath): Promise<void> {
  await transaction.insert(restedPlace(path), { at: now(ports), path });
}

/** Forgets what is due; says how many runs that were. */
export async function forgetRested(ports: RuntimePorts, kept: number = lastReads): Promise<number> {
  const entries = await ports.store.list(rested, { limit: 1000 });
  const due = entries.map((entry) => entry.document).filter(({ at }) => at <= now(ports) - kept);
  for (const { path } of due) {
    await ports.store.transaction(async (transaction) => {
      await transaction.delete(restedPlace(path));
      await ports.log.forget(transaction, runLogKey(path));
    });
  }
  return due.length;
}

function restedPlace(path: RunPath): Place<Rested> {
  return { ...rested, key: JSON.stringify([path.tenant, path.run_id]) };
}

function now(ports: RuntimePorts): number {
  return Math.floor(ports.clock.microseconds() / 1000);
}
