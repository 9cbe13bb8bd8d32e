// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { DeleteAgentResponses } from '../../types/operations/delete-agent.ts';

export const deleteAgentOperation: ClientOperation<DeleteAgentResponses> = {
  id: 'deleteAgent',
  method: 'DELETE',
  path: '/v1/agents/{agent_id}',
  parameters: [{ name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '204': {} },
  responseHeaders: { '204': { 'x-trace-id': { kind: 'string' } } },
  accept: '*/*',
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
