/** What is expected is counted against what was judged. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../format/scenario.ts';
import { expectedOf, unjudged } from './count-assertions.ts';
import type { Check, StepResult } from './results.ts';

const scenario: Scenario = {
  scenario: 'a/b',
  summary: 'A story of two steps.',
  steps: [
    { step: 'one', send: { operation: 'x' }, expect: { status: 200, body: { a: 1, b: [2] } } },
    { step: 'two', check: { value: 1, is: 1 } },
  ],
};

function ran(step: string, assertions: readonly string[], outcome: Check['outcome'] = 'pass'): StepResult {
  return {
    step,
    kind: 'send',
    state: 'ran',
    proves: [],
    exchanges: [],
    durationMs: 0,
    checks: assertions.map((assertion) => ({ assertion, outcome, proves: [] })),
  };
}

const all = ['answered', 'expect.status', 'expect.body$.a', 'expect.body$.b.length', 'expect.body$.b[0]'];

describe('the count of assertions', () => {
  it('is whole when each was judged', () => {
    const results = [ran('one', all), ran('two', ['check[0]$'])];
    expect(expectedOf(scenario, results)).toHaveLength(6);
    expect(unjudged(scenario, results)).toEqual([]);
  });

  it('names what was passed over', () => {
    expect(unjudged(scenario, [ran('one', all.slice(0, 4)), ran('two', [])])).toEqual([
      'one/expect.body$.b[0]',
      'two/check[0]$',
    ]);
  });

  it('asks nothing of a step that did not run or got no answer', () => {
    const skipped: StepResult = { ...ran('one', []), state: 'skipped' };
    expect(unjudged(scenario, [skipped, ran('two', ['check[0]$'])])).toEqual([]);
    expect(unjudged(scenario, [ran('one', ['answered'], 'fail'), ran('two', ['check[0]$'])])).toEqual([]);
  });
});
