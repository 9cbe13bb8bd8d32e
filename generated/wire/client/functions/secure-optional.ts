// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { SecureOptionalResponses } from '../../types/operations/secure-optional.ts';
import type { Received } from '../../types/received.ts';

export const secureOptionalOperation: ClientOperation<SecureOptionalResponses> = {
  id: 'secureOptional',
  method: 'GET',
  path: '/secure/optional',
  parameters: [],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [['token'], []],
  validators: async () => (await import('../../validators/operations/secure-optional.ts')).secureOptionalValidators,
  statuses: ['200'],
};

/** `GET /secure/optional` */
export function secureOptional(client: ApiClient, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: secureOptionalOperation, options });
}
