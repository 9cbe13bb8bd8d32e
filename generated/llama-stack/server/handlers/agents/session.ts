// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateAgentSessionRequest, CreateAgentSessionResult } from '../../operations/create-agent-session.ts';
import type { DeleteAgentSessionRequest, DeleteAgentSessionResult } from '../../operations/delete-agent-session.ts';
import type { GetAgentSessionRequest, GetAgentSessionResult } from '../../operations/get-agent-session.ts';
import type { ListAgentSessionsRequest, ListAgentSessionsResult } from '../../operations/list-agent-sessions.ts';

/** Handlers of `agents.session`. */
export interface AgentsSessionHandlers<Context> {
  /**
   * Make a session
   *
   * Begins a conversation with an agent and answers with its id.
   *
   * `POST /v1/agents/{agent_id}/session`
   */
  createAgentSession(
    request: CreateAgentSessionRequest,
    context: Context,
  ): CreateAgentSessionResult | Promise<CreateAgentSessionResult>;

  /**
   * List sessions
   *
   * Lists the sessions of an agent without their turns; without a limit it lists all of them.
   *
   * `GET /v1/agents/{agent_id}/sessions`
   */
  listAgentSessions(
    request: ListAgentSessionsRequest,
    context: Context,
  ): ListAgentSessionsResult | Promise<ListAgentSessionsResult>;

  /**
   * Read a session
   *
   * Answers with a session and its turns, or only those turns that are asked for.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}`
   */
  getAgentSession(
    request: GetAgentSessionRequest,
    context: Context,
  ): GetAgentSessionResult | Promise<GetAgentSessionResult>;

  /**
   * Delete a session
   *
   * Deletes a session together with its turns.
   *
   * `DELETE /v1/agents/{agent_id}/session/{session_id}`
   */
  deleteAgentSession(
    request: DeleteAgentSessionRequest,
    context: Context,
  ): DeleteAgentSessionResult | Promise<DeleteAgentSessionResult>;
}
