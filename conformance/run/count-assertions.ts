/** Counts what should have been judged, so that nothing is passed over in silence. */
import type { Scenario } from '../format/scenario.ts';
import { allSteps } from '../format/step-kind.ts';
import { assertionsOfStep } from '../steps/assertions.ts';
import { flatResults } from './results.ts';
import type { StepResult } from './results.ts';

interface Expected {
  readonly step: string;
  readonly assertion: string;
}

/** What the steps that ran should have judged. A step whose request got no answer has nothing to judge but that. */
export function expectedOf(scenario: Scenario, results: readonly StepResult[]): readonly Expected[] {
  const ran = new Map(
    flatResults(results)
      .filter(({ state }) => state === 'ran')
      .map((result) => [result.step, result]),
  );
  return allSteps(scenario.steps).flatMap((step) => {
    const result = ran.get(step.step);
    return result === undefined || wentUnanswered(result)
      ? []
      : assertionsOfStep(step).map((assertion) => ({ step: step.step, assertion }));
  });
}

function wentUnanswered({ checks }: StepResult): boolean {
  return checks.some(({ assertion, outcome }) => assertion === 'answered' && outcome === 'fail');
}

/** `step/assertion` of what should have been judged and was not: then the exam itself is broken. */
export function unjudged(scenario: Scenario, results: readonly StepResult[]): readonly string[] {
  const emitted = new Set(
    flatResults(results).flatMap(({ step, checks }) => checks.map(({ assertion }) => `${step}/${assertion}`)),
  );
  return expectedOf(scenario, results)
    .map(({ step, assertion }) => `${step}/${assertion}`)
    .filter((id) => !emitted.has(id));
}
