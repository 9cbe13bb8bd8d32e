/** Looks for a broken target for every requirement that none has been caught by yet. */
import { requirementsOf } from '../run/plan.ts';
import type { Bench } from './bench.ts';
import type { PowerMap } from './map.ts';
import type { Runner } from './runner.ts';
import { caughtBy } from './unit.ts';
import type { Unit, UnitResult } from './unit.ts';

export interface Search {
  readonly bench: Bench;
  readonly map: PowerMap;
  readonly runner: Runner;
  /** What has been run so far; the runner adds to it. */
  readonly results: readonly UnitResult[];
}

/** More would not be luck but noise. */
const MOST_TRIES = 60;
/** A target under which more requirements fail says little about each. */
const BLUNT = 6;

export async function proveRequirements(search: Search): Promise<void> {
  const proved = new Set(
    search.results.filter((result) => caughtBy(result).size <= BLUNT).flatMap((result) => [...caughtBy(result)]),
  );
  const open = search.bench.suite.requirements.filter(({ id }) => !proved.has(id));
  await Promise.all(open.map(({ id }) => proveOne(id, search)));
}

async function proveOne(requirement: string, search: Search): Promise<void> {
  for (const unit of candidates(requirement, search).slice(0, MOST_TRIES)) {
    const caught = caughtBy(await search.runner.run(unit));
    if (caught.has(requirement) && caught.size <= BLUNT) return;
  }
}

/** Targets that show in its scenarios and touch its operations; those that touch little first. */
function candidates(requirement: string, { bench, map, results }: Search): readonly Unit[] {
  const scenarios = bench.suite.scenarios
    .filter((placed) => requirementsOf(placed).includes(requirement))
    .map(({ scenario }) => scenario.scenario);
  const operations = bench.suite.requirements.find(({ id }) => id === requirement)?.operations ?? [];
  const done = new Set(results.map(({ unit }) => `${unit.target ?? ''} ${unit.scenario}`));
  return [...map.reached]
    .flatMap(([target, reached]) =>
      reached
        .filter(({ scenario }) => scenarios.includes(scenario))
        .map(({ scenario, exchanges }) => ({
          target,
          scenario,
          weight: exchanges.length,
          operation: bench.broken.get(target)?.operation,
        })),
    )
    .filter(
      ({ operation, target, scenario }) =>
        (operation === undefined || operations.length === 0 || operations.includes(operation)) &&
        !done.has(`${target} ${scenario}`),
    )
    .filter(({ target }) => bench.broken.get(target)?.class !== 'schema')
    .toSorted((left, right) => left.weight - right.weight)
    .map(({ target, scenario }) => ({ target, scenario }));
}
