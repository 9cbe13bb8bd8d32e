// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The id of an agent that was just made. */
export interface AgentCreateResponse {
  /** Identifies the new agent. */
  agent_id: string;
}
