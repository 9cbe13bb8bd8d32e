// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type CreateAgentParams,
  type CreateAgentSessionParams,
  type CreateAgentTurnParams,
  type GetAgentSessionParams,
  type ListAgentSessionsParams,
  type ListAgentsParams,
  type ResumeAgentTurnParams,
  type StreamAgentTurnEventsParams,
  createAgent,
  createAgentSession,
  createAgentTurnOperation,
  deleteAgent,
  deleteAgentSession,
  getAgent,
  getAgentSession,
  getAgentStep,
  getAgentTurn,
  listAgentSessions,
  listAgents,
  resumeAgentTurnOperation,
  streamAgentTurnEvents,
} from '../functions/agents.ts';
import {
  type APIPromise,
  type ApiClient,
  type PagePromise,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { Agent } from '../../types/agent.ts';
import type { AgentCreateResponse } from '../../types/agent-create-response.ts';
import type { AgentSessionCreateResponse } from '../../types/agent-session-create-response.ts';
import type { AgentStepResponse } from '../../types/agent-step-response.ts';
import type { AgentTurnResponseStreamItem } from '../../types/agent-turn-response-stream-item.ts';
import type {
  CreateAgentResponses,
  CreateAgentSessionResponses,
  CreateAgentTurnResponses,
  DeleteAgentResponses,
  DeleteAgentSessionResponses,
  GetAgentResponses,
  GetAgentSessionResponses,
  GetAgentStepResponses,
  GetAgentTurnResponses,
  ListAgentSessionsResponses,
  ListAgentsResponses,
  ResumeAgentTurnResponses,
  StreamAgentTurnEventsResponses,
} from '../../types/operations/agents.ts';
import type { PaginatedAgents } from '../../types/paginated-agents.ts';
import type { PaginatedSessions } from '../../types/paginated-sessions.ts';
import type { Session } from '../../types/session.ts';
import type { Turn } from '../../types/turn.ts';

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

/** The operations of `agents.turn`. */
export class AgentsTurn {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Start a turn
   *
   * Says something to the agent, lets it work, and answers with the whole turn, or with its events as they
   * happen.
   *
   * `POST /v1/agents/{agent_id}/session/{session_id}/turn`
   */
  create(
    agentId: string,
    sessionId: string,
    params: CreateAgentTurnParams & { stream: true },
    options?: RequestOptions,
  ): APIPromise<
    Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
    CreateAgentTurnResponses[200]['headers']
  >;
  create(
    agentId: string,
    sessionId: string,
    params: CreateAgentTurnParams & { stream?: false | null },
    options?: RequestOptions,
  ): APIPromise<Turn, CreateAgentTurnResponses[200]['headers']>;
  create(
    agentId: string,
    sessionId: string,
    params: CreateAgentTurnParams,
    options?: RequestOptions,
  ): APIPromise<
    Turn | Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
    CreateAgentTurnResponses[200]['headers']
  >;
  create(
    agentId: string,
    sessionId: string,
    params: CreateAgentTurnParams,
    options?: RequestOptions,
  ): APIPromise<
    Turn | Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
    CreateAgentTurnResponses[200]['headers']
  > {
    return request(this.#client, { operation: createAgentTurnOperation, path: [agentId, sessionId], params, options });
  }

  /**
   * Read a turn
   *
   * Answers with a turn as its last event showed it.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}`
   */
  retrieve(
    agentId: string,
    sessionId: string,
    turnId: string,
    options?: RequestOptions,
  ): APIPromise<Turn, GetAgentTurnResponses[200]['headers']> {
    return getAgentTurn(this.#client, agentId, sessionId, turnId, options);
  }

  /**
   * Resume a turn
   *
   * Gives a waiting turn the results of client tools and lets it go on under the same id.
   *
   * `POST /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume`
   */
  resume(
    agentId: string,
    sessionId: string,
    turnId: string,
    params: ResumeAgentTurnParams & { stream: true },
    options?: RequestOptions,
  ): APIPromise<
    Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
    ResumeAgentTurnResponses[200]['headers']
  >;
  resume(
    agentId: string,
    sessionId: string,
    turnId: string,
    params: ResumeAgentTurnParams & { stream?: false | null },
    options?: RequestOptions,
  ): APIPromise<Turn, ResumeAgentTurnResponses[200]['headers']>;
  resume(
    agentId: string,
    sessionId: string,
    turnId: string,
    params: ResumeAgentTurnParams,
    options?: RequestOptions,
  ): APIPromise<
    Turn | Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
    ResumeAgentTurnResponses[200]['headers']
  >;
  resume(
    agentId: string,
    sessionId: string,
    turnId: string,
    params: ResumeAgentTurnParams,
    options?: RequestOptions,
  ): APIPromise<
    Turn | Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
    ResumeAgentTurnResponses[200]['headers']
  > {
    return request(this.#client, {
      operation: resumeAgentTurnOperation,
      path: [agentId, sessionId, turnId],
      params,
      options,
    });
  }

  /**
   * Follow a turn
   *
   * Sends the events of a turn from the beginning, or from the one after a given event, and goes on until the
   * turn stops; an addition of Etalon to the API.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events`
   */
  events(
    agentId: string,
    sessionId: string,
    turnId: string,
    params?: StreamAgentTurnEventsParams | null,
    options?: RequestOptions,
  ): APIPromise<
    Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
    StreamAgentTurnEventsResponses[200]['headers']
  > {
    return streamAgentTurnEvents(this.#client, agentId, sessionId, turnId, params, options);
  }
}

/** The operations of `agents.steps`. */
export class AgentsSteps {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Read a step
   *
   * Answers with one step of a turn.
   *
   * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}`
   */
  retrieve(
    agentId: string,
    sessionId: string,
    turnId: string,
    stepId: string,
    options?: RequestOptions,
  ): APIPromise<AgentStepResponse, GetAgentStepResponses[200]['headers']> {
    return getAgentStep(this.#client, agentId, sessionId, turnId, stepId, options);
  }
}
