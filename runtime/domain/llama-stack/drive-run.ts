/** Drives any run of this family by its kind. */
import { driveTurn, type DriveTurn } from './turns/drive-turn.ts';

export type DriveRun = DriveTurn;

/** Returns when the run rests or is to be left to someone else. Throws where the storage fails. */
export async function driveRun(options: DriveRun): Promise<void> {
  const drive = drivers.get(options.lease.kind);
  if (drive === undefined) throw new Error(`nobody drives runs of the kind ${options.lease.kind}`);
  await drive(options);
}

const drivers: ReadonlyMap<string, (options: DriveRun) => Promise<void>> = new Map([['turn', driveTurn]]);
