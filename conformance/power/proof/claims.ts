/** Where a suite speaks for a requirement, and in which words. */
import type { Json } from '#document';
import { allSteps } from '../../format/step-kind.ts';
import type { Step } from '../../format/scenario.ts';
import type { AlwaysRule, Suite } from '../../format/suite.ts';
import { assertionsOfExpect, assertionsOfStream } from '../../judge/assertions-of-expect.ts';
import { assertionsOfStep } from '../../steps/assertions.ts';

export interface Claim {
  /** Undefined for a rule that holds in all scenarios. */
  readonly scenario: string | undefined;
  readonly operation?: string;
  readonly assertions: readonly string[];
  /** Every name that stands in what is expected. */
  readonly words: ReadonlySet<string>;
}

export function claimsFor(requirement: string, { scenarios, always }: Suite): readonly Claim[] {
  const inScenarios = scenarios.flatMap(({ scenario }) =>
    allSteps(scenario.steps).flatMap((step) => claimsOfStep(requirement, step, scenario.scenario)),
  );
  const rules = always.filter(({ proves }) => proves.includes(requirement)).map((rule) => claimOfRule(rule));
  return [...inScenarios, ...rules];
}

function claimsOfStep(requirement: string, step: Step, scenario: string): readonly Claim[] {
  const operation = 'send' in step ? step.send.operation : 'law' in step ? step.law.send.operation : undefined;
  const where = { scenario, ...(operation === undefined ? {} : { operation }) };
  const assertions = assertionsOfStep(step);
  const own =
    step.proves?.includes(requirement) === true
      ? [{ ...where, assertions: assertions.filter((name) => !name.startsWith('also[')), words: wordsIn(step) }]
      : [];
  const also = ('send' in step ? (step.also ?? []) : []).flatMap((one, index) =>
    one.proves.includes(requirement)
      ? [{ ...where, assertions: assertions.filter((name) => name.startsWith(`also[${index}]`)), words: wordsIn(one) }]
      : [],
  );
  return [...own, ...also];
}

function claimOfRule({ expect, stream, operations }: AlwaysRule): Claim {
  const [operation] = operations ?? [];
  return {
    scenario: undefined,
    ...(operation === undefined ? {} : { operation }),
    assertions: [...assertionsOfExpect(expect), ...assertionsOfStream(stream)],
    words: wordsIn([expect ?? null, stream ?? null]),
  };
}

function wordsIn(expectation: object): ReadonlySet<string> {
  const text = JSON.stringify(expectation as Json);
  return new Set([...text.matchAll(/\w+/g)].map(([word]) => word));
}
