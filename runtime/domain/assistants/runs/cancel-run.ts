/** Cancels a run: that it shall be is durable when this returns, and its driver sees to it. */
import { runPlace, type RunPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import type { Run } from '../records/run.ts';
import { conflict } from '../refusals.ts';
import { runKind } from './expiry.ts';
import { moved, transitions } from './lifecycle.ts';
import { getRun } from './read-runs.ts';

/** The run as it now is; a second time is refused. */
export function cancelRun(ports: Ports, path: RunPath): Promise<Run> {
  return ports.store.transaction(async (transaction) => {
    const run = await getRun(transaction, path);
    if (!transitions[run.status].includes('cancelling')) {
      throw conflict(`Cannot cancel run with status '${run.status}'.`);
    }
    const cancelling = moved(run, 'cancelling');
    await transaction.replace(runPlace(path), cancelling);
    await ports.engine.wake(transaction, { kind: runKind, tenant: path.tenant, run: path.run_id });
    transaction.afterCommit(() => ports.attention.call(path.run_id));
    return cancelling;
  });
}
