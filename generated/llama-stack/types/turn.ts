// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Attachment } from './attachment.ts';
import type { CompletionMessage } from './completion-message.ts';
import type { Step } from './step.ts';
import type { TurnInputMessage } from './turn-input-message.ts';

/** One exchange: what was said, what the agent did, and what it answered. */
export interface Turn {
  /** Identifies the turn. */
  turn_id: string;
  /** The session that the turn belongs to. */
  session_id: string;
  /** The messages that started the turn. */
  input_messages: TurnInputMessage[];
  /** What the agent did, in order. */
  steps: Step[];
  /** The answer; its tool_calls are not empty if the turn waits for the client. */
  output_message: CompletionMessage;
  /** Files that came with the answer. */
  output_attachments: Attachment[] | null;
  /**
   * When the turn began, in UTC; a resume does not change it.
   * @format date-time
   */
  started_at: string;
  /** When the turn last stopped, in UTC; set even while it waits for the client. */
  completed_at: string | null;
}
