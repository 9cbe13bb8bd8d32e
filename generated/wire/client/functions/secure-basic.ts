// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { SecureBasicResponses } from '../../types/operations/secure-basic.ts';
import type { Received } from '../../types/received.ts';

export const secureBasicOperation: ClientOperation<SecureBasicResponses> = {
  id: 'secureBasic',
  method: 'GET',
  path: '/secure/basic',
  parameters: [],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [['password']],
  validators: async () => (await import('../../validators/operations/secure-basic.ts')).secureBasicValidators,
  statuses: ['200'],
};

/** `GET /secure/basic` */
export function secureBasic(client: ApiClient, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: secureBasicOperation, options });
}
