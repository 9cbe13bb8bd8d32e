// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Agent } from '../../types/agent.ts';
import type { GetAgentResponses } from '../../types/operations/get-agent.ts';

export const getAgentOperation: ClientOperation<GetAgentResponses> = {
  id: 'getAgent',
  method: 'GET',
  path: '/v1/agents/{agent_id}',
  parameters: [{ name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-agent.ts')).getAgentValidators,
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
