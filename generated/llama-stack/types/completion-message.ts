// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContent } from './interleaved-content.ts';
import type { StopReason } from './stop-reason.ts';
import type { ToolCall } from './tool-call.ts';

/** What the model answered. */
export interface CompletionMessage {
  /** Says that the model speaks. */
  role: 'assistant';
  /** The text of the answer; empty if the model only called tools. */
  content: InterleavedContent;
  /** Why the model stopped. */
  stop_reason: StopReason;
  /** The tools the model wants to run; on a turn, only those the client has to run. */
  tool_calls: ToolCall[] | null;
}
