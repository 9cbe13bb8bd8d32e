// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStep } from './run-step.ts';

/** The step is at work. */
export interface ThreadRunStepInProgressEvent {
  event: 'thread.run.step.in_progress';
  data: RunStep;
}
