/** Counts the tests of vitest's JSON report. */

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A file that could not run counts as a failure, and so does a run that ended badly or ran nothing. */
export function countTests(text: string | undefined, exitCode: number): TestCount {
  const report = text === undefined ? undefined : (JSON.parse(text) as Report);
  const broken = (report?.testResults ?? []).filter(isBroken).length;
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + broken;
  const silent = exitCode !== 0 || passed === 0;
  return { passed, failed: failed === 0 && silent ? 1 : failed };
}

function isBroken(file: Report['testResults'][number]): boolean {
  return file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed');
}
