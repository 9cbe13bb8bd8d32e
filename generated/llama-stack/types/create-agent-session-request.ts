// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The body that makes a session. */
export interface CreateAgentSessionRequest {
  /** A name for the session; need not be unique. */
  session_name: string;
}
