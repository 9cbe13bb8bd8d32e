/** Who holds a lease: one life of one process, and how others can tell that this life is over. */
import { hostname } from 'node:os';
import type { Ids } from '../ids.ts';

export interface Owner {
  /** Different for each life of a process. */
  readonly id: string;
  readonly place: { readonly host: string; readonly process: number };
  /** True only if the other life is certainly over; after a restart its runs need not wait for their leases to expire. */
  readonly knowsDead: (other: Pick<Owner, 'id' | 'place'>) => boolean;
}

/** This life of this process. */
export function thisProcess(ids: Ids): Owner {
  const id = ids.uuid();
  const place = { host: hostname(), process: process.pid };
  return {
    id,
    place,
    knowsDead: (other) => {
      if (other.id === id || other.place.host !== place.host) return false;
      // In a container every life has the same number: it is ours, so the other one is over.
      return other.place.process === place.process || !isRunning(other.place.process);
    },
  };
}

function isRunning(processNumber: number): boolean {
  try {
    process.kill(processNumber, 0);
    return true;
  } catch (problem) {
    // EPERM: it runs, but belongs to someone else.
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
  }
}
