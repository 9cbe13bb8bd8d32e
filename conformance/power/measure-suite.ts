/** Measures the power of a suite of the house from beginning to end. */
import { openBench } from './units/bench.ts';
import type { Bench } from './units/bench.ts';
import { readCatches, unitOf, writeCatches } from './catches/catches.ts';
import type { Catch } from './catches/catches.ts';
import { chooseCatches } from './catches/choose-catches.ts';
import { readExcuses } from './excused.ts';
import { catchesFile, excusesFile } from './committed-files.ts';
import { powerMarkdown } from './reports/markdown-report.ts';
import { powerMatrix } from './reports/matrix.ts';
import type { PowerMatrix } from './reports/matrix.ts';
import { isAlarm, measurePower } from './measure.ts';
import type { MeasureOptions } from './measure.ts';
import { openKeptResults } from './units/kept-results.ts';
import { threadedRunner } from './units/runner.ts';
import type { Runner } from './units/runner.ts';
import { summarise } from './reports/summary.ts';
import type { PowerSummary } from './reports/summary.ts';
import { powerText } from './reports/text-report.ts';
import { caughtBy } from './units/unit.ts';
import type { Unit, UnitResult } from './units/unit.ts';

export interface PowerOptions extends Omit<MeasureOptions, 'kept' | 'first'> {
  readonly api: string;
  readonly threads: number;
  /** How many runs at the same time, in all threads together. */
  readonly atOnce?: number;
  /** How often the right server is examined; every alarm is a false one. */
  readonly repeat?: number;
  /** A file that keeps each run at once; what it has already counts only if one is to go on. */
  readonly keep?: { readonly file: string; readonly goOn: boolean };
  /** Writes the file of catches anew. */
  readonly write?: boolean;
}

export interface PowerReport {
  readonly summary: PowerSummary;
  readonly text: string;
  readonly markdown: string;
  readonly matrix: PowerMatrix;
}

export async function measureSuite(options: PowerOptions): Promise<PowerReport> {
  const bench = await openBench({ suite: options.api });
  const runner = threadedRunner({ suite: options.api }, options.threads, options.atOnce);
  try {
    const kept = options.keep && (await openKeptResults(options.keep, bench.suite));
    const first = options.targets === false ? await catchesIn(bench, options) : [];
    const measured = await measurePower(bench, runner, { ...options, first, ...(kept === undefined ? {} : { kept }) });
    const alarms = [...measured.alarms, ...(await examineRight(bench, runner, options))];
    if (options.write === true) await writeStable(measured.results, bench, runner);
    const summary = summarise({ ...measured, alarms }, bench, await readExcuses(excusesFile(options.api)));
    return {
      summary,
      text: powerText(summary, { isPart: options.operators !== undefined || options.scenarios !== undefined }),
      markdown: powerMarkdown(summary),
      matrix: powerMatrix(measured, summary),
    };
  } finally {
    await runner.close();
    await bench.close();
  }
}

/** What is known to be noticed decides many assertions at once. */
async function catchesIn({ suite }: Bench, { scenarios }: PowerOptions): Promise<readonly Unit[]> {
  const catches = await readCatches(catchesFile(suite.api)).catch(() => []);
  return catches.filter(({ scenario }) => scenarios?.includes(scenario) !== false).map((one) => unitOf(one));
}

/** The right server again and again: a suite that accuses it now and then proves nothing. */
async function examineRight(
  { suite }: Bench,
  runner: Runner,
  { repeat = 0, scenarios, progress }: PowerOptions,
): Promise<readonly UnitResult[]> {
  const names = scenarios ?? suite.scenarios.map(({ scenario }) => scenario.scenario);
  const rounds = Array.from({ length: repeat }, () => names).flat();
  const results = await Promise.all(rounds.map((scenario) => runner.run({ target: undefined, scenario })));
  if (repeat > 0) progress?.(`the right server was examined ${repeat} times`);
  return results.filter((result) => isAlarm(result));
}

/** What is noticed only sometimes is no proof: every catch is tried once more. */
async function writeStable(results: readonly UnitResult[], bench: Bench, runner: Runner): Promise<void> {
  const chosen = chooseCatches(results, bench);
  const again = await Promise.all(chosen.map((one) => runner.run(unitOf(one))));
  const isStable = ({ catches }: Catch, result: UnitResult | undefined): boolean =>
    result !== undefined && catches.every((id) => caughtBy(result).has(id));
  await writeCatches(
    catchesFile(bench.suite.api),
    chosen.filter((one, index) => isStable(one, again[index])),
  );
}
