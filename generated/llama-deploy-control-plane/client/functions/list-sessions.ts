// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ListSessionsResponses } from '../../types/operations/list-sessions.ts';
import type { ResultStyle } from '../../types/result-style.ts';
import type { SessionMap } from '../../types/session-map.ts';

/** Parameters of `listSessions`. */
export interface ListSessionsParams {
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
}

export const listSessionsOperation: ClientOperation<ListSessionsResponses> = {
  id: 'listSessions',
  method: 'GET',
  path: '/sessions',
  parameters: [{ name: 'x-etalon-results', key: 'x-etalon-results', in: 'header', style: 'simple', explode: false }],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/list-sessions.ts')).listSessionsValidators,
  statuses: ['200', '401', '403', '422', '500'],
};

/**
 * List sessions
 *
 * Answers with all sessions by their ids, with their tasks and state.
 *
 * `GET /sessions`
 */
export function listSessions(
  client: ApiClient,
  params?: ListSessionsParams | null,
  options?: RequestOptions,
): APIPromise<SessionMap> {
  return request(client, { operation: listSessionsOperation, params, options });
}
