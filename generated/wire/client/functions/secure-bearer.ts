// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { SecureBearerResponses } from '../../types/operations/secure-bearer.ts';
import type { Received } from '../../types/received.ts';

export const secureBearerOperation: ClientOperation<SecureBearerResponses> = {
  id: 'secureBearer',
  method: 'GET',
  path: '/secure/bearer',
  parameters: [],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [['token']],
  validators: async () => (await import('../../validators/operations/secure-bearer.ts')).secureBearerValidators,
  statuses: ['200'],
};

/** `GET /secure/bearer` */
export function secureBearer(client: ApiClient, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: secureBearerOperation, options });
}
