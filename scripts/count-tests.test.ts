/** The closing line of the tests tells the truth, whatever happened. */
import { describe, expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (passed: number, failed: number, ...testResults: readonly object[]) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });

describe('countTests', () => {
  it.each([
    [
      'passed and failed tests',
      report(2, 1, file('passed', 'passed', 'passed'), file('failed', 'failed')),
      1,
      { passed: 2, failed: 1 },
    ],
    [
      'a file that cannot be loaded',
      report(1, 0, file('passed', 'passed'), file('failed')),
      1,
      { passed: 1, failed: 1 },
    ],
    ['a file whose closing hook fails', report(1, 0, file('failed', 'passed')), 1, { passed: 1, failed: 1 }],
    ['an error outside of all tests', report(1, 0, file('passed', 'passed')), 1, { passed: 1, failed: 1 }],
    ['a run that passes', report(1, 0, file('passed', 'passed')), 0, { passed: 1, failed: 0 }],
    ['a run without tests', report(0, 0), 0, { passed: 0, failed: 1 }],
    ['no report', undefined, 1, { passed: 0, failed: 1 }],
  ])('counts %s', (_, text, exitCode, count) => {
    expect(countTests(text, exitCode)).toEqual(count);
  });
});
