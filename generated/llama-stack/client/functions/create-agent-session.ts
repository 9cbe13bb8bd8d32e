// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { AgentSessionCreateResponse } from '../../types/agent-session-create-response.ts';
import type { CreateAgentSessionRequest } from '../../types/create-agent-session-request.ts';
import type { CreateAgentSessionResponses } from '../../types/operations/create-agent-session.ts';

/** Parameters of `createAgentSession`. */
export type CreateAgentSessionParams = CreateAgentSessionRequest;

export const createAgentSessionOperation: ClientOperation<CreateAgentSessionResponses> = {
  id: 'createAgentSession',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session',
  parameters: [{ name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false }],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () =>
    (await import('../../validators/operations/create-agent-session.ts')).createAgentSessionValidators,
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
