/** Drives any run of this family, by its kind. */
import type { DriveRun, Driver, Drivers } from '../../engine/driver.ts';
import type { Caller, Ports } from './ports.ts';
import { driveResponse } from './responses/drive-response.ts';
import { driveTurn } from './turns/drive-turn.ts';

/** What drives turns and responses. */
export function llamaStackDrivers(ports: Ports): Drivers {
  return new Map([
    ['turn', driverOf(ports, driveTurn)],
    ['response', driverOf(ports, driveResponse)],
  ]);
}

/** What drives a run knows who asked for it. */
export interface DriveFor extends DriveRun {
  readonly ports: Ports;
  readonly caller: Caller;
}

function driverOf(ports: Ports, drive: (options: DriveFor) => Promise<void>): Driver {
  return async (run) => {
    await drive({ ...run, ports, caller: ports.callers.of(run.lease) });
    ports.callers.forget(run.lease.run);
  };
}
