/** Drives any run of this family, by its kind. */
import type { Lease } from '../../engine/engine.ts';
import type { Caller, Ports } from './ports.ts';
import { driveResponse } from './responses/drive-response.ts';
import { driveTurn } from './turns/drive-turn.ts';

export interface DriveRun {
  readonly ports: Ports;
  readonly lease: Lease;
  readonly signal: AbortSignal;
  readonly onFailure: (problem: unknown) => void;
}

/** Returns when the run rests or is to be left to someone else. Throws where the storage fails. */
export async function driveRun(options: DriveRun): Promise<void> {
  const { ports, lease } = options;
  const drive = drivers.get(lease.kind);
  if (drive === undefined) throw new Error(`nobody drives runs of the kind ${lease.kind}`);
  await drive({ ...options, caller: ports.callers.of(lease) });
  ports.callers.forget(lease.run);
}

/** What drives a run knows who asked for it. */
export interface DriveFor extends DriveRun {
  readonly caller: Caller;
}

const drivers: ReadonlyMap<string, (options: DriveFor) => Promise<void>> = new Map([
  ['turn', driveTurn],
  ['response', driveResponse],
]);
