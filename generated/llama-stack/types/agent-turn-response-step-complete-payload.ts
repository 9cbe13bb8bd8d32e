// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Step } from './step.ts';
import type { StepType } from './step-type.ts';

/** A step has ended. */
export interface AgentTurnResponseStepCompletePayload {
  /** Says that a step has ended. */
  event_type: 'step_complete';
  /** What the step did. */
  step_type: StepType;
  /** Identifies the step. */
  step_id: string;
  /** The whole step. */
  step_details: Step;
}
