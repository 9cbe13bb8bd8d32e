/** What the moves of a turn share: its state, and the one way to add to its log. */
import type { Lease } from '../../../engine/engine.ts';
import { timestamp } from '../../../clock.ts';
import type { Transaction } from '../../../storage/store.ts';
import { turnRun } from '../places.ts';
import type { Caller, Ports } from '../ports.ts';
import type { KnownStepType, StepIdentity, TurnEvent } from './turn-event.ts';
import type { TurnState } from './turn-state.ts';

export interface Driving {
  readonly ports: Ports;
  readonly lease: Lease;
  readonly caller: Caller;
  readonly state: TurnState;
  /** Given when the process shuts down or the lease is lost: stop without a trace. */
  readonly signal: AbortSignal;
  /** Adds events where the log ends, if the lease is still held; `also` runs in the same transaction. */
  append(events: readonly TurnEvent[], options?: AppendOptions): Promise<void>;
}

export interface AppendOptions {
  readonly rests?: boolean;
  readonly also?: (transaction: Transaction) => Promise<void>;
}

/** The run was told to stop, and left no trace; someone else will go on with it. */
export class Parked extends Error {
  constructor() {
    super('the run is parked');
    this.name = 'Parked';
  }
}

/** A cursor at the end of the log, for one move. */
export function createAppend(driving: Omit<Driving, 'append'>): Driving['append'] {
  const { ports, lease, state, signal } = driving;
  const key = turnRun({ tenant: lease.tenant, turn_id: state.plan.turn_id });
  let at = state.next;
  return async (events, { rests = false, also } = {}) => {
    if (signal.aborted) throw new Parked();
    await ports.store.transaction(async (transaction) => {
      await ports.engine.hold(transaction, lease);
      await ports.log.append(transaction, key, { at, events, rests });
      await also?.(transaction);
    });
    at += events.length;
  };
}

export interface StartedStep<Type extends KnownStepType> extends StepIdentity {
  readonly step_type: Type;
  readonly started_at: string;
}

/** A step that begins now. */
export function newStep<Type extends KnownStepType>(ports: Ports, step_type: Type): StartedStep<Type> {
  return { step_type, step_id: ports.ids.uuid(), started_at: timestamp(ports.clock) };
}
