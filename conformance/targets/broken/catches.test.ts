/** Every requirement notices when it is broken: each catch of the committed lists is tried again. */
import { afterAll, describe, expect, it } from 'vitest';
import { openBench } from '../../power/units/bench.ts';
import type { Bench } from '../../power/units/bench.ts';
import { readCatches, unitOf } from '../../power/catches/catches.ts';
import type { Catch } from '../../power/catches/catches.ts';
import { readExcuses } from '../../power/excused.ts';
import type { Excuses } from '../../power/excused.ts';
import { catchesFile, excusesFile, listMeasured } from '../../power/committed-files.ts';
import { createLimit } from '../../power/units/runner.ts';
import type { Limit } from '../../power/units/runner.ts';
import { runUnit } from '../../power/units/run-unit.ts';
import { caughtBy } from '../../power/units/unit.ts';
import type { UnitResult } from '../../power/units/unit.ts';
import { listAssertions } from '../../run/list-assertions.ts';
import { operators } from './catalogue.ts';

const limit = 240_000;

/** All take minutes: without CI one in six, spread over the lists, and it is said. */
const everyOne = process.env['CI'] !== undefined;
const wanted = (place: number): boolean => everyOne || place % 6 === 0;
if (!everyOne) process.stderr.write('catches: one in six is tried again; CI=true tries all\n');

interface Measured {
  readonly api: string;
  readonly bench: Bench;
  readonly catches: readonly Catch[];
  readonly excuses: Excuses;
}

const measured = await Promise.all((await listMeasured()).map((api) => open(api)));
/** Of all suites together: a right server whose machine is too busy looks like a broken one. */
const atOnce = createLimit(6);
/** Several at a time: the tests below wait for their own. */
const results = new Map(measured.flatMap((one) => attempts(one)));

async function open(api: string): Promise<Measured> {
  const [catches, excuses] = [await readCatches(catchesFile(api)), await readExcuses(excusesFile(api))];
  return { api, catches, excuses, bench: await openBench({ suite: api }) };
}

function attempts({ bench, catches }: Measured): readonly (readonly [Catch, Promise<UnitResult>])[] {
  return catches
    .filter((_, place) => wanted(place))
    .map((one) => {
      const result = attempt(one, bench, atOnce);
      // It is awaited by its own test, perhaps much later.
      result.catch(() => undefined);
      return [one, result];
    });
}

/** Where the machine was so busy that a scenario did not come to its point, it begins once more. */
async function attempt(one: Catch, bench: Bench, limit: Limit): Promise<UnitResult> {
  const first = await limit(() => runUnit(unitOf(one), bench));
  const caught = caughtBy(first);
  return one.catches.every((id) => caught.has(id)) ? first : limit(() => runUnit(unitOf(one), bench));
}

afterAll(() => Promise.all(measured.map(({ bench }) => bench.close())));

describe.each(measured)('the list of catches of $api', ({ bench, catches, excuses }) => {
  const caught = new Set(catches.flatMap((one) => one.catches));
  const excused = new Set(excuses.requirements.map(({ requirement }) => requirement));
  const known = bench.suite.requirements;

  it('has every requirement that is not excused', () => {
    expect(known.filter(({ id }) => !caught.has(id) && !excused.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('excuses nothing that it has, and at most one in ten of what must hold', () => {
    expect([...excused].filter((id) => caught.has(id) || !known.some((one) => one.id === id))).toEqual([]);
    const must = known.filter(({ level }) => level === 'MUST');
    expect(must.filter(({ id }) => excused.has(id)).length).toBeLessThanOrEqual(must.length / 10);
  });

  it('excuses only assertions that there are', () => {
    const written = new Set(listAssertions(bench.suite).map(({ id }) => id));
    expect(excuses.assertions.flatMap(({ assertions }) => assertions).filter((id) => !written.has(id))).toEqual([]);
  });
});

describe('the lists of catches together', () => {
  it('have every operator', () => {
    const shown = measured.flatMap(({ bench, catches }) =>
      catches.map(({ target }) => bench.broken.get(target)?.operator),
    );
    expect(operators.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
  });
});

describe.each(measured)('the broken target of $api', ({ catches }) => {
  it.each(catches.filter((_, place) => wanted(place)))(
    '$target is noticed in $scenario',
    { timeout: limit },
    async (one) => {
      const result = await results.get(one);
      expect(result?.broke).toBeUndefined();
      expect([...(result === undefined ? [] : caughtBy(result))]).toEqual(expect.arrayContaining([...one.catches]));
    },
  );
});
