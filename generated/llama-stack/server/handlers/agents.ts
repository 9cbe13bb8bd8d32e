// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateAgentRequest, CreateAgentResult } from '../operations/create-agent.ts';
import type { DeleteAgentRequest, DeleteAgentResult } from '../operations/delete-agent.ts';
import type { GetAgentRequest, GetAgentResult } from '../operations/get-agent.ts';
import type { ListAgentsRequest, ListAgentsResult } from '../operations/list-agents.ts';

/** Handlers of `agents`. */
export interface AgentsHandlers<Context> {
  /**
   * Make an agent
   *
   * Stores an agent and answers with its id; unknown fields are ignored.
   *
   * `POST /v1/agents`
   */
  createAgent(request: CreateAgentRequest, context: Context): CreateAgentResult | Promise<CreateAgentResult>;

  /**
   * List agents
   *
   * Lists agents; without a limit it lists all of them.
   *
   * `GET /v1/agents`
   */
  listAgents(request: ListAgentsRequest, context: Context): ListAgentsResult | Promise<ListAgentsResult>;

  /**
   * Read an agent
   *
   * Answers with an agent and everything it was made with, defaults included.
   *
   * `GET /v1/agents/{agent_id}`
   */
  getAgent(request: GetAgentRequest, context: Context): GetAgentResult | Promise<GetAgentResult>;

  /**
   * Delete an agent
   *
   * Deletes an agent together with its sessions and their turns.
   *
   * `DELETE /v1/agents/{agent_id}`
   */
  deleteAgent(request: DeleteAgentRequest, context: Context): DeleteAgentResult | Promise<DeleteAgentResult>;
}
