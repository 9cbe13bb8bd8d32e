/** Every assertion of a suite by name, so that each can be left out alone, to see whether anything misses it. */
import { allSteps } from '../format/step-kind.ts';
import type { Suite } from '../format/suite.ts';
import { assertionsOfStep } from '../steps/assertions.ts';
import type { ScenarioResult, StepResult } from './results.ts';

export interface AssertionName {
  /** `turns/text#turn/stream.ends`. */
  readonly id: string;
  readonly scenario: string;
  readonly step: string;
  readonly assertion: string;
}

export function listAssertions(suite: Suite): readonly AssertionName[] {
  return suite.scenarios.flatMap(({ scenario }) =>
    allSteps(scenario.steps).flatMap((step) =>
      assertionsOfStep(step).map((assertion) => nameAssertion(scenario.scenario, step.step, assertion)),
    ),
  );
}

/** The result as if the assertions had not been written. */
export function withoutAssertions(result: ScenarioResult, without: ReadonlySet<string>): ScenarioResult {
  if (without.size === 0) return result;
  const strip = (step: StepResult): StepResult => ({
    ...step,
    checks: step.checks.filter(
      ({ assertion }) => !without.has(nameAssertion(result.scenario, step.step, assertion).id),
    ),
    ...(step.steps === undefined ? {} : { steps: step.steps.map((child) => strip(child)) }),
  });
  return { ...result, steps: result.steps.map((step) => strip(step)) };
}

function nameAssertion(scenario: string, step: string, assertion: string): AssertionName {
  return { id: `${scenario}#${step}/${assertion}`, scenario, step, assertion };
}
