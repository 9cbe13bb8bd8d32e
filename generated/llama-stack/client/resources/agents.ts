// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type CreateAgentParams, createAgent } from '../functions/create-agent.ts';
import { deleteAgent } from '../functions/delete-agent.ts';
import { getAgent } from '../functions/get-agent.ts';
import { type ListAgentsParams, listAgents } from '../functions/list-agents.ts';
import { AgentsSession } from './agents/session.ts';
import { AgentsSteps } from './agents/steps.ts';
import { AgentsTurn } from './agents/turn.ts';
import type { APIPromise, ApiClient, PagePromise, RequestOptions } from '../support/index.ts';
import type { Agent } from '../../types/agent.ts';
import type { AgentCreateResponse } from '../../types/agent-create-response.ts';
import type { CreateAgentResponses } from '../../types/operations/create-agent.ts';
import type { DeleteAgentResponses } from '../../types/operations/delete-agent.ts';
import type { GetAgentResponses } from '../../types/operations/get-agent.ts';
import type { ListAgentsResponses } from '../../types/operations/list-agents.ts';
import type { PaginatedAgents } from '../../types/paginated-agents.ts';

/** The operations of `agents`. */
export class Agents {
  readonly #client: ApiClient;
  #sessionResource: AgentsSession | undefined;
  #turnResource: AgentsTurn | undefined;
  #stepsResource: AgentsSteps | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get session(): AgentsSession {
    this.#sessionResource ??= new AgentsSession(this.#client);
    return this.#sessionResource;
  }

  get turn(): AgentsTurn {
    this.#turnResource ??= new AgentsTurn(this.#client);
    return this.#turnResource;
  }

  get steps(): AgentsSteps {
    this.#stepsResource ??= new AgentsSteps(this.#client);
    return this.#stepsResource;
  }

  /**
   * Make an agent
   *
   * Stores an agent and answers with its id; unknown fields are ignored.
   *
   * `POST /v1/agents`
   */
  create(
    params: CreateAgentParams,
    options?: RequestOptions,
  ): APIPromise<AgentCreateResponse, CreateAgentResponses[200]['headers']> {
    return createAgent(this.#client, params, options);
  }

  /**
   * List agents
   *
   * Lists agents; without a limit it lists all of them.
   *
   * `GET /v1/agents`
   */
  list(
    params?: ListAgentsParams | null,
    options?: RequestOptions,
  ): PagePromise<PaginatedAgents, Agent, ListAgentsResponses[200]['headers']> {
    return listAgents(this.#client, params, options);
  }

  /**
   * Read an agent
   *
   * Answers with an agent and everything it was made with, defaults included.
   *
   * `GET /v1/agents/{agent_id}`
   */
  retrieve(agentId: string, options?: RequestOptions): APIPromise<Agent, GetAgentResponses[200]['headers']> {
    return getAgent(this.#client, agentId, options);
  }

  /**
   * Delete an agent
   *
   * Deletes an agent together with its sessions and their turns.
   *
   * `DELETE /v1/agents/{agent_id}`
   */
  delete(agentId: string, options?: RequestOptions): APIPromise<void, DeleteAgentResponses[204]['headers']> {
    return deleteAgent(this.#client, agentId, options);
  }
}
