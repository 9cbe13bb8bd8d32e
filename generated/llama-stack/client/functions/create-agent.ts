// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { AgentCreateResponse } from '../../types/agent-create-response.ts';
import type { CreateAgentRequest } from '../../types/create-agent-request.ts';
import type { CreateAgentResponses } from '../../types/operations/create-agent.ts';

/** Parameters of `createAgent`. */
export type CreateAgentParams = CreateAgentRequest;

export const createAgentOperation: ClientOperation<CreateAgentResponses> = {
  id: 'createAgent',
  method: 'POST',
  path: '/v1/agents',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/create-agent.ts')).createAgentValidators,
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
