// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CompletionMessage } from './completion-message.ts';

/** The agent asked its model. */
export interface InferenceStep {
  /** Says that the model was asked. */
  step_type: 'inference';
  /** The turn that the step belongs to. */
  turn_id: string;
  /** Identifies the step. */
  step_id: string;
  /** When the step began, in UTC. */
  started_at: string | null;
  /** When the step ended, in UTC. */
  completed_at: string | null;
  /** What the model answered. */
  model_response: CompletionMessage;
}
