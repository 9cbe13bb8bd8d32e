/** Chooses few runs that show all: for each requirement the sharpest, and one for each operator that is noticed at all. */
import type { Bench } from '../units/bench.ts';
import type { Catch } from './catches.ts';
import { caughtBy } from '../units/unit.ts';
import type { UnitResult } from '../units/unit.ts';

export function chooseCatches(results: readonly UnitResult[], { broken }: Pick<Bench, 'broken'>): readonly Catch[] {
  const runs = results.filter(({ unit, broke }) => unit.target !== undefined && broke === undefined);
  const whole = runs.filter(({ unit }) => unit.narrow === undefined);
  const sharpest = bestBy(whole, (run) => caughtBy(run));
  // Only where nothing else will do: the number of an exchange says little to a reader.
  const narrow = [...bestBy(runs, (run) => caughtBy(run))].filter(([requirement]) => !sharpest.has(requirement));
  const chosen = Map.groupBy([...sharpest, ...narrow], ([, run]) => run);
  const operatorOf = ({ unit }: UnitResult): string => broken.get(unit.target ?? '')?.operator ?? '';
  const shown = new Set([...chosen.keys()].map((run) => operatorOf(run)));
  const others = [...bestBy(whole, (run) => (caughtBy(run).size > 0 ? [operatorOf(run)] : []))].filter(
    ([operator]) => !shown.has(operator),
  );
  return [
    ...[...chosen].map(([run, pairs]) =>
      entry(
        run,
        pairs.map(([requirement]) => requirement),
      ),
    ),
    ...others.map(([, run]) => entry(run, [...caughtBy(run)].slice(0, 1))),
  ];
}

function entry({ unit }: UnitResult, catches: readonly string[]): Catch {
  const { target = '', scenario, narrow } = unit;
  return { target, scenario, ...(narrow === undefined ? {} : { narrow }), catches: catches.toSorted() };
}

/** For each of the names that the runs have, the run that says least else, and takes least time. */
function bestBy(
  runs: readonly UnitResult[],
  namesOf: (run: UnitResult) => Iterable<string>,
): ReadonlyMap<string, UnitResult> {
  const best = new Map<string, UnitResult>();
  for (const run of runs) {
    for (const name of namesOf(run)) {
      const known = best.get(name);
      if (known === undefined || cost(run) < cost(known)) best.set(name, run);
    }
  }
  return best;
}

const REQUIREMENT = 100;

function cost(run: UnitResult): number {
  return caughtBy(run).size * REQUIREMENT + run.durationMs;
}
