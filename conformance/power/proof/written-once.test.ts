/** What stands in many scenarios is counted once. */
import { afterAll, describe, expect, it } from 'vitest';
import { openToyBench } from '../units/toy-bench.ts';
import { writtenOnce } from './written-once.ts';

const bench = await openToyBench();
afterAll(() => bench.close());

describe('an assertion of an opening', () => {
  it('counts once, and is as alive as anywhere', () => {
    const [placed] = bench.suite.scenarios;
    if (placed === undefined) throw new Error('the toy has no scenario');
    const step = { step: 'open', send: { operation: 'listThings' }, expect: { status: 200 } };
    const scenarios = ['a', 'b'].map((scenario) => ({
      ...placed,
      written: { ...placed.written, scenario, opening: 'desk' },
    }));
    const suite = { ...bench.suite, scenarios, openings: { desk: { says: 'A desk.', steps: [step] } } };
    const once = writtenOnce(
      [
        ['a#open/expect.status', 'silent'],
        ['b#open/expect.status', 'decisive'],
        ['a#own/expect.status', 'silent'],
        ['b#own/expect.status', 'covered'],
      ],
      suite,
    );
    expect(once).toEqual([
      ['b#open/expect.status', 'decisive'],
      ['a#own/expect.status', 'silent'],
      ['b#own/expect.status', 'covered'],
    ]);
  });
});
