/** What the LlamaDeploy domain is built upon. */
import type { Ports as CommonPorts } from '../../ports.ts';
import type { Wakes } from '../../run-log/wakes.ts';
import type { OneAtATime } from './deployments/one-at-a-time.ts';
import type { Workshop } from './deployments/workshop.ts';
import type { ResultStyle } from './tasks/task-result.ts';

export interface Ports extends CommonPorts {
  readonly workshop: Workshop;
  /** Deployments of one name are made one after another: each loads all its modules before it can be judged. */
  readonly creations: OneAtATime;
  /** Woken where something came for a task. */
  readonly arrivals: Wakes;
  /** Woken where a service registered. */
  readonly registrations: Wakes;
  readonly settings: Settings;
}

export interface Settings {
  /** Whether deployments may be created: nobody's, those of who has a key, or anybody's. */
  readonly allow: 'no' | 'key' | 'keyless';
  /** Folders, links resolved, in which sources of deployments may lie; the first is where relative names begin. */
  readonly roots: readonly string[];
  /** Milliseconds that a task may take where its workflow says nothing. */
  readonly timeout: number;
  /** Deployments of a tenant. */
  readonly maximum: number;
  /** How results are written where a request does not say. */
  readonly results: ResultStyle;
  /** Foreign services fetch their messages from a queue on this port; absent: they are called. */
  readonly queue?: number;
}
