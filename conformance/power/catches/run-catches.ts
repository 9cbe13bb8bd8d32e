/** Runs the committed catches with something of the caller's between the exam and each broken server: to compare others with. */
import { flatResults } from '../../run/results.ts';
import type { DefectClass } from '../../targets/broken/operator.ts';
import { openBench } from '../units/bench.ts';
import type { Bench } from '../units/bench.ts';
import { readCatches, unitOf } from './catches.ts';
import type { Catch } from './catches.ts';
import { catchesFile } from '../committed-files.ts';
import { runUnit } from '../units/run-unit.ts';
import type { Between } from '../units/run-unit.ts';
import type { Unit } from '../units/unit.ts';

export interface CatchesOptions {
  readonly api: string;
  between(server: string): Promise<Between>;
  /** About so many of the list, spread over it; all if not said. */
  readonly sample?: number;
  readonly progress?: (text: string) => void;
}

export interface CatchRun {
  readonly scenario: string;
  /** Undefined: the right server. */
  readonly target?: string;
  readonly class?: DefectClass;
  /** The headers of every answer, in order, names in lower case. */
  readonly answers: readonly { readonly [name: string]: string }[];
}

/** For each scenario the right server first, then each broken target of the list. */
export async function runCatches(options: CatchesOptions): Promise<readonly CatchRun[]> {
  const bench = await openBench({ suite: options.api });
  const catches = sampleOf(await readCatches(catchesFile(options.api)), options.sample);
  const scenarios = [...new Set(catches.map(({ scenario }) => scenario))];
  const units: readonly Unit[] = [
    ...scenarios.map((scenario) => ({ target: undefined, scenario })),
    ...catches.map((one) => unitOf(one)),
  ];
  const runs: CatchRun[] = [];
  // One after the other: what stands between may not be made for more.
  for (const unit of units) {
    runs.push(await runCatch(unit, bench, options));
    if (runs.length % 50 === 0) options.progress?.(`${runs.length} of ${units.length} runs`);
  }
  await bench.close();
  return runs;
}

function sampleOf(catches: readonly Catch[], most = catches.length): readonly Catch[] {
  const stride = Math.max(1, catches.length / most);
  return catches.filter((_, index) => Math.floor(index / stride) !== Math.floor((index - 1) / stride));
}

async function runCatch(unit: Unit, bench: Bench, { between }: CatchesOptions): Promise<CatchRun> {
  const answers: { readonly [name: string]: string }[] = [];
  const { target } = unit;
  await runUnit(unit, bench, {
    between,
    finished: ({ steps }) => {
      const records = flatResults(steps).flatMap(({ exchanges }) => exchanges);
      answers.push(...records.flatMap(({ headers }) => (headers === undefined ? [] : [headers])));
    },
  });
  const broken = target === undefined ? undefined : bench.broken.get(target);
  return {
    scenario: unit.scenario,
    answers,
    ...(target === undefined ? {} : { target }),
    ...(broken === undefined ? {} : { class: broken.class }),
  };
}
