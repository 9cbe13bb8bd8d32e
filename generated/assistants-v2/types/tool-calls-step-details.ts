// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepToolCall } from './run-step-tool-call.ts';

/** The step called tools. */
export interface ToolCallsStepDetails {
  type: 'tool_calls';
  /** The calls, in the order in which the model made them. */
  tool_calls: RunStepToolCall[];
}
