// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { StepType } from './step-type.ts';

/** A step has begun. */
export interface AgentTurnResponseStepStartPayload {
  /** Says that a step has begun. */
  event_type: 'step_start';
  /** What the step does. */
  step_type: StepType;
  /** Identifies the step; its progress and completion name the same id. */
  step_id: string;
  /** Facts about the step; a shield step says here which side of the turn it examines. */
  metadata: {
    [key: string]: unknown;
  } | null;
}
