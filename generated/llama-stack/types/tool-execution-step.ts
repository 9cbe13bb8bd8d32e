// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolCall } from './tool-call.ts';
import type { ToolResponse } from './tool-response.ts';

/** Tools were run. */
export interface ToolExecutionStep {
  /** Says that tools were run. */
  step_type: 'tool_execution';
  /** The turn that the step belongs to. */
  turn_id: string;
  /** Identifies the step. */
  step_id: string;
  /** When the step began, in UTC. */
  started_at: string | null;
  /** When the step ended, in UTC. */
  completed_at: string | null;
  /** The calls that were carried out. */
  tool_calls: ToolCall[];
  /** What came back, one for each call. */
  tool_responses: ToolResponse[];
}
