/** What a step hands on: its result, and the scope with what it saved. */
import type { Json } from '#document';
import type { Saves, Step } from '../format/scenario.ts';
import { kindOf } from '../format/step-kind.ts';
import type { StepContext } from '../run/exam.ts';
import type { Check, ExchangeRecord, Saved, StepOutcome, StepResult } from '../run/results.ts';
import { knownPath, select } from '../values/path.ts';
import { withMissing, withValues } from '../values/scope.ts';

export interface Finished {
  readonly step: Step;
  readonly context: StepContext;
  readonly checks: readonly Check[];
  readonly exchanges: readonly ExchangeRecord[];
  /** What the paths of `save` see. */
  readonly view: Json | undefined;
  readonly saved: Saved;
  readonly steps?: readonly StepResult[];
}

export function finishStep({ step, context, checks, exchanges, view, saved, steps }: Finished): StepOutcome {
  const paths: Saves = 'save' in step ? (step.save ?? {}) : {};
  const picked = Object.entries(paths).map(([name, path]) => ({
    name,
    path,
    value: view === undefined ? undefined : select(view, knownPath(path)),
  }));
  const found = picked.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  const missing = picked
    .filter(({ value }) => value === undefined)
    .map(({ name, path }) => [name, `step '${step.step}' gave nothing at ${path}`] as const);
  const scope = withMissing(withValues(context.scope, [...saved, ...found]), missing);
  const result: StepResult = {
    step: step.step,
    kind: kindOf(step),
    state: 'ran',
    proves: step.proves ?? [],
    checks,
    exchanges,
    ...(steps === undefined ? {} : { steps }),
    durationMs: exchanges.reduce((sum, exchange) => sum + exchange.durationMs, 0),
  };
  return { result, scope };
}
