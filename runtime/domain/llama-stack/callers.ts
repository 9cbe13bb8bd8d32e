/** Who asked for a run: remembered while it runs, in memory only, because it may hold secrets. */
import type { Lease } from '../../engine/engine.ts';
import type { Caller } from './ports.ts';

export interface Callers {
  remember(run: string, caller: Caller): void;
  /** After a restart nothing is known but the tenant. */
  of(lease: Lease): Caller;
  forget(run: string): void;
}

export function createCallers(): Callers {
  const known = new Map<string, Caller>();
  return {
    remember: (run, caller) => void known.set(run, caller),
    of: ({ run, tenant }) => known.get(run) ?? { tenant },
    forget: (run) => void known.delete(run),
  };
}
