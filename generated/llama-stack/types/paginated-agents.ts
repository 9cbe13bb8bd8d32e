// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Agent } from './agent.ts';

/** A page of agents. */
export interface PaginatedAgents {
  /** The agents of this page. */
  data: Agent[];
  /** Whether there are agents beyond this page. */
  has_more: boolean;
  /** The path of the list. */
  url: string | null;
}
