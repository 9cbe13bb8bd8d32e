// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentConfigParam } from './agent-config-param.ts';

/** The body that makes an agent. */
export interface CreateAgentRequest {
  /** What the agent shall be made with. */
  agent_config: AgentConfigParam;
}
