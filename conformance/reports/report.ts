/** The data of one run; text, JSON and JUnit are views of it. */
import type { Level } from '../format/requirement.ts';
import type { ExchangeRecord } from '../run/results.ts';

export type Verdict = 'pass' | 'fail' | 'warn' | 'untestable' | 'skipped' | 'error';

export type Outcome = 'conforms' | 'violations' | 'stale baseline' | 'incomplete' | 'error';

export interface Report {
  readonly format: 'etalon-report/1';
  readonly api: string;
  readonly target: { readonly name: string; readonly url: string };
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly outcome: Outcome;
  /** The verdict in one sentence. */
  readonly sentence: string;
  readonly must: Score;
  readonly should: Score;
  readonly checks: {
    readonly expected: number;
    readonly emitted: number;
    readonly passed: number;
    readonly failed: number;
    readonly untestable: number;
  };
  readonly requirements: readonly RequirementReport[];
  readonly scenarios: readonly ScenarioReport[];
  /** What lies behind the failures, the worst first. */
  readonly causes: readonly Cause[];
  readonly notTested: readonly NotTested[];
  readonly baseline: { readonly known: number; readonly stale: readonly string[] };
  readonly provenance: { readonly recorded: number; readonly authored: number };
  /** Why nothing could be tested. */
  readonly incomplete?: string;
  /** Where the exam itself broke. */
  readonly errors: readonly string[];
}

export interface Score {
  readonly passed: number;
  readonly tested: number;
}

export interface RequirementReport {
  readonly id: string;
  readonly level: Level;
  readonly says: string;
  readonly verdict: Verdict;
  /** The reason of the baseline; the failure is then no violation. */
  readonly known?: string;
  readonly reason?: string;
  readonly scenarios: readonly string[];
}

export interface ScenarioReport {
  readonly scenario: string;
  readonly summary: string;
  readonly file: string;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly durationMs: number;
  readonly steps: readonly StepReport[];
}

export interface StepReport {
  readonly step: string;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly checks: number;
  readonly failures: readonly Failed[];
  /** Of a step that did not pass. */
  readonly exchanges: readonly ExchangeRecord[];
}

export interface Failed {
  readonly assertion: string;
  readonly level: Level;
  readonly proves: readonly string[];
  readonly outcome: 'fail' | 'untestable';
  readonly message: string;
  readonly known?: string;
}

export interface Cause {
  readonly title: string;
  readonly times: number;
  readonly level: Level;
  readonly requirements: readonly string[];
  /** Where it shows first: `turns/text#turn`. */
  readonly first: string;
  readonly curl?: string;
}

export interface NotTested {
  readonly what: string;
  readonly reason: string;
}
