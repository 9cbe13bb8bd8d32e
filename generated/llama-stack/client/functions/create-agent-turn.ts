// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { AgentTurnResponseStreamItem } from '../../types/agent-turn-response-stream-item.ts';
import type { CreateAgentTurnRequest } from '../../types/create-agent-turn-request.ts';
import type { CreateAgentTurnResponses } from '../../types/operations/create-agent-turn.ts';
import type { Turn } from '../../types/turn.ts';

/** Parameters of `createAgentTurn`. */
export type CreateAgentTurnParams = CreateAgentTurnRequest;

export const createAgentTurnOperation: ClientOperation<CreateAgentTurnResponses> = {
  id: 'createAgentTurn',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn',
  parameters: [
    { name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', position: 1, in: 'path', style: 'simple', explode: false },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
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
  validators: async () => (await import('../../validators/operations/create-agent-turn.ts')).createAgentTurnValidators,
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
