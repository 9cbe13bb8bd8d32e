// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetSessionStateResponses } from '../../types/operations/get-session-state.ts';
import type { ResultStyle } from '../../types/result-style.ts';
import type { SessionState } from '../../types/session-state.ts';

/** Parameters of `getSessionState`. */
export interface GetSessionStateParams {
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
}

export const getSessionStateOperation: ClientOperation<GetSessionStateResponses> = {
  id: 'getSessionState',
  method: 'GET',
  path: '/sessions/{session_id}/state',
  parameters: [
    { name: 'session_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'x-etalon-results', key: 'x-etalon-results', in: 'header', style: 'simple', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-session-state.ts')).getSessionStateValidators,
  statuses: ['200', '400', '401', '403', '404', '422', '500'],
};

/**
 * Get the state of a session
 *
 * Answers with what is kept with the session.
 *
 * `GET /sessions/{session_id}/state`
 */
export function getSessionState(
  client: ApiClient,
  sessionId: string,
  params?: GetSessionStateParams | null,
  options?: RequestOptions,
): APIPromise<SessionState> {
  return request(client, { operation: getSessionStateOperation, path: [sessionId], params, options });
}
