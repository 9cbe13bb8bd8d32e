// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Step } from './step.ts';

/** One step of a turn. */
export interface AgentStepResponse {
  /** The step. */
  step: Step;
}
