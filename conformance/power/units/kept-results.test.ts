/** A measurement that was interrupted goes on with what it knows, and says what it did not come to. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openKeptResults } from './kept-results.ts';
import { measurePower } from '../measure.ts';
import { localRunner } from './runner.ts';
import type { Runner } from './runner.ts';
import { summarise } from '../reports/summary.ts';
import { openToyBench } from './toy-bench.ts';

const bench = await openToyBench();
const folder = await mkdtemp(join(tmpdir(), 'etalon-'));
const file = join(folder, 'runs.jsonl');
const options = { scenarios: ['things/crud'], operators: ['delete-does-nothing', 'other-status'], assertions: true };

function counting(): Runner & { readonly runs: () => number } {
  let runs = 0;
  const inner = localRunner(bench, 8);
  const run: Runner['run'] = (unit) => {
    runs += 1;
    return inner.run(unit);
  };
  return { run, close: () => inner.close(), runs: () => runs };
}

afterAll(async () => {
  await bench.close();
  await rm(folder, { recursive: true });
});

describe('a measurement whose time is over', () => {
  it('calls nothing dead that it has not tried to the end', async () => {
    const runner = counting();
    const kept = await openKeptResults({ file, goOn: false }, bench.suite);
    const measured = await measurePower(bench, runner, { ...options, kept, minutes: 0 });
    const summary = summarise(measured, bench, { requirements: [], assertions: [] });
    expect(runner.runs()).toBeGreaterThan(0);
    expect(summary.untried).toContain('things/crud#delete/expect.empty');
    expect(summary.dead).toEqual([]);
  });

  it('goes on where it was, and runs nothing again', async () => {
    const [first, second] = [counting(), counting()];
    const whole = await measurePower(bench, first, {
      ...options,
      kept: await openKeptResults({ file, goOn: true }, bench.suite),
    });
    const again = await measurePower(bench, second, {
      ...options,
      kept: await openKeptResults({ file, goOn: true }, bench.suite),
    });
    expect(first.runs()).toBeLessThan(whole.results.length);
    expect(second.runs()).toBe(0);
    expect(again.results).toHaveLength(whole.results.length);
  });

  it('knows nothing of scenarios that say something else by now', async () => {
    const unit = { target: 'delete-does-nothing:deleteThing', scenario: 'things/crud' };
    const same = await openKeptResults({ file, goOn: true }, bench.suite);
    const other = await openKeptResults({ file, goOn: true }, { ...bench.suite, always: [] });
    expect(same.find(unit)?.unit).toEqual(unit);
    expect(other.find(unit)).toBeUndefined();
  });
});
