/** The ports of this family: those that all have, and what deployments need beside them. */
import type { Configuration } from '../../settings/configuration.ts';
import type { RuntimeLog } from '../../log.ts';
import type { Ports as CommonPorts } from '../../ports.ts';
import { createWakes } from '../../run-log/wakes.ts';
import type { Environment } from '../../workflows/worker-environment.ts';
import { createOneAtATime } from './deployments/one-at-a-time.ts';
import { openWorkshop } from './deployments/workshop.ts';
import type { Ports, Settings } from './ports.ts';

export interface BuildPorts {
  readonly settings: Settings;
  /** Of the process; services see a short list of it. */
  readonly environment: Environment;
  readonly log?: RuntimeLog;
}

export function buildDeployPorts(given: CommonPorts, options: BuildPorts): Ports {
  const { store, clock } = given;
  return {
    ...given,
    settings: options.settings,
    creations: createOneAtATime(),
    // Other processes may put events there, too: a look now and then finds them.
    arrivals: createWakes(500),
    registrations: createWakes(60_000),
    workshop: openWorkshop({ store, clock, ...options }),
  };
}

/** Ten minutes and ten deployments where nothing is said; sources are looked for where the server was started. */
export function settingsOf({ deployments = {} }: Configuration, folder: string): Settings {
  const { allow = 'no', roots = [folder], timeout = 600, maximum = 10, results = 'json' } = deployments;
  const { queue } = deployments;
  return { allow, roots, timeout: timeout * 1000, maximum, results, ...(queue !== undefined && { queue }) };
}
