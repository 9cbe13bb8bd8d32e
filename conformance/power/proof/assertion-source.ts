/** Where what an assertion judges comes from: the exchanges of its own step, or of those that kept what a check looks at. */
import { allSteps, operationOf } from '../../format/step-kind.ts';
import type { Step } from '../../format/scenario.ts';
import type { AssertionName } from '../../run/list-assertions.ts';
import { savedNames } from '../../steps/saved-names.ts';
import type { Search } from './prove-requirements.ts';
import type { Traffic } from '../reach/record-traffic.ts';

export interface Source {
  readonly step: Step | undefined;
  /** Undefined where nobody knows. */
  readonly operations: ReadonlySet<string> | undefined;
  readonly exchanges: readonly number[] | undefined;
}

export function sourceOf({ scenario, step: wanted }: AssertionName, { bench, map }: Search): Source {
  const placed = bench.suite.scenarios.find((one) => one.scenario.scenario === scenario);
  const steps = allSteps(placed?.scenario.steps ?? []);
  const step = steps.find((one) => one.step === wanted);
  const asking = step === undefined ? [] : 'check' in step ? keepersOf(step.check, steps) : [step];
  const operations = asking.map((one) => operationOf(one));
  const numbers = asking.map((one) => exchangesOf(one, map.traffic.get(scenario)));
  return {
    step,
    operations: operations.length === 0 ? undefined : definite(operations),
    exchanges: numbers.length === 0 ? undefined : numbers.flatMap((one) => one ?? []),
  };
}

/** Of a law only the last requests are known: what was sent just before them, by no other step, is its too. */
function exchangesOf(step: Step, traffic: Traffic | undefined): readonly number[] | undefined {
  const known = traffic?.exchangesOf.get(step.step);
  if (traffic === undefined || known === undefined || !('law' in step)) return known;
  const claimed = new Set([...traffic.exchangesOf.values()].flat());
  const before: number[] = [];
  for (let number = Math.min(...known) - 1; number >= 0 && !claimed.has(number); number -= 1) before.unshift(number);
  return [...before, ...known];
}

/** Of a request without an operation nobody knows which defects concern it. */
function definite(operations: readonly (string | undefined)[]): ReadonlySet<string> | undefined {
  const known = operations.filter((one) => one !== undefined);
  return known.length === operations.length ? new Set(known) : undefined;
}

/** The innermost steps that keep a name which the check speaks of. */
function keepersOf(check: object, steps: readonly Step[]): readonly Step[] {
  const words = new Set([...JSON.stringify(check).matchAll(/\$\{?([\w-]+)/g)].map(([, name]) => name));
  return steps.filter((step) => ('send' in step || 'wait' in step) && savedNames(step).some((name) => words.has(name)));
}
