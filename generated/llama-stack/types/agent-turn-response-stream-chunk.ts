// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseEvent } from './agent-turn-response-event.ts';

/** One frame of a streamed turn. */
export interface AgentTurnResponseStreamChunk {
  /** The event that the frame carries. */
  event: AgentTurnResponseEvent;
}
