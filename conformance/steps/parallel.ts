/** `parallel`: runs its steps at the same time; each sees what was saved before, all that they save is kept. */
import type { ParallelStep } from '../format/scenario.ts';
import type { StepContext } from '../run/exam.ts';
import type { StepOutcome } from '../run/results.ts';
import { withMissing, withValues } from '../values/scope.ts';
import { finishStep } from './finish-step.ts';
import type { RunSteps } from './run-steps.ts';

export async function runParallel(step: ParallelStep, context: StepContext, runSteps: RunSteps): Promise<StepOutcome> {
  const branches = await Promise.all(step.parallel.map((child) => runSteps([child], context)));
  const scope = branches.reduce(
    (merged, branch) => withMissing(withValues(merged, branch.scope.values), branch.scope.missing),
    context.scope,
  );
  const steps = branches.flatMap((branch) => branch.results);
  return finishStep({
    step,
    context: { ...context, scope },
    checks: [],
    exchanges: [],
    view: undefined,
    saved: new Map(),
    steps,
  });
}
