/** The exit code of a run; 2 (usage) is for errors that are thrown before there is a report. */
import type { Outcome, Report } from './report.ts';

const codes: { readonly [O in Outcome]: number } = {
  conforms: 0,
  violations: 1,
  incomplete: 3,
  error: 4,
  'stale baseline': 5,
};

export function exitCode(report: Report): number {
  return codes[report.outcome];
}
