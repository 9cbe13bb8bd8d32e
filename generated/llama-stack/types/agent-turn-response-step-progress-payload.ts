// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ContentDelta } from './content-delta.ts';
import type { StepType } from './step-type.ts';

/** A step has got further. */
export interface AgentTurnResponseStepProgressPayload {
  /** Says that a step has got further. */
  event_type: 'step_progress';
  /** What the step does. */
  step_type: StepType;
  /** Identifies the step. */
  step_id: string;
  /** What was added. */
  delta: ContentDelta;
}
