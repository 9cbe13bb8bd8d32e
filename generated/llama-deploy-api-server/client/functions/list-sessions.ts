// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ListSessionsResponses } from '../../types/operations/list-sessions.ts';

export const listSessionsOperation: ClientOperation<ListSessionsResponses> = {
  id: 'listSessions',
  method: 'GET',
  path: '/deployments/{deployment_name}/sessions',
  parameters: [{ name: 'deployment_name', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/list-sessions.ts')).listSessionsValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * List sessions
 *
 * Lists the sessions of the deployment, without their tasks and state.
 *
 * `GET /deployments/{deployment_name}/sessions`
 */
export function listSessions(
  client: ApiClient,
  deploymentName: string,
  options?: RequestOptions,
): APIPromise<ListSessionsResponses[200]['content']['application/json']> {
  return request(client, { operation: listSessionsOperation, path: [deploymentName], options });
}
