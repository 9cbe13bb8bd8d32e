/**
 * Drives a run move by move: fold its log, decide what comes next, do that, and again until it rests. So a driver that
 * dies loses nothing but time. Turns and responses are driven by this; runs of assistants, which clients can cancel and
 * change while they are driven, have a driver of their own with the same steps.
 */
import { setImmediate } from 'node:timers/promises';
import { LeaseLost, type Engine, type Lease } from '../engine/engine.ts';
import { LogConflict, type LogRecord, type RunKey, type RunLog } from '../run-log/run-log.ts';
import { StorageError, type Store, type Transaction } from '../storage/store.ts';

/** What one kind of run is made of. */
export interface Play<Event, State, Move> {
  readonly fold: (records: readonly LogRecord<Event>[]) => State;
  /** The state after one more event. */
  readonly apply: (state: State, record: LogRecord<Event>) => State;
  /** What comes next; nothing where the run rests. */
  readonly next: (state: State) => Move | undefined;
  readonly perform: (driving: Driving<Event, State>, move: Move) => Promise<void>;
  /** Tells those who follow the run what it failed on, and lets it rest. */
  readonly fail: (driving: Driving<Event, State>, problem: unknown) => Promise<void>;
}

export interface PlayOptions<Event> {
  readonly ports: { readonly store: Store; readonly log: RunLog; readonly engine: Engine };
  readonly lease: Lease;
  readonly key: RunKey<Event>;
  /** Given when the process shuts down or the lease is lost: stop without a trace. */
  readonly signal: AbortSignal;
  /** Hears of what a run failed on. */
  readonly onFailure: (problem: unknown) => void;
}

/** What a move works with. */
export interface Driving<Event, State> {
  readonly state: State;
  readonly signal: AbortSignal;
  /** Adds events where the log ends, if the lease is still held. Throws `Parked` where the run is to be stopped. */
  append(events: readonly Event[], options?: AppendOptions): Promise<void>;
}

export interface AppendOptions {
  readonly rests?: boolean;
  /** Runs in the same transaction. */
  readonly also?: (transaction: Transaction) => Promise<void>;
}

/** The run was told to stop, and left no trace; someone else will go on with it. */
export class Parked extends Error {
  constructor() {
    super('the run is parked');
    this.name = 'Parked';
  }
}

/** Returns when the run rests or is to be left to someone else. Throws where the storage fails. */
export async function perform<Event, State, Move>(
  play: Play<Event, State, Move>,
  options: PlayOptions<Event>,
): Promise<void> {
  const records = await options.ports.log.read(options.key);
  let at: Standing<State> = { state: play.fold(records), next: records.length };
  for (let move = play.next(at.state); move !== undefined; move = play.next(at.state)) {
    if (!(await makeMove({ play, options, at }, move))) return;
    at = await caughtUp({ play, options, at });
  }
}

interface Standing<State> {
  readonly state: State;
  /** The index of the next event. */
  readonly next: number;
}

interface Performance<Event, State, Move> {
  readonly play: Play<Event, State, Move>;
  readonly options: PlayOptions<Event>;
  readonly at: Standing<State>;
}

/** False where the run was parked. Whatever goes wrong within the run becomes its failure. */
async function makeMove<Event, State, Move>(
  performance: Performance<Event, State, Move>,
  move: Move,
): Promise<boolean> {
  const { play, options, at } = performance;
  try {
    await play.perform(driving(options, at), move);
  } catch (problem) {
    if (problem instanceof Parked || options.signal.aborted) return false;
    if (problem instanceof StorageError || problem instanceof LeaseLost || problem instanceof LogConflict)
      throw problem;
    options.onFailure(problem);
    await play.fail(driving(options, await caughtUp(performance)), problem);
  }
  return true;
}

async function caughtUp<Event, State, Move>({
  play,
  options,
  at,
}: Performance<Event, State, Move>): Promise<Standing<State>> {
  const records = await options.ports.log.read(options.key, at.next);
  return { state: records.reduce(play.apply, at.state), next: at.next + records.length };
}

function driving<Event, State>(options: PlayOptions<Event>, at: Standing<State>): Driving<Event, State> {
  const { ports, lease, key, signal } = options;
  let next = at.next;
  return {
    state: at.state,
    signal,
    append: async (events, { rests = false, also } = {}) => {
      if (signal.aborted) throw new Parked();
      await ports.store.transaction(async (transaction) => {
        await ports.engine.hold(transaction, lease);
        await ports.log.append(transaction, key, { at: next, events, rests });
        await also?.(transaction);
      });
      next += events.length;
      // A fast model must not keep the process from showing what was said, or from serving others.
      await setImmediate();
    },
  };
}
