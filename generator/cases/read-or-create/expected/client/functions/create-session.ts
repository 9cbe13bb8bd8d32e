// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { CreateSessionResponses } from '../../types/operations/create-session.ts';

export const createSessionOperation: ClientOperation<CreateSessionResponses> = {
  id: 'createSession',
  method: 'POST',
  path: '/sessions',
  parameters: [],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/create-session.ts')).createSessionValidators,
  statuses: ['200'],
};

/** `POST /sessions` */
export function createSession(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<CreateSessionResponses[200]['content']['application/json']> {
  return request(client, { operation: createSessionOperation, options });
}
