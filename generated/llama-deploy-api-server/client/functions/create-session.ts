// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { CreateSessionResponses } from '../../types/operations/create-session.ts';
import type { SessionDefinition } from '../../types/session-definition.ts';

export const createSessionOperation: ClientOperation<CreateSessionResponses> = {
  id: 'createSession',
  method: 'POST',
  path: '/deployments/{deployment_name}/sessions/create',
  parameters: [{ name: 'deployment_name', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/create-session.ts')).createSessionValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Make a session
 *
 * Makes a session; a body is ignored.
 *
 * `POST /deployments/{deployment_name}/sessions/create`
 */
export function createSession(
  client: ApiClient,
  deploymentName: string,
  options?: RequestOptions,
): APIPromise<SessionDefinition> {
  return request(client, { operation: createSessionOperation, path: [deploymentName], options });
}
