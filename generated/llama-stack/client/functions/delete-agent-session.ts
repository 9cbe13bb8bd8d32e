// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { DeleteAgentSessionResponses } from '../../types/operations/delete-agent-session.ts';

export const deleteAgentSessionOperation: ClientOperation<DeleteAgentSessionResponses> = {
  id: 'deleteAgentSession',
  method: 'DELETE',
  path: '/v1/agents/{agent_id}/session/{session_id}',
  parameters: [
    { name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', position: 1, in: 'path', style: 'simple', explode: false },
  ],
  responses: { '204': {} },
  responseHeaders: { '204': { 'x-trace-id': { kind: 'string' } } },
  accept: '*/*',
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
