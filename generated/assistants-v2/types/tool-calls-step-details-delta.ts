// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepToolCallDelta } from './run-step-tool-call-delta.ts';

/** The step calls tools. */
export interface ToolCallsStepDetailsDelta {
  type: 'tool_calls';
  /** What is new in the calls, each named by its index. */
  tool_calls?: RunStepToolCallDelta[];
}
