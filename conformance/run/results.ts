/** What running a step and a scenario gives, before requirements are judged. */
import type { Json } from '#document';
import type { StepKind } from '../format/scenario.ts';
import type { Finding } from '../judge/finding.ts';
import type { Scope } from '../values/scope.ts';

/** A finding, and the requirements that it speaks for. */
export interface Check extends Finding {
  readonly proves: readonly string[];
}

export type StepState = 'ran' | 'untestable' | 'skipped' | 'error';

export interface StepResult {
  readonly step: string;
  readonly kind: StepKind;
  readonly state: StepState;
  /** Why it did not run. */
  readonly reason?: string;
  /** Requirements that it would have proved. */
  readonly proves: readonly string[];
  readonly checks: readonly Check[];
  readonly exchanges: readonly ExchangeRecord[];
  readonly steps?: readonly StepResult[];
  readonly durationMs: number;
}

/** One exchange as the report shows it. */
export interface ExchangeRecord {
  readonly request: { readonly method: string; readonly url: string; readonly body?: string };
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
  /** For streams: the frames with the times at which they came. */
  readonly frames?: readonly FrameRecord[];
  /** How the body ended, where it did not end properly. */
  readonly ending?: string;
  /** Why there was no answer. */
  readonly failure?: string;
  readonly curl: string;
  readonly durationMs: number;
}

export interface FrameRecord {
  readonly at: number;
  readonly name: string;
  readonly text: string;
}

export interface StepOutcome {
  readonly result: StepResult;
  readonly scope: Scope;
}

export interface ScenarioResult {
  readonly scenario: string;
  readonly summary: string;
  readonly file: string;
  readonly state: StepState;
  readonly reason?: string;
  /** Requirements that its steps speak for. */
  readonly proves: readonly string[];
  readonly steps: readonly StepResult[];
  /** Assertions that should have been judged and were not. */
  readonly unjudged: readonly string[];
  readonly expected: number;
  readonly provenance: 'recorded' | 'authored';
  readonly durationMs: number;
}

/** Every step, with those inside others. */
export function flatResults(steps: readonly StepResult[]): readonly StepResult[] {
  return steps.flatMap((step) => [step, ...flatResults(step.steps ?? [])]);
}

export type Saved = ReadonlyMap<string, Json>;
