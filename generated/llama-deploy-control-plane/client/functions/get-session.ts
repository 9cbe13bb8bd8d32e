// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { createSessionOperation } from './create-session.ts';
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  readOrCreate,
  request,
  valueAt,
} from '../support/index.ts';
import type { GetSessionResponses } from '../../types/operations/get-session.ts';
import type { ResultStyle } from '../../types/result-style.ts';
import type { SessionDefinition } from '../../types/session-definition.ts';

/** Parameters of `getSession`. */
export interface GetSessionParams {
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
}

export const getSessionOperation: ClientOperation<GetSessionResponses> = {
  id: 'getSession',
  method: 'GET',
  path: '/sessions/{session_id}',
  parameters: [
    { name: 'session_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'x-etalon-results', key: 'x-etalon-results', in: 'header', style: 'simple', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-session.ts')).getSessionValidators,
  statuses: ['200', '400', '401', '403', '404', '422', '500'],
};

/**
 * Get a session
 *
 * Answers with the session, its tasks and its state.
 *
 * `GET /sessions/{session_id}`
 */
export function getSession(
  client: ApiClient,
  sessionId: string,
  params?: GetSessionParams | null,
  options?: RequestOptions,
): APIPromise<SessionDefinition> {
  return request(client, { operation: getSessionOperation, path: [sessionId], params, options });
}

/** As `getSession`; where there is none, `createSession` makes one, and that one is read. */
export async function getSessionOrCreate(
  client: ApiClient,
  sessionId: string,
  params?: GetSessionParams | null,
  options?: RequestOptions,
): Promise<SessionDefinition> {
  return readOrCreate({
    read: () => request(client, { operation: getSessionOperation, path: [sessionId], params, options }),
    create: () => request(client, { operation: createSessionOperation, options: options }),
    readCreated: (created) =>
      request(client, { operation: getSessionOperation, path: [valueAt(created, '')], params, options }),
  });
}
