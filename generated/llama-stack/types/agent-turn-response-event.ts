// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseEventPayload } from './agent-turn-response-event-payload.ts';

/** An event of a turn. */
export interface AgentTurnResponseEvent {
  /** What happened. */
  payload: AgentTurnResponseEventPayload;
}
