// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolCall } from './tool-call.ts';
import type { ToolCallParseStatus } from './tool-call-parse-status.ts';

/** A piece of a tool call, or the whole call. */
export interface ToolCallDelta {
  /** Says that a tool call was added to. */
  type: 'tool_call';
  /** Raw text while the call is being read, the whole call once it is known. */
  tool_call: string | ToolCall;
  /** How far the call has been read. */
  parse_status: ToolCallParseStatus;
}
