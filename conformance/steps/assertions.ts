/** The assertions of a step, by name, without anything being judged: to count them, and to leave one out. */
import type { Step } from '../format/scenario.ts';
import { kindOf } from '../format/step-kind.ts';
import type { StepOfKind } from '../format/step-kind.ts';
import { assertionsOfExpect, assertionsOfStream } from '../judge/assertions-of-expect.ts';
import { lawAssertions } from '../laws/run-law.ts';
import { leafName, leavesOf } from '../matchers/leaves.ts';

/** Of the step itself; the steps inside a `repeat` or `parallel` have their own. */
export function assertionsOfStep(step: Step): readonly string[] {
  const list = byKind[kindOf(step)] as (step: Step) => readonly string[];
  return list(step);
}

const byKind: { readonly [K in keyof StepOfKind]: (step: StepOfKind[K]) => readonly string[] } = {
  send: (step) => [
    'answered',
    ...assertionsOfExpect(step.expect),
    ...assertionsOfStream(step.stream),
    ...(step.also ?? []).flatMap((also, index) => [
      ...assertionsOfExpect(also.expect, `also[${index}].expect`),
      ...assertionsOfStream(also.stream, `also[${index}].stream`),
    ]),
  ],
  wait: (step) => ['answered', ...assertionsOfExpect(step.until, 'until')],
  repeat: () => ['rounds'],
  parallel: () => [],
  check: (step) =>
    [step.check].flat().flatMap(({ is }, index) => leavesOf(is).map((leaf) => `check[${index}]${leafName(leaf)}`)),
  law: (step) => lawAssertions(step),
  // A recording's assertions are derived from it when it is replayed.
  replay: () => [],
};
