/** Looks for a broken target that each assertion notices alone: the defect is put into the very exchange that it judges. */
import { allSteps } from '../format/step-kind.ts';
import type { AssertionName } from '../run/list-assertions.ts';
import { livesOf } from './assertion-life.ts';
import type { Search } from './prove-requirements.ts';
import { assertionId } from './unit.ts';
import type { Unit } from './unit.ts';

const MOST_TRIES = 12;

export async function proveAssertions(search: Search, assertions: readonly AssertionName[]): Promise<void> {
  const lives = livesOf(search.results, assertions);
  const open = assertions.filter(
    ({ id }) => lives.get(id) !== 'decisive' && search.map.traffic.has(id.split('#')[0] ?? ''),
  );
  await Promise.all(open.map((assertion) => proveOne(assertion, search)));
}

async function proveOne(assertion: AssertionName, search: Search): Promise<void> {
  for (const unit of candidates(assertion, search).slice(0, MOST_TRIES)) {
    const result = await search.runner.run(unit);
    if (livesOf([result], [assertion]).get(assertion.id) === 'decisive') return;
  }
}

interface Candidate {
  readonly unit: Unit;
  readonly rank: number;
}

/** Units whose place is most like the assertion's path come first. */
function candidates({ scenario, step, assertion }: AssertionName, { bench, map, results }: Search): readonly Unit[] {
  const numbers = map.traffic.get(scenario)?.exchangesOf.get(step) ?? [];
  const operation = operationOf(scenario, step, bench);
  const known = new Set(
    results
      .filter((result) =>
        result.failures.some(
          (failure) => assertionId(result.unit.scenario, failure) === `${scenario}#${step}/${assertion}`,
        ),
      )
      .map(({ unit }) => unit.target),
  );
  const found = [...map.reached].flatMap(([target, reached]): readonly Candidate[] => {
    const exchange = reached
      .find((one) => one.scenario === scenario)
      ?.exchanges.find((number) => numbers.includes(number));
    const broken = bench.broken.get(target);
    if (
      exchange === undefined ||
      (broken?.operation !== undefined && operation !== undefined && broken.operation !== operation)
    )
      return [];
    const likeness = commonTail(target, assertion) + (known.has(target) ? 1 : 0) - (broken?.class === 'schema' ? 1 : 0);
    return [{ unit: { target, scenario, exchange }, rank: likeness }];
  });
  return found.toSorted((left, right) => right.rank - left.rank).map(({ unit }) => unit);
}

function operationOf(scenario: string, step: string, { suite }: Search['bench']): string | undefined {
  const placed = suite.scenarios.find((one) => one.scenario.scenario === scenario);
  const found = allSteps(placed?.scenario.steps ?? []).find((one) => one.step === step);
  return found !== undefined && 'send' in found ? found.send.operation : undefined;
}

/** How many names at the end of both are the same: `…:agent_config.model` and `expect.body$.agent_config.model` have two. */
function commonTail(target: string, assertion: string): number {
  const [left, right] = [namesIn(target), namesIn(assertion)];
  let same = 0;
  while (same < left.length && same < right.length && left.at(-1 - same) === right.at(-1 - same)) same += 1;
  const last = right.at(-1);
  return same * 3 + (last !== undefined && left.includes(last) ? 1 : 0);
}

function namesIn(text: string): readonly string[] {
  return (text.split(/[:$]/).at(-1) ?? '').split(/[^\w-]+/).filter((name) => name !== '' && !/^\d+$/.test(name));
}
