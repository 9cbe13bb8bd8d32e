/** `repeat`: runs its steps several times, or once per item of a list, and collects what they saved. */
import type { Json } from '#document';
import type { RepeatStep } from '../format/scenario.ts';
import { judged } from '../judge/finding.ts';
import type { StepContext } from '../run/exam.ts';
import type { StepOutcome, StepResult } from '../run/results.ts';
import { knownPath, select } from '../values/path.ts';
import { asReference } from '../values/reference.ts';
import { lookUp, resolveTree } from '../values/resolve.ts';
import { withValues } from '../values/scope.ts';
import { attribute } from './attribute.ts';
import { finishStep } from './finish-step.ts';
import type { RunSteps } from './run-steps.ts';

/** No scenario needs more, and a slip of the keyboard must not send a million requests. */
const MOST_ROUNDS = 1_000;

export async function runRepeat(step: RepeatStep, context: StepContext, runSteps: RunSteps): Promise<StepOutcome> {
  const items = itemsOf(step, context);
  const results: StepResult[] = [];
  const rounds: StepContext[] = [];
  let current = context;
  for (const item of items.slice(0, MOST_ROUNDS)) {
    const named = step.repeat.as === undefined ? current.scope : withValues(current.scope, [[step.repeat.as, item]]);
    const round = await runSteps(step.repeat.steps, { ...current, scope: named });
    results.push(...round.results);
    current = { ...current, scope: round.scope };
    rounds.push(current);
  }
  // A list from the target that is empty would let everything inside pass unseen.
  const counted = judged(
    'rounds',
    items.length === 0 && step.repeat.times !== 0 ? 'there was nothing to repeat the steps for' : undefined,
  );
  return finishStep({
    step,
    context: current,
    checks: attribute([counted], step.proves),
    exchanges: [],
    view: undefined,
    saved: collected(step, rounds),
    steps: results,
  });
}

function itemsOf({ repeat }: RepeatStep, { scope }: StepContext): readonly Json[] {
  if (repeat.each !== undefined) {
    const list = resolveTree(repeat.each, scope);
    return Array.isArray(list) ? list : [list];
  }
  const times = typeof repeat.times === 'string' ? resolveTree(repeat.times, scope) : (repeat.times ?? 1);
  return Array.from({ length: Number(times) }, (_, index) => index + 1);
}

/** `collect: { ids: $agent }` is the list of what `$agent` was after each round. */
function collected({ collect = {} }: RepeatStep, rounds: readonly StepContext[]): ReadonlyMap<string, Json> {
  return new Map(
    Object.entries(collect).map(([name, text]) => [name, rounds.flatMap(({ scope }) => valueIn(text, scope))]),
  );
}

function valueIn(text: string, scope: StepContext['scope']): readonly Json[] {
  const reference = asReference(text);
  const value =
    reference === undefined ? select(Object.fromEntries(scope.values), knownPath(text)) : lookUp(reference, scope);
  return value === undefined ? [] : [value];
}
