/** What drives the runs of one kind. */
import type { Lease } from './engine.ts';
import type { Drive } from './workers.ts';

export interface DriveRun {
  readonly lease: Lease;
  /** Given when the process shuts down or the lease is lost: stop without a trace. */
  readonly signal: AbortSignal;
  /** Hears of what a run failed on. */
  readonly onFailure: (problem: unknown) => void;
}

/** Returns when the run rests or is to be left to someone else. Throws where the storage fails. */
export type Driver = (drive: DriveRun) => Promise<void>;

/** By kind of run. */
export type Drivers = ReadonlyMap<string, Driver>;

/** Has each run driven by the driver of its kind; says of what it failed, by its lease. */
export function driveByKind(drivers: Drivers, onFailure: (lease: Lease) => DriveRun['onFailure']): Drive {
  return (lease, signal) => {
    const driver = drivers.get(lease.kind);
    // A run of an API that is not served this time waits for one who serves it.
    if (driver === undefined) throw new Error(`nobody drives runs of the kind ${lease.kind}`);
    return driver({ lease, signal, onFailure: onFailure(lease) });
  };
}
