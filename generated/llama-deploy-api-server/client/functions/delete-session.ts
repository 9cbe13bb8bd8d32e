// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { DeleteSessionResponses } from '../../types/operations/delete-session.ts';

/** Parameters of `deleteSession`. */
export interface DeleteSessionParams {
  /** The session that shall go. */
  session_id: string;
}

export const deleteSessionOperation: ClientOperation<DeleteSessionResponses> = {
  id: 'deleteSession',
  method: 'POST',
  path: '/deployments/{deployment_name}/sessions/delete',
  parameters: [
    { name: 'deployment_name', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', key: 'session_id', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/delete-session.ts')).deleteSessionValidators,
  statuses: ['200', '400', '401', '403', '404', '422', '500'],
};

/**
 * Delete a session
 *
 * Deletes a session with its tasks; one that is not there is deleted already.
 *
 * `POST /deployments/{deployment_name}/sessions/delete`
 */
export function deleteSession(
  client: ApiClient,
  deploymentName: string,
  params: DeleteSessionParams,
  options?: RequestOptions,
): APIPromise<DeleteSessionResponses[200]['content']['application/json']> {
  return request(client, { operation: deleteSessionOperation, path: [deploymentName], params, options });
}
