/** `replay`: sends what was recorded, and holds the answers to what was recorded, portably. */
import type { ReplayStep, SendStep } from '../format/scenario.ts';
import { ExamError } from '../run/exam.ts';
import type { StepContext } from '../run/exam.ts';
import type { StepOutcome } from '../run/results.ts';
import { finishStep } from '../steps/finish-step.ts';
import type { RunSteps } from '../steps/run-steps.ts';
import { resolveTree } from '../values/resolve.ts';
import { withValues } from '../values/scope.ts';
import { replaySteps } from './replay-steps.ts';

export async function runReplay(step: ReplayStep, context: StepContext, runSteps: RunSteps): Promise<StepOutcome> {
  const { exam, scope } = context;
  const fixture = exam.suite.fixtures.get(step.replay);
  if (fixture?.exchanges === undefined) throw new ExamError(`there is no recording '${step.replay}'`);
  const missing = Object.keys(fixture.given ?? {}).find(
    (name) => step.given?.[name] === undefined && !scope.values.has(name),
  );
  if (missing !== undefined)
    throw new ExamError(`the recording '${step.replay}' needs a value for '${missing}'; say it under 'given'`);
  const given = Object.entries(step.given ?? {}).map(([name, tree]) => [name, resolveTree(tree, scope)] as const);
  const steps = replaySteps(fixture, exam.api).filter(
    ({ step: name }) => step.only === undefined || step.only.includes(name),
  );
  const inner = await runSteps(
    steps.map((one) => named(one, step)),
    { ...context, scope: withValues(scope, given) },
  );
  return finishStep({
    step,
    context,
    checks: [],
    exchanges: [],
    view: undefined,
    saved: new Map(),
    steps: inner.results,
  });
}

function named(exchange: SendStep, { step, proves }: ReplayStep): SendStep {
  return { ...exchange, step: `${step}-${exchange.step}`, ...(proves === undefined ? {} : { proves }) };
}
