// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepDetailsDelta } from './run-step-details-delta.ts';

/** What is new in a step. */
export interface RunStepDelta {
  /** The id of the step. */
  id: string;
  object: 'thread.run.step.delta';
  /** What to add. */
  delta: {
    step_details?: RunStepDetailsDelta;
  };
}
