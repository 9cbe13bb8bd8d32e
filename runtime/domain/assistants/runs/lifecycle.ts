/** The states of a run and the ways between them; anything else is a mistake of ours. */
import type { Run, RunStatus } from '../records/run.ts';

/** As `x-etalon-lifecycle` of the documents has it; a test compares the two. */
export const transitions: { readonly [Status in RunStatus]: readonly RunStatus[] } = {
  queued: ['in_progress', 'cancelling', 'failed', 'expired'],
  in_progress: ['requires_action', 'cancelling', 'completed', 'incomplete', 'failed', 'expired'],
  requires_action: ['queued', 'cancelling', 'expired'],
  cancelling: ['cancelled', 'completed', 'failed'],
  cancelled: [],
  failed: [],
  completed: [],
  incomplete: [],
  expired: [],
};

export function isTerminal(status: RunStatus): boolean {
  return transitions[status].length === 0;
}

/** The run in another state, with what goes with it. Throws where the way is not allowed. */
export function moved(run: Run, status: RunStatus, rest: Partial<Run> = {}): Run {
  if (!transitions[run.status].includes(status)) throw new Error(`a run cannot go from ${run.status} to ${status}`);
  return {
    ...run,
    status,
    required_action: null,
    ...(isTerminal(status) && { expires_at: null }),
    ...rest,
  };
}
