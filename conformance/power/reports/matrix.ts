/** The kill matrix as data: who failed what, where. */
import type { Measurement } from '../measure.ts';
import type { PowerSummary } from './summary.ts';
import { assertionId } from '../units/unit.ts';
import type { Narrowing } from '../../targets/broken/narrowed.ts';
import type { UnitResult } from '../units/unit.ts';

/** One line of the matrix: broken target × scenario → requirement → assertions that failed for themselves. */
export interface MatrixLine {
  readonly target: string;
  readonly scenario: string;
  readonly narrow?: Narrowing;
  readonly fails: { readonly [requirement: string]: readonly string[] };
  readonly untestable: number;
}

export interface PowerMatrix extends Omit<PowerSummary, 'survivors'> {
  readonly format: 'etalon-power/1';
  /** Ids of broken targets. */
  readonly survivors: readonly string[];
  readonly lines: readonly MatrixLine[];
}

export function powerMatrix({ results }: Measurement, summary: PowerSummary): PowerMatrix {
  const { survivors, ...rest } = summary;
  return {
    format: 'etalon-power/1',
    ...rest,
    survivors: survivors.map(({ id }) => id),
    lines: results.map((result) => lineOf(result)),
  };
}

function lineOf({ unit, failures }: UnitResult): MatrixLine {
  const own = failures.filter(({ outcome }) => outcome === 'fail');
  const pairs = own.flatMap((failure) =>
    failure.proves.map((requirement) => ({ requirement, id: assertionId(unit.scenario, failure) })),
  );
  const groups = Map.groupBy(pairs, ({ requirement }) => requirement);
  return {
    target: unit.target ?? '',
    scenario: unit.scenario,
    ...(unit.narrow === undefined ? {} : { narrow: unit.narrow }),
    fails: Object.fromEntries(
      [...groups].map(([requirement, own]) => [requirement, [...new Set(own.map(({ id }) => id))]]),
    ),
    untestable: failures.length - own.length,
  };
}
