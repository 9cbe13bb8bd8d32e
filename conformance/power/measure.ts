/** Measures what a suite can see: breaks a right server in every way that shows, and notes who notices. */
import { listAssertions } from '../run/list-assertions.ts';
import type { BrokenTarget } from '../targets/broken/broken-target.ts';
import type { Bench } from './units/bench.ts';
import { decidedBy } from './proof/assertion-life.ts';
import type { KeptResults } from './units/kept-results.ts';
import { proveAssertions } from './proof/prove-assertions.ts';
import { drawMap } from './reach/draw-map.ts';
import type { PowerMap, Reached } from './reach/draw-map.ts';
import type { Runner } from './units/runner.ts';
import { proveRequirements } from './proof/prove-requirements.ts';
import type { Search } from './proof/prove-requirements.ts';
import { isCaught } from './units/unit.ts';
import type { Unit, UnitResult } from './units/unit.ts';

export interface Measurement {
  readonly map: PowerMap;
  /** Broken targets that show in no scenario. */
  readonly unreached: readonly BrokenTarget[];
  /** Every unit that was run. */
  readonly results: readonly UnitResult[];
  /** What the right server was accused of; nothing, or nothing else means anything. */
  readonly alarms: readonly UnitResult[];
  /** Assertions for which the time did not suffice. */
  readonly untried: ReadonlySet<string>;
  /** Every broken target and every requirement was tried too. */
  readonly isWhole: boolean;
}

export interface MeasureOptions {
  /** Names of scenarios; all if not given. */
  readonly scenarios?: readonly string[];
  /** Only targets of these operators. */
  readonly operators?: readonly string[];
  /** Whether every assertion is to be tried alone too. */
  readonly assertions?: boolean;
  /** Whether every broken target and every requirement is to be tried; if not, only assertions alone. */
  readonly targets?: boolean;
  /** After so many no further assertion is tried. */
  readonly minutes?: number;
  /** Run before any assertion is tried alone. */
  readonly first?: readonly Unit[];
  /** What earlier runs showed; what these show is added. */
  readonly kept?: KeptResults;
  /** Said now and then. */
  readonly progress?: (text: string) => void;
}

/**
 * Before a target counts as not noticed, so many scenarios in which it shows have had their chance; where nobody can say
 * in which a defect inside the runtime shows, all.
 */
const MOST_SCENARIOS = 12;

export async function measurePower(bench: Bench, runner: Runner, options: MeasureOptions = {}): Promise<Measurement> {
  const say = options.progress ?? (() => undefined);
  const until = performance.now() + (options.minutes ?? Infinity) * 60_000;
  const scenarios = options.scenarios ?? bench.suite.scenarios.map(({ scenario }) => scenario.scenario);
  const whole = await drawMap(bench, scenarios);
  const map = withOperators(whole, bench, options.operators);
  const alarms = [...map.traffic.values()].map(({ result }) => result).filter((result) => isAlarm(result));
  say(`${map.reached.size} of ${bench.broken.size} broken targets show in ${scenarios.length} scenarios`);
  const results: UnitResult[] = [];
  const decided = new Set<string>();
  const heed = (result: UnitResult): void => {
    results.push(result);
    for (const id of decidedBy(result)) decided.add(id);
    if (results.length % 500 === 0) say(`${results.length} runs`);
  };
  const isWanted = ({ unit }: UnitResult): boolean => scenarios.includes(unit.scenario);
  for (const result of options.kept?.all.filter(isWanted) ?? []) heed(result);
  const keeping = keepResults(runner, options.kept, heed);
  const isWhole = options.targets !== false;
  if (isWhole)
    await Promise.all(
      [...map.reached].map(([target, reached]) =>
        tryTarget(target, within(reached, bench.broken.get(target)), keeping),
      ),
    );
  say(`targets tried: ${results.length} runs`);
  const search: Search = { bench, map, runner: keeping, results, decided, isOver: () => performance.now() > until };
  if (isWhole) await proveRequirements(search);
  say(`requirements tried: ${results.length} runs`);
  await Promise.all((options.first ?? []).map((unit) => keeping.run(unit)));
  const untried =
    options.assertions === true ? await proveAssertions(search, listAssertions(bench.suite)) : new Set<string>();
  say(`done: ${results.length} runs`);
  const unreached = [...bench.broken.values()].filter(({ id }) => !whole.reached.has(id));
  return { map, unreached, results, alarms, untried, isWhole };
}

/** Runs nothing twice, and nothing that was kept. */
function keepResults(runner: Runner, kept: KeptResults | undefined, heed: (result: UnitResult) => void): Runner {
  const known = new Map<string, Promise<UnitResult>>();
  const run = async (unit: Unit): Promise<UnitResult> => {
    const before = kept?.find(unit);
    if (before !== undefined) return before;
    const result = await runner.run(unit);
    kept?.add(result);
    heed(result);
    return result;
  };
  return {
    run(unit) {
      const key = JSON.stringify(unit);
      const running = known.get(key) ?? run(unit);
      known.set(key, running);
      return running;
    },
    close: () => runner.close(),
  };
}

export function isAlarm({ failures, broke }: UnitResult): boolean {
  return failures.length > 0 || (broke !== undefined && !broke.startsWith('skipped'));
}

function withOperators(map: PowerMap, { broken }: Bench, operators: readonly string[] | undefined): PowerMap {
  if (operators === undefined) return map;
  const wanted = [...map.reached].filter(([id]) => operators.includes(broken.get(id)?.operator ?? ''));
  return { ...map, reached: new Map(wanted) };
}

function within(reached: readonly Reached[], target: BrokenTarget | undefined): readonly Reached[] {
  return target?.start === undefined ? reached : reached.slice(0, MOST_SCENARIOS);
}

/** One scenario after the other, until one notices. */
async function tryTarget(target: string, reached: readonly Reached[], runner: Runner): Promise<void> {
  for (const { scenario } of reached) {
    const result = await runner.run({ target, scenario });
    if (isCaught(result)) return;
  }
}
