// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStep } from './run-step.ts';

/** The step was cancelled. */
export interface ThreadRunStepCancelledEvent {
  event: 'thread.run.step.cancelled';
  data: RunStep;
}
