// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { UpdateSessionStateResponses } from '../../types/operations/update-session-state.ts';
import type { SessionState } from '../../types/session-state.ts';

/** Parameters of `updateSessionState`. */
export interface UpdateSessionStateParams {
  /** The members. */
  body: SessionState;
}

export const updateSessionStateOperation: ClientOperation<UpdateSessionStateResponses> = {
  id: 'updateSessionState',
  method: 'POST',
  path: '/sessions/{session_id}/state',
  parameters: [{ name: 'session_id', position: 0, in: 'path', style: 'simple', explode: false }],
  body: { key: 'body', required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () =>
    (await import('../../validators/operations/update-session-state.ts')).updateSessionStateValidators,
  statuses: ['200', '400', '401', '403', '404', '413', '422', '500'],
};

/**
 * Change the state of a session
 *
 * Puts members into the state, beside those that are there or in their place.
 *
 * `POST /sessions/{session_id}/state`
 */
export function updateSessionState(
  client: ApiClient,
  sessionId: string,
  params: UpdateSessionStateParams,
  options?: RequestOptions,
): APIPromise<UpdateSessionStateResponses[200]['content']['application/json']> {
  return request(client, { operation: updateSessionStateOperation, path: [sessionId], params, options });
}
