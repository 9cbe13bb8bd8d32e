/** Every requirement notices when it is broken: each catch of the committed list is tried again. */
import { afterAll, describe, expect, it } from 'vitest';
import { openBench } from '../../power/bench.ts';
import { readCatches } from '../../power/catches.ts';
import { readExcuses } from '../../power/excused.ts';
import { catchesFile, excusesFile } from '../../power/files.ts';
import { localRunner } from '../../power/runner.ts';
import { caughtBy } from '../../power/unit.ts';
import type { UnitResult } from '../../power/unit.ts';
import { operators } from './catalogue.ts';

const limit = 240_000;

const bench = await openBench({ suite: 'llama-stack' });
const catches = await readCatches(catchesFile);
const excuses = await readExcuses(excusesFile);
/** Each once, several at a time: the tests below wait for their own. */
const runner = localRunner(bench);
const results = new Map(
  catches.map((one): [typeof one, Promise<UnitResult>] => [one, attempt(one.target, one.scenario)]),
);

function attempt(target: string, scenario: string): Promise<UnitResult> {
  const result = runner.run({ target, scenario });
  // It is awaited by its own test, perhaps much later.
  result.catch(() => undefined);
  return result;
}

afterAll(() => bench.close());

describe('the list of catches', () => {
  const caught = new Set(catches.flatMap((one) => one.catches));
  const excused = new Set(excuses.map(({ requirement }) => requirement));
  const known = bench.suite.requirements;

  it('has every requirement that is not excused', () => {
    expect(known.filter(({ id }) => !caught.has(id) && !excused.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('excuses nothing that it has, and at most one in ten of what must hold', () => {
    expect([...excused].filter((id) => caught.has(id) || !known.some((one) => one.id === id))).toEqual([]);
    const must = known.filter(({ level }) => level === 'MUST');
    expect(must.filter(({ id }) => excused.has(id)).length).toBeLessThanOrEqual(must.length / 10);
  });

  it('has every operator whose defects show in the suite', () => {
    const shown = new Set(catches.map(({ target }) => bench.broken.get(target)?.operator));
    expect(operators.filter(({ name }) => !shown.has(name) && !unused.has(name)).map(({ name }) => name)).toEqual([]);
  });
});

/** The API has nothing that they could break. */
const unused: ReadonlySet<string> = new Set([]);

describe('the broken target', () => {
  it.each(catches)('$target is noticed in $scenario', { timeout: limit }, async (one) => {
    const result = await results.get(one);
    expect(result?.broke).toBeUndefined();
    expect([...(result === undefined ? [] : caughtBy(result))]).toEqual(expect.arrayContaining([...one.catches]));
  });
});
