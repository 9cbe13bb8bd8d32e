/** Operators on the toy: each makes something that its suite notices, and the right toy is never accused. */
import { afterAll, describe, expect, it } from 'vitest';
import { drawMap } from '../../power/reach/draw-map.ts';
import { localRunner } from '../../power/units/runner.ts';
import { openToyBench } from '../../power/units/toy-bench.ts';
import { isCaught } from '../../power/units/unit.ts';
import { brokenTargets } from './broken-target.ts';
import { operators } from './catalogue.ts';

const bench = await openToyBench();
const runner = localRunner(bench, 8);
const map = await drawMap(
  bench,
  bench.suite.scenarios.map(({ scenario }) => scenario.scenario),
);

afterAll(() => bench.close());

/** They show on the toy, but no sentence of its requirements speaks of what they do. */
const unspoken = new Set([
  'never-null',
  'list-of-both-keys',
  'answers-mixed-up',
  'one-at-a-time',
  'unknown-fields-refused',
]);

/** Some of each, spread over the list: all would take minutes. */
const MOST = 6;

function someOf(operator: string): readonly string[] {
  const shown = [...map.reached.keys()].filter((id) => bench.broken.get(id)?.operator === operator);
  const stride = Math.max(1, Math.floor(shown.length / MOST));
  return shown.filter((_, index) => index % stride === 0);
}

async function isNoticed(target: string): Promise<boolean> {
  for (const { scenario } of map.reached.get(target) ?? []) {
    if (isCaught(await runner.run({ target, scenario }))) return true;
  }
  return false;
}

async function isAnyNoticed(targets: readonly string[]): Promise<boolean> {
  for (const target of targets) {
    if (await isNoticed(target)) return true;
  }
  return false;
}

/** The others find nothing to break here; the list of catches has them. */
const shown = operators.map(({ name }) => name).filter((name) => someOf(name).length > 0 && !unspoken.has(name));

describe('an operator', () => {
  it('shows on the toy, for the most part', () => {
    expect(shown.length).toBeGreaterThan(operators.length / 2);
  });

  it.each(shown)('%s makes a defect that is noticed', async (name) => {
    expect(await isAnyNoticed(someOf(name))).toBe(true);
  });

  it('makes broken targets with ids of their own', () => {
    const ids = brokenTargets(bench.api).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(500);
  });
});

describe('the right toy behind the proxy', () => {
  it('is accused of nothing', () => {
    expect([...map.traffic.values()].flatMap(({ result }) => result.failures)).toEqual([]);
  });
});
