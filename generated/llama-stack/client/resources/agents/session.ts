// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type CreateAgentSessionParams, createAgentSession } from '../../functions/create-agent-session.ts';
import { deleteAgentSession } from '../../functions/delete-agent-session.ts';
import { type GetAgentSessionParams, getAgentSession } from '../../functions/get-agent-session.ts';
import { type ListAgentSessionsParams, listAgentSessions } from '../../functions/list-agent-sessions.ts';
import type { APIPromise, ApiClient, PagePromise, RequestOptions } from '../../support/index.ts';
import type { AgentSessionCreateResponse } from '../../../types/agent-session-create-response.ts';
import type { CreateAgentSessionResponses } from '../../../types/operations/create-agent-session.ts';
import type { DeleteAgentSessionResponses } from '../../../types/operations/delete-agent-session.ts';
import type { GetAgentSessionResponses } from '../../../types/operations/get-agent-session.ts';
import type { ListAgentSessionsResponses } from '../../../types/operations/list-agent-sessions.ts';
import type { PaginatedSessions } from '../../../types/paginated-sessions.ts';
import type { Session } from '../../../types/session.ts';

/** The operations of `agents.session`. */
export class AgentsSession {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Make a session
   *
   * Begins a conversation with an agent and answers with its id.
   *
   * `POST /v1/agents/{agent_id}/session`
   */
  create(
    agentId: string,
    params: CreateAgentSessionParams,
    options?: RequestOptions,
  ): APIPromise<AgentSessionCreateResponse, CreateAgentSessionResponses[200]['headers']> {
    return createAgentSession(this.#client, agentId, params, options);
  }

  /**
   * List sessions
   *
   * Lists the sessions of an agent without their turns; without a limit it lists all of them.
   *
   * `GET /v1/agents/{agent_id}/sessions`
   */
  list(
    agentId: string,
    params?: ListAgentSessionsParams | null,
    options?: RequestOptions,
  ): PagePromise<PaginatedSessions, Session, ListAgentSessionsResponses[200]['headers']> {
    return listAgentSessions(this.#client, agentId, params, options);
  }

  /**
   * Read a session
   *
   * Answers with a session and its turns, or only those turns that are asked for.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}`
   */
  retrieve(
    agentId: string,
    sessionId: string,
    params?: GetAgentSessionParams | null,
    options?: RequestOptions,
  ): APIPromise<Session, GetAgentSessionResponses[200]['headers']> {
    return getAgentSession(this.#client, agentId, sessionId, params, options);
  }

  /**
   * Delete a session
   *
   * Deletes a session together with its turns.
   *
   * `DELETE /v1/agents/{agent_id}/session/{session_id}`
   */
  delete(
    agentId: string,
    sessionId: string,
    options?: RequestOptions,
  ): APIPromise<void, DeleteAgentSessionResponses[204]['headers']> {
    return deleteAgentSession(this.#client, agentId, sessionId, options);
  }
}
