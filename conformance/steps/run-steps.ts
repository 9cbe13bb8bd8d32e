/** Runs steps of any kind, one after the other; what cannot run is said, not thrown. */
import { childrenOf, kindOf } from '../format/step-kind.ts';
import type { StepOfKind } from '../format/step-kind.ts';
import type { Step } from '../format/scenario.ts';
import { CannotSend } from '../http/build-request.ts';
import { runLaw } from '../laws/run-law.ts';
import { runReplay } from '../replay/run-replay.ts';
import { ExamError } from '../run/exam.ts';
import type { StepContext } from '../run/exam.ts';
import type { StepOutcome, StepResult, StepState } from '../run/results.ts';
import { SchemaFailure } from '../schema/schemas.ts';
import { lackOf } from '../targets/target.ts';
import { Unresolved } from '../values/resolve.ts';
import { withMissing } from '../values/scope.ts';
import type { Scope } from '../values/scope.ts';
import { runCheck } from './check.ts';
import { runParallel } from './parallel.ts';
import { runRepeat } from './repeat.ts';
import { savedNames } from './saved-names.ts';
import { runSend } from './send.ts';
import { runWait } from './wait.ts';

export interface StepsOutcome {
  readonly results: readonly StepResult[];
  readonly scope: Scope;
}

/** How a step runs the steps inside it. */
export type RunSteps = (steps: readonly Step[], context: StepContext) => Promise<StepsOutcome>;

type Runner<S> = (step: S, context: StepContext, runSteps: RunSteps) => Promise<StepOutcome>;

const runners: { readonly [K in keyof StepOfKind]: Runner<StepOfKind[K]> } = {
  send: runSend,
  wait: runWait,
  repeat: runRepeat,
  parallel: runParallel,
  check: runCheck,
  law: runLaw,
  replay: runReplay,
};

/** A target that has been silent so often is not asked any more. */
const MOST_SILENCE = 5;

export async function runSteps(steps: readonly Step[], context: StepContext): Promise<StepsOutcome> {
  const results: StepResult[] = [];
  let { scope } = context;
  for (const step of steps) {
    const outcome = await runStep(step, { ...context, scope });
    results.push(outcome.result);
    scope = outcome.scope;
  }
  return { results, scope };
}

async function runStep(step: Step, context: StepContext): Promise<StepOutcome> {
  const { exam } = context;
  const lack = lackOf(step.needs ?? [], exam.target, exam.suite);
  if (lack !== undefined) return without(step, context, { state: 'skipped', reason: lack });
  if (exam.signal.aborted) return without(step, context, { state: 'untestable', reason: 'the exam was stopped' });
  if (exam.silence.requests >= MOST_SILENCE)
    return without(step, context, { state: 'untestable', reason: 'the target stopped answering' });
  try {
    // One cast for the look-up in a total table; the key says the kind.
    const run = runners[kindOf(step)] as Runner<Step>;
    return await run(step, context, runSteps);
  } catch (error) {
    return without(step, context, excuse(error));
  }
}

interface Excuse {
  readonly state: StepState;
  readonly reason: string;
}

function excuse(error: unknown): Excuse {
  if (error instanceof Unresolved) return { state: 'untestable', reason: error.message };
  if (error instanceof CannotSend || error instanceof ExamError || error instanceof SchemaFailure)
    return { state: 'error', reason: error.message };
  if (error instanceof Error && error.name === 'AbortError')
    return { state: 'untestable', reason: 'the exam was stopped' };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { state: 'error', reason: `the exam broke: ${text}` };
}

/** The step did not run; what it would have saved has no value, and the reason is remembered. */
function without(step: Step, context: StepContext, { state, reason }: Excuse): StepOutcome {
  const missing = savedNames(step).map((name) => [name, `step '${step.step}' did not run (${reason})`] as const);
  const result: StepResult = {
    step: step.step,
    kind: kindOf(step),
    state,
    reason,
    proves: provesOf(step),
    checks: [],
    exchanges: [],
    durationMs: 0,
  };
  return { result, scope: withMissing(context.scope, missing) };
}

/** All that the step, its `also` and the steps inside it would have proved. */
function provesOf(step: Step): readonly string[] {
  const also = 'send' in step ? (step.also ?? []).flatMap(({ proves }) => proves) : [];
  return [...new Set([...(step.proves ?? []), ...also, ...childrenOf(step).flatMap((child) => provesOf(child))])];
}
