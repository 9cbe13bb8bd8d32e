/** Which broken target shows in which scenario, and in which exchanges of it. */
import type { BrokenTarget } from '../../targets/broken/broken-target.ts';
import type { Bench } from '../units/bench.ts';
import { reach } from './reach.ts';
import { recordTraffic } from './record-traffic.ts';
import type { Traffic } from './record-traffic.ts';

export interface PowerMap {
  readonly traffic: ReadonlyMap<string, Traffic>;
  /** Only targets that show somewhere; scenarios that judge it first, and of these the cheapest. */
  readonly reached: ReadonlyMap<string, readonly Reached[]>;
}

export interface Reached {
  readonly scenario: string;
  readonly exchanges: readonly number[];
}

export async function drawMap(bench: Bench, scenarios: readonly string[]): Promise<PowerMap> {
  const traffic = new Map<string, Traffic>();
  for (const scenario of scenarios) traffic.set(scenario, await recordTraffic(scenario, bench));
  const reached = new Map<string, readonly Reached[]>();
  for (const target of bench.broken.values()) {
    const found = await reachedBy(target, traffic, bench);
    if (found.length > 0) reached.set(target.id, found);
  }
  return { traffic, reached };
}

async function reachedBy(
  target: BrokenTarget,
  traffic: ReadonlyMap<string, Traffic>,
  bench: Bench,
): Promise<readonly Reached[]> {
  const found: Reached[] = [];
  for (const [scenario, recorded] of traffic) {
    const exchanges = await reach(target, recorded, { api: bench.api, keys: recorded.keys });
    if (exchanges.length > 0) found.push({ scenario, exchanges });
  }
  const cost = (one: Reached): number =>
    (traffic.get(one.scenario)?.result.durationMs ?? 0) + (isJudged(one, traffic.get(one.scenario)) ? 0 : UNJUDGED);
  return found.toSorted((left, right) => cost(left) - cost(right));
}

/** Milliseconds that no scenario takes: those that judge what the defect changes come first. */
const UNJUDGED = 1_000_000;

/** The defect shows in an exchange of a step that proves something. */
function isJudged({ exchanges }: Reached, traffic: Traffic | undefined): boolean {
  return exchanges.some((number) => traffic?.judged.has(number) === true);
}
