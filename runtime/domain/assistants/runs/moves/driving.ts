/** What the moves of a run work with: they add events, and the documents of the run follow in the same transaction. */
import { setImmediate } from 'node:timers/promises';
import { unixSeconds } from '../../../../clock.ts';
import type { Lease } from '../../../../engine/engine.ts';
import type { Transaction } from '../../../../storage/store.ts';
import { Parked, type AppendOptions } from '../../../play.ts';
import type { Ports } from '../../ports.ts';
import { runLogKey, runPlace, type RunPath } from '../../places.ts';
import { keepObjects } from '../keep-objects.ts';
import type { RunEvent } from '../run-event.ts';
import type { RunState } from '../run-state.ts';

export interface RunDriving {
  readonly ports: Ports;
  readonly path: RunPath;
  readonly lease: Lease;
  readonly signal: AbortSignal;
  /** Given also when something came for the run. */
  readonly attention: AbortSignal;
  /** Grows with what is added. */
  state: RunState;
}

/** The run was cancelled while it was driven: nothing but that may be added now. */
export class CancelAsked extends Error {
  constructor() {
    super('the run is to be cancelled');
    this.name = 'CancelAsked';
  }
}

/** Its thread was deleted, and the run with it. */
export class RunGone extends Error {
  constructor() {
    super('the run is no longer there');
    this.name = 'RunGone';
  }
}

/** Seconds since 1970. */
export function now({ ports }: RunDriving): number {
  return unixSeconds(ports.clock);
}

/** Adds events where the log ends. Throws `Parked`, `CancelAsked`, `RunGone` and what the storage throws. */
export async function append(
  driving: RunDriving,
  events: readonly RunEvent[],
  { rests = false, also }: AppendOptions = {},
): Promise<void> {
  if (driving.signal.aborted) throw new Parked();
  const { ports, path } = driving;
  let after = driving.state;
  await ports.store.transaction(async (transaction) => {
    await ports.engine.hold(transaction, driving.lease);
    const current = await withFacts(driving, transaction, events);
    const at = driving.state.next;
    await ports.log.append(transaction, runLogKey(path), { at, events: current, rests });
    after = await keepObjects(transaction, { path, state: driving.state, events: current });
    await also?.(transaction);
  });
  driving.state = after;
  // A fast model must not keep the process from showing what was said, or from serving others.
  await setImmediate();
}

/** Clients may change the metadata of a run at any time: what is shown has the latest. */
async function withFacts(
  { path, state }: RunDriving,
  transaction: Transaction,
  events: readonly RunEvent[],
): Promise<readonly RunEvent[]> {
  const stored = await transaction.get(runPlace(path));
  if (stored === undefined) throw new RunGone();
  const cancels = events.some(({ frame }) => frame?.event === 'thread.run.cancelling');
  if (stored.status === 'cancelling' && state.run.status !== 'cancelling' && !cancels) throw new CancelAsked();
  return events.map((event) => withMetadata(event, stored.metadata));
}

function withMetadata(event: RunEvent, metadata: RunState['run']['metadata']): RunEvent {
  const { frame } = event;
  if (frame === undefined || !('required_action' in frame.data)) return event;
  return { ...event, frame: { ...frame, data: { ...frame.data, metadata } } as typeof frame };
}
