// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStep } from './run-step.ts';

/** The step failed. */
export interface ThreadRunStepFailedEvent {
  event: 'thread.run.step.failed';
  data: RunStep;
}
