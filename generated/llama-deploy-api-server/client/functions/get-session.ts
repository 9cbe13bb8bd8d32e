// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetSessionResponses } from '../../types/operations/get-session.ts';
import type { SessionDefinition } from '../../types/session-definition.ts';

export const getSessionOperation: ClientOperation<GetSessionResponses> = {
  id: 'getSession',
  method: 'GET',
  path: '/deployments/{deployment_name}/sessions/{session_id}',
  parameters: [
    { name: 'deployment_name', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', position: 1, in: 'path', style: 'simple', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-session.ts')).getSessionValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Get a session
 *
 * Answers with the session, without its tasks and state.
 *
 * `GET /deployments/{deployment_name}/sessions/{session_id}`
 */
export function getSession(
  client: ApiClient,
  deploymentName: string,
  sessionId: string,
  options?: RequestOptions,
): APIPromise<SessionDefinition> {
  return request(client, { operation: getSessionOperation, path: [deploymentName, sessionId], options });
}
