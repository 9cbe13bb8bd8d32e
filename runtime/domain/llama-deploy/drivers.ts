/** What drives the runs of this family, by their kind. */
import type { Drivers } from '../../engine/driver.ts';
import { driveOutbox } from './control-plane/drive-outbox.ts';
import { outboxKind, taskKind } from './control-plane/outbox.ts';
import type { Ports } from './ports.ts';
import { driveTask } from './tasks/drive-task.ts';

export function llamaDeployDrivers(ports: Ports): Drivers {
  return new Map([
    [taskKind, (drive) => driveTask(ports, drive)],
    [outboxKind, (drive) => driveOutbox(ports, drive)],
  ]);
}
