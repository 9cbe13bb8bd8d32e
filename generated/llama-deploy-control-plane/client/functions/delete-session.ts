// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { DeleteSessionResponses } from '../../types/operations/delete-session.ts';

export const deleteSessionOperation: ClientOperation<DeleteSessionResponses> = {
  id: 'deleteSession',
  method: 'POST',
  path: '/sessions/{session_id}/delete',
  parameters: [{ name: 'session_id', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/delete-session.ts')).deleteSessionValidators,
  statuses: ['200', '400', '401', '403', '500'],
};

/**
 * Delete a session
 *
 * Deletes a session with its tasks; one that is not there is deleted already.
 *
 * `POST /sessions/{session_id}/delete`
 */
export function deleteSession(
  client: ApiClient,
  sessionId: string,
  options?: RequestOptions,
): APIPromise<DeleteSessionResponses[200]['content']['application/json']> {
  return request(client, { operation: deleteSessionOperation, path: [sessionId], options });
}
