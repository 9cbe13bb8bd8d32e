// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequiredActionFunctionToolCall } from './required-action-function-tool-call.ts';

/** What the caller must do for the run to go on. */
export interface RequiredAction {
  type: 'submit_tool_outputs';
  /** The calls whose outputs are wanted. */
  submit_tool_outputs: {
    /** All calls that wait. */
    tool_calls: RequiredActionFunctionToolCall[];
  };
}
