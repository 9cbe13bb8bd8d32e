// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStep } from './run-step.ts';

/** A step was made. */
export interface ThreadRunStepCreatedEvent {
  event: 'thread.run.step.created';
  data: RunStep;
}
