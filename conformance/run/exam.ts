/** One run of a suite against a target: everything that the steps share. */
import type { Json } from '#document';
import type { Suite } from '../format/suite.ts';
import type { Limits } from '../http/exchange.ts';
import type { ApiDocument } from '../schema/api-document.ts';
import type { Schemas } from '../schema/schemas.ts';
import type { Target } from '../targets/target.ts';
import type { Scope } from '../values/scope.ts';

export interface Exam {
  readonly suite: Suite;
  readonly api: ApiDocument;
  readonly schemas: Schemas;
  readonly target: Target;
  readonly limits: Limits;
  readonly fixtures: ReadonlyMap<string, Json>;
  /** Base URL of the laboratory; empty where the suite needs none. */
  readonly laboratory: string;
  readonly signal: AbortSignal;
  /** Counts requests that got no answer in time, so that a dead target does not hold up the whole run. */
  readonly silence: { requests: number };
  /** Says to who stands between whether what is sent now was sent before, by a step that waits. */
  readonly waiting?: { isAgain: boolean };
}

/** What a step sees. */
export interface StepContext {
  readonly exam: Exam;
  readonly scope: Scope;
  readonly scenario: string;
}

/** The exam itself is at fault: the suite asks for something that cannot be. */
export class ExamError extends Error {
  override readonly name = 'ExamError';
}
