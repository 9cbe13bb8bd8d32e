// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type CreateAgentTurnParams, createAgentTurnOperation } from '../../functions/create-agent-turn.ts';
import { getAgentTurn } from '../../functions/get-agent-turn.ts';
import { type ResumeAgentTurnParams, resumeAgentTurnOperation } from '../../functions/resume-agent-turn.ts';
import { type StreamAgentTurnEventsParams, streamAgentTurnEvents } from '../../functions/stream-agent-turn-events.ts';
import { type APIPromise, type ApiClient, type RequestOptions, type Stream, request } from '../../support/index.ts';
import type { AgentTurnResponseStreamItem } from '../../../types/agent-turn-response-stream-item.ts';
import type { CreateAgentTurnResponses } from '../../../types/operations/create-agent-turn.ts';
import type { GetAgentTurnResponses } from '../../../types/operations/get-agent-turn.ts';
import type { ResumeAgentTurnResponses } from '../../../types/operations/resume-agent-turn.ts';
import type { StreamAgentTurnEventsResponses } from '../../../types/operations/stream-agent-turn-events.ts';
import type { Turn } from '../../../types/turn.ts';

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
