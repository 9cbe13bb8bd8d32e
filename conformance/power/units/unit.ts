/** One scenario against one broken target: the smallest piece of a power measurement. */

import type { Narrowing } from '../../targets/broken/narrowed.ts';

export interface Unit {
  /** Id of the broken target; undefined for the right server. */
  readonly target: string | undefined;
  readonly scenario: string;
  readonly narrow?: Narrowing;
}

export interface UnitResult {
  readonly unit: Unit;
  readonly failures: readonly Failure[];
  /** What each step sent, in the order in which they ran. */
  readonly sent: readonly SentByStep[];
  /** The defect did nothing: what it waits for did not happen. */
  readonly idle: boolean;
  /** The exam itself broke. */
  readonly broke?: string;
  readonly durationMs: number;
}

export interface SentByStep {
  readonly step: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Perhaps only its beginning. */
  readonly body: string;
}

/** An assertion that did not pass. */
export interface Failure {
  readonly step: string;
  readonly assertion: string;
  /** `untestable`: a consequence of another failure. */
  readonly outcome: 'fail' | 'untestable';
  readonly proves: readonly string[];
}

/** As `listAssertions` names it; a rule that holds for the whole suite belongs to no step. */
export function assertionId(scenario: string, { step, assertion }: Pick<Failure, 'step' | 'assertion'>): string {
  return assertion.startsWith('always.') ? assertion : `${scenario}#${step}/${assertion}`;
}

/** Something failed for itself, and not only because something else had failed. */
export function isCaught({ failures }: UnitResult): boolean {
  return failures.some(({ outcome }) => outcome === 'fail');
}

/** The requirements for which something failed for itself. */
export function caughtBy({ failures }: UnitResult): ReadonlySet<string> {
  return new Set(failures.flatMap(({ outcome, proves }) => (outcome === 'fail' ? proves : [])));
}

/** Why a run that was cut off says nothing: what failed may have failed for want of time. */
export const CUT_OFF = 'the scenario did not come to its end in time';
