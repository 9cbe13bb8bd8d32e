// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepDelta } from './run-step-delta.ts';

/** There is more in a step. */
export interface ThreadRunStepDeltaEvent {
  event: 'thread.run.step.delta';
  data: RunStepDelta;
}
