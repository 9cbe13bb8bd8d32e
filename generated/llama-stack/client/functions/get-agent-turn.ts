// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetAgentTurnResponses } from '../../types/operations/get-agent-turn.ts';
import type { Turn } from '../../types/turn.ts';

export const getAgentTurnOperation: ClientOperation<GetAgentTurnResponses> = {
  id: 'getAgentTurn',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}',
  parameters: [
    { name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'turn_id', position: 2, in: 'path', style: 'simple', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-agent-turn.ts')).getAgentTurnValidators,
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
