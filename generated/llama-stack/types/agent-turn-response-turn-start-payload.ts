// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The turn has begun. */
export interface AgentTurnResponseTurnStartPayload {
  /** Says that the turn has begun. */
  event_type: 'turn_start';
  /** Identifies the turn. */
  turn_id: string;
}
