// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  readOrCreate,
  request,
  valueAt,
} from '../support/index.ts';
import type { CreateSessionResponses, GetSessionResponses } from '../../types/operations/sessions.ts';
import type { Session } from '../../types/session.ts';

export const createSessionOperation: ClientOperation<CreateSessionResponses> = {
  id: 'createSession',
  method: 'POST',
  path: '/sessions',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/sessions.ts')).createSessionValidators,
  statuses: ['200'],
};

/** `POST /sessions` */
export function createSession(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<CreateSessionResponses[200]['content']['application/json']> {
  return request(client, { operation: createSessionOperation, options });
}

export const getSessionOperation: ClientOperation<GetSessionResponses> = {
  id: 'getSession',
  method: 'GET',
  path: '/sessions/{id}',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/sessions.ts')).getSessionValidators,
  statuses: ['200'],
};

/** `GET /sessions/{id}` */
export function getSession(client: ApiClient, id: string, options?: RequestOptions): APIPromise<Session> {
  return request(client, { operation: getSessionOperation, path: [id], options });
}

/** As `getSession`; where there is none, `createSession` makes one, and that one is read. */
export async function getSessionOrCreate(client: ApiClient, id: string, options?: RequestOptions): Promise<Session> {
  return readOrCreate({
    read: () => request(client, { operation: getSessionOperation, path: [id], options }),
    create: () => request(client, { operation: createSessionOperation, options: options }),
    readCreated: (created) =>
      request(client, { operation: getSessionOperation, path: [valueAt(created, '')], options }),
  });
}
