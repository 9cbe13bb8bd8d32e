// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentConfig } from './agent-config.ts';

/** An agent: a model with instructions, tools and shields. */
export interface Agent {
  /** Identifies the agent. */
  agent_id: string;
  /** What the agent was made with. */
  agent_config: AgentConfig;
  /**
   * When the agent was made, in UTC.
   * @format date-time
   */
  created_at: string;
}
