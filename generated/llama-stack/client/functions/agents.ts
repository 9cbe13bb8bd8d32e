// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  type Stream,
  request,
  requestPage,
} from '../support/index.ts';
import type { Agent } from '../../types/agent.ts';
import type { AgentCreateResponse } from '../../types/agent-create-response.ts';
import type { AgentSessionCreateResponse } from '../../types/agent-session-create-response.ts';
import type { AgentStepResponse } from '../../types/agent-step-response.ts';
import type { AgentTurnResponseStreamItem } from '../../types/agent-turn-response-stream-item.ts';
import type { CreateAgentRequest } from '../../types/create-agent-request.ts';
import type { CreateAgentSessionRequest } from '../../types/create-agent-session-request.ts';
import type { CreateAgentTurnRequest } from '../../types/create-agent-turn-request.ts';
import type {
  CreateAgentResponses,
  CreateAgentSessionResponses,
  CreateAgentTurnResponses,
  DeleteAgentResponses,
  DeleteAgentSessionResponses,
  GetAgentResponses,
  GetAgentSessionParameters,
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
import type { ResumeAgentTurnRequest } from '../../types/resume-agent-turn-request.ts';
import type { Session } from '../../types/session.ts';
import type { Turn } from '../../types/turn.ts';

/** Parameters of `createAgent`. */
export type CreateAgentParams = CreateAgentRequest;

export const createAgentOperation: ClientOperation<CreateAgentResponses> = {
  id: 'createAgent',
  method: 'POST',
  path: '/v1/agents',
  body: { required: true, content: 'application/json' },
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/agents.ts')).createAgentValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Make an agent
 *
 * Stores an agent and answers with its id; unknown fields are ignored.
 *
 * `POST /v1/agents`
 */
export function createAgent(
  client: ApiClient,
  params: CreateAgentParams,
  options?: RequestOptions,
): APIPromise<AgentCreateResponse, CreateAgentResponses[200]['headers']> {
  return request(client, { operation: createAgentOperation, params, options });
}

/** Parameters of `listAgents`. */
export interface ListAgentsParams {
  /** How many entries to pass over, counted from the first. */
  start_index?: number | undefined;
  /** The most entries to return; absent or -1 returns all. */
  limit?: number | undefined;
}

/** A page of what `listAgents` lists, with the way to the next. */
export type AgentsPage = Page<PaginatedAgents, Agent>;

export const listAgentsOperation: ClientOperation<ListAgentsResponses> = {
  id: 'listAgents',
  method: 'GET',
  path: '/v1/agents',
  parameters: ['start_index', 'limit'],
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  pagination: { kind: 'offset', items: 'data', offset: 'start_index', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/agents.ts')).listAgentsValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * List agents
 *
 * Lists agents; without a limit it lists all of them.
 *
 * `GET /v1/agents`
 */
export function listAgents(
  client: ApiClient,
  params?: ListAgentsParams | null,
  options?: RequestOptions,
): PagePromise<PaginatedAgents, Agent, ListAgentsResponses[200]['headers']> {
  return requestPage(client, { operation: listAgentsOperation, params, options });
}

export const getAgentOperation: ClientOperation<GetAgentResponses> = {
  id: 'getAgent',
  method: 'GET',
  path: '/v1/agents/{agent_id}',
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/agents.ts')).getAgentValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Read an agent
 *
 * Answers with an agent and everything it was made with, defaults included.
 *
 * `GET /v1/agents/{agent_id}`
 */
export function getAgent(
  client: ApiClient,
  agentId: string,
  options?: RequestOptions,
): APIPromise<Agent, GetAgentResponses[200]['headers']> {
  return request(client, { operation: getAgentOperation, path: [agentId], options });
}

export const deleteAgentOperation: ClientOperation<DeleteAgentResponses> = {
  id: 'deleteAgent',
  method: 'DELETE',
  path: '/v1/agents/{agent_id}',
  responses: { '204': {} },
  responseHeaders: { '204': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  statuses: ['204', '400', '401', '403', '429', '500'],
};

/**
 * Delete an agent
 *
 * Deletes an agent together with its sessions and their turns.
 *
 * `DELETE /v1/agents/{agent_id}`
 */
export function deleteAgent(
  client: ApiClient,
  agentId: string,
  options?: RequestOptions,
): APIPromise<void, DeleteAgentResponses[204]['headers']> {
  return request(client, { operation: deleteAgentOperation, path: [agentId], options });
}

/** Parameters of `createAgentSession`. */
export type CreateAgentSessionParams = CreateAgentSessionRequest;

export const createAgentSessionOperation: ClientOperation<CreateAgentSessionResponses> = {
  id: 'createAgentSession',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session',
  body: { required: true, content: 'application/json' },
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/agents.ts')).createAgentSessionValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Make a session
 *
 * Begins a conversation with an agent and answers with its id.
 *
 * `POST /v1/agents/{agent_id}/session`
 */
export function createAgentSession(
  client: ApiClient,
  agentId: string,
  params: CreateAgentSessionParams,
  options?: RequestOptions,
): APIPromise<AgentSessionCreateResponse, CreateAgentSessionResponses[200]['headers']> {
  return request(client, { operation: createAgentSessionOperation, path: [agentId], params, options });
}

/** Parameters of `listAgentSessions`. */
export interface ListAgentSessionsParams {
  /** How many entries to pass over, counted from the first. */
  start_index?: number | undefined;
  /** The most entries to return; absent or -1 returns all. */
  limit?: number | undefined;
}

/** A page of what `listAgentSessions` lists, with the way to the next. */
export type SessionsPage = Page<PaginatedSessions, Session>;

export const listAgentSessionsOperation: ClientOperation<ListAgentSessionsResponses> = {
  id: 'listAgentSessions',
  method: 'GET',
  path: '/v1/agents/{agent_id}/sessions',
  parameters: ['start_index', 'limit'],
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  pagination: { kind: 'offset', items: 'data', offset: 'start_index', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/agents.ts')).listAgentSessionsValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * List sessions
 *
 * Lists the sessions of an agent without their turns; without a limit it lists all of them.
 *
 * `GET /v1/agents/{agent_id}/sessions`
 */
export function listAgentSessions(
  client: ApiClient,
  agentId: string,
  params?: ListAgentSessionsParams | null,
  options?: RequestOptions,
): PagePromise<PaginatedSessions, Session, ListAgentSessionsResponses[200]['headers']> {
  return requestPage(client, { operation: listAgentSessionsOperation, path: [agentId], params, options });
}

/** Parameters of `getAgentSession`. */
export interface GetAgentSessionParams {
  /**
   * Only these turns are returned, ids that do not exist are passed over, and none means all; ids joined by
   * commas, and a JSON array of ids in the body of the request, are accepted too, because older clients send
   * them.
   */
  turn_ids?: NonNullable<GetAgentSessionParameters['query']>['turn_ids'] | undefined;
}

export const getAgentSessionOperation: ClientOperation<GetAgentSessionResponses> = {
  id: 'getAgentSession',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}',
  parameters: ['turn_ids'],
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/agents.ts')).getAgentSessionValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Read a session
 *
 * Answers with a session and its turns, or only those turns that are asked for.
 *
 * `GET /v1/agents/{agent_id}/session/{session_id}`
 */
export function getAgentSession(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  params?: GetAgentSessionParams | null,
  options?: RequestOptions,
): APIPromise<Session, GetAgentSessionResponses[200]['headers']> {
  return request(client, { operation: getAgentSessionOperation, path: [agentId, sessionId], params, options });
}

export const deleteAgentSessionOperation: ClientOperation<DeleteAgentSessionResponses> = {
  id: 'deleteAgentSession',
  method: 'DELETE',
  path: '/v1/agents/{agent_id}/session/{session_id}',
  responses: { '204': {} },
  responseHeaders: { '204': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  statuses: ['204', '400', '401', '403', '429', '500'],
};

/**
 * Delete a session
 *
 * Deletes a session together with its turns.
 *
 * `DELETE /v1/agents/{agent_id}/session/{session_id}`
 */
export function deleteAgentSession(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  options?: RequestOptions,
): APIPromise<void, DeleteAgentSessionResponses[204]['headers']> {
  return request(client, { operation: deleteAgentSessionOperation, path: [agentId, sessionId], options });
}

/** Parameters of `createAgentTurn`. */
export type CreateAgentTurnParams = CreateAgentTurnRequest;

export const createAgentTurnOperation: ClientOperation<CreateAgentTurnResponses> = {
  id: 'createAgentTurn',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn',
  body: { required: true, content: 'application/json' },
  responses: {
    '200': {
      'application/json': { kind: 'json' },
      'text/event-stream': {
        kind: 'event-stream',
        errors: 'error',
        key: 'event.payload.event_type',
        endings: ['turn_complete', 'turn_awaiting_input', 'error'],
      },
    },
  },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  streams: { property: 'stream', equals: true, accept: 'text/event-stream' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/agents.ts')).createAgentTurnValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Start a turn
 *
 * Says something to the agent, lets it work, and answers with the whole turn, or with its events as they
 * happen.
 *
 * `POST /v1/agents/{agent_id}/session/{session_id}/turn`
 */
export function createAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  params: CreateAgentTurnParams & { stream: true },
  options?: RequestOptions,
): APIPromise<
  Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
  CreateAgentTurnResponses[200]['headers']
>;
export function createAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  params: CreateAgentTurnParams & { stream?: false | null },
  options?: RequestOptions,
): APIPromise<Turn, CreateAgentTurnResponses[200]['headers']>;
export function createAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  params: CreateAgentTurnParams,
  options?: RequestOptions,
): APIPromise<
  Turn | Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
  CreateAgentTurnResponses[200]['headers']
>;
export function createAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  params: CreateAgentTurnParams,
  options?: RequestOptions,
): APIPromise<
  Turn | Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
  CreateAgentTurnResponses[200]['headers']
> {
  return request(client, { operation: createAgentTurnOperation, path: [agentId, sessionId], params, options });
}

export const getAgentTurnOperation: ClientOperation<GetAgentTurnResponses> = {
  id: 'getAgentTurn',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}',
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/agents.ts')).getAgentTurnValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Read a turn
 *
 * Answers with a turn as its last event showed it.
 *
 * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}`
 */
export function getAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  options?: RequestOptions,
): APIPromise<Turn, GetAgentTurnResponses[200]['headers']> {
  return request(client, { operation: getAgentTurnOperation, path: [agentId, sessionId, turnId], options });
}

/** Parameters of `resumeAgentTurn`. */
export type ResumeAgentTurnParams = ResumeAgentTurnRequest;

export const resumeAgentTurnOperation: ClientOperation<ResumeAgentTurnResponses> = {
  id: 'resumeAgentTurn',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume',
  body: { required: true, content: 'application/json' },
  responses: {
    '200': {
      'application/json': { kind: 'json' },
      'text/event-stream': {
        kind: 'event-stream',
        errors: 'error',
        key: 'event.payload.event_type',
        endings: ['error', 'turn_complete', 'turn_awaiting_input'],
      },
    },
  },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  streams: { property: 'stream', equals: true, accept: 'text/event-stream' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/agents.ts')).resumeAgentTurnValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Resume a turn
 *
 * Gives a waiting turn the results of client tools and lets it go on under the same id.
 *
 * `POST /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume`
 */
export function resumeAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  params: ResumeAgentTurnParams & { stream: true },
  options?: RequestOptions,
): APIPromise<
  Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
  ResumeAgentTurnResponses[200]['headers']
>;
export function resumeAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  params: ResumeAgentTurnParams & { stream?: false | null },
  options?: RequestOptions,
): APIPromise<Turn, ResumeAgentTurnResponses[200]['headers']>;
export function resumeAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  params: ResumeAgentTurnParams,
  options?: RequestOptions,
): APIPromise<
  Turn | Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
  ResumeAgentTurnResponses[200]['headers']
>;
export function resumeAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  params: ResumeAgentTurnParams,
  options?: RequestOptions,
): APIPromise<
  Turn | Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
  ResumeAgentTurnResponses[200]['headers']
> {
  return request(client, { operation: resumeAgentTurnOperation, path: [agentId, sessionId, turnId], params, options });
}

/** Parameters of `streamAgentTurnEvents`. */
export interface StreamAgentTurnEventsParams {
  /** The id of the last event that was received; the stream begins after it. */
  'Last-Event-ID'?: string | undefined;
}

export const streamAgentTurnEventsOperation: ClientOperation<StreamAgentTurnEventsResponses> = {
  id: 'streamAgentTurnEvents',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events',
  parameters: [{ name: 'Last-Event-ID', in: 'header' }],
  responses: {
    '200': {
      'text/event-stream': {
        kind: 'event-stream',
        errors: 'error',
        key: 'event.payload.event_type',
        endings: [
          'turn_start',
          'step_start',
          'step_progress',
          'step_complete',
          'turn_awaiting_input',
          'turn_complete',
          'error',
        ],
        mayBeEmpty: true,
      },
    },
  },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/agents.ts')).streamAgentTurnEventsValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Follow a turn
 *
 * Sends the events of a turn from the beginning, or from the one after a given event, and goes on until the
 * turn stops; an addition of Etalon to the API.
 *
 * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events`
 */
export function streamAgentTurnEvents(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  params?: StreamAgentTurnEventsParams | null,
  options?: RequestOptions,
): APIPromise<
  Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
  StreamAgentTurnEventsResponses[200]['headers']
> {
  return request(client, {
    operation: streamAgentTurnEventsOperation,
    path: [agentId, sessionId, turnId],
    params,
    options,
  });
}

export const getAgentStepOperation: ClientOperation<GetAgentStepResponses> = {
  id: 'getAgentStep',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}',
  responses: { '200': 'application/json' },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/agents.ts')).getAgentStepValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Read a step
 *
 * Answers with one step of a turn.
 *
 * `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}`
 */
export function getAgentStep(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  stepId: string,
  options?: RequestOptions,
): APIPromise<AgentStepResponse, GetAgentStepResponses[200]['headers']> {
  return request(client, { operation: getAgentStepOperation, path: [agentId, sessionId, turnId, stepId], options });
}
