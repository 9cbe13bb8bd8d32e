/** Has every family forget, from time to time, what may be forgotten. */
import { describeProblem } from './describe-problem.ts';
import type { Family } from './family.ts';
import type { RuntimeLog } from './log.ts';

const interval = 60_000;

/** Returns how to stop it. */
export function sweepRegularly(families: readonly Family[], log?: RuntimeLog): () => void {
  const timer = setInterval(() => {
    for (const family of families) void sweep(family, log);
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

async function sweep(family: Family, log: RuntimeLog | undefined): Promise<void> {
  try {
    await family.sweep?.();
  } catch (problem) {
    log?.error({ family: family.name, problem: describeProblem(problem) }, 'events could not be forgotten');
  }
}
