// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Turn } from './turn.ts';

/** The turn waits for the results of client tools; nothing follows until it is resumed. */
export interface AgentTurnResponseTurnAwaitingInputPayload {
  /** Says that the turn waits for the client. */
  event_type: 'turn_awaiting_input';
  /** The turn so far; the tool calls to answer are in its output_message. */
  turn: Turn;
}
