// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  CreateAgentRequest,
  CreateAgentResult,
  CreateAgentSessionRequest,
  CreateAgentSessionResult,
  CreateAgentTurnRequest,
  CreateAgentTurnResult,
  DeleteAgentRequest,
  DeleteAgentResult,
  DeleteAgentSessionRequest,
  DeleteAgentSessionResult,
  GetAgentRequest,
  GetAgentResult,
  GetAgentSessionRequest,
  GetAgentSessionResult,
  GetAgentStepRequest,
  GetAgentStepResult,
  GetAgentTurnRequest,
  GetAgentTurnResult,
  ListAgentSessionsRequest,
  ListAgentSessionsResult,
  ListAgentsRequest,
  ListAgentsResult,
  ResumeAgentTurnRequest,
  ResumeAgentTurnResult,
  StreamAgentTurnEventsRequest,
  StreamAgentTurnEventsResult,
} from '../operations/agents.ts';

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

/** Handlers of `agents.turn`. */
export interface AgentsTurnHandlers<Context> {
  /**
   * Start a turn
   *
   * Says something to the agent, lets it work, and answers with the whole turn, or with its events as they
   * happen.
   *
   * `POST /v1/agents/{agent_id}/session/{session_id}/turn`
   */
  createAgentTurn(
    request: CreateAgentTurnRequest,
    context: Context,
  ): CreateAgentTurnResult | Promise<CreateAgentTurnResult>;

  /**
   * Read a turn
   *
   * Answers with a turn as its last event showed it.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}`
   */
  getAgentTurn(request: GetAgentTurnRequest, context: Context): GetAgentTurnResult | Promise<GetAgentTurnResult>;

  /**
   * Resume a turn
   *
   * Gives a waiting turn the results of client tools and lets it go on under the same id.
   *
   * `POST /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume`
   */
  resumeAgentTurn(
    request: ResumeAgentTurnRequest,
    context: Context,
  ): ResumeAgentTurnResult | Promise<ResumeAgentTurnResult>;

  /**
   * Follow a turn
   *
   * Sends the events of a turn from the beginning, or from the one after a given event, and goes on until the
   * turn stops; an addition of Etalon to the API.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events`
   */
  streamAgentTurnEvents(
    request: StreamAgentTurnEventsRequest,
    context: Context,
  ): StreamAgentTurnEventsResult | Promise<StreamAgentTurnEventsResult>;
}

/** Handlers of `agents.steps`. */
export interface AgentsStepsHandlers<Context> {
  /**
   * Read a step
   *
   * Answers with one step of a turn.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}`
   */
  getAgentStep(request: GetAgentStepRequest, context: Context): GetAgentStepResult | Promise<GetAgentStepResult>;
}
