// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The id of a session that was just made. */
export interface AgentSessionCreateResponse {
  /** Identifies the new session. */
  session_id: string;
}
